from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coder_app.gui.find.find_workspace import FindWorkspace
from coder_app.operations.codebook import add_code
from coder_app.operations.wishes import PassageWish

if TYPE_CHECKING:
    from opened_window import Studio


def test_that_a_workspace_is_made_when_it_is_first_entered(opened: Studio) -> None:
    workspaces = opened.window.workspaces
    assert list(workspaces.built) == ["library"]
    opened.window.go("find")
    made = workspaces.built["find"]
    assert list(workspaces.built) == ["library", "find"]
    opened.window.go("library")
    opened.window.go("find")
    assert workspaces["find"] is made
    with pytest.raises(KeyError):
        workspaces["nowhere"]


def test_that_passages_of_a_code_are_found_by_a_workspace_not_entered_before(opened: Studio) -> None:
    project, desk = opened.window.project, opened.window.desk
    assert project is not None
    assert desk is not None
    project.do(add_code, "Threat")
    opened.settled()
    (code,) = desk.codes
    desk.passages_requested.emit(code.id)
    opened.settled()
    find = opened.window.workspaces["find"]
    assert isinstance(find, FindWorkspace)
    assert opened.window.current == "find"
    wish = find.query.wish()
    assert isinstance(wish, PassageWish)
    assert wish.question.codes == (code.id,)
