"""Small pictures of the pages to leaf through, asked for only when they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.fonts import interface_font
from coder_app.gui.page.colours import LIGHT, PageColours

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QMouseEvent

    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.page_images import PageImages

_WIDTH = 96.0
_LABEL = 20.0
_PAD = 10.0
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Pages(QAbstractListModel):
    """The pages as rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.document: PageDocument | None = None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.document is None else len(self.document.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.document is None or not index.isValid():
            return None
        page = self.document.pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return page.label or str(page.number + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {label}").format(label=page.label or page.number + 1)
        return None

    def show(self, document: PageDocument) -> None:
        """Show another document's pages."""
        self.beginResetModel()
        self.document = document
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    """Paints a page picture and its label."""

    def __init__(self, strip: ThumbnailStrip) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(round(_WIDTH + 2 * _PAD), round(self._strip.tallest + _LABEL + _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._strip.colours
        whole = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(whole, QColor(colours.selection))
        width, height = self._strip.page_size(index.row())
        place = QRectF(whole.center().x() - width / 2, whole.top() + _PAD, width, height)
        painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(colours.accent if chosen else colours.line))
        painter.fillRect(place, QColor(colours.paper))
        image = self._strip.picture(index.row())
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
        painter.setFont(interface_font(size=12))
        painter.setPen(QColor(colours.ink if chosen else colours.second_ink))
        label = QRectF(whole.left(), place.bottom() + 2, whole.width(), _LABEL)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(index.data()))


class ThumbnailStrip(QListView):
    """A strip of page pictures; ``page_chosen`` tells a click or a key."""

    page_chosen = Signal(int)

    def __init__(self, colours: PageColours = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page pictures"))
        self.colours = colours
        self.tallest = _WIDTH * 1.414
        self._images: PageImages | None = None
        self._pages = _Pages(self)
        self.setModel(self._pages)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._chosen)
        self.clicked.connect(lambda index: self.page_chosen.emit(index.row()))

    def show_document(self, document: PageDocument, images: PageImages | None) -> None:
        """Show a document's pages; ``images`` may be the page view's own."""
        self._images = images
        ratios = [page.height / page.width for page in document.pages if page.width > 0 < page.height]
        self.tallest = _WIDTH * min(max(ratios, default=1.414), 2.0)
        self._pages.show(document)

    def set_colours(self, colours: PageColours) -> None:
        """Change between light and dark."""
        self.colours = colours
        self.viewport().update()

    def page_size(self, page: int) -> tuple[float, float]:
        """A thumbnail's width and height."""
        document = self._pages.document
        view = document.pages[page] if document is not None else None
        if view is None or view.width <= 0 or view.height <= 0:
            return _WIDTH, _WIDTH * 1.414
        width = min(_WIDTH, self.tallest * view.width / view.height)
        return width, width * view.height / view.width

    def picture(self, page: int) -> QImage | None:
        """A page's picture; asked for when it is not there yet."""
        document = self._pages.document
        if self._images is None or document is None:
            return None
        view = document.pages[page]
        scale = self.page_size(page)[0] * self.devicePixelRatioF() / view.width if view.width > 0 else 0.2
        found = self._images.cached(page, scale)
        if found is None and not self._images.is_broken(page):
            self._images.request(page, scale, self._arrived, eager=False)
            found = self._images.nearest(page, scale)
        return found

    def _arrived(self, image: QImage) -> None:
        if not image.isNull():
            self.viewport().update()

    def set_current(self, page: int) -> None:
        """Mark the page that is being read, without telling."""
        if 0 <= page < self._pages.rowCount() and page != self.currentIndex().row():
            self._quiet = True
            self.setCurrentIndex(self._pages.index(page))
            self._quiet = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._quiet = True  # the click tells
        super().mousePressEvent(event)
        self._quiet = False

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet and self.hasFocus():
            self.page_chosen.emit(current.row())
