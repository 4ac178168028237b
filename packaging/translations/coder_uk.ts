<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Coder</source>
   <translation>Про Coder</translation>
  </message>
  <message>
   <source>Coder {version}</source>
   <translation>Coder {version}</translation>
  </message>
  <message>
   <source>Free software under the Apache License 2.0. The typefaces Inter and PT Serif are under the SIL Open Font License.</source>
   <translation>Вільна програма за ліцензією Apache 2.0. Шрифти Inter і PT Serif — за ліцензією SIL Open Font License.</translation>
  </message>
  <message>
   <source>It sends nothing over the network; a study on a server is the one exception you make yourself.</source>
   <translation>Програма нічого не надсилає в мережу; єдиний виняток — дослідження на сервері, яке ви створюєте самі.</translation>
  </message>
  <message>
   <source>Reads, highlights and codes political texts, compares coders and exports what they found.</source>
   <translation>Читання, виділення й кодування політичних текстів, порівняння кодувальників, експорт результатів.</translation>
  </message>
 </context>
 <context>
  <name>Adjudicating</name>
  <message numerus="yes">
   <source>%n passage(s) taken over into the consensus</source>
   <translation>
    <numerusform>До консенсусу перенесено %n уривок</numerusform>
    <numerusform>До консенсусу перенесено %n уривки</numerusform>
    <numerusform>До консенсусу перенесено %n уривків</numerusform>
   </translation>
  </message>
  <message>
   <source>Consensus:</source>
   <translation>Узгоджено:</translation>
  </message>
  <message>
   <source>from a table</source>
   <translation>з таблиці</translation>
  </message>
  <message>
   <source>taken: both</source>
   <translation>прийнято: обидва</translation>
  </message>
  <message>
   <source>taken: none</source>
   <translation>прийнято: жодного</translation>
  </message>
  <message>
   <source>taken: {coders}</source>
   <translation>прийнято: {coders}</translation>
  </message>
  <message>
   <source>written by hand</source>
   <translation>записано вручну</translation>
  </message>
 </context>
 <context>
  <name>AdjudicationBar</name>
  <message>
   <source>Both</source>
   <translation>Обидва</translation>
  </message>
  <message>
   <source>Edit stretch</source>
   <translation>Змінити межі</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Жодного</translation>
  </message>
  <message>
   <source>Passages that all coders marked alike go into the consensus, in one step</source>
   <translation>Уривки, які всі кодувальники позначили однаково, одним кроком переходять до консенсусу</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Підстава</translation>
  </message>
  <message>
   <source>Take over what all agree on</source>
   <translation>Перенести те, у чому всі згодні</translation>
  </message>
  <message>
   <source>Why: kept with the decision and the consensus</source>
   <translation>Чому: зберігається з рішенням та узгодженим кодуванням</translation>
  </message>
  <message>
   <source>{done} of {all} decided</source>
   <translation>вирішено {done} з {all}</translation>
  </message>
  <message>
   <source>← → move the end, Shift ← → the start; Enter writes, Esc leaves.</source>
   <translation>← → рухають кінець, Shift ← → початок; Enter записує, Esc скасовує.</translation>
  </message>
 </context>
 <context>
  <name>AgreementModel</name>
  <message>
   <source>(k)uα · cover</source>
   <translation>(k)uα · покриття</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Згода</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Cohen’s kappa of the two coders</source>
   <translation>Каппа Коена для двох кодувальників</translation>
  </message>
  <message>
   <source>Gwet’s AC1; high where a code is simply absent, so read it beside the prevalence</source>
   <translation>AC1 Ґвета; високий там, де коду просто немає, тож читайте його поруч із частотою</translation>
  </message>
  <message>
   <source>How often coders said yes, of all their decisions</source>
   <translation>Як часто кодувальники казали «так» серед усіх рішень</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Інтервал</translation>
  </message>
  <message>
   <source>Krippendorff’s alpha for yes and no</source>
   <translation>Альфа Кріппендорфа для «так» і «ні»</translation>
  </message>
  <message>
   <source>Only one coder or hardly anybody gave this code: there is too little variation.</source>
   <translation>Цей код ставив лише один кодувальник або майже ніхто: замало варіації.</translation>
  </message>
  <message>
   <source>Passages this coder gave the code; those that overlap or touch count once</source>
   <translation>Уривки, яким цей кодувальник надав код; ті, що перекриваються або торкаються, рахуються раз</translation>
  </message>
  <message>
   <source>Prevalence</source>
   <translation>Частота</translation>
  </message>
  <message>
   <source>Share of decisions on which pairs of coders agree, chance not taken out</source>
   <translation>Частка рішень, у яких пари кодувальників згодні, без поправки на випадковість</translation>
  </message>
  <message>
   <source>The code of passages that meet another coder’s: (k)u-alpha, and the share of passages that do</source>
   <translation>Код уривків, що збігаються з уривками іншого кодувальника: (k)u-альфа й частка таких уривків</translation>
  </message>
  <message>
   <source>Where alpha lies when documents are drawn again and again</source>
   <translation>Де лежить альфа, коли документи вибирають знову й знову</translation>
  </message>
  <message>
   <source>Where passages lie: u-alpha of this code against everything else, letter by letter. Codes of one coder overlap, so (k)u-alpha is not defined</source>
   <translation>Де лежать уривки: u-альфа цього коду проти всього іншого, символ за символом. Коди одного кодувальника перекриваються, тож (k)u-альфу не визначено</translation>
  </message>
  <message>
   <source>undefined</source>
   <translation>не визначено</translation>
  </message>
  <message>
   <source>uα</source>
   <translation>uα</translation>
  </message>
 </context>
 <context>
  <name>AgreementTable</name>
  <message>
   <source>Agreement by code</source>
   <translation>Узгодженість за кодами</translation>
  </message>
 </context>
 <context>
  <name>AssignDialog</name>
  <message>
   <source>Also several language versions of one work</source>
   <translation>Також кілька мовних версій одного твору</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Призначити</translation>
  </message>
  <message>
   <source>Documents for {name}</source>
   <translation>Документи для {name}</translation>
  </message>
  <message>
   <source>Documents that can be assigned</source>
   <translation>Документи, які можна призначити</translation>
  </message>
  <message>
   <source>Drawn at random and handed out as they are, to see whether knowing the source changes what is coded. What is coded in them counts as not blind.</source>
   <translation>Вибрано навмання і видано як є, щоб побачити, чи змінює знання джерела те, що кодують. Закодоване в них вважається не сліпим.</translation>
  </message>
  <message>
   <source>Each coder gets the documents in an order of their own.</source>
   <translation>Кожен кодувальник отримує документи у власному порядку.</translation>
  </message>
  <message>
   <source>Read unmasked</source>
   <translation>Читати без масок</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>as it was before a backup was put back</source>
   <translation>стан перед відновленням копії</translation>
  </message>
  <message>
   <source>before an upgrade</source>
   <translation>перед оновленням</translation>
  </message>
  <message>
   <source>made by hand</source>
   <translation>зроблено вручну</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
 </context>
 <context>
  <name>BlindPage</name>
  <message>
   <source>Ask for guesses of the source when a document is finished</source>
   <translation>Питати про здогади щодо джерела, коли документ завершено</translation>
  </message>
  <message>
   <source>Coders choose from lists of the study’s own sources, the same for every document. Add others that could be meant, so that the list itself tells nothing; put semicolons between them.</source>
   <translation>Кодувальники обирають зі списків джерел самого дослідження, однакових для кожного документа. Додайте інші, які можна припустити, щоб сам список нічого не підказував; розділяйте їх крапкою з комою.</translation>
  </message>
  <message>
   <source>Each coder sees the codes in an order of their own</source>
   <translation>Кожен кодувальник бачить коди у власному порядку</translation>
  </message>
  <message>
   <source>Guesses</source>
   <translation>Здогади</translation>
  </message>
  <message>
   <source>In a blind study coders see reading copies under neutral codes. What is ticked here their window shows besides; leave it unticked where it could tell whose text it is.</source>
   <translation>У сліпому дослідженні кодувальники бачать копії для читання під нейтральними позначеннями. Позначене тут їхнє вікно показує додатково; не позначайте того, що може видати, чий це текст.</translation>
  </message>
  <message>
   <source>In the list: {names}</source>
   <translation>У списку: {names}</translation>
  </message>
  <message>
   <source>Not asked: a list needs two lines at least.</source>
   <translation>Не питатимуть: у списку має бути щонайменше два рядки.</translation>
  </message>
  <message>
   <source>Others besides the study’s own</source>
   <translation>Інші, крім тих, що в дослідженні</translation>
  </message>
  <message>
   <source>Seed of the order: {seed}</source>
   <translation>Зерно порядку: {seed}</translation>
  </message>
 </context>
 <context>
  <name>BlindWorkspace</name>
  <message numerus="yes">
   <source>%n passage(s) hidden</source>
   <translation>
    <numerusform>сховано %n фрагмент</numerusform>
    <numerusform>сховано %n фрагменти</numerusform>
    <numerusform>сховано %n фрагментів</numerusform>
   </translation>
  </message>
  <message>
   <source>As a coder sees it</source>
   <translation>Як бачить кодувальник</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Як є</translation>
  </message>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Виберіть документ ліворуч.</translation>
  </message>
  <message>
   <source>Coders and packets</source>
   <translation>Кодувальники й пакети</translation>
  </message>
  <message>
   <source>Did it hold</source>
   <translation>Чи спрацювало</translation>
  </message>
  <message>
   <source>What is to be hidden</source>
   <translation>Що треба сховати</translation>
  </message>
  <message>
   <source>ready: {ready} of {all}</source>
   <translation>готово: {ready} з {all}</translation>
  </message>
 </context>
 <context>
  <name>Blinding</name>
  <message>
   <source>A date in the text.</source>
   <translation>Дата в тексті.</translation>
  </message>
  <message>
   <source>A date of the document itself.</source>
   <translation>Дата самого документа.</translation>
  </message>
  <message>
   <source>A person with an office, not in the list.</source>
   <translation>Особа з посадою, якої немає в списку.</translation>
  </message>
  <message>
   <source>A signature at the end.</source>
   <translation>Підпис наприкінці.</translation>
  </message>
  <message>
   <source>An adjective of {entity}.</source>
   <translation>Прикметник від назви: {entity}.</translation>
  </message>
  <message>
   <source>An institution of {entity}.</source>
   <translation>Установа держави: {entity}.</translation>
  </message>
  <message>
   <source>How long a document is</source>
   <translation>Яка довжина документа</translation>
  </message>
  <message>
   <source>How many documents and codings there are</source>
   <translation>Скільки документів і кодувань</translation>
  </message>
  <message>
   <source>Names {entity} itself.</source>
   <translation>Прямо називає: {entity}.</translation>
  </message>
  <message>
   <source>Never on the screen: page {pages}.</source>
   <translation>Жодного разу не на екрані: с. {pages}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Ні</translation>
  </message>
  <message>
   <source>Part of a letterhead or address.</source>
   <translation>Частина бланка або адреси.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Період</translation>
  </message>
  <message>
   <source>Sounds like a name of {entity}.</source>
   <translation>Звучить як назва чи ім’я: {entity}.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Промовець</translation>
  </message>
  <message>
   <source>Stands at the edge of {pages} pages.</source>
   <translation>Повторюється на краях сторінок: {pages}.</translation>
  </message>
  <message>
   <source>Stands in the file's name or details, or is another form of what is hidden.</source>
   <translation>Стоїть у назві файлу або в його даних, або це інша форма прихованого.</translation>
  </message>
  <message>
   <source>State or side</source>
   <translation>Держава або сторона</translation>
  </message>
  <message>
   <source>The capital of {entity}.</source>
   <translation>Столиця держави: {entity}.</translation>
  </message>
  <message>
   <source>The names of frameworks in the codebook</source>
   <translation>Назви теоретичних рамок у кодовій книзі</translation>
  </message>
  <message>
   <source>The number of a document.</source>
   <translation>Номер документа.</translation>
  </message>
  <message>
   <source>The people of {entity}.</source>
   <translation>Люди цієї держави: {entity}.</translation>
  </message>
  <message>
   <source>The speaker calls a country theirs.</source>
   <translation>Промовець називає країну своєю.</translation>
  </message>
  <message>
   <source>The speaker says which office is theirs.</source>
   <translation>Промовець називає свою посаду.</translation>
  </message>
  <message>
   <source>The study’s title and question</source>
   <translation>Назву й питання дослідження</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Не певен / не певна</translation>
  </message>
  <message>
   <source>When something was done</source>
   <translation>Коли щось зроблено</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Так</translation>
  </message>
  <message>
   <source>a pure guess</source>
   <translation>чистий здогад</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>цілком певно</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>досить певно</translation>
  </message>
  <message>
   <source>half sure</source>
   <translation>наполовину певно</translation>
  </message>
  <message>
   <source>rather unsure</source>
   <translation>радше непевно</translation>
  </message>
 </context>
 <context>
  <name>BreachDialog</name>
  <message>
   <source>A source could be recognised after the document was handed out. The codings this touches are marked as not blind.</source>
   <translation>Джерело можна було впізнати після видачі документа. Кодування, яких це стосується, позначаються як не сліпі.</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Для кого</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Записати</translation>
  </message>
  <message>
   <source>Record a breach</source>
   <translation>Порушення сліпоти</translation>
  </message>
  <message>
   <source>Say what was found, so that others can judge it.</source>
   <translation>Напишіть, що виявлено, щоб інші могли це оцінити.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Що виявлено</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>усі</translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message numerus="yes">
   <source>%Ln had it already.</source>
   <translation>
    <numerusform>%Ln уже мав цей код.</numerusform>
    <numerusform>%Ln уже мали цей код.</numerusform>
    <numerusform>%Ln уже мали цей код.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages coded with “{code}”.</source>
   <translation>
    <numerusform>Кодом «{code}» позначено %Ln уривок.</numerusform>
    <numerusform>Кодом «{code}» позначено %Ln уривки.</numerusform>
    <numerusform>Кодом «{code}» позначено %Ln уривків.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages have “{code}” now.</source>
   <translation>
    <numerusform>Тепер код «{code}» має %Ln уривок.</numerusform>
    <numerusform>Тепер код «{code}» мають %Ln уривки.</numerusform>
    <numerusform>Тепер код «{code}» мають %Ln уривків.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of them had “{code}” already.</source>
   <translation>Усі вони вже мали код «{code}».</translation>
  </message>
  <message>
   <source>Code all hits…</source>
   <translation>Кодувати всі збіги…</translation>
  </message>
  <message>
   <source>Give another code…</source>
   <translation>Надати інший код…</translation>
  </message>
 </context>
 <context>
  <name>CheckWordsDialog</name>
  <message>
   <source>Accept all</source>
   <translation>Прийняти всі</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Check recognised words</source>
   <translation>Перевірка розпізнаних слів</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Продовжити згодом</translation>
  </message>
  <message>
   <source>Leave it empty where there is no word</source>
   <translation>Залиште порожнім, якщо слова тут немає</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далі</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Поступ</translation>
  </message>
  <message>
   <source>Take all other words as they were read</source>
   <translation>Решту слів залишити, як прочитано</translation>
  </message>
  <message>
   <source>The word as it stands on the page</source>
   <translation>Слово так, як воно стоїть на сторінці</translation>
  </message>
  <message>
   <source>The word before, as it was (Alt+Left)</source>
   <translation>Попереднє слово, яким воно було (Alt+Ліворуч)</translation>
  </message>
  <message>
   <source>Word {number} of {all} · page {page}</source>
   <translation>Слово {number} з {all} · сторінка {page}</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>A block is missing in the translation; sentences in a row: {count}.</source>
   <translation>У перекладі бракує цілого уривка; речень поспіль: {count}.</translation>
  </message>
  <message>
   <source>A block is not in the original; sentences in a row: {count}.</source>
   <translation>Цього уривка немає в оригіналі; речень поспіль: {count}.</translation>
  </message>
  <message>
   <source>A bracket of the translation has no other half.</source>
   <translation>У перекладі дужка без пари.</translation>
  </message>
  <message>
   <source>A negation of the original is missing in the translation.</source>
   <translation>У перекладі немає заперечення, яке є в оригіналі.</translation>
  </message>
  <message>
   <source>A sentence stands twice in a row.</source>
   <translation>Речення стоїть двічі поспіль.</translation>
  </message>
  <message>
   <source>Only one side ends in an exclamation mark.</source>
   <translation>Лише з одного боку в кінці знак оклику.</translation>
  </message>
  <message>
   <source>The date {original} became {translation}.</source>
   <translation>Дата {original} стала {translation}.</translation>
  </message>
  <message>
   <source>The date {original} is missing in the translation.</source>
   <translation>У перекладі немає дати {original}.</translation>
  </message>
  <message>
   <source>The date {translation} is not in the original.</source>
   <translation>В оригіналі немає дати {translation}.</translation>
  </message>
  <message>
   <source>The end of the sentence seems to be missing.</source>
   <translation>Здається, бракує кінця речення.</translation>
  </message>
  <message>
   <source>The name {original} became {translation}.</source>
   <translation>Замість назви {original} стоїть {translation}.</translation>
  </message>
  <message>
   <source>The name {original} is missing in the translation.</source>
   <translation>У перекладі немає назви {original}.</translation>
  </message>
  <message>
   <source>The name {translation} is not in the original.</source>
   <translation>В оригіналі немає назви {translation}.</translation>
  </message>
  <message>
   <source>The number {number} is missing in the translation.</source>
   <translation>У перекладі немає числа {number}.</translation>
  </message>
  <message>
   <source>The number {number} is not in the original.</source>
   <translation>В оригіналі немає числа {number}.</translation>
  </message>
  <message>
   <source>The number {original} became {translation}.</source>
   <translation>Замість числа {original} стоїть {translation}.</translation>
  </message>
  <message>
   <source>The original asks, the translation does not.</source>
   <translation>Оригінал питає, переклад — ні.</translation>
  </message>
  <message>
   <source>The original demands what the translation does not.</source>
   <translation>Оригінал вимагає того, чого переклад не вимагає.</translation>
  </message>
  <message>
   <source>The original says only that something can be; the translation does not.</source>
   <translation>Оригінал каже лише, що щось можливе; переклад — ні.</translation>
  </message>
  <message>
   <source>The quotation marks of the original are missing in the translation.</source>
   <translation>У перекладі немає лапок, які є в оригіналі.</translation>
  </message>
  <message>
   <source>The term {term} has none of its expected renderings: {expected}.</source>
   <translation>Термін {term} не має жодного з очікуваних відповідників: {expected}.</translation>
  </message>
  <message>
   <source>The term {term} is rendered as {translation}, not as {expected}.</source>
   <translation>Термін {term} передано як {translation}, а не як {expected}.</translation>
  </message>
  <message>
   <source>The translation asks, the original does not.</source>
   <translation>Переклад питає, оригінал — ні.</translation>
  </message>
  <message>
   <source>The translation demands what the original does not.</source>
   <translation>Переклад вимагає того, чого оригінал не вимагає.</translation>
  </message>
  <message>
   <source>The translation has a negation that the original does not have.</source>
   <translation>У перекладі є заперечення, якого немає в оригіналі.</translation>
  </message>
  <message>
   <source>The translation has quotation marks that the original does not have.</source>
   <translation>У перекладі є лапки, яких немає в оригіналі.</translation>
  </message>
  <message>
   <source>The translation is much longer than the original.</source>
   <translation>Переклад значно довший за оригінал.</translation>
  </message>
  <message>
   <source>The translation is much shorter than the original.</source>
   <translation>Переклад значно коротший за оригінал.</translation>
  </message>
  <message>
   <source>The translation says only that something can be; the original does not.</source>
   <translation>Переклад каже лише, що щось можливе; оригінал — ні.</translation>
  </message>
  <message>
   <source>The translation says the same twice; the original does not.</source>
   <translation>Переклад каже те саме двічі, оригінал — ні.</translation>
  </message>
  <message>
   <source>The two sides do not have the same number of quotations.</source>
   <translation>Кількість цитат з обох боків різна.</translation>
  </message>
  <message>
   <source>The unit changed: {original} became {translation}.</source>
   <translation>Одиниця інша: замість {original} стоїть {translation}.</translation>
  </message>
  <message>
   <source>The word “{word}” stands twice in a row.</source>
   <translation>Слово «{word}» стоїть двічі поспіль.</translation>
  </message>
  <message>
   <source>The words “{words}” were not translated.</source>
   <translation>Слова «{words}» не перекладено.</translation>
  </message>
  <message>
   <source>This sentence is missing in the translation.</source>
   <translation>Цього речення немає в перекладі.</translation>
  </message>
  <message>
   <source>This sentence is not in the original.</source>
   <translation>Цього речення немає в оригіналі.</translation>
  </message>
  <message>
   <source>This sentence was not translated.</source>
   <translation>Це речення не перекладено.</translation>
  </message>
 </context>
 <context>
  <name>ChoicesPage</name>
  <message>
   <source>Add</source>
   <translation>Додати</translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Ще один пункт</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Нижче</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Вище</translation>
  </message>
 </context>
 <context>
  <name>CodeCard</name>
  <message>
   <source>For example</source>
   <translation>Наприклад</translation>
  </message>
  <message>
   <source>No coding selected</source>
   <translation>Кодування не вибрано</translation>
  </message>
  <message>
   <source>Not</source>
   <translation>Не вживати</translation>
  </message>
  <message>
   <source>Select a coding in the text to see its code, or text to give it one.</source>
   <translation>Виберіть кодування в тексті, щоб побачити його код, або текст, щоб надати йому код.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Уживати</translation>
  </message>
 </context>
 <context>
  <name>CodeChecks</name>
  <message>
   <source>Codes to look for</source>
   <translation>Які коди шукати</translation>
  </message>
  <message>
   <source>No framework</source>
   <translation>Без рамки</translation>
  </message>
 </context>
 <context>
  <name>CodeDelegate</name>
  <message>
   <source>Name of the code</source>
   <translation>Назва коду</translation>
  </message>
 </context>
 <context>
  <name>CodeEditor</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Create code</source>
   <translation>Створити код</translation>
  </message>
  <message>
   <source>Edit code</source>
   <translation>Змінити код</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Новий код</translation>
  </message>
  <message>
   <source>Save code</source>
   <translation>Зберегти код</translation>
  </message>
 </context>
 <context>
  <name>CodeForm</name>
  <message>
   <source>A code needs a name.</source>
   <translation>Код повинен мати назву.</translation>
  </message>
  <message>
   <source>A name cannot contain “/”: it stands between a code and its sub-code.</source>
   <translation>Назва не може містити «/»: цей знак стоїть між кодом і його підкодом.</translation>
  </message>
  <message>
   <source>Below</source>
   <translation>У складі</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Визначення</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Приклади</translation>
  </message>
  <message>
   <source>Favourite key</source>
   <translation>Швидка клавіша</translation>
  </message>
  <message>
   <source>Framework</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Індикатори</translation>
  </message>
  <message>
   <source>Intensity</source>
   <translation>Інтенсивність</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <source>None: at the top</source>
   <translation>Немає: на верхньому рівні</translation>
  </message>
  <message>
   <source>Not for</source>
   <translation>Не вживати для</translation>
  </message>
  <message>
   <source>There is already a code “{name}” at this place.</source>
   <translation>Код «{name}» тут уже є.</translation>
  </message>
  <message>
   <source>Use when</source>
   <translation>Коли вживати</translation>
  </message>
  <message>
   <source>{key} (now {code})</source>
   <translation>{key} (зараз {code})</translation>
  </message>
 </context>
 <context>
  <name>CodeHitsDialog</name>
  <message>
   <source>Choose a code</source>
   <translation>Виберіть код</translation>
  </message>
  <message>
   <source>Code all hits</source>
   <translation>Кодувати всі збіги</translation>
  </message>
  <message>
   <source>Code {count} with “{code}”</source>
   <translation>Позначити кодом «{code}»: {count}</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Збіги</translation>
  </message>
  <message>
   <source>Take the tick off what does not belong. One step, which Undo takes back.</source>
   <translation>Зніміть позначку з того, що не підходить. Це один крок, його можна скасувати.</translation>
  </message>
  <message>
   <source>The code to give</source>
   <translation>Код, який надати</translation>
  </message>
  <message>
   <source>The paragraph they stand in</source>
   <translation>Абзац, у якому вони стоять</translation>
  </message>
  <message>
   <source>The sentence they stand in</source>
   <translation>Речення, у якому вони стоять</translation>
  </message>
  <message>
   <source>The words alone</source>
   <translation>Лише слова</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Позначити всі</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Зняти всі</translation>
  </message>
  <message>
   <source>What counts as the passage</source>
   <translation>Що вважати уривком</translation>
  </message>
 </context>
 <context>
  <name>CodePalette</name>
  <message>
   <source>Choose a code</source>
   <translation>Виберіть код</translation>
  </message>
  <message>
   <source>Enter gives the code · Ctrl+Enter gives it and stays · Esc closes</source>
   <translation>Enter надає код · Ctrl+Enter надає й лишає вікно · Esc закриває</translation>
  </message>
  <message>
   <source>Type to find or create a code</source>
   <translation>Знайти або створити код</translation>
  </message>
  <message>
   <source>below {parent}</source>
   <translation>у складі {parent}</translation>
  </message>
 </context>
 <context>
  <name>CodePicker</name>
  <message>
   <source>Find a code</source>
   <translation>Знайти код</translation>
  </message>
 </context>
 <context>
  <name>CodeWorkspace</name>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Виберіть документ ліворуч.</translation>
  </message>
  <message>
   <source>Show everybody's</source>
   <translation>Показати кодування всіх</translation>
  </message>
  <message>
   <source>The text of {code} is not fixed yet: recognise its pages in the Library.</source>
   <translation>Текст {code} ще не готовий: розпізнайте його сторінки в бібліотеці.</translation>
  </message>
  <message>
   <source>{code} holds codings by other people.</source>
   <translation>У {code} є кодування інших людей.</translation>
  </message>
  <message>
   <source>“{quote}” · {count} characters</source>
   <translation>«{quote}» · знаків: {count}</translation>
  </message>
 </context>
 <context>
  <name>Codebook</name>
  <message>
   <source>as it is</source>
   <translation>без змін</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>змінено</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>колір</translation>
  </message>
  <message>
   <source>definition</source>
   <translation>визначення</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>приклади</translation>
  </message>
  <message>
   <source>framework</source>
   <translation>рамка</translation>
  </message>
  <message>
   <source>indicators</source>
   <translation>індикатори</translation>
  </message>
  <message>
   <source>name</source>
   <translation>назва</translation>
  </message>
  <message>
   <source>new</source>
   <translation>новий</translation>
  </message>
  <message>
   <source>not for</source>
   <translation>коли не вживати</translation>
  </message>
  <message>
   <source>scale</source>
   <translation>шкала</translation>
  </message>
  <message>
   <source>use</source>
   <translation>коли вживати</translation>
  </message>
 </context>
 <context>
  <name>CodebookExport</name>
  <message>
   <source>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Web page (*.html)</source>
   <translation>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Вебсторінка (*.html)</translation>
  </message>
  <message>
   <source>CSV (.csv) and Excel (.xlsx) can be taken in again; Word (.docx) and a web page (.html) are for reading and for the appendix.</source>
   <translation>CSV (.csv) і Excel (.xlsx) можна знову завантажити в дослідження; Word (.docx) і вебсторінка (.html) — для читання й додатка до статті.</translation>
  </message>
  <message>
   <source>Cells that begin with = + - @ as they are (not for spreadsheets)</source>
   <translation>Комірки з = + - @ на початку — як є (не для Excel)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Вибрати…</translation>
  </message>
  <message>
   <source>End the name of the file with .csv, .xlsx, .docx or .html.</source>
   <translation>Назва файлу має закінчуватися на .csv, .xlsx, .docx або .html.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Експортувати</translation>
  </message>
  <message>
   <source>Export the codebook</source>
   <translation>Експорт кодової книги</translation>
  </message>
  <message>
   <source>Exporting the codebook</source>
   <translation>Експортується кодова книга</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Дослідження</translation>
  </message>
  <message>
   <source>The codebook is in {file}.</source>
   <translation>Кодова книга — у файлі {file}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не існує.</translation>
  </message>
 </context>
 <context>
  <name>CodebookImport</name>
  <message>
   <source>A table (CSV or Excel) with a row a code: {columns}. Only “code” is needed.</source>
   <translation>Таблиця (CSV або Excel), по рядку на код: {columns}. Обов’язковий лише стовпець «code».</translation>
  </message>
  <message>
   <source>Choose a table…</source>
   <translation>Вибрати таблицю…</translation>
  </message>
  <message>
   <source>Codebook: {added} codes added, {changed} changed.</source>
   <translation>Кодова книга: додано кодів: {added}, змінено: {changed}.</translation>
  </message>
  <message>
   <source>Import a codebook</source>
   <translation>Імпорт кодової книги</translation>
  </message>
  <message>
   <source>No table chosen yet</source>
   <translation>Таблицю ще не вибрано</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Читається {name}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Читається…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Таблиця</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation>Таблиці (*.csv *.tsv *.txt *.xlsx)</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Завантажити</translation>
  </message>
  <message>
   <source>What would become of the codes</source>
   <translation>Що станеться з кодами</translation>
  </message>
  <message>
   <source>{added} new, {changed} changed, {kept} as they are.</source>
   <translation>Нових: {added}, змінених: {changed}, без змін: {kept}.</translation>
  </message>
 </context>
 <context>
  <name>CodebookMenu</name>
  <message>
   <source>Close all</source>
   <translation>Згорнути все</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <source>Favourite key</source>
   <translation>Швидка клавіша</translation>
  </message>
  <message>
   <source>Give this code to the selection</source>
   <translation>Надати цей код виділеному</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Об’єднати з…</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новий код…</translation>
  </message>
  <message>
   <source>New sub-code…</source>
   <translation>Новий підкод…</translation>
  </message>
  <message>
   <source>No longer use</source>
   <translation>Більше не вживати</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Розгорнути все</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Перейменувати</translation>
  </message>
  <message>
   <source>Show its passages</source>
   <translation>Показати його уривки</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Поділити…</translation>
  </message>
  <message>
   <source>Use again</source>
   <translation>Уживати знову</translation>
  </message>
 </context>
 <context>
  <name>CodebookModel</name>
  <message>
   <source>No framework</source>
   <translation>Без рамки</translation>
  </message>
  <message>
   <source>{count} codings by everybody, {own} of them yours</source>
   <translation>Кодувань в усіх: {count}, з них ваших: {own}</translation>
  </message>
  <message>
   <source>{name}, {count} codings</source>
   <translation>{name}, кодувань: {count}</translation>
  </message>
  <message>
   <source>{own} codings with this code, {all} with its sub-codes</source>
   <translation>Кодувань із цим кодом: {own}, разом із підкодами: {all}</translation>
  </message>
  <message>
   <source>{text}, key {key}</source>
   <translation>{text}, клавіша {key}</translation>
  </message>
  <message>
   <source>{text}, no longer used</source>
   <translation>{text}, більше не вживається</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message numerus="yes">
   <source>%n codes</source>
   <translation>
    <numerusform>%n код</numerusform>
    <numerusform>%n коди</numerusform>
    <numerusform>%n кодів</numerusform>
   </translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Кодова книга</translation>
  </message>
  <message>
   <source>Create code “{name}”</source>
   <translation>Створити код «{name}»</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Новий код</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новий код…</translation>
  </message>
  <message>
   <source>No code is called “{name}”.</source>
   <translation>Коду з назвою «{name}» немає.</translation>
  </message>
  <message>
   <source>There are no codes yet.</source>
   <translation>Кодів ще немає.</translation>
  </message>
  <message>
   <source>Type to find or create a code</source>
   <translation>Знайти або створити код</translation>
  </message>
  <message>
   <source>Write the first one, or bring in a codebook from a table.</source>
   <translation>Напишіть перший або візьміть кодову книгу із таблиці.</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Codebook</source>
   <translation>Кодова книга</translation>
  </message>
 </context>
 <context>
  <name>CodebookWork</name>
  <message numerus="yes">
   <source>“{name}” deleted with %n codings.</source>
   <translation>
    <numerusform>«{name}» видалено разом з %n кодуванням.</numerusform>
    <numerusform>«{name}» видалено разом з %n кодуваннями.</numerusform>
    <numerusform>«{name}» видалено разом з %n кодуваннями.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” merged; %n codings moved.</source>
   <translation>
    <numerusform>«{name}» об’єднано; перенесено %n кодування.</numerusform>
    <numerusform>«{name}» об’єднано; перенесено %n кодування.</numerusform>
    <numerusform>«{name}» об’єднано; перенесено %n кодувань.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CodersPanel</name>
  <message>
   <source>Add people under Team, People and roles.</source>
   <translation>Додайте людей у меню «Команда», «Люди й ролі».</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Призначити…</translation>
  </message>
  <message>
   <source>Coders and packets</source>
   <translation>Кодувальники й пакети</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>In this order</source>
   <translation>У такому порядку</translation>
  </message>
  <message>
   <source>Left out, because {name} knows them or has another version: {codes}.</source>
   <translation>Пропущено, бо {name} їх уже знає або має іншу версію: {codes}.</translation>
  </message>
  <message>
   <source>Make packet…</source>
   <translation>Створити пакет…</translation>
  </message>
  <message>
   <source>Making the packet for {name}</source>
   <translation>Створюється пакет для {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ім’я</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Пакет</translation>
  </message>
  <message>
   <source>Packet for {name}</source>
   <translation>Пакет для {name}</translation>
  </message>
  <message>
   <source>Packets (*.coder)</source>
   <translation>Пакети (*.coder)</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Читається {file}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>Take back a packet</source>
   <translation>Прийняти пакет</translation>
  </message>
  <message>
   <source>Take back a packet…</source>
   <translation>Прийняти пакет…</translation>
  </message>
  <message>
   <source>The packet for {name} is {file}. It was searched for {count} strings; none was found.</source>
   <translation>Пакет для {name}: {file}. У ньому шукали рядки, що видають джерело ({count}); жодного не знайдено.</translation>
  </message>
  <message>
   <source>The work of {name} was taken back.</source>
   <translation>Роботу прийнято: {name}.</translation>
  </message>
  <message>
   <source>There are no coders yet.</source>
   <translation>Кодувальників ще немає.</translation>
  </message>
  <message>
   <source>came back {day}</source>
   <translation>повернуто {day}</translation>
  </message>
  <message>
   <source>handed out {day}</source>
   <translation>видано {day}</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ще ні</translation>
  </message>
  <message>
   <source>{code} (unmasked)</source>
   <translation>{code} (без масок)</translation>
  </message>
  <message>
   <source>{name} has these documents now: {codes}.</source>
   <translation>Тепер {name} має такі документи: {codes}.</translation>
  </message>
 </context>
 <context>
  <name>CodersPassage</name>
  <message>
   <source>The passage as each coder saw it</source>
   <translation>Уривок, яким його бачив кожен кодувальник</translation>
  </message>
 </context>
 <context>
  <name>CodesView</name>
  <message>
   <source>95 % interval</source>
   <translation>Інтервал 95 %</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>Прийняти пропозицію</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Згода</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Обидва</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Code both the original and the translation in Code; then this page shows where their codes differ.</source>
   <translation>Закодуйте оригінал і переклад у «Кодуванні»; тоді тут буде видно, де їхні коди різняться.</translation>
  </message>
  <message>
   <source>Coded in</source>
   <translation>Закодовано</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодувальник</translation>
  </message>
  <message>
   <source>Codes on both sides</source>
   <translation>Коди з обох боків</translation>
  </message>
  <message>
   <source>Cohen’s κ</source>
   <translation>κ Коена</translation>
  </message>
  <message>
   <source>Different coders</source>
   <translation>Різні кодувальники</translation>
  </message>
  <message>
   <source>Different coders on the two sides: translation and coder are mixed here.</source>
   <translation>Різні кодувальники з двох боків: переклад і кодувальник тут змішані.</translation>
  </message>
  <message>
   <source>Go to Code</source>
   <translation>До кодування</translation>
  </message>
  <message>
   <source>Jaccard</source>
   <translation>Жаккар</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Original only</source>
   <translation>Лише оригінал</translation>
  </message>
  <message>
   <source>Other side</source>
   <translation>Інший бік</translation>
  </message>
  <message>
   <source>Propose on the other side</source>
   <translation>Запропонувати з другого боку</translation>
  </message>
  <message>
   <source>Proposed. It counts once you accept it, here or in Code.</source>
   <translation>Запропоновано. Зараховується, щойно ви приймете це тут або в «Кодуванні».</translation>
  </message>
  <message>
   <source>Same coder</source>
   <translation>Той самий кодувальник</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>The same coder on both sides: differences test the translation.</source>
   <translation>Той самий кодувальник з обох боків: розбіжності перевіряють переклад.</translation>
  </message>
  <message>
   <source>The two versions have no codes to compare yet.</source>
   <translation>Дві версії ще не мають кодів для порівняння.</translation>
  </message>
  <message>
   <source>There is nothing to propose: you have coded there already.</source>
   <translation>Пропонувати нічого: ви вже кодували там.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Translation only</source>
   <translation>Лише переклад</translation>
  </message>
  <message>
   <source>Where the sides differ</source>
   <translation>Де боки різняться</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригінал</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>запропоновано</translation>
  </message>
  <message>
   <source>those with warnings first</source>
   <translation>спершу з попередженнями</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>переклад</translation>
  </message>
 </context>
 <context>
  <name>CodingControl</name>
  <message>
   <source>Coding of “{code}” taken away.</source>
   <translation>Кодування «{code}» прибрано.</translation>
  </message>
  <message>
   <source>No code has been used yet; press Enter to choose one.</source>
   <translation>Жодного коду ще не вжито; натисніть Enter, щоб вибрати код.</translation>
  </message>
  <message>
   <source>No code has the key {key}. Give it one in the codebook: right-click a code.</source>
   <translation>Жоден код не має клавіші {key}. Призначте її в кодовій книзі: клацніть код правою кнопкою.</translation>
  </message>
  <message>
   <source>Select a passage first, then choose a code.</source>
   <translation>Спершу виділіть уривок, потім виберіть код.</translation>
  </message>
  <message>
   <source>Select a passage first, then name the new code.</source>
   <translation>Спершу виділіть уривок, потім назвіть новий код.</translation>
  </message>
 </context>
 <context>
  <name>CodingPanel</name>
  <message>
   <source>Choose a code in the codebook first.</source>
   <translation>Спершу виберіть код у кодовій книзі.</translation>
  </message>
  <message>
   <source>Codings</source>
   <translation>Кодування</translation>
  </message>
  <message>
   <source>Finish document</source>
   <translation>Завершити</translation>
  </message>
  <message>
   <source>Pick a coding first: click it, or press N for the next one.</source>
   <translation>Спершу виберіть кодування: клацніть його або натисніть N, щоб перейти до наступного.</translation>
  </message>
  <message>
   <source>Reopen document</source>
   <translation>Відкрити знову</translation>
  </message>
  <message>
   <source>by version {made} of {now}</source>
   <translation>за версією {made} з {now}</translation>
  </message>
  <message>
   <source>everybody's</source>
   <translation>усіх</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>запропоновано</translation>
  </message>
  <message>
   <source>this passage</source>
   <translation>цей уривок</translation>
  </message>
 </context>
 <context>
  <name>CodingTools</name>
  <message>
   <source>Accept the proposed coding</source>
   <translation>Прийняти запропоноване кодування</translation>
  </message>
  <message>
   <source>Copied with its place: {place}.</source>
   <translation>Скопійовано разом із місцем: {place}.</translation>
  </message>
  <message>
   <source>Draw a rectangle over the picture or table; or move a frame with the arrow keys, size it with Shift, and press Enter.</source>
   <translation>Обведіть рисунок чи таблицю прямокутником; або пересуньте рамку стрілками, змініть її розмір стрілками з Shift і натисніть Enter.</translation>
  </message>
  <message>
   <source>Select a passage first.</source>
   <translation>Спершу виділіть уривок.</translation>
  </message>
  <message>
   <source>Select a passage first: drag over it, or press Space for the next sentence.</source>
   <translation>Спершу виділіть уривок: проведіть по ньому мишею або натисніть пробіл, щоб узяти наступне речення.</translation>
  </message>
  <message>
   <source>Select the words that shall become a code first.</source>
   <translation>Спершу виділіть слова, які мають стати кодом.</translation>
  </message>
  <message>
   <source>Show “{name}”</source>
   <translation>Показати «{name}»</translation>
  </message>
  <message>
   <source>{code}, page {page}</source>
   <translation>{code}, сторінка {page}</translation>
  </message>
 </context>
 <context>
  <name>ColourChoice</name>
  <message>
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
 </context>
 <context>
  <name>Colours</name>
  <message>
   <source>Blue</source>
   <translation>Синій</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Коричневий</translation>
  </message>
  <message>
   <source>Coral</source>
   <translation>Кораловий</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Лісовий</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Зелений</translation>
  </message>
  <message>
   <source>Lilac</source>
   <translation>Бузковий</translation>
  </message>
  <message>
   <source>Mint</source>
   <translation>М’ятний</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Рожевий</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Сливовий</translation>
  </message>
  <message>
   <source>Royal blue</source>
   <translation>Яскраво-синій</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Фіолетовий</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жовтий</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Code</source>
   <translation>&amp;Кодування</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Редагування</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Довідк&amp;а</translation>
  </message>
  <message>
   <source>&amp;Study</source>
   <translation>&amp;Дослідження</translation>
  </message>
  <message>
   <source>&amp;Team</source>
   <translation>К&amp;оманда</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Вигляд</translation>
  </message>
  <message>
   <source>About Coder</source>
   <translation>Про Coder</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Додати папку…</translation>
  </message>
  <message>
   <source>Add documents…</source>
   <translation>Додати документи…</translation>
  </message>
  <message>
   <source>Align all again</source>
   <translation>Зіставити все знову</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Зробити резервну копію зараз</translation>
  </message>
  <message>
   <source>Blind</source>
   <translation>Маскування</translation>
  </message>
  <message>
   <source>Calm or sensitive checks</source>
   <translation>Спокійні або чутливі перевірки</translation>
  </message>
  <message>
   <source>Change person…</source>
   <translation>Змінити користувача…</translation>
  </message>
  <message>
   <source>Change the mask’s label…</source>
   <translation>Змінити мітку маски…</translation>
  </message>
  <message>
   <source>Check recognised words…</source>
   <translation>Перевірити розпізнані слова…</translation>
  </message>
  <message>
   <source>Choose a code…</source>
   <translation>Вибрати код…</translation>
  </message>
  <message>
   <source>Close study</source>
   <translation>Закрити дослідження</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодування</translation>
  </message>
  <message>
   <source>Code a part of the picture</source>
   <translation>Кодувати частину зображення</translation>
  </message>
  <message>
   <source>Code with a favourite</source>
   <translation>Кодувати обраним кодом</translation>
  </message>
  <message>
   <source>Code&amp;book</source>
   <translation>Кодова кни&amp;га</translation>
  </message>
  <message>
   <source>Codings to check…</source>
   <translation>Кодування до перевірки…</translation>
  </message>
  <message>
   <source>Comment on the warning</source>
   <translation>Прокоментувати попередження</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Порівняння</translation>
  </message>
  <message>
   <source>Copy passage with its place</source>
   <translation>Копіювати уривок із місцем</translation>
  </message>
  <message>
   <source>Edit code…</source>
   <translation>Змінити код…</translation>
  </message>
  <message>
   <source>Export the codebook…</source>
   <translation>Експортувати кодову книгу…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Експортувати…</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Find documents</source>
   <translation>Знайти документи</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Знайти в цьому документі</translation>
  </message>
  <message>
   <source>Finish or reopen document</source>
   <translation>Завершити документ або відкрити знову</translation>
  </message>
  <message>
   <source>Finish or reopen documents</source>
   <translation>Завершити документи або відкрити знову</translation>
  </message>
  <message>
   <source>Fit the page to the window</source>
   <translation>Сторінка на все вікно</translation>
  </message>
  <message>
   <source>For training, or not</source>
   <translation>Навчальний чи ні</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>На весь екран</translation>
  </message>
  <message>
   <source>Go to the codebook</source>
   <translation>Перейти до кодової книги</translation>
  </message>
  <message>
   <source>Hide a part of the page</source>
   <translation>Сховати частину сторінки</translation>
  </message>
  <message>
   <source>Hide the selected words</source>
   <translation>Сховати виділені слова</translation>
  </message>
  <message>
   <source>I cannot code this because of the mask</source>
   <translation>Не можу закодувати це через маску</translation>
  </message>
  <message>
   <source>I recognise this</source>
   <translation>Я це впізнаю</translation>
  </message>
  <message>
   <source>Ignore the warning here</source>
   <translation>Не зважати на попередження тут</translation>
  </message>
  <message>
   <source>Import a codebook…</source>
   <translation>Імпортувати кодову книгу…</translation>
  </message>
  <message>
   <source>Join with the next line</source>
   <translation>Об’єднати з наступним рядком</translation>
  </message>
  <message>
   <source>Keyboard shortcuts…</source>
   <translation>Сполучення клавіш…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Більше</translation>
  </message>
  <message>
   <source>Less intense</source>
   <translation>Менша інтенсивність</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Бібліотека</translation>
  </message>
  <message>
   <source>Make a rule of the warning…</source>
   <translation>Зробити з попередження правило…</translation>
  </message>
  <message>
   <source>Memos…</source>
   <translation>Нотатки…</translation>
  </message>
  <message>
   <source>Menu of what is selected</source>
   <translation>Меню вибраного</translation>
  </message>
  <message>
   <source>More intense</source>
   <translation>Більша інтенсивність</translation>
  </message>
  <message>
   <source>Move the first translated sentence up</source>
   <translation>Перенести перше речення перекладу вгору</translation>
  </message>
  <message>
   <source>Move the last translated sentence down</source>
   <translation>Перенести останнє речення перекладу вниз</translation>
  </message>
  <message>
   <source>New code from these words…</source>
   <translation>Новий код із цих слів…</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новий код…</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Нове дослідження…</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далі</translation>
  </message>
  <message>
   <source>Next document</source>
   <translation>Наступний документ</translation>
  </message>
  <message>
   <source>Next list of masks</source>
   <translation>Наступний список масок</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Відкрити дослідження…</translation>
  </message>
  <message>
   <source>Open the sample study</source>
   <translation>Відкрити навчальне дослідження</translation>
  </message>
  <message>
   <source>Pages or text</source>
   <translation>Сторінки або текст</translation>
  </message>
  <message>
   <source>People and roles…</source>
   <translation>Люди й ролі…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Налаштування…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Previous document</source>
   <translation>Попередній документ</translation>
  </message>
  <message>
   <source>Problem report…</source>
   <translation>Повідомити про помилку…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <source>Read document</source>
   <translation>Читати документ</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Розпізнати текст…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <source>Remove documents</source>
   <translation>Вилучити документи</translation>
  </message>
  <message>
   <source>Rename document</source>
   <translation>Перейменувати документ</translation>
  </message>
  <message>
   <source>Replace by a corrected version…</source>
   <translation>Замінити виправленою версією…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Відновити з резервної копії…</translation>
  </message>
  <message>
   <source>Rounds…</source>
   <translation>Раунди…</translation>
  </message>
  <message>
   <source>Same code again</source>
   <translation>Той самий код ще раз</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Зберегти копію…</translation>
  </message>
  <message>
   <source>Seal and passphrases…</source>
   <translation>Захист і паролі…</translation>
  </message>
  <message>
   <source>Search for everything</source>
   <translation>Шукати всюди</translation>
  </message>
  <message>
   <source>Select the next sentence</source>
   <translation>Виділити наступне речення</translation>
  </message>
  <message>
   <source>Select the paragraph</source>
   <translation>Виділити абзац</translation>
  </message>
  <message>
   <source>Select the sentence before</source>
   <translation>Виділити попереднє речення</translation>
  </message>
  <message>
   <source>Set language…</source>
   <translation>Указати мову…</translation>
  </message>
  <message>
   <source>Set up the study…</source>
   <translation>Параметри дослідження…</translation>
  </message>
  <message>
   <source>Set work…</source>
   <translation>Указати твір…</translation>
  </message>
  <message>
   <source>Show or hide the panels</source>
   <translation>Показати або сховати панелі</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Менше</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>Поділити рядок</translation>
  </message>
  <message>
   <source>T&amp;ranslation</source>
   <translation>&amp;Переклад</translation>
  </message>
  <message>
   <source>Take corrections of the line back</source>
   <translation>Скасувати виправлення рядка</translation>
  </message>
  <message>
   <source>Take the coding away</source>
   <translation>Прибрати кодування</translation>
  </message>
  <message>
   <source>The next coding, passage, suggestion, warning or disagreement.</source>
   <translation>Наступне кодування, фрагмент, пропозиція, попередження чи розбіжність.</translation>
  </message>
  <message>
   <source>The previous coding, passage, suggestion, warning or disagreement.</source>
   <translation>Попереднє кодування, фрагмент, пропозиція, попередження чи розбіжність.</translation>
  </message>
  <message>
   <source>This is a departure</source>
   <translation>Це відхилення</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Unlink the line</source>
   <translation>Роз’єднати рядок</translation>
  </message>
  <message>
   <source>Versions of the codebook…</source>
   <translation>Версії кодової книги…</translation>
  </message>
  <message>
   <source>Weigh the departure</source>
   <translation>Змінити вагу відхилення</translation>
  </message>
  <message>
   <source>What was done…</source>
   <translation>Що зроблено…</translation>
  </message>
  <message>
   <source>Write a memo</source>
   <translation>Написати нотатку</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>A coder opens a document in Code, codes it and presses “Finish document”. Only finished documents are compared: there, an uncoded passage is a decision.</source>
   <translation>Кодувальник відкриває документ у «Кодуванні», кодує його й натискає «Завершити». Порівнюються лише завершені документи: у них і незакодований уривок є рішенням.</translation>
  </message>
  <message>
   <source>AC1</source>
   <translation>AC1</translation>
  </message>
  <message>
   <source>All codes in one figure</source>
   <translation>Усі коди одним показником</translation>
  </message>
  <message>
   <source>All codes: {figures}</source>
   <translation>Усі коди: {figures}</translation>
  </message>
  <message>
   <source>At least {least} decisions for a code are needed to judge it.</source>
   <translation>Щоб судити про код, потрібно щонайменше стільки рішень: {least}.</translation>
  </message>
  <message>
   <source>Blind or recognised</source>
   <translation>Наосліп чи впізнано</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Усе</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Бреннан–Предіґер</translation>
  </message>
  <message>
   <source>By what coders said on finishing</source>
   <translation>За відповідями кодувальників після завершення</translation>
  </message>
  <message>
   <source>Codes that exclude one another</source>
   <translation>Взаємовиключні коди</translation>
  </message>
  <message>
   <source>Compare everybody</source>
   <translation>Порівняти всіх</translation>
  </message>
  <message>
   <source>Counts as marked</source>
   <translation>Зараховано, як позначено</translation>
  </message>
  <message>
   <source>Counts too</source>
   <translation>Теж враховано</translation>
  </message>
  <message>
   <source>Counts when at least half of it is covered</source>
   <translation>Рахується, якщо позначено щонайменше половину</translation>
  </message>
  <message>
   <source>Counts when it is touched</source>
   <translation>Рахується, якщо зачеплено хоч трохи</translation>
  </message>
  <message>
   <source>Counts when more than half of it is covered</source>
   <translation>Рахується, якщо позначено понад половину</translation>
  </message>
  <message>
   <source>Each code against the rest</source>
   <translation>Кожен код проти решти</translation>
  </message>
  <message>
   <source>Each document: does the code occur in it</source>
   <translation>Кожен документ: чи трапляється в ньому код</translation>
  </message>
  <message>
   <source>Each paragraph: given the code or not</source>
   <translation>Кожен абзац: позначено кодом чи ні</translation>
  </message>
  <message>
   <source>Each sentence: given the code or not</source>
   <translation>Кожне речення: позначено кодом чи ні</translation>
  </message>
  <message>
   <source>Each word: given the code or not</source>
   <translation>Кожне слово: код надано чи ні</translation>
  </message>
  <message>
   <source>Gamma</source>
   <translation>Гамма</translation>
  </message>
  <message>
   <source>Go to Code</source>
   <translation>Перейти до кодування</translation>
  </message>
  <message>
   <source>Intensity of codes</source>
   <translation>Інтенсивність кодів</translation>
  </message>
  <message>
   <source>Intensity, α: {figures}</source>
   <translation>Інтенсивність, α: {figures}</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Інтервальна</translation>
  </message>
  <message>
   <source>Is no part of a passage</source>
   <translation>Не є частиною уривка</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Не враховано</translation>
  </message>
  <message>
   <source>Left out: {what}</source>
   <translation>Не враховано: {what}</translation>
  </message>
  <message>
   <source>Mean and pooled; codes may overlap</source>
   <translation>Середнє та об’єднане; коди можуть накладатися</translation>
  </message>
  <message>
   <source>Multi-valued alpha; codes may overlap</source>
   <translation>Багатозначна альфа; коди можуть накладатися</translation>
  </message>
  <message>
   <source>No figure for all codes</source>
   <translation>Без показника для всіх кодів</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Не порівняно</translation>
  </message>
  <message>
   <source>One code or none on each unit; overlaps are listed as errors</source>
   <translation>Один код або жодного на кожній одиниці; накладання названо помилками</translation>
  </message>
  <message>
   <source>One coder alone cannot be compared. Choose a second one, or all.</source>
   <translation>Одного кодувальника немає з ким порівняти. Виберіть другого або всіх.</translation>
  </message>
  <message>
   <source>Only the order of the degrees counts</source>
   <translation>Важливий лише порядок ступенів</translation>
  </message>
  <message>
   <source>Only what at least one coder marked; text nobody marked is left out</source>
   <translation>Лише те, що позначив хоч один кодувальник; решту тексту не враховано</translation>
  </message>
  <message>
   <source>Only what was not recognised</source>
   <translation>Лише невпізнане</translation>
  </message>
  <message>
   <source>Only what was recognised or suspected</source>
   <translation>Лише впізнане або запідозрене</translation>
  </message>
  <message>
   <source>Ordinal</source>
   <translation>Порядкова</translation>
  </message>
  <message>
   <source>Passages aligned as well as can be; takes its time</source>
   <translation>Уривки зіставлено якнайкраще; триває довше</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>Відносна</translation>
  </message>
  <message>
   <source>Rounds and documents marked as training</source>
   <translation>Раунди й документи, позначені як навчальні</translation>
  </message>
  <message>
   <source>Sets of codes</source>
   <translation>Набори кодів</translation>
  </message>
  <message>
   <source>The distances between degrees count</source>
   <translation>Важливі відстані між ступенями</translation>
  </message>
  <message>
   <source>The ratios of degrees count</source>
   <translation>Важливі відношення ступенів</translation>
  </message>
  <message>
   <source>The whole text, letter by letter</source>
   <translation>Увесь текст, знак за знаком</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Навчання</translation>
  </message>
  <message>
   <source>Two coders have to finish the same document before they can be compared.</source>
   <translation>Щоб порівнювати, двоє кодувальників мають завершити той самий документ.</translation>
  </message>
  <message>
   <source>White space at the ends</source>
   <translation>Пробіли на краях</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>згода</translation>
  </message>
  <message numerus="yes">
   <source>all %n document(s)</source>
   <translation>
    <numerusform>усі документи: %n</numerusform>
    <numerusform>усі документи: %n</numerusform>
    <numerusform>усі документи: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>як звичайно</translation>
  </message>
  <message>
   <source>boundary</source>
   <translation>межа</translation>
  </message>
  <message>
   <source>character</source>
   <translation>знак</translation>
  </message>
  <message>
   <source>cuα</source>
   <translation>cuα</translation>
  </message>
  <message>
   <source>different codes</source>
   <translation>різні коди</translation>
  </message>
  <message>
   <source>document</source>
   <translation>документ</translation>
  </message>
  <message>
   <source>extra: {coders}</source>
   <translation>зайве: {coders}</translation>
  </message>
  <message>
   <source>given everywhere: no variation</source>
   <translation>усюди: варіації немає</translation>
  </message>
  <message>
   <source>half covered</source>
   <translation>від половини</translation>
  </message>
  <message>
   <source>marked segment</source>
   <translation>позначений уривок</translation>
  </message>
  <message>
   <source>mean uα</source>
   <translation>середня uα</translation>
  </message>
  <message>
   <source>mean α</source>
   <translation>середня α</translation>
  </message>
  <message>
   <source>missed by {coder}</source>
   <translation>пропущено: {coder}</translation>
  </message>
  <message>
   <source>mostly covered</source>
   <translation>понад половину</translation>
  </message>
  <message>
   <source>multi-valued α</source>
   <translation>багатозначна α</translation>
  </message>
  <message>
   <source>no document finished by two coders</source>
   <translation>немає документа, завершеного двома кодувальниками</translation>
  </message>
  <message>
   <source>no interval</source>
   <translation>без інтервалу</translation>
  </message>
  <message>
   <source>no unit counts as coded: no variation</source>
   <translation>не закодовано: варіації немає</translation>
  </message>
  <message>
   <source>nobody used it: no variation</source>
   <translation>ніхто не вживав</translation>
  </message>
  <message>
   <source>only {coders}</source>
   <translation>лише {coders}</translation>
  </message>
  <message>
   <source>other code: {codes}</source>
   <translation>інший код: {codes}</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>абзац</translation>
  </message>
  <message>
   <source>pooled uα</source>
   <translation>об’єднана uα</translation>
  </message>
  <message>
   <source>pooled α</source>
   <translation>об’єднана α</translation>
  </message>
  <message>
   <source>sentence</source>
   <translation>речення</translation>
  </message>
  <message numerus="yes">
   <source>too rare: %n decision(s)</source>
   <translation>
    <numerusform>замало: %n рішення</numerusform>
    <numerusform>замало: %n рішення</numerusform>
    <numerusform>замало: %n рішень</numerusform>
   </translation>
  </message>
  <message>
   <source>touched</source>
   <translation>зачеплено</translation>
  </message>
  <message>
   <source>training documents: {count}</source>
   <translation>навчальні документи: {count}</translation>
  </message>
  <message>
   <source>undefined</source>
   <translation>не визначено</translation>
  </message>
  <message>
   <source>uα</source>
   <translation>uα</translation>
  </message>
  <message>
   <source>word</source>
   <translation>слово</translation>
  </message>
  <message>
   <source>{codes} · {kind}</source>
   <translation>{codes} · {kind}</translation>
  </message>
  <message>
   <source>{confidence} % by block bootstrap, {draws} draws, seed {seed}</source>
   <translation>{confidence} % блоковим бутстрепом, вибірок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{confidence} % by document bootstrap, {draws} draws, seed {seed}</source>
   <translation>{confidence} % бутстрепом за документами, вибірок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{confidence} % by unit bootstrap, {draws} draws, seed {seed}</source>
   <translation>{confidence} % бутстрепом за одиницями, вибірок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{count} characters</source>
   <translation>знаків: {count}</translation>
  </message>
  <message>
   <source>{count} documents counted</source>
   <translation>документів: {count}</translation>
  </message>
  <message>
   <source>{count} in documents their coder has not finished</source>
   <translation>у документах, не завершених кодувальником: {count}</translation>
  </message>
  <message>
   <source>{count} marked segments</source>
   <translation>позначених уривків: {count}</translation>
  </message>
  <message>
   <source>{count} of white space alone</source>
   <translation>{count} на самих пробілах</translation>
  </message>
  <message>
   <source>{count} on regions of pages</source>
   <translation>на ділянках сторінок: {count}</translation>
  </message>
  <message>
   <source>{count} paragraphs</source>
   <translation>абзаців: {count}</translation>
  </message>
  <message>
   <source>{count} proposed</source>
   <translation>запропоновано: {count}</translation>
  </message>
  <message>
   <source>{count} sentences</source>
   <translation>речень: {count}</translation>
  </message>
  <message>
   <source>{count} words</source>
   <translation>слів: {count}</translation>
  </message>
  <message>
   <source>{document}  p. {page}</source>
   <translation>{document}  с. {page}</translation>
  </message>
  <message>
   <source>{name}: {done} of {all} documents finished</source>
   <translation>{name}: завершено документів: {done} з {all}</translation>
  </message>
  <message>
   <source>{some} of {all} coders</source>
   <translation>{some} з {all} кодувальників</translation>
  </message>
  <message>
   <source>|uα</source>
   <translation>|uα</translation>
  </message>
  <message>
   <source>α</source>
   <translation>α</translation>
  </message>
  <message>
   <source>α with Jaccard</source>
   <translation>α за Жаккаром</translation>
  </message>
  <message>
   <source>α with MASI</source>
   <translation>α з MASI</translation>
  </message>
  <message>
   <source>α {value}, no interval</source>
   <translation>α {value}, без інтервалу</translation>
  </message>
  <message>
   <source>α {value}, {confidence} % interval from {low} to {high}</source>
   <translation>α {value}, {confidence} % інтервал від {low} до {high}</translation>
  </message>
  <message>
   <source>γ</source>
   <translation>γ</translation>
  </message>
  <message>
   <source>γ-cat</source>
   <translation>γ-cat</translation>
  </message>
  <message>
   <source>κ</source>
   <translation>κ</translation>
  </message>
 </context>
 <context>
  <name>CompareWorkspace</name>
  <message numerus="yes">
   <source>%n coder(s)</source>
   <translation>
    <numerusform>%n кодувальник</numerusform>
    <numerusform>%n кодувальники</numerusform>
    <numerusform>%n кодувальників</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документи</numerusform>
    <numerusform>%n документів</numerusform>
   </translation>
  </message>
  <message>
   <source>Agreement by code</source>
   <translation>Узгодженість за кодами</translation>
  </message>
  <message>
   <source>Comparing the coders…</source>
   <translation>Порівнюються кодувальники…</translation>
  </message>
  <message>
   <source>Krippendorff’s α</source>
   <translation>α Кріппендорфа</translation>
  </message>
  <message>
   <source>Krippendorff’s α · reference lines {low} and {high} are yours to set</source>
   <translation>α Кріппендорфа · опорні лінії {low} і {high} задаєте ви</translation>
  </message>
  <message>
   <source>refined {done} of {all} draws</source>
   <translation>уточнено вибірок: {done} з {all}</translation>
  </message>
  <message>
   <source>{share} missing</source>
   <translation>бракує {share}</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>Drawing intervals</source>
   <translation>Обчислюються інтервали</translation>
  </message>
 </context>
 <context>
  <name>CopyCommands</name>
  <message>
   <source>A copy is in {file}.</source>
   <translation>Копія — у файлі {file}.</translation>
  </message>
  <message>
   <source>A study on a server is backed up there, not here.</source>
   <translation>Резервні копії дослідження на сервері роблять там, а не тут.</translation>
  </message>
  <message>
   <source>Backed up, in the folder “{folder}”.</source>
   <translation>Резервну копію зроблено, папка «{folder}».</translation>
  </message>
  <message>
   <source>Choose another backup…</source>
   <translation>Вибрати іншу копію…</translation>
  </message>
  <message>
   <source>Only a lead can do this: the file holds what is hidden from you.</source>
   <translation>Це може лише керівник: у файлі є те, що від вас приховано.</translation>
  </message>
  <message>
   <source>Open the study as it is</source>
   <translation>Відкрити дослідження, як є</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Відновлюється копія</translation>
  </message>
  <message>
   <source>Putting the backup back…</source>
   <translation>Відновлюється копія…</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Збереження копії</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Дослідження (*.coder)</translation>
  </message>
  <message>
   <source>The backup is in place. The study as it was before is kept.</source>
   <translation>Копію відновлено. Попередній стан дослідження збережено.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>{name} copy {date}.coder</source>
   <translation>{name} копія {date}.coder</translation>
  </message>
 </context>
 <context>
  <name>CountsModel</name>
  <message>
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Скопійовано</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Копіювати звіт</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <source>If you report the fault, please add this text. It names versions and places in the program, but no files and no words of your documents.</source>
   <translation>Повідомляючи про помилку, додайте, будь ласка, цей текст. У ньому названо версії й місця в програмі, але немає файлів і слів із ваших документів.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Звіт</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Щось пішло не так</translation>
  </message>
  <message>
   <source>This is a fault in the program, not in your work. Everything you did before is saved: each step is written to the study at once. The last step may not have been carried out. You can go on; if the window behaves oddly, close it and open it again.</source>
   <translation>Це помилка програми, а не вашої роботи. Усе зроблене раніше збережено: кожен крок одразу записується в дослідження. Останній крок, можливо, не виконано. Можна продовжувати; якщо вікно поводиться дивно, закрийте його й відкрийте знову.</translation>
  </message>
 </context>
 <context>
  <name>CueDialog</name>
  <message>
   <source>Import a list of cues</source>
   <translation>Імпорт переліку ознак</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Імпортувати…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>List of cues</source>
   <translation>Перелік ознак</translation>
  </message>
  <message>
   <source>Lists of cues</source>
   <translation>Переліки ознак</translation>
  </message>
  <message>
   <source>One cue in a line: the indicator, a comma, the word or phrase. A base form stands for all its forms, a word with * for all that begin so.</source>
   <translation>Одна ознака в рядку: показник, кома, слово чи вислів. Словникова форма означає всі свої форми, слово з * — усі, що так починаються.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Зберегти як…</translation>
  </message>
  <message>
   <source>Save the list of cues</source>
   <translation>Збереження переліку ознак</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Таблиці (*.csv)</translation>
  </message>
  <message>
   <source>The program’s own list</source>
   <translation>Перелік програми</translation>
  </message>
  <message>
   <source>Use this list</source>
   <translation>Узяти цей перелік</translation>
  </message>
  <message>
   <source>{file} cannot be read; save it as CSV in UTF-8.</source>
   <translation>Не вдається прочитати {file}; збережіть його як CSV в UTF-8.</translation>
  </message>
  <message>
   <source>{file} cannot be written.</source>
   <translation>Не вдається записати {file}.</translation>
  </message>
 </context>
 <context>
  <name>Cues</name>
  <message>
   <source>Appeals</source>
   <translation>Заклики</translation>
  </message>
  <message>
   <source>Evaluative words</source>
   <translation>Оцінні слова</translation>
  </message>
  <message>
   <source>Factives</source>
   <translation>Фактиви</translation>
  </message>
  <message>
   <source>Hedges</source>
   <translation>Застереження</translation>
  </message>
  <message>
   <source>Intensifiers</source>
   <translation>Підсилення</translation>
  </message>
  <message>
   <source>Labels for actors</source>
   <translation>Ярлики для дійових осіб</translation>
  </message>
  <message>
   <source>Metaphors</source>
   <translation>Метафори</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальність</translation>
  </message>
  <message>
   <source>Scare quotes</source>
   <translation>Іронічні лапки</translation>
  </message>
 </context>
 <context>
  <name>Describer</name>
  <message>
   <source>Finding sentences</source>
   <translation>Визначаються речення</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message numerus="yes">
   <source>%n coding(s) to check…</source>
   <translation>
    <numerusform>%n кодування до перевірки…</numerusform>
    <numerusform>%n кодування до перевірки…</numerusform>
    <numerusform>%n кодувань до перевірки…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) chosen</source>
   <translation>
    <numerusform>Вибрано %n документ</numerusform>
    <numerusform>Вибрано %n документи</numerusform>
    <numerusform>Вибрано %n документів</numerusform>
   </translation>
  </message>
  <message>
   <source>Check recognised words…</source>
   <translation>Перевірити розпізнані слова…</translation>
  </message>
  <message>
   <source>Choose a document to see what is known of it.</source>
   <translation>Виберіть документ, щоб побачити, що про нього відомо.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Відомості</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Завершити</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <source>Memo on the document</source>
   <translation>Нотатка до документа</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Ще</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Читати</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Розпізнати текст…</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Відкрити знову</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <source>What you think about this document</source>
   <translation>Що ви думаєте про цей документ</translation>
  </message>
 </context>
 <context>
  <name>DisagreementList</name>
  <message>
   <source>Disagreements</source>
   <translation>Розбіжності</translation>
  </message>
 </context>
 <context>
  <name>DisagreementModel</name>
  <message>
   <source>{line}, decided</source>
   <translation>{line}, вирішено</translation>
  </message>
 </context>
 <context>
  <name>DisagreementPanel</name>
  <message>
   <source>Adjudicate</source>
   <translation>Вирішувати</translation>
  </message>
  <message>
   <source>All codes</source>
   <translation>Усі коди</translation>
  </message>
  <message>
   <source>Complete agreement</source>
   <translation>Повна узгодженість</translation>
  </message>
  <message>
   <source>Decide the disagreements one by one; nobody’s codings are touched</source>
   <translation>Вирішувати розбіжності одну за одною; нічиї кодування не змінюються</translation>
  </message>
  <message>
   <source>Disagreements</source>
   <translation>Розбіжності</translation>
  </message>
  <message>
   <source>Everything here is decided</source>
   <translation>Тут усе вирішено</translation>
  </message>
  <message>
   <source>Memo hidden while names are hidden</source>
   <translation>Нотатку приховано, поки приховано імена</translation>
  </message>
  <message>
   <source>Memo: {text}</source>
   <translation>Нотатка: {text}</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далі</translation>
  </message>
  <message>
   <source>Nobody used this code.</source>
   <translation>Ніхто не вживав цього коду.</translation>
  </message>
  <message>
   <source>Open page</source>
   <translation>Відкрити сторінку</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>So there is nothing to disagree about.</source>
   <translation>Тож розбіжностей бути не може.</translation>
  </message>
  <message>
   <source>The page in the Code workspace, with the codings of both and their names</source>
   <translation>Сторінка в робочій області «Кодування» з кодуваннями обох та їхніми іменами</translation>
  </message>
  <message>
   <source>The passage as each coder saw it</source>
   <translation>Уривок, яким його бачив кожен кодувальник</translation>
  </message>
  <message>
   <source>There is no passage on which the coders differ.</source>
   <translation>Немає уривка, у якому кодувальники розходяться.</translation>
  </message>
  <message>
   <source>all codes</source>
   <translation>усі коди</translation>
  </message>
  <message>
   <source>coded nothing here</source>
   <translation>тут нічого не позначає</translation>
  </message>
  <message>
   <source>coded: {codes}</source>
   <translation>позначає: {codes}</translation>
  </message>
  <message>
   <source>no code</source>
   <translation>без коду</translation>
  </message>
  <message>
   <source>{code} · the {shown} dearest of {count}</source>
   <translation>{code} · {shown} найвагоміших із {count}</translation>
  </message>
  <message>
   <source>{code} · {count}, by cost</source>
   <translation>{code} · {count}, за вагою</translation>
  </message>
  <message>
   <source>{document}, page {page}</source>
   <translation>{document}, сторінка {page}</translation>
  </message>
  <message>
   <source>{one} / {other} · {count}, by cost</source>
   <translation>{one} / {other} · {count}, за вагою</translation>
  </message>
 </context>
 <context>
  <name>DocumentModel</name>
  <message>
   <source>begun</source>
   <translation>розпочато</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>не розпочато</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Add documents…</source>
   <translation>Додати документи…</translation>
  </message>
  <message>
   <source>Drop PDFs on the Library, or add them here.</source>
   <translation>Перетягніть файли PDF до бібліотеки або додайте їх тут.</translation>
  </message>
  <message>
   <source>My documents</source>
   <translation>Мої документи</translation>
  </message>
  <message>
   <source>No documents yet.</source>
   <translation>Документів ще немає.</translation>
  </message>
  <message>
   <source>The lead has to add some first.</source>
   <translation>Спершу їх має додати керівник.</translation>
  </message>
  <message>
   <source>{done} of {all} finished</source>
   <translation>завершено {done} з {all}</translation>
  </message>
 </context>
 <context>
  <name>DocumentTable</name>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
 </context>
 <context>
  <name>DocumentWork</name>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документи</numerusform>
    <numerusform>%n документів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) finished.</source>
   <translation>
    <numerusform>Завершено %n документ.</numerusform>
    <numerusform>Завершено %n документи.</numerusform>
    <numerusform>Завершено %n документів.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) open again.</source>
   <translation>
    <numerusform>Знову відкрито %n документ.</numerusform>
    <numerusform>Знову відкрито %n документи.</numerusform>
    <numerusform>Знову відкрито %n документів.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mask(s) of {code} no longer hide the words they hid. Look at them first.</source>
   <translation>
    <numerusform>%n маска в {code} більше не приховує ті слова, що приховувала. Спершу перевірте її.</numerusform>
    <numerusform>%n маски в {code} більше не приховують ті слова, що приховували. Спершу перевірте їх.</numerusform>
    <numerusform>%n масок у {code} більше не приховують ті слова, що приховували. Спершу перевірте їх.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n did not</source>
   <translation>
    <numerusform>, не знайшли: %n</numerusform>
    <numerusform>, не знайшли: %n</numerusform>
    <numerusform>, не знайшли: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Усі файли (*)</translation>
  </message>
  <message>
   <source>Check doubtful words…</source>
   <translation>Перевірити сумнівні слова…</translation>
  </message>
  <message>
   <source>Check them…</source>
   <translation>Перевірити…</translation>
  </message>
  <message>
   <source>Corrected version of {code}</source>
   <translation>Виправлена версія {code}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Завершити</translation>
  </message>
  <message>
   <source>Finish a document where you code it: some questions belong to it.</source>
   <translation>Завершуйте документ там, де його кодуєте: до цього належать кілька запитань.</translation>
  </message>
  <message>
   <source>For training, left out of comparisons: {what}.</source>
   <translation>Для навчання, поза порівняннями: {what}.</translation>
  </message>
  <message>
   <source>Not for training: {what}.</source>
   <translation>Не для навчання: {what}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Reading the corrected version of {code}</source>
   <translation>Читається виправлена версія {code}</translation>
  </message>
  <message>
   <source>Recognised: {codes}.</source>
   <translation>Розпізнано: {codes}.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Відкрити знову</translation>
  </message>
  <message>
   <source>{code} has the corrected text.</source>
   <translation>{code}: текст виправлено.</translation>
  </message>
  <message numerus="yes">
   <source>{code} has the corrected text. %n coding(s) found their place again</source>
   <translation>
    <numerusform>{code}: текст виправлено. %n кодування знайшло своє місце</numerusform>
    <numerusform>{code}: текст виправлено. %n кодування знайшли своє місце</numerusform>
    <numerusform>{code}: текст виправлено. %n кодувань знайшли своє місце</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} removed with {codings} codings.</source>
   <translation>Вилучено {what}; кодувань: {codings}.</translation>
  </message>
  <message>
   <source>{what} removed.</source>
   <translation>Вилучено {what}.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>Add some in the Library first.</source>
   <translation>Спершу додайте їх у бібліотеці.</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Сховано</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Лишилося</translation>
  </message>
  <message>
   <source>There are no documents yet.</source>
   <translation>Документів ще немає.</translation>
  </message>
  <message>
   <source>To the Library</source>
   <translation>До бібліотеки</translation>
  </message>
 </context>
 <context>
  <name>DrawsChip</name>
  <message>
   <source>Interval: {how}</source>
   <translation>Інтервал: {how}</translation>
  </message>
 </context>
 <context>
  <name>DrawsPopup</name>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Вибірки</translation>
  </message>
  <message>
   <source>Lower reference line</source>
   <translation>Нижня опорна лінія</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Зерно</translation>
  </message>
  <message>
   <source>The interval holds</source>
   <translation>Інтервал охоплює</translation>
  </message>
  <message>
   <source>The lines are yours to set; .667 and .800 are Krippendorff’s suggestions.</source>
   <translation>Лінії задаєте ви; .667 і .800 пропонує Кріппендорф.</translation>
  </message>
  <message>
   <source>Upper reference line</source>
   <translation>Верхня опорна лінія</translation>
  </message>
 </context>
 <context>
  <name>EntitiesPanel</name>
  <message>
   <source>Add…</source>
   <translation>Додати…</translation>
  </message>
  <message>
   <source>Anew in each document, one text that is recognised does not decode the others. Through the whole study, coders can follow who is who from text to text.</source>
   <translation>Якщо мітки в кожному документі свої, один упізнаний текст не розкриває решти. Якщо вони спільні для всього дослідження, кодувальники можуть простежити, хто є хто, від тексту до тексту.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <source>How labels count</source>
   <translation>Як нумерувати мітки</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Labels anew in each document</source>
   <translation>Мітки в кожному документі свої</translation>
  </message>
  <message>
   <source>Labels through the whole study</source>
   <translation>Мітки спільні для дослідження</translation>
  </message>
  <message>
   <source>List what the provenance names</source>
   <translation>Внести назване в походженні</translation>
  </message>
  <message>
   <source>List who and what would tell the source; all forms are found.</source>
   <translation>Внесіть усе, що виказує джерело; усі форми знайдуться.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Об’єднати</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Nobody is listed yet.</source>
   <translation>Перелік ще порожній.</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Інші назви</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Select two or more that are the same, with Ctrl or Shift.</source>
   <translation>Виділіть із Ctrl або Shift два чи більше записів про одне й те саме.</translation>
  </message>
  <message>
   <source>The provenance names nobody and nothing yet; fill it in in the Library.</source>
   <translation>У відомостях про походження ще нікого й нічого не названо; заповніть їх у бібліотеці.</translation>
  </message>
  <message>
   <source>Who and what is to be hidden</source>
   <translation>Кого і що треба сховати</translation>
  </message>
  <message>
   <source>{label} is not on the list any more; its masks stay.</source>
   <translation>{label} більше немає в переліку; маски залишаються.</translation>
  </message>
  <message>
   <source>{names} are one with {label} now.</source>
   <translation>Тепер це один запис {label}; до нього додано: {names}.</translation>
  </message>
 </context>
 <context>
  <name>EntityDialog</name>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation>Інші назви, по одній у рядку</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>To be hidden</source>
   <translation>Що сховати</translation>
  </message>
  <message>
   <source>chosen by the program</source>
   <translation>вибере програма</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A category is blank.</source>
   <translation>Одна з категорій порожня.</translation>
  </message>
  <message>
   <source>A category is listed twice.</source>
   <translation>Категорію вказано двічі.</translation>
  </message>
  <message>
   <source>A code needs a name without “/”.</source>
   <translation>Коду потрібна назва без «/».</translation>
  </message>
  <message>
   <source>A comparison is saved as .csv, .xlsx or .json; “{name}” is none of them.</source>
   <translation>Порівняння зберігають як .csv, .xlsx або .json; «{name}» — щось інше.</translation>
  </message>
  <message>
   <source>A comparison needs two coders who have finished documents in the same round; there are {count}.</source>
   <translation>Для порівняння потрібні два кодувальники, які завершили документи в одному раунді; зараз їх {count}.</translation>
  </message>
  <message>
   <source>A correction stays within one line of the page.</source>
   <translation>Виправлення має лишатися в межах одного рядка сторінки.</translation>
  </message>
  <message>
   <source>A date in two periods counts for the first, the last or both; not “{rule}”.</source>
   <translation>Дата у двох періодах належить до першого, останнього або обох; не «{rule}».</translation>
  </message>
  <message>
   <source>A decision must be about at least one code.</source>
   <translation>Рішення має стосуватися принаймні одного коду.</translation>
  </message>
  <message>
   <source>A distance cannot be negative.</source>
   <translation>Відстань не може бути від’ємною.</translation>
  </message>
  <message>
   <source>A division may hold at most {most} units.</source>
   <translation>Поділ може містити щонайбільше {most} одиниць.</translation>
  </message>
  <message>
   <source>A document has no reading copy yet; prepare it first.</source>
   <translation>Документ ще не має копії для читання; спершу підготуйте її.</translation>
  </message>
  <message>
   <source>A document needs a name.</source>
   <translation>Документу потрібна назва.</translation>
  </message>
  <message>
   <source>A document without text cannot be compared.</source>
   <translation>Документ без тексту не можна порівнювати.</translation>
  </message>
  <message>
   <source>A figure is saved as .svg, .pdf or .png; “{name}” is none of them.</source>
   <translation>Рисунок зберігається як .svg, .pdf або .png; «{name}» – ні те, ні інше.</translation>
  </message>
  <message>
   <source>A font used on p. {pages} is not in the file: letters may be missing from the picture.</source>
   <translation>Шрифту, ужитого на с. {pages}, у файлі немає: на зображенні може бракувати літер.</translation>
  </message>
  <message>
   <source>A glossary is written as .csv or .tbx, not as {file}.</source>
   <translation>Глосарій записують як .csv або .tbx, а не як {file}.</translation>
  </message>
  <message>
   <source>A half-finished import cannot be read.</source>
   <translation>Незавершений імпорт не вдається прочитати.</translation>
  </message>
  <message>
   <source>A half-finished page cannot be read.</source>
   <translation>Недочитану сторінку не вдається прочитати.</translation>
  </message>
  <message>
   <source>A key in the study belongs to another study. Restore a backup.</source>
   <translation>Ключ у дослідженні належить іншому дослідженню. Відновіть резервну копію.</translation>
  </message>
  <message>
   <source>A key in the study is damaged. Use another passphrase or the recovery key, or restore a backup.</source>
   <translation>Ключ у дослідженні пошкоджено. Скористайтеся іншим паролем чи ключем відновлення або відновіть резервну копію.</translation>
  </message>
  <message>
   <source>A label in a set is blank.</source>
   <translation>Мітка в множині порожня.</translation>
  </message>
  <message>
   <source>A memo cannot be about a “{kind}”.</source>
   <translation>Нотатка не може стосуватися «{kind}».</translation>
  </message>
  <message>
   <source>A person needs a name and a role.</source>
   <translation>Потрібні ім’я людини та її роль.</translation>
  </message>
  <message>
   <source>A person needs a name.</source>
   <translation>Потрібне ім’я людини.</translation>
  </message>
  <message>
   <source>A report is saved as .docx, .html or .csv; {file} is none of them.</source>
   <translation>Звіт зберігається як .docx, .html або .csv; {file} не є жодним із них.</translation>
  </message>
  <message>
   <source>A round needs a name.</source>
   <translation>Раунду потрібна назва.</translation>
  </message>
  <message>
   <source>A rule needs the words that count as the same.</source>
   <translation>Правилу потрібні слова, які вважаються однаковими.</translation>
  </message>
  <message>
   <source>A saved question needs a name.</source>
   <translation>Збереженому запиту потрібна назва.</translation>
  </message>
  <message>
   <source>A scale must rise from its lowest to its highest whole number, at most 100 steps.</source>
   <translation>Шкала має зростати від найменшого до найбільшого цілого числа, щонайбільше 100 кроків.</translation>
  </message>
  <message>
   <source>A sealed value ({place}) is damaged. Restore a backup.</source>
   <translation>Захищене значення ({place}) пошкоджено. Відновіть резервну копію.</translation>
  </message>
  <message>
   <source>A sentence can be split between two of its words only.</source>
   <translation>Речення можна розділити лише між двома його словами.</translation>
  </message>
  <message>
   <source>A sentence of {text} has {count} characters: full stops seem to be missing. Its words are not compared.</source>
   <translation>Одне з речень {text} має {count} символів: схоже, бракує крапок. Його слова не порівнюються.</translation>
  </message>
  <message>
   <source>A sentence says the same or departs, not “{outcome}”.</source>
   <translation>Речення каже те саме або відхиляється, а не «{outcome}».</translation>
  </message>
  <message>
   <source>A span has no code.</source>
   <translation>В одному з уривків немає коду.</translation>
  </message>
  <message>
   <source>A span names a {kind} that is not there.</source>
   <translation>Уривок називає {kind}, якого немає.</translation>
  </message>
  <message>
   <source>A standard error needs at least two units.</source>
   <translation>Для стандартної похибки потрібні принаймні дві одиниці.</translation>
  </message>
  <message>
   <source>A string of boundaries holds 0 and 1 only.</source>
   <translation>Рядок меж містить лише 0 і 1.</translation>
  </message>
  <message>
   <source>A study needs a lead; make somebody else lead first.</source>
   <translation>Дослідженню потрібен керівник; спершу призначте керівником когось іншого.</translation>
  </message>
  <message>
   <source>A study needs the name of its lead.</source>
   <translation>Потрібне ім’я керівника дослідження.</translation>
  </message>
  <message>
   <source>A study on a server cannot be saved as a copy; ask its keeper for a dump.</source>
   <translation>Дослідження на сервері не можна зберегти як копію; попросіть адміністратора сервера зробити вивантаження.</translation>
  </message>
  <message>
   <source>A study on a server is backed up there, not here.</source>
   <translation>Резервні копії дослідження на сервері роблять там, а не тут.</translation>
  </message>
  <message>
   <source>A text cannot be checked against itself; name two documents.</source>
   <translation>Текст не можна звірити з ним самим; назвіть два документи.</translation>
  </message>
  <message>
   <source>A warning is a departure or ignored, not “{decision}”.</source>
   <translation>Попередження є відхиленням або нехтується, а не «{decision}».</translation>
  </message>
  <message>
   <source>A work needs two versions: name two different documents.</source>
   <translation>Твору потрібні дві версії: назвіть два різні документи.</translation>
  </message>
  <message>
   <source>Agreement by chance alone would already be complete, so it cannot be corrected for; look at percent agreement instead.</source>
   <translation>Випадкова згода вже була б повною, тож поправка на неї неможлива; дивіться на відсоток згоди.</translation>
  </message>
  <message>
   <source>Agreement needs at least two coders, but there is only {coders}.</source>
   <translation>Для узгодженості потрібні щонайменше два кодувальники, а є лише {coders}.</translation>
  </message>
  <message>
   <source>All passages on which the coders agree are in the consensus already.</source>
   <translation>Усі уривки, у яких кодувальники згодні, уже є в консенсусі.</translation>
  </message>
  <message>
   <source>All rounds are for training. Name the round to compare, or let training count.</source>
   <translation>Усі раунди навчальні. Назвіть раунд для порівняння або врахуйте навчання.</translation>
  </message>
  <message>
   <source>An interval needs at least two documents that two coders have finished.</source>
   <translation>Для інтервалу потрібні принаймні два документи, завершені двома кодувальниками.</translation>
  </message>
  <message>
   <source>At least one disagreement must have a weight above zero.</source>
   <translation>Принаймні одна розбіжність повинна мати вагу більше нуля.</translation>
  </message>
  <message>
   <source>At most {most} coders can be compared at once; choose fewer.</source>
   <translation>Разом можна порівняти щонайбільше {most} кодувальників; виберіть менше.</translation>
  </message>
  <message>
   <source>At {start}–{end} of {document} stands “{there}”, not “{quote}”{elsewhere}.</source>
   <translation>На місці {start}–{end} у {document} стоїть «{there}», а не «{quote}»{elsewhere}.</translation>
  </message>
  <message>
   <source>Both texts are in the same language.</source>
   <translation>Обидва тексти однією мовою.</translation>
  </message>
  <message>
   <source>Both texts are the same, word by word.</source>
   <translation>Обидва тексти однакові, слово в слово.</translation>
  </message>
  <message>
   <source>Choose a code in the table first; its figure is saved.</source>
   <translation>Спочатку виберіть код у таблиці: збережено буде його показник.</translation>
  </message>
  <message>
   <source>Choose a file to read.</source>
   <translation>Виберіть файл для читання.</translation>
  </message>
  <message>
   <source>Choose a table to read.</source>
   <translation>Виберіть таблицю для читання.</translation>
  </message>
  <message>
   <source>Choose two lines to join.</source>
   <translation>Виберіть два рядки, які треба об’єднати.</translation>
  </message>
  <message>
   <source>Choose two or more that are the same.</source>
   <translation>Виберіть два або більше записів про одне й те саме.</translation>
  </message>
  <message>
   <source>Confidence goes from 0 to 100.</source>
   <translation>Упевненість — від 0 до 100.</translation>
  </message>
  <message>
   <source>Counts by unit and category do not tell who gave which value: this statistic needs ratings or a contingency table.</source>
   <translation>Підрахунки за одиницею й категорією не кажуть, хто яке значення дав: для цього показника потрібні оцінки або таблиця спряженості.</translation>
  </message>
  <message>
   <source>Counts must be whole numbers that are not negative.</source>
   <translation>Кількості мають бути цілими невід’ємними числами.</translation>
  </message>
  <message>
   <source>Cyrillic letters stored as Western ones were repaired.</source>
   <translation>Кириличні літери, збережені як латинські, виправлено.</translation>
  </message>
  <message>
   <source>Cyrillic letters stored as pairs of bytes were repaired.</source>
   <translation>Кириличні літери, збережені парами байтів, виправлено.</translation>
  </message>
  <message>
   <source>Different codes of one coder overlap from {start} to {end}: this statistic needs codes that exclude each other. Choose such codes, or ask for each code by itself.</source>
   <translation>Різні коди одного кодувальника перекриваються від {start} до {end}: для цієї статистики коди мають виключати один одного. Виберіть такі коди або запитайте про кожен код окремо.</translation>
  </message>
  <message>
   <source>Distances must be numbers that are not negative.</source>
   <translation>Відстані мають бути невід’ємними числами.</translation>
  </message>
  <message>
   <source>Distances must be the same in both directions, and zero from a category to itself.</source>
   <translation>Відстані мають бути однаковими в обох напрямках, а від категорії до неї самої — нуль.</translation>
  </message>
  <message>
   <source>Draw at least one sentence.</source>
   <translation>Виберіть принаймні одне речення.</translation>
  </message>
  <message>
   <source>Every row of the matrix needs one weight, a whole number from 1.</source>
   <translation>Кожен рядок матриці потребує однієї ваги – цілого числа від 1.</translation>
  </message>
  <message>
   <source>Every value is the same, so there is no variation against which agreement could be measured; look at percent agreement instead.</source>
   <translation>Усі значення однакові, тож немає варіації, щодо якої можна виміряти узгодженість; дивіться на відсоток згоди.</translation>
  </message>
  <message>
   <source>Fewer than two units have values from all coders.</source>
   <translation>Менше двох одиниць мають значення від усіх кодувальників.</translation>
  </message>
  <message>
   <source>For some pairs of coders the statistic has no value, so there is no mean.</source>
   <translation>Для деяких пар кодувальників статистика не має значення, тож середнього немає.</translation>
  </message>
  <message>
   <source>Gamma of more than {most} passages takes too long; choose fewer documents or codes.</source>
   <translation>Гамма для понад {most} уривків триває надто довго; виберіть менше документів або кодів.</translation>
  </message>
  <message>
   <source>How many coders a document gets must be 1 or more.</source>
   <translation>Кодувальників на документ має бути 1 або більше.</translation>
  </message>
  <message>
   <source>In most of the draws the statistic has no value, so no interval can be given.</source>
   <translation>У більшості вибірок показник не має значення, тож інтервал подати не можна.</translation>
  </message>
  <message>
   <source>In the saved question “{name}” cannot be read.</source>
   <translation>У збереженому запиті не вдається прочитати «{name}».</translation>
  </message>
  <message>
   <source>In the saved question “{name}” should be a list of names.</source>
   <translation>У збереженому запиті «{name}» має бути переліком імен.</translation>
  </message>
  <message>
   <source>Invisible text on the page was left out.</source>
   <translation>Невидимий текст сторінки пропущено.</translation>
  </message>
  <message>
   <source>It must be said for every document and coder whether the coder has finished it.</source>
   <translation>Для кожного документа й кодувальника треба вказати, чи кодувальник його завершив.</translation>
  </message>
  <message>
   <source>Labels are counted by “document” or “study”, not by “{word}”.</source>
   <translation>Мітки нумерують у межах document або study, а не «{word}».</translation>
  </message>
  <message>
   <source>Neither start and end nor a quote says which passage is meant.</source>
   <translation>Ні початок і кінець, ні цитата не кажуть, про який уривок ідеться.</translation>
  </message>
  <message>
   <source>No backup could be made: the folder {folder} cannot be written.</source>
   <translation>Резервну копію зробити не вдалося: у папку {folder} не можна писати.</translation>
  </message>
  <message>
   <source>No best alignment was found: {why}</source>
   <translation>Найкращого зіставлення не знайдено: {why}</translation>
  </message>
  <message>
   <source>No document has been finished by two of these coders yet.</source>
   <translation>Двоє з цих кодувальників ще не завершили жодного спільного документа.</translation>
  </message>
  <message>
   <source>No document was coded both masked and unmasked, so nothing can be compared.</source>
   <translation>Жодного документа не закодовано і з масками, і без них, тому порівнювати нічого.</translation>
  </message>
  <message>
   <source>No passage of some codes meets a passage of another coder.</source>
   <translation>Для деяких кодів жоден уривок не перетинається з уривком іншого кодувальника.</translation>
  </message>
  <message>
   <source>No passages of different coders lie close enough to each other to compare their codes.</source>
   <translation>Жодні уривки різних кодувальників не лежать досить близько, щоб порівняти їхні коди.</translation>
  </message>
  <message>
   <source>No sentences are in {text}.</source>
   <translation>У {text} немає речень.</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>Жодного дослідження не відкрито.</translation>
  </message>
  <message>
   <source>No unit has values from two coders, so there is nothing to compare.</source>
   <translation>Жодна одиниця не має значень від двох кодувальників, тож порівнювати нічого.</translation>
  </message>
  <message>
   <source>No unit has values from two coders: agreement needs at least two coders.</source>
   <translation>Жодна одиниця не має значень від двох кодувальників: для узгодженості потрібні щонайменше двоє.</translation>
  </message>
  <message>
   <source>Nobody called “{name}” is in the study.</source>
   <translation>У дослідженні немає нікого на ім’я «{name}».</translation>
  </message>
  <message>
   <source>Nobody called “{name}” is in the study. There are: {names}.</source>
   <translation>У дослідженні немає нікого на ім’я «{name}». Є: {names}.</translation>
  </message>
  <message>
   <source>Nobody has guessed, so nothing can be said.</source>
   <translation>Ніхто не вгадував, тож сказати нічого не можна.</translation>
  </message>
  <message>
   <source>Nothing is hidden in {document}: its coder reads it as it is.</source>
   <translation>У {document} нічого не приховано: кодувальник читає його як є.</translation>
  </message>
  <message>
   <source>Nothing was marked by any coder, so there is nothing to compare.</source>
   <translation>Жоден кодувальник нічого не позначив, тож порівнювати нічого.</translation>
  </message>
  <message>
   <source>Numbers and texts are mixed among the values: use one kind throughout.</source>
   <translation>Серед значень змішано числа й тексти: скрізь має бути щось одне.</translation>
  </message>
  <message>
   <source>Numbers beyond {largest} cannot be squared safely; use a larger unit.</source>
   <translation>Числа, більші за {largest}, не можна безпечно піднести до квадрата; візьміть більшу одиницю виміру.</translation>
  </message>
  <message>
   <source>Of some sources there was no document to guess.</source>
   <translation>Від деяких джерел не було документа, який можна було б вгадувати.</translation>
  </message>
  <message>
   <source>On p. {pages} Cyrillic letters stored as Western ones were repaired.</source>
   <translation>На с. {pages} виправлено кириличні літери, збережені як латинські.</translation>
  </message>
  <message>
   <source>On p. {pages} Cyrillic letters stored as pairs of bytes were repaired.</source>
   <translation>На с. {pages} виправлено кириличні літери, збережені парами байтів.</translation>
  </message>
  <message>
   <source>On p. {pages} invisible text was left out.</source>
   <translation>На с. {pages} пропущено невидимий текст.</translation>
  </message>
  <message>
   <source>On p. {pages} is a scan whose text another program recognised.</source>
   <translation>На с. {pages} — скан, текст якого розпізнала інша програма.</translation>
  </message>
  <message>
   <source>One text is given, but the stretches are of {count} documents.</source>
   <translation>Подано один текст, а відрізки належать до документів, усього: {count}.</translation>
  </message>
  <message>
   <source>Only a lead can do this; {name} is a {role}.</source>
   <translation>Це може лише керівник; {name} має роль {role}.</translation>
  </message>
  <message>
   <source>Only a lead or a reviewer can do this; {name} is a {role}.</source>
   <translation>Це може зробити лише керівник або рецензент; {name} має роль {role}.</translation>
  </message>
  <message>
   <source>Only one document was coded both masked and unmasked, so no interval can be given.</source>
   <translation>І з масками, і без них закодовано лише один документ, тому інтервалу немає.</translation>
  </message>
  <message>
   <source>Page {page} could not be recognised.</source>
   <translation>Сторінку {page} розпізнати не вдалося.</translation>
  </message>
  <message>
   <source>Page {page} of “{name}” cannot be drawn.</source>
   <translation>Сторінку {page} документа «{name}» не вдається показати.</translation>
  </message>
  <message>
   <source>Passages are saved as .docx, .html or .csv; {file} is none of them.</source>
   <translation>Уривки зберігають як .docx, .html або .csv; {file} — щось інше.</translation>
  </message>
  <message>
   <source>Pictures of pages not read for leaks: {count}. The program tesseract is missing.</source>
   <translation>Зображень сторінок, де не шукали витоків: {count}. Бракує програми tesseract.</translation>
  </message>
  <message>
   <source>Pictures of pages not read for leaks: {count}; ask for it with --ocr.</source>
   <translation>Зображень сторінок, де не шукали витоків: {count}; попросіть про це через --ocr.</translation>
  </message>
  <message>
   <source>Positions and indices must be whole numbers.</source>
   <translation>Позиції та індекси мають бути цілими числами.</translation>
  </message>
  <message>
   <source>Recognising page {page} takes too long.</source>
   <translation>Розпізнавання сторінки {page} триває надто довго.</translation>
  </message>
  <message>
   <source>Row {row} has more or fewer cells than the header.</source>
   <translation>У рядку {row} більше або менше комірок, ніж у заголовку.</translation>
  </message>
  <message>
   <source>Row {row} has {found} values where the first row has {expected}: every unit needs one value or a blank for each coder.</source>
   <translation>У рядку {row} значень {found}, а в першому {expected}: кожній одиниці потрібне одне значення або порожнє місце для кожного кодувальника.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {value} is not a number.</source>
   <translation>Рядок {row}, стовпець {column}: {value} — не число.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {value} is not a position (a whole number from 0).</source>
   <translation>Рядок {row}, стовпець {column}: {value} — не позиція (ціле число від 0).</translation>
  </message>
  <message>
   <source>Row {row}: a term needs a concept and words in one language at least.</source>
   <translation>Рядок {row}: терміну потрібні поняття і слова принаймні однією мовою.</translation>
  </message>
  <message>
   <source>Row {row}: the column {column} is blank.</source>
   <translation>Рядок {row}: стовпець {column} порожній.</translation>
  </message>
  <message>
   <source>Row {row}: the unit {unit} is there twice.</source>
   <translation>Рядок {row}: одиниця {unit} трапляється двічі.</translation>
  </message>
  <message>
   <source>Row {row}: {coder} has rated the unit {unit} already.</source>
   <translation>Рядок {row}: {coder} уже оцінив(-ла) одиницю {unit}.</translation>
  </message>
  <message>
   <source>Say of each of the {count} documents what it is.</source>
   <translation>Скажіть про кожен із документів ({count}), чим він є.</translation>
  </message>
  <message>
   <source>Say what was found, so that others can judge it.</source>
   <translation>Скажіть, що виявлено, щоб інші могли це оцінити.</translation>
  </message>
  <message>
   <source>Sets of {size} labels among {labels} are too large.</source>
   <translation>Множини з {size} міток серед {labels} завеликі.</translation>
  </message>
  <message>
   <source>Several documents are called “{name}”; use the code.</source>
   <translation>Назву «{name}» мають кілька документів; укажіть код документа.</translation>
  </message>
  <message>
   <source>Several languages are in {text}: {languages}.</source>
   <translation>У {text} кілька мов: {languages}.</translation>
  </message>
  <message>
   <source>Shares of a text must lie between 0 and 1.</source>
   <translation>Частки тексту мають лежати між 0 і 1.</translation>
  </message>
  <message>
   <source>Some categories were not used by any pair of coders.</source>
   <translation>Деяких категорій не вживала жодна пара кодувальників.</translation>
  </message>
  <message>
   <source>Some units have several codes of one coder, so the codes do not exclude one another there.</source>
   <translation>Деякі одиниці мають кілька кодів від одного кодувальника, тож там коди не виключають один одного.</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Зупинено; нічого не змінено.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. Install “Tesseract at UB Mannheim” for Windows and tick these languages in its set-up.</source>
   <translation>Для розпізнавання тексту потрібен tesseract з мовами {languages}. Установіть «Tesseract at UB Mannheim» для Windows і позначте ці мови під час установлення.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. On Debian and Ubuntu: sudo apt install {packages}.</source>
   <translation>Для розпізнавання тексту потрібен tesseract з мовами {languages}. У Debian і Ubuntu: sudo apt install {packages}.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. With Homebrew: brew install tesseract tesseract-lang.</source>
   <translation>Для розпізнавання тексту потрібен tesseract з мовами {languages}. З Homebrew: brew install tesseract tesseract-lang.</translation>
  </message>
  <message>
   <source>The backup {file} is damaged or no study; choose another one.</source>
   <translation>Резервна копія {file} пошкоджена або не є дослідженням; виберіть іншу.</translation>
  </message>
  <message>
   <source>The codebook or the glossary, the same for all documents, names {words}.</source>
   <translation>Кодова книга або глосарій, спільні для всіх документів, називають: {words}.</translation>
  </message>
  <message>
   <source>The coder has not finished the same document in two different rounds.</source>
   <translation>Кодувальник не завершив того самого документа у двох різних раундах.</translation>
  </message>
  <message>
   <source>The coder of {file} is not in the study any more.</source>
   <translation>Кодувальника з {file} уже немає в дослідженні.</translation>
  </message>
  <message>
   <source>The coder taken as the gold standard has not finished a document in this round.</source>
   <translation>Кодувальник, обраний за еталон, не завершив у цьому раунді жодного документа.</translation>
  </message>
  <message>
   <source>The coders' passages meet with one code only, so telling codes apart cannot be measured.</source>
   <translation>Уривки кодувальників перетинаються лише з одним кодом, тож розрізнення кодів виміряти не можна.</translation>
  </message>
  <message>
   <source>The column code is blank.</source>
   <translation>Стовпець code порожній.</translation>
  </message>
  <message>
   <source>The column document is blank.</source>
   <translation>Стовпець document порожній.</translation>
  </message>
  <message>
   <source>The columns of the spans differ in length.</source>
   <translation>Стовпці уривків різної довжини.</translation>
  </message>
  <message>
   <source>The confidence must lie between 0 and 1, not {confidence}.</source>
   <translation>Рівень довіри має бути між 0 і 1, а не {confidence}.</translation>
  </message>
  <message>
   <source>The copy {file} could not be written: {why}.</source>
   <translation>Копію {file} записати не вдалося: {why}.</translation>
  </message>
  <message>
   <source>The counts are too large.</source>
   <translation>Кількості завеликі.</translation>
  </message>
  <message>
   <source>The disk is full; nothing was changed in {file}.</source>
   <translation>Диск заповнено; у {file} нічого не змінено.</translation>
  </message>
  <message>
   <source>The disk is full; {file} was left as it was.</source>
   <translation>Диск заповнено; {file} лишився таким, як був.</translation>
  </message>
  <message>
   <source>The disk reports an error at {file}; nothing was changed.</source>
   <translation>Диск повідомляє про помилку у {file}; нічого не змінено.</translation>
  </message>
  <message>
   <source>The dissimilarity to nothing must lie above 0, up to 1000000, not {value}.</source>
   <translation>Відмінність від порожнього має бути більше 0 і не більше 1000000, а не {value}.</translation>
  </message>
  <message>
   <source>The divisions are of texts of different length.</source>
   <translation>Поділи стосуються текстів різної довжини.</translation>
  </message>
  <message>
   <source>The document is not in the study any more.</source>
   <translation>Документа в дослідженні вже немає.</translation>
  </message>
  <message>
   <source>The file of this document is missing from the study.</source>
   <translation>Файлу цього документа в дослідженні немає.</translation>
  </message>
  <message>
   <source>The file of {document} is missing from the study.</source>
   <translation>Файлу {document} в дослідженні немає.</translation>
  </message>
  <message>
   <source>The files of the sample study are missing from this installation; install it again.</source>
   <translation>У цій установці немає файлів навчального дослідження; установіть програму знову.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Не вдалося створити папку {folder}: {why}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: {why}.</source>
   <translation>У папку {folder} не можна писати: {why}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не існує.</translation>
  </message>
  <message>
   <source>The font of the page is not in the file: letters may be missing from its picture.</source>
   <translation>Шрифту сторінки у файлі немає: на її зображенні може бракувати літер.</translation>
  </message>
  <message>
   <source>The language and kind of a document alone already give its source away, so guessing right says nothing more.</source>
   <translation>Сама мова й вид документа вже видають його джерело, тож правильна здогадка більше нічого не говорить.</translation>
  </message>
  <message>
   <source>The length of a document is at least 1 character, not {length}.</source>
   <translation>Довжина документа — щонайменше 1 знак, а не {length}.</translation>
  </message>
  <message>
   <source>The length of the document {document} is not known.</source>
   <translation>Довжина документа {document} невідома.</translation>
  </message>
  <message>
   <source>The metric custom and a table of distances belong together: give both or neither.</source>
   <translation>Метрика custom і таблиця відстаней ідуть разом: подайте обидві або жодної.</translation>
  </message>
  <message>
   <source>The metric must be a name.</source>
   <translation>Метрику треба назвати.</translation>
  </message>
  <message>
   <source>The metric ratio needs numbers that are not negative.</source>
   <translation>Для метрики ratio потрібні невід’ємні числа.</translation>
  </message>
  <message>
   <source>The metric {metric} is limited to {most} different values; round them, or use interval.</source>
   <translation>Метрика {metric} обмежена {most} різними значеннями; округліть їх або візьміть interval.</translation>
  </message>
  <message>
   <source>The metric {metric} needs numbers, but {value} is a text.</source>
   <translation>Для метрики {metric} потрібні числа, а {value} — текст.</translation>
  </message>
  <message>
   <source>The metric {metric} needs the order of the categories: list them all, in order, as categories.</source>
   <translation>Для метрики {metric} потрібен порядок категорій: перелічіть їх усі по порядку в categories.</translation>
  </message>
  <message>
   <source>The new text of {document} is the same as the old one.</source>
   <translation>Новий текст {document} такий самий, як старий.</translation>
  </message>
  <message>
   <source>The number of batches is at least 1, not {batches}.</source>
   <translation>Кількість частин – щонайменше 1, а не {batches}.</translation>
  </message>
  <message>
   <source>The number of draws must lie between 10 and 1000000, not {draws}.</source>
   <translation>Кількість вибірок має бути від 10 до 1000000, а не {draws}.</translation>
  </message>
  <message>
   <source>The option {name} is not known here; known are {known}.</source>
   <translation>Параметр {name} тут невідомий; відомі: {known}.</translation>
  </message>
  <message>
   <source>The orientation must be rows=units or rows=coders.</source>
   <translation>Орієнтація має бути rows=units або rows=coders.</translation>
  </message>
  <message>
   <source>The original and the translation are the same text.</source>
   <translation>Оригінал і переклад — той самий текст.</translation>
  </message>
  <message>
   <source>The packet of {name} would tell the source: “{found}” ({where}).</source>
   <translation>Пакет ({name}) виказав би джерело: «{found}» ({where}).</translation>
  </message>
  <message>
   <source>The page could not be read.</source>
   <translation>Сторінку прочитати не вдалося.</translation>
  </message>
  <message>
   <source>The page is a scan; its text was recognised by another program.</source>
   <translation>Сторінка — скан; її текст розпізнала інша програма.</translation>
  </message>
  <message>
   <source>The page is blank.</source>
   <translation>Сторінка порожня.</translation>
  </message>
  <message>
   <source>The page is larger than 200 inches and was not read.</source>
   <translation>Сторінка більша за 200 дюймів, її не прочитано.</translation>
  </message>
  <message>
   <source>The page is written in letters other than Latin and Cyrillic.</source>
   <translation>Сторінку написано не латиницею й не кирилицею.</translation>
  </message>
  <message>
   <source>The page was read column by column.</source>
   <translation>Сторінку прочитано стовпець за стовпцем.</translation>
  </message>
  <message>
   <source>The pages of “{name}” are larger than 200 inches. Print it to a new PDF.</source>
   <translation>Сторінки «{name}» більші за 200 дюймів. Надрукуйте документ у новий PDF.</translation>
  </message>
  <message>
   <source>The passage needs both start and end, or only a quote.</source>
   <translation>Для уривка потрібні і початок, і кінець або лише цитата.</translation>
  </message>
  <message>
   <source>The passphrase has {count} characters; it needs at least {least}, better four or more words.</source>
   <translation>Символів у паролі: {count}; потрібно щонайменше {least}, а краще чотири слова чи більше.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Пароль неправильний.</translation>
  </message>
  <message>
   <source>The password does not open “{name}”. Check it and try again.</source>
   <translation>Пароль не відкриває «{name}». Перевірте його й спробуйте ще раз.</translation>
  </message>
  <message>
   <source>The period “{name}” ends before it begins, or has no name.</source>
   <translation>Період «{name}» закінчується раніше, ніж починається, або не має назви.</translation>
  </message>
  <message>
   <source>The picture of page {page} would have more than {limit} million pixels. Zoom out.</source>
   <translation>Зображення сторінки {page} мало б понад {limit} млн пікселів. Зменште масштаб.</translation>
  </message>
  <message>
   <source>The precision must lie between 0.001 and 1, not {precision}.</source>
   <translation>Точність має лежати між 0,001 і 1, а не {precision}.</translation>
  </message>
  <message>
   <source>The range {start}–{end} is not inside the text of {length} characters.</source>
   <translation>Проміжок {start}–{end} виходить за межі тексту завдовжки {length} знаків.</translation>
  </message>
  <message>
   <source>The reach of a near miss must lie between 1 and 1000.</source>
   <translation>Досяжність близького промаху має лежати між 1 і 1000.</translation>
  </message>
  <message>
   <source>The region is not inside page {page}.</source>
   <translation>Ділянка виходить за межі сторінки {page}.</translation>
  </message>
  <message>
   <source>The sample study could not be made: {file}: {why}</source>
   <translation>Навчальне дослідження створити не вдалося: {file}: {why}</translation>
  </message>
  <message>
   <source>The sample study could not be made; try again.</source>
   <translation>Навчальне дослідження створити не вдалося; спробуйте ще раз.</translation>
  </message>
  <message>
   <source>The saved question asks for “{name}”, which this version does not know.</source>
   <translation>Збережений запит просить «{name}», якого ця версія не знає.</translation>
  </message>
  <message>
   <source>The saved question cannot be read.</source>
   <translation>Збережений запит не вдається прочитати.</translation>
  </message>
  <message>
   <source>The scale “{scale}” has a label for {number}, outside its range.</source>
   <translation>Шкала «{scale}» має слово для {number}, що поза її межами.</translation>
  </message>
  <message>
   <source>The seed must not be negative.</source>
   <translation>Зерно не може бути від’ємним.</translation>
  </message>
  <message>
   <source>The server address cannot be understood; it should look like {example}.</source>
   <translation>Адреса сервера незрозуміла; вона має виглядати так: {example}.</translation>
  </message>
  <message>
   <source>The server {file} cannot be reached, or refuses the name or password.</source>
   <translation>Сервер {file} недосяжний або не приймає ім’я чи пароль.</translation>
  </message>
  <message>
   <source>The share that is read unmasked must lie between 0 and 1.</source>
   <translation>Частка, яку читають без масок, має лежати між 0 і 1.</translation>
  </message>
  <message>
   <source>The source {name} is not among those to choose from.</source>
   <translation>Джерела {name} немає серед тих, з яких вибирають.</translation>
  </message>
  <message>
   <source>The span from {start} to {end} is empty, reversed or outside the text of {length} characters.</source>
   <translation>Уривок від {start} до {end} порожній, перевернутий або виходить за межі тексту завдовжки {length} знаків.</translation>
  </message>
  <message>
   <source>The span from {start} to {end} lies outside the continuum from {low} to {high}.</source>
   <translation>Уривок від {start} до {end} лежить поза континуумом від {low} до {high}.</translation>
  </message>
  <message>
   <source>The stored page layout cannot be read.</source>
   <translation>Збережену розмітку сторінки не вдається прочитати.</translation>
  </message>
  <message>
   <source>The stretches of a division must each hold at least one unit.</source>
   <translation>Кожен відрізок поділу повинен містити принаймні одну одиницю.</translation>
  </message>
  <message>
   <source>The study could not be upgraded: {count} rows point to nothing. Nothing was changed.</source>
   <translation>Дослідження оновити не вдалося: рядків, що вказують у нікуди: {count}. Нічого не змінено.</translation>
  </message>
  <message>
   <source>The study has been sealed meanwhile. Open it again.</source>
   <translation>Тим часом дослідження захистили паролем. Відкрийте його знову.</translation>
  </message>
  <message>
   <source>The study has {count} leads; say with --as NAME who acts.</source>
   <translation>Керівників у дослідженні: {count}; укажіть через --as NAME, хто діє.</translation>
  </message>
  <message>
   <source>The study is empty: its set-up is missing.</source>
   <translation>Дослідження порожнє: немає його параметрів.</translation>
  </message>
  <message>
   <source>The study is locked; unlock it with its passphrase first.</source>
   <translation>Дослідження закрито; спершу відкрийте його паролем.</translation>
  </message>
  <message>
   <source>The study is not sealed; seal it first.</source>
   <translation>Дослідження не захищено; спершу захистіть його.</translation>
  </message>
  <message>
   <source>The study is sealed already.</source>
   <translation>Дослідження вже захищено.</translation>
  </message>
  <message>
   <source>The table must be square: as many rows as columns, one for each category.</source>
   <translation>Таблиця має бути квадратною: стільки ж рядків, скільки стовпців, по одному на категорію.</translation>
  </message>
  <message>
   <source>The table must have rows and columns.</source>
   <translation>Таблиця повинна мати рядки й стовпці.</translation>
  </message>
  <message>
   <source>The table must hold numbers only, in rows of equal length.</source>
   <translation>Таблиця має містити лише числа в рядках однакової довжини.</translation>
  </message>
  <message>
   <source>The table needs a column "unit"; it has {columns}.</source>
   <translation>Таблиці потрібен стовпець "unit"; у ній є {columns}.</translation>
  </message>
  <message>
   <source>The table needs the columns {known}, the last if there are several; it has {found}.</source>
   <translation>Таблиці потрібні стовпці {known}, останній — якщо їх кілька; у ній є {found}.</translation>
  </message>
  <message>
   <source>The table of distances must have one row and one column for each of {q} categories.</source>
   <translation>У таблиці відстаней має бути по рядку й стовпцю на кожну з категорій: {q}.</translation>
  </message>
  <message>
   <source>The table of distances must hold numbers only, in rows of equal length.</source>
   <translation>Таблиця відстаней має містити лише числа в рядках однакової довжини.</translation>
  </message>
  <message>
   <source>The table of guesses needs a row for each source and one for “don't know”, and a column for each source.</source>
   <translation>Таблиця здогадок повинна мати рядок для кожного джерела й один для «не знаю», а також стовпець для кожного джерела.</translation>
  </message>
  <message>
   <source>The table of weights must have one row and one column for each of {q} categories.</source>
   <translation>Таблиця ваг повинна мати по одному рядку й одному стовпцю для кожної з категорій (їх {q}).</translation>
  </message>
  <message>
   <source>The table of weights must hold numbers only, in rows of equal length.</source>
   <translation>Таблиця ваг повинна містити лише числа, у рядках однакової довжини.</translation>
  </message>
  <message>
   <source>The text has {found} characters, not {length}.</source>
   <translation>Текст має {found} символів, а не {length}.</translation>
  </message>
  <message>
   <source>The text holds characters that cannot be kept; nothing was changed.</source>
   <translation>У тексті є знаки, які не можна зберегти; нічого не змінено.</translation>
  </message>
  <message>
   <source>The text is not divided, or too short for the window, so there is nothing to compare.</source>
   <translation>Текст не поділено або він закороткий для вікна, тож порівнювати нічого.</translation>
  </message>
  <message>
   <source>The text of page {page} does not fit its layout. Read the page again.</source>
   <translation>Текст сторінки {page} не відповідає її розмітці. Прочитайте сторінку знову.</translation>
  </message>
  <message>
   <source>The text of page {page} is not in normal form. Read the page again.</source>
   <translation>Текст сторінки {page} не в нормальній формі. Прочитайте сторінку знову.</translation>
  </message>
  <message>
   <source>The text of the page could not be recognised.</source>
   <translation>Текст сторінки розпізнати не вдалося.</translation>
  </message>
  <message>
   <source>The text of {document} is missing from the study file.</source>
   <translation>Тексту {document} у файлі дослідження немає.</translation>
  </message>
  <message>
   <source>The text of {document} is not fixed yet: recognise its pages or accept the text first.</source>
   <translation>Текст {document} ще не готовий: спершу розпізнайте сторінки або прийміть текст.</translation>
  </message>
  <message>
   <source>The text on p. {pages} could not be recognised.</source>
   <translation>Текст на с. {pages} розпізнати не вдалося.</translation>
  </message>
  <message>
   <source>The text on p. {pages} is garbled; have it recognised.</source>
   <translation>Текст на с. {pages} зіпсований; розпізнайте його.</translation>
  </message>
  <message>
   <source>The text on p. {pages} is written in letters other than Latin and Cyrillic.</source>
   <translation>Текст на с. {pages} написано не латиницею й не кирилицею.</translation>
  </message>
  <message>
   <source>The text on p. {pages} was read column by column.</source>
   <translation>Текст на с. {pages} прочитано стовпець за стовпцем.</translation>
  </message>
  <message>
   <source>The texts of this pair were changed after the test was made; make another.</source>
   <translation>Тексти цієї пари змінено після створення перевірки; створіть нову.</translation>
  </message>
  <message>
   <source>The threshold must lie between 0 and 1, not {threshold}.</source>
   <translation>Поріг має лежати між 0 і 1, а не {threshold}.</translation>
  </message>
  <message>
   <source>The true source of every document guessed must be known.</source>
   <translation>Справжнє джерело кожного документа, про який здогадувалися, має бути відоме.</translation>
  </message>
  <message>
   <source>The units must be in order, not empty, not overlapping and inside their document.</source>
   <translation>Одиниці мають іти по порядку, бути непорожніми, не перекриватися й лежати в межах документа.</translation>
  </message>
  <message>
   <source>The value {value} is not among the categories.</source>
   <translation>Значення {value} немає серед категорій.</translation>
  </message>
  <message>
   <source>The weights of place and code must lie between 0 and 1000000, not {value}.</source>
   <translation>Ваги місця й коду мають лежати між 0 і 1000000, а не {value}.</translation>
  </message>
  <message>
   <source>The weights {weights} need the order of the categories: list them all, in order, as categories.</source>
   <translation>Для ваг {weights} потрібен порядок категорій: перелічіть їх усі по порядку як categories.</translation>
  </message>
  <message>
   <source>The window must hold at least one unit and no more than the text.</source>
   <translation>Вікно повинно містити принаймні одну одиницю й не більше, ніж текст.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents, too few for an interval over characters.</source>
   <translation>Документів менш як десять: замало для інтервалу за знаками.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents: the interval is uncertain itself.</source>
   <translation>Документів менше десяти: сам інтервал ненадійний.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents: the interval rests on single units and is too narrow.</source>
   <translation>Документів менш як десять: інтервал спирається на окремі одиниці й завузький.</translation>
  </message>
  <message>
   <source>There are lists of cues for {languages} only.</source>
   <translation>Переліки ознак є лише для таких мов: {languages}.</translation>
  </message>
  <message>
   <source>There are no documents in the study yet.</source>
   <translation>У дослідженні ще немає документів.</translation>
  </message>
  <message>
   <source>There are no documents to compare.</source>
   <translation>Немає документів для порівняння.</translation>
  </message>
  <message>
   <source>There are no spans: nothing has been coded.</source>
   <translation>Уривків немає: нічого не закодовано.</translation>
  </message>
  <message>
   <source>There are no spans: the table is empty.</source>
   <translation>Уривків немає: таблиця порожня.</translation>
  </message>
  <message>
   <source>There are no units: the table of ratings is empty.</source>
   <translation>Одиниць немає: таблиця оцінок порожня.</translation>
  </message>
  <message>
   <source>There are no weights {name}; known are {known}.</source>
   <translation>Ваг {name} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There are too many documents, codes and coders to compare at once; choose fewer.</source>
   <translation>Забагато документів, кодів і кодувальників для одного порівняння; виберіть менше.</translation>
  </message>
  <message>
   <source>There are too many overlapping passages to align at once; choose fewer coders or codes.</source>
   <translation>Забагато уривків, що перекриваються, щоб зіставити їх разом; виберіть менше кодувальників або кодів.</translation>
  </message>
  <message>
   <source>There are {found} categories for a table of {expected}.</source>
   <translation>Категорій {found}, а таблиця розрахована на {expected}.</translation>
  </message>
  <message>
   <source>There are {found} different values, too many for named categories.</source>
   <translation>Різних значень {found}: забагато для названих категорій.</translation>
  </message>
  <message>
   <source>There is a code “{name}” here already.</source>
   <translation>Код «{name}» тут уже є.</translation>
  </message>
  <message>
   <source>There is a round “{name}” already.</source>
   <translation>Раунд «{name}» уже є.</translation>
  </message>
  <message>
   <source>There is a saved question “{name}” already.</source>
   <translation>Збережений запит «{name}» уже є.</translation>
  </message>
  <message>
   <source>There is no R script for {statistic} of such data.</source>
   <translation>Для {statistic} за такими даними скрипту R немає.</translation>
  </message>
  <message>
   <source>There is no backup at {file}.</source>
   <translation>Резервної копії {file} немає.</translation>
  </message>
  <message>
   <source>There is no base {name}; known are most_frequent and independence.</source>
   <translation>Бази {name} немає; відомі most_frequent та independence.</translation>
  </message>
  <message>
   <source>There is no code {code}; there are {known}.</source>
   <translation>Коду {code} немає; є {known}.</translation>
  </message>
  <message>
   <source>There is no code “{name}” in the codebook.</source>
   <translation>У кодовій книзі немає коду «{name}».</translation>
  </message>
  <message>
   <source>There is no coder {name}.</source>
   <translation>Кодувальника {name} немає.</translation>
  </message>
  <message>
   <source>There is no distance {name}; known are {known}.</source>
   <translation>Відстані {name} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no document “{name}” in the study.</source>
   <translation>У дослідженні немає документа «{name}».</translation>
  </message>
  <message>
   <source>There is no doubt “{kind}”; known are {known}.</source>
   <translation>Немає сумніву «{kind}»; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no expression to search for.</source>
   <translation>Немає виразу для пошуку.</translation>
  </message>
  <message>
   <source>There is no facet “{facet}”; known are {known}.</source>
   <translation>Немає ознаки «{facet}»; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no figure {statistic} of “{code}” to save; choose another.</source>
   <translation>Показника {statistic} коду «{code}» для збереження немає; виберіть інший.</translation>
  </message>
  <message>
   <source>There is no file {table}.</source>
   <translation>Файлу {table} немає.</translation>
  </message>
  <message>
   <source>There is no format “{kind}” here; choose one of {formats}.</source>
   <translation>Формату «{kind}» тут немає; виберіть один із таких: {formats}.</translation>
  </message>
  <message>
   <source>There is no formula for the standard error here; ask for another interval.</source>
   <translation>Формули стандартної похибки тут немає; виберіть інший інтервал.</translation>
  </message>
  <message>
   <source>There is no interval {name}; known are {known}.</source>
   <translation>Інтервалу {name} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no kind “{kind}”; known are {known}.</source>
   <translation>Немає виду «{kind}»; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no level {level}; known are {known}.</source>
   <translation>Рівня {level} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no line without a warning in which an error could be planted.</source>
   <translation>Немає рядка без попередження, до якого можна було б внести помилку.</translation>
  </message>
  <message>
   <source>There is no list “{name}”.</source>
   <translation>Переліку «{name}» немає.</translation>
  </message>
  <message>
   <source>There is no metric {metric}; known are {known}.</source>
   <translation>Метрики {metric} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no packet at {file}.</source>
   <translation>За адресою {file} немає пакета.</translation>
  </message>
  <message>
   <source>There is no paragraph at this place.</source>
   <translation>У цьому місці немає абзацу.</translation>
  </message>
  <message>
   <source>There is no passage to which all coders gave the same code, so there is nothing to take over.</source>
   <translation>Немає уривка, якому всі кодувальники надали той самий код, тож переносити нічого.</translation>
  </message>
  <message>
   <source>There is no period scheme “{name}”. There are: {names}.</source>
   <translation>Періодизації «{name}» немає. Є: {names}.</translation>
  </message>
  <message>
   <source>There is no policy “{name}”; known are {known}.</source>
   <translation>Немає правила «{name}»; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no round “{name}”. There are: {names}.</source>
   <translation>Раунду «{name}» немає. Є: {names}.</translation>
  </message>
  <message>
   <source>There is no rule {rule}; known are {known}.</source>
   <translation>Правила {rule} немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is no sampler {name}; known is shuffle.</source>
   <translation>Способу вибірки {name} немає; відомий shuffle.</translation>
  </message>
  <message>
   <source>There is no sentence after this one.</source>
   <translation>Після цього речення немає іншого.</translation>
  </message>
  <message>
   <source>There is no statement in “{language}”; choose one of {known}.</source>
   <translation>Опису методу мовою «{language}» немає; виберіть одну з: {known}.</translation>
  </message>
  <message>
   <source>There is no statistic {name}; names like it are {known}.</source>
   <translation>Статистики {name} немає; схожі назви: {known}.</translation>
  </message>
  <message>
   <source>There is no study at {file}.</source>
   <translation>Дослідження {file} немає.</translation>
  </message>
  <message>
   <source>There is no term “{concept}” in the glossary.</source>
   <translation>У глосарії немає терміна «{concept}».</translation>
  </message>
  <message>
   <source>There is no text of its own on p. {pages}; have it recognised.</source>
   <translation>На с. {pages} немає власного тексту; розпізнайте його.</translation>
  </message>
  <message>
   <source>There is no unit “{unit}”; choose one of {units}.</source>
   <translation>Одиниці «{unit}» немає; виберіть одну з таких: {units}.</translation>
  </message>
  <message>
   <source>There is no variation between the units, so agreement on a scale cannot be measured.</source>
   <translation>Між одиницями немає варіації, тож узгодженість на шкалі виміряти не можна.</translation>
  </message>
  <message>
   <source>There is no verdict of yours on this.</source>
   <translation>Вашого рішення щодо цього немає.</translation>
  </message>
  <message>
   <source>There is no way “{way}”; choose one of {known}.</source>
   <translation>Способу «{way}» немає; виберіть один із: {known}.</translation>
  </message>
  <message>
   <source>There is no word to search for.</source>
   <translation>Немає слова для пошуку.</translation>
  </message>
  <message>
   <source>There is no {interval} interval for {statistic} of passages; choose another, or none.</source>
   <translation>Для {statistic} за уривками інтервалу {interval} немає; виберіть інший або жодного.</translation>
  </message>
  <message>
   <source>There is no {unit} in this text to count over.</source>
   <translation>У цьому тексті немає одиниці «{unit}», за якою рахувати.</translation>
  </message>
  <message>
   <source>There is no “{how}”; say one of {known}.</source>
   <translation>Немає «{how}»; скажіть одне з: {known}.</translation>
  </message>
  <message>
   <source>There is not enough memory to try the passphrase ({megabytes} MB are needed). Close other programs.</source>
   <translation>Бракує пам’яті, щоб перевірити пароль (потрібно {megabytes} МБ). Закрийте інші програми.</translation>
  </message>
  <message>
   <source>There is nothing called “{name}” to show; known are {known}.</source>
   <translation>Показувати «{name}» не можна: такого немає; відомі: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Повторювати нічого.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Скасовувати нічого.</translation>
  </message>
  <message>
   <source>There is one sentence on each side: nothing to split. Unlink them instead.</source>
   <translation>З кожного боку одне речення: ділити нічого. Натомість роз’єднайте їх.</translation>
  </message>
  <message>
   <source>There is only one source, so a right guess says nothing.</source>
   <translation>Джерело лише одне, тож правильна здогадка нічого не говорить.</translation>
  </message>
  <message>
   <source>There must be as many guesses as true sources, coders and strata.</source>
   <translation>Здогадок має бути стільки ж, скільки справжніх джерел, кодувальників і шарів.</translation>
  </message>
  <message>
   <source>There must be two sets, a and b.</source>
   <translation>Потрібні дві множини, a та b.</translation>
  </message>
  <message>
   <source>There must be two strings of boundaries.</source>
   <translation>Потрібні два рядки меж.</translation>
  </message>
  <message>
   <source>There must be units for every document, and for no other.</source>
   <translation>Одиниці мають бути для кожного документа й ні для якого іншого.</translation>
  </message>
  <message>
   <source>These codes do not exclude one another: one coder gave several to the same text (places: {count}; {places}). Put the coding right, or compare the codes another way.</source>
   <translation>Ці коди не виключають один одного: один кодувальник надав кілька з них тому самому тексту (місць: {count}; {places}). Виправте кодування або порівняйте коди іншим способом.</translation>
  </message>
  <message>
   <source>These documents are not cross-checked yet; begin with “works check”.</source>
   <translation>Ці документи ще не звіряються; почніть з «works check».</translation>
  </message>
  <message>
   <source>These sentences are not in the texts any more; align them again.</source>
   <translation>Цих речень у текстах більше немає; зіставте тексти знову.</translation>
  </message>
  <message>
   <source>These sentences have no counterpart already.</source>
   <translation>Ці речення вже не мають відповідника.</translation>
  </message>
  <message>
   <source>These texts are too short to tell whether one is a translation of the other.</source>
   <translation>Ці тексти закороткі, щоб сказати, чи один є перекладом іншого.</translation>
  </message>
  <message>
   <source>These two texts do not look like translations of each other.</source>
   <translation>Ці два тексти не схожі на переклад один одного.</translation>
  </message>
  <message>
   <source>This cannot be done: later work, of others perhaps, builds on what it changes.</source>
   <translation>Це неможливо: на тому, що змінилося б, тримається пізніша робота, можливо, чужа.</translation>
  </message>
  <message>
   <source>This cannot be taken back: it has been changed again since. Undo the later changes first.</source>
   <translation>Це не можна скасувати: відтоді його знову змінили. Спершу скасуйте пізніші зміни.</translation>
  </message>
  <message>
   <source>This code is not in the codebook any more.</source>
   <translation>Цього коду в кодовій книзі вже немає.</translation>
  </message>
  <message>
   <source>This code is not part of the comparison.</source>
   <translation>Цей код не входить до порівняння.</translation>
  </message>
  <message>
   <source>This coder is not part of the comparison.</source>
   <translation>Цього кодувальника немає в порівнянні.</translation>
  </message>
  <message>
   <source>This coding belongs to somebody else; only its coder changes it.</source>
   <translation>Це кодування належить комусь іншому; змінити його може лише той, хто кодував.</translation>
  </message>
  <message>
   <source>This coding is not there any more.</source>
   <translation>Цього кодування вже немає.</translation>
  </message>
  <message>
   <source>This cross-check is not in the study.</source>
   <translation>Цього звіряння в дослідженні немає.</translation>
  </message>
  <message>
   <source>This entity is not on the list any more.</source>
   <translation>Цього об’єкта вже немає у списку.</translation>
  </message>
  <message>
   <source>This file is in the study already, as {code}.</source>
   <translation>Цей файл уже є в дослідженні: {code}.</translation>
  </message>
  <message>
   <source>This is the only passphrase of the study; without it nobody could open what is sealed.</source>
   <translation>Це єдиний пароль дослідження; без нього ніхто не відкриє захищеного.</translation>
  </message>
  <message>
   <source>This mask is not there any more.</source>
   <translation>Цієї маски вже немає.</translation>
  </message>
  <message>
   <source>This person is not in the study any more.</source>
   <translation>Цієї людини в дослідженні вже немає.</translation>
  </message>
  <message>
   <source>This round is not in the study any more.</source>
   <translation>Цього раунду в дослідженні вже немає.</translation>
  </message>
  <message>
   <source>This round or document is not in the study any more.</source>
   <translation>Цього раунду або документа в дослідженні вже немає.</translation>
  </message>
  <message>
   <source>This rule is not in the study any more.</source>
   <translation>Цього правила в дослідженні більше немає.</translation>
  </message>
  <message>
   <source>This saved question is not there any more.</source>
   <translation>Цього збереженого запиту вже немає.</translation>
  </message>
  <message>
   <source>This sentence is not in that line.</source>
   <translation>Цього речення в тому рядку немає.</translation>
  </message>
  <message>
   <source>This sentence was not drawn, or was put back.</source>
   <translation>Цього речення не вибрано або його повернено.</translation>
  </message>
  <message>
   <source>This statistic compares exactly two coders, but there are {coders}: choose two of them.</source>
   <translation>Цей показник порівнює рівно двох кодувальників, а їх {coders}: виберіть двох.</translation>
  </message>
  <message>
   <source>This statistic compares exactly two coders.</source>
   <translation>Цей показник порівнює рівно двох кодувальників.</translation>
  </message>
  <message>
   <source>This statistic takes input of type {accepted}, not {found}.</source>
   <translation>Цей показник приймає дані типу {accepted}, а не {found}.</translation>
  </message>
  <message>
   <source>This step was made before the study was sealed; taking it back needs the passphrase.</source>
   <translation>Цей крок зроблено до захисту дослідження; щоб його скасувати, потрібен пароль.</translation>
  </message>
  <message>
   <source>This step was made by an older version of the program and cannot be taken back.</source>
   <translation>Цей крок зроблено в давнішій версії програми, його не можна скасувати.</translation>
  </message>
  <message>
   <source>This step was taken blind, and the source is known since then. Do by hand what you want to change, so that it is marked as not blind.</source>
   <translation>Цей крок було зроблено наосліп, а відтоді джерело стало відомим. Внесіть зміну вручну, щоб її було позначено як зроблену не наосліп.</translation>
  </message>
  <message>
   <source>This touches what is sealed, and needs the passphrase.</source>
   <translation>Це стосується захищеного й потребує пароля.</translation>
  </message>
  <message>
   <source>This word may tell the source: {where}: “{found}”.</source>
   <translation>Це слово може видати джерело: {where}: «{found}».</translation>
  </message>
  <message>
   <source>Two of these coders have finished training documents only; let training count.</source>
   <translation>Двоє з цих кодувальників завершили лише навчальні документи; врахуйте навчання.</translation>
  </message>
  <message>
   <source>Two passages are some characters, sentences or paragraphs apart; not {distance} {unit}.</source>
   <translation>Відстань між уривками вимірюють знаками, реченнями або абзацами; не {distance} {unit}.</translation>
  </message>
  <message>
   <source>Unblind a round, a document, a coder, or without these the whole study.</source>
   <translation>Розкрийте раунд, документ, кодувальника або, без них, усе дослідження.</translation>
  </message>
  <message>
   <source>Unblinding needs a reason; it stays on record.</source>
   <translation>Для розкриття потрібна причина; вона залишиться в журналі.</translation>
  </message>
  <message>
   <source>Weights must lie between 0 and 1, be the same in both directions, and 1 on the diagonal.</source>
   <translation>Ваги мають лежати між 0 і 1, бути однаковими в обох напрямках і дорівнювати 1 на діагоналі.</translation>
  </message>
  <message>
   <source>Weights of disagreement must not be negative, and must be zero on the diagonal.</source>
   <translation>Ваги розбіжності не можуть бути від’ємними, а на діагоналі мають дорівнювати нулю.</translation>
  </message>
  <message>
   <source>What is on p. {pages} could not be read.</source>
   <translation>Прочитати с. {pages} не вдалося.</translation>
  </message>
  <message>
   <source>What is to be hidden needs a name and a kind.</source>
   <translation>Те, що приховують, потребує назви й виду.</translation>
  </message>
  <message>
   <source>What is to be hidden needs a name.</source>
   <translation>Те, що приховують, потребує назви.</translation>
  </message>
  <message>
   <source>Without some single unit the statistic has no value, so no interval can be given this way.</source>
   <translation>Без однієї з одиниць статистика не має значення, тож такий інтервал дати не можна.</translation>
  </message>
  <message>
   <source>start and end must be whole numbers.</source>
   <translation>start і end мають бути цілими числами.</translation>
  </message>
  <message>
   <source>{document} belongs to no work.</source>
   <translation>{document} не належить до жодного твору.</translation>
  </message>
  <message>
   <source>{document} cannot go to {name}, who {why}.</source>
   <translation>{document} не може дістатися {name}: {why}.</translation>
  </message>
  <message>
   <source>{document} has no page {page}.</source>
   <translation>У {document} немає сторінки {page}.</translation>
  </message>
  <message>
   <source>{document} is finished already, and its answers are frozen.</source>
   <translation>{document} уже завершено, і відповіді закріплено.</translation>
  </message>
  <message>
   <source>{document} is not finished.</source>
   <translation>{document} не завершено.</translation>
  </message>
  <message>
   <source>{file} already exists; choose another name.</source>
   <translation>{file} уже існує; виберіть іншу назву.</translation>
  </message>
  <message>
   <source>{file} already holds a study; choose another database.</source>
   <translation>У {file} вже є дослідження; виберіть іншу базу даних.</translation>
  </message>
  <message>
   <source>{file} belongs to another study.</source>
   <translation>{file} належить до іншого дослідження.</translation>
  </message>
  <message>
   <source>{file} cannot be opened: its folder cannot be written to ({why}).</source>
   <translation>{file} не вдається відкрити: у його папку не можна писати ({why}).</translation>
  </message>
  <message>
   <source>{file} cannot be reached: {why}.</source>
   <translation>{file} недосяжний: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>Файл {file} не вдається прочитати.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>{file} не вдається прочитати: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({why}). Check the permissions of the file and its folder.</source>
   <translation>{file} не вдається записати ({why}). Перевірте права на файл і його папку.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({why}); nothing was changed.</source>
   <translation>{file} не вдається записати ({why}); нічого не змінено.</translation>
  </message>
  <message>
   <source>{file} cannot be written. Check the permissions of the file and its folder.</source>
   <translation>{file} не вдається записати. Перевірте права на файл і його папку.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} не вдається записати: {why}.</translation>
  </message>
  <message>
   <source>{file} could not be brought up to date ({why}); nothing was changed.</source>
   <translation>{file} оновити не вдалося ({why}); нічого не змінено.</translation>
  </message>
  <message>
   <source>{file} could not be put back: {why}.</source>
   <translation>{file} відновити не вдалося: {why}.</translation>
  </message>
  <message>
   <source>{file} could not be written: {why}.</source>
   <translation>Не вдалося записати {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} has no cues.</source>
   <translation>У файлі {file} немає ознак.</translation>
  </message>
  <message>
   <source>{file} has no terms in Russian, Ukrainian or English.</source>
   <translation>У файлі {file} немає термінів російською, українською чи англійською.</translation>
  </message>
  <message>
   <source>{file} has no text.</source>
   <translation>У файлі {file} немає тексту.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a file to write.</source>
   <translation>{file} — папка; назвіть файл, у який писати.</translation>
  </message>
  <message>
   <source>{file} is a study, not a packet.</source>
   <translation>{file} — дослідження, а не пакет.</translation>
  </message>
  <message>
   <source>{file} is an empty study: making it was interrupted. Make it again.</source>
   <translation>{file} — порожнє дослідження: його створення перервалося. Створіть його знову.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be read. Restore a backup.</source>
   <translation>{file} пошкоджено, його не вдається прочитати. Відновіть із резервної копії.</translation>
  </message>
  <message>
   <source>{file} is damaged. Restore a backup.</source>
   <translation>{file} пошкоджено. Відновіть із резервної копії.</translation>
  </message>
  <message>
   <source>{file} is in the study already, as {document}.</source>
   <translation>{file} уже є в дослідженні: {document}.</translation>
  </message>
  <message>
   <source>{file} is no JSON: {why}.</source>
   <translation>{file} — не JSON: {why}.</translation>
  </message>
  <message>
   <source>{file} is no test of a reviewer.</source>
   <translation>{file} не є перевіркою рецензента.</translation>
  </message>
  <message>
   <source>{file} is not a TBX file.</source>
   <translation>{file} — не файл TBX.</translation>
  </message>
  <message>
   <source>{file} is not a study file of this program.</source>
   <translation>{file} — не файл дослідження цієї програми.</translation>
  </message>
  <message>
   <source>{file} is not a study of this program.</source>
   <translation>{file} — не дослідження цієї програми.</translation>
  </message>
  <message>
   <source>{file} is not in UTF-8; save it as UTF-8.</source>
   <translation>{file} не в кодуванні UTF-8; збережіть його як UTF-8.</translation>
  </message>
  <message>
   <source>{file} is open in another program ({who}, since {since}). Close it there first.</source>
   <translation>{file} відкрито в іншій програмі ({who}, з {since}). Спершу закрийте його там.</translation>
  </message>
  <message>
   <source>{file} is open in another program. Close it there first.</source>
   <translation>{file} відкрито в іншій програмі. Спершу закрийте його там.</translation>
  </message>
  <message>
   <source>{file} is sealed: {name} needs a passphrase to work in it.</source>
   <translation>Дослідження {file} захищено; щоб у ньому працювати, потрібен пароль. Користувач: {name}.</translation>
  </message>
  <message>
   <source>{file} is the study itself; choose another name.</source>
   <translation>{file} — це саме дослідження; виберіть іншу назву.</translation>
  </message>
  <message>
   <source>{file} is too large for a glossary.</source>
   <translation>Файл {file} завеликий для глосарія.</translation>
  </message>
  <message>
   <source>{file} needs the columns indicator and cue.</source>
   <translation>У файлі {file} мають бути стовпці indicator і cue.</translation>
  </message>
  <message>
   <source>{file} was made by a newer version of Coder. Update the program to open it; nothing was changed.</source>
   <translation>{file} створено в новішій версії Coder. Щоб відкрити його, оновіть програму; нічого не змінено.</translation>
  </message>
  <message>
   <source>{file} was not handed out by this study.</source>
   <translation>{file} не видано цим дослідженням.</translation>
  </message>
  <message>
   <source>{folder} is a file; name a folder for the tables.</source>
   <translation>{folder} — файл; назвіть папку для таблиць.</translation>
  </message>
  <message>
   <source>{folder} is in use already; name a new or an empty folder.</source>
   <translation>{folder} уже використовується; назвіть нову або порожню папку.</translation>
  </message>
  <message>
   <source>{name} consists of several numbers and has no interval: ask for none.</source>
   <translation>{name} складається з кількох чисел і не має інтервалу: не просіть його.</translation>
  </message>
  <message>
   <source>{name} from {start} to {end} is empty, reversed or out of bounds.</source>
   <translation>{name} від {start} до {end}: порожньо, перевернуто або поза межами.</translation>
  </message>
  <message>
   <source>{name} has a passphrase already and can change it.</source>
   <translation>{name} уже має парольну фразу і може її змінити.</translation>
  </message>
  <message>
   <source>{name} has no documents yet; assign some first.</source>
   <translation>{name} ще не має документів; спершу призначте їх.</translation>
  </message>
  <message>
   <source>{name} has no passphrase yet.</source>
   <translation>{name} ще не має пароля.</translation>
  </message>
  <message>
   <source>{name} is a coder, and codes without a passphrase.</source>
   <translation>{name} — кодувальник і працює без пароля.</translation>
  </message>
  <message>
   <source>{name} is a {role} and does not code.</source>
   <translation>{name} має роль {role} і не кодує.</translation>
  </message>
  <message>
   <source>{name} is for nominal values; for {level} values use krippendorff_alpha.</source>
   <translation>{name} — для номінальних значень; для рівня {level} візьміть krippendorff_alpha.</translation>
  </message>
  <message>
   <source>{name} is in the study already.</source>
   <translation>{name} уже є в дослідженні.</translation>
  </message>
  <message>
   <source>{name} must be a list.</source>
   <translation>{name} має бути переліком.</translation>
  </message>
  <message>
   <source>{name} must be a number, not {value}.</source>
   <translation>{name}: має бути число, а не {value}.</translation>
  </message>
  <message>
   <source>{name} must be a whole number, not {value}.</source>
   <translation>{name}: має бути ціле число, а не {value}.</translation>
  </message>
  <message>
   <source>{name} must be an object with named parts.</source>
   <translation>{name}: має бути об’єкт з названими частинами.</translation>
  </message>
  <message>
   <source>{name} must lie between 0 and 1, not {value}.</source>
   <translation>{name} має лежати між 0 і 1, а не {value}.</translation>
  </message>
  <message>
   <source>{table} cannot be read: {why}.</source>
   <translation>{table} не вдається прочитати: {why}.</translation>
  </message>
  <message>
   <source>{table} defines entities of its own and was not read.</source>
   <translation>{table} визначає власні сутності; файл не прочитано.</translation>
  </message>
  <message>
   <source>{table} has a header but no codes.</source>
   <translation>{table}: є заголовок, але немає кодів.</translation>
  </message>
  <message>
   <source>{table} has columns that are not known here: {unknown}. Known are: {known}.</source>
   <translation>{table}: є невідомі стовпці: {unknown}. Відомі: {known}.</translation>
  </message>
  <message>
   <source>{table} has no header in its first row.</source>
   <translation>{table}: у першому рядку немає заголовка.</translation>
  </message>
  <message>
   <source>{table} has {rows} rows, more than a sheet can hold; export CSV instead.</source>
   <translation>{table}: рядків {rows}, більше, ніж уміщує аркуш; натомість експортуйте CSV.</translation>
  </message>
  <message>
   <source>{table} is damaged and cannot be read as a workbook; save it again.</source>
   <translation>{table}: файл пошкоджено, його не можна прочитати як книгу Excel; збережіть його знову.</translation>
  </message>
  <message>
   <source>{table} is empty; it needs a header and rows.</source>
   <translation>{table}: таблиця порожня; потрібні заголовок і рядки.</translation>
  </message>
  <message>
   <source>{table} is in the old format of Excel (.xls); save it as .xlsx or CSV.</source>
   <translation>{table}: старий формат Excel (.xls); збережіть як .xlsx або CSV.</translation>
  </message>
  <message>
   <source>{table} is larger than {limit} MB; split it.</source>
   <translation>{table}: більше за {limit} МБ; поділіть файл.</translation>
  </message>
  <message>
   <source>{table} is no XLSX table; save it as .xlsx or CSV.</source>
   <translation>{table}: не таблиця XLSX; збережіть як .xlsx або CSV.</translation>
  </message>
  <message>
   <source>{table} is no table: it holds binary data.</source>
   <translation>{table}: не таблиця, у файлі двійкові дані.</translation>
  </message>
  <message>
   <source>{table} is no table; bring a CSV or XLSX file with a header.</source>
   <translation>{table}: не таблиця; візьміть файл CSV або XLSX із заголовком.</translation>
  </message>
  <message>
   <source>{table} is not in UTF-8 (first seen in line {row}); save it as “CSV UTF-8”.</source>
   <translation>{table}: не в UTF-8 (уперше в рядку {row}); збережіть як «CSV UTF-8».</translation>
  </message>
  <message>
   <source>{table} needs a column “file” or “document” to say which document a row is about.</source>
   <translation>{table}: потрібен стовпець «file» або «document», щоб знати, про який документ рядок.</translation>
  </message>
  <message>
   <source>{table} needs the column {absent}; it has {columns}.</source>
   <translation>{table}: потрібен стовпець {absent}; є {columns}.</translation>
  </message>
  <message>
   <source>{table} needs the columns start and end, or the column quote.</source>
   <translation>{table}: потрібні стовпці start і end або стовпець quote.</translation>
  </message>
  <message>
   <source>{table} unpacks to more than a gigabyte and was not read.</source>
   <translation>{table}: після розпакування понад гігабайт; файл не прочитано.</translation>
  </message>
  <message>
   <source>{table}, row {row} has {found} cells where the header has {expected}.</source>
   <translation>{table}, рядок {row}: комірок {found}, а в заголовку {expected}.</translation>
  </message>
  <message>
   <source>{table}, row {row}, column {place} is a formula without a stored result; put its value there instead.</source>
   <translation>{table}, рядок {row}, стовпець {place}: формула без збереженого результату; поставте там значення.</translation>
  </message>
  <message>
   <source>{table}, row {row}: a code needs a name without “/”.</source>
   <translation>{table}, рядок {row}: коду потрібна назва без «/».</translation>
  </message>
  <message>
   <source>{table}, row {row}: a period needs a first and a last day.</source>
   <translation>{table}, рядок {row}: періоду потрібні перший і останній день.</translation>
  </message>
  <message>
   <source>{table}, row {row}: a scheme and a period must be named.</source>
   <translation>{table}, рядок {row}: періодизація й період повинні мати назви.</translation>
  </message>
  <message>
   <source>{table}, row {row}: neither a file nor a document is named.</source>
   <translation>{table}, рядок {row}: не названо ні файлу, ні документа.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the code “{code}” is there twice, first in row {first}.</source>
   <translation>{table}, рядок {row}: код «{code}» трапляється двічі, уперше в рядку {first}.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the column document is blank.</source>
   <translation>{table}, рядок {row}: стовпець document порожній.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the columns kind ({known}) and name must be filled in.</source>
   <translation>{table}, рядок {row}: стовпці kind ({known}) і name слід заповнити.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the concept is missing.</source>
   <translation>{table}, рядок {row}: бракує поняття.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the parent “{parent}” is a framework, but the framework is “{framework}”.</source>
   <translation>{table}, рядок {row}: вищий код «{parent}» — це рамка, а рамкою вказано «{framework}».</translation>
  </message>
  <message>
   <source>{table}, row {row}: the parent “{parent}” may mean {paths}; write the whole path.</source>
   <translation>{table}, рядок {row}: «{parent}» може означати {paths}; напишіть увесь шлях.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the period “{name}” ends before it begins.</source>
   <translation>{table}, рядок {row}: період «{name}» закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the quotation marks do not match up; double those inside a cell.</source>
   <translation>{table}, рядок {row}: лапки не збігаються; у комірці їх треба подвоїти.</translation>
  </message>
  <message>
   <source>{table}, row {row}: there is no code or framework “{parent}”, neither in the table nor in the codebook.</source>
   <translation>{table}, рядок {row}: коду чи рамки «{parent}» немає ні в таблиці, ні в кодовій книзі.</translation>
  </message>
  <message>
   <source>{table}, row {row}: there is no kind “{kind}”; known are {known}.</source>
   <translation>{table}, рядок {row}: немає виду «{kind}»; відомі: {known}.</translation>
  </message>
  <message>
   <source>{table}, row {row}: {why}</source>
   <translation>{table}, рядок {row}: {why}</translation>
  </message>
  <message>
   <source>{table}, row {row}: “{code}” stands below itself: follow the parents from “{parent}”.</source>
   <translation>{table}, рядок {row}: «{code}» стоїть під самим собою: простежте вищі коди від «{parent}».</translation>
  </message>
  <message>
   <source>{table}, row {row}: “{what}” is there twice, first in row {first}.</source>
   <translation>{table}, рядок {row}: «{what}» трапляється двічі, уперше в рядку {first}.</translation>
  </message>
  <message>
   <source>{table}: column {place} has no name in the header.</source>
   <translation>{table}: у заголовку стовпець {place} не має назви.</translation>
  </message>
  <message>
   <source>{table}: the column “{column}” is there twice.</source>
   <translation>{table}: стовпець «{column}» трапляється двічі.</translation>
  </message>
  <message>
   <source>{value} is not a finite number; leave a missing value blank (null).</source>
   <translation>{value} — не скінченне число; пропущене значення лишайте порожнім (null).</translation>
  </message>
  <message>
   <source>“{answer}” is neither blind nor recognised.</source>
   <translation>«{answer}» – ні «наосліп», ні «впізнано».</translation>
  </message>
  <message>
   <source>“{answer}” is no answer; say no, unsure or yes.</source>
   <translation>«{answer}» — не відповідь; скажіть no, unsure або yes.</translation>
  </message>
  <message>
   <source>“{code}” has no intensity {intensity} on its scale.</source>
   <translation>На шкалі «{code}» немає інтенсивності {intensity}.</translation>
  </message>
  <message>
   <source>“{code}” is resting; make it active to code with it.</source>
   <translation>Коду «{code}» більше не вживають; щоб кодувати ним, поверніть його до вжитку.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour; write it as #0072B2.</source>
   <translation>«{colour}» — не колір; пишіть так: #0072B2.</translation>
  </message>
  <message>
   <source>“{date}” is no date; write it as 2007-02-10.</source>
   <translation>«{date}» — не дата; пишіть так: 2007-02-10.</translation>
  </message>
  <message>
   <source>“{expression}” is no regular expression: {why}.</source>
   <translation>«{expression}» — не регулярний вираз: {why}.</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of departure; there are {kinds}.</source>
   <translation>«{kind}» не є видом відхилення; є такі: {kinds}.</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of version; there are {kinds}.</source>
   <translation>«{kind}» не є видом версії; є такі: {kinds}.</translation>
  </message>
  <message>
   <source>“{languages}” are no recognition languages. Write them as rus+ukr+eng.</source>
   <translation>«{languages}» — не мови розпізнавання. Пишіть їх так: rus+ukr+eng.</translation>
  </message>
  <message>
   <source>“{language}” is no language code; write ru, uk, en or another ISO 639 code.</source>
   <translation>«{language}» — не код мови; пишіть ru, uk, en або інший код ISO 639.</translation>
  </message>
  <message>
   <source>“{name}” asks for more than {limit} MB of memory or is damaged, so reading broke off. Print it to a new PDF and try that.</source>
   <translation>«{name}» вимагає понад {limit} МБ пам’яті або пошкоджено, тож читання перервано. Надрукуйте документ у новий PDF і спробуйте з ним.</translation>
  </message>
  <message>
   <source>“{name}” cannot be merged into a code below itself.</source>
   <translation>«{name}» не можна об’єднати з кодом у його ж складі.</translation>
  </message>
  <message>
   <source>“{name}” cannot be opened. Check that it is a file and that you may read it.</source>
   <translation>«{name}» не вдається відкрити. Перевірте, чи це файл і чи можна вам його читати.</translation>
  </message>
  <message>
   <source>“{name}” cannot go under itself.</source>
   <translation>«{name}» не може стояти під самим собою.</translation>
  </message>
  <message>
   <source>“{name}” has more than {limit} pages. Split it into parts.</source>
   <translation>«{name}» має понад {limit} сторінок. Поділіть документ на частини.</translation>
  </message>
  <message>
   <source>“{name}” holds no text.</source>
   <translation>У «{name}» немає тексту.</translation>
  </message>
  <message>
   <source>“{name}” is a packed file of a kind the program does not read. Unpack it first.</source>
   <translation>«{name}» — запакований файл невідомого програмі виду. Спершу розпакуйте його.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or not a PDF. Open it in a PDF viewer and save it anew.</source>
   <translation>«{name}» пошкоджено або це не PDF. Відкрийте файл у переглядачі PDF і збережіть наново.</translation>
  </message>
  <message>
   <source>“{name}” is empty.</source>
   <translation>«{name}» — порожній файл.</translation>
  </message>
  <message>
   <source>“{name}” is larger than {limit} MB. Split it or save it with smaller pictures.</source>
   <translation>«{name}» більший за {limit} МБ. Поділіть його або збережіть з меншими зображеннями.</translation>
  </message>
  <message>
   <source>“{name}” is larger than {limit} MB. Split it.</source>
   <translation>«{name}» більший за {limit} МБ. Поділіть його.</translation>
  </message>
  <message>
   <source>“{name}” is not a PDF, though its name says so. Save it as a PDF anew.</source>
   <translation>«{name}» — не PDF, хоч так названий. Збережіть його як PDF наново.</translation>
  </message>
  <message>
   <source>“{name}” is not on the list of what is to be hidden.</source>
   <translation>«{name}» немає в списку того, що треба сховати.</translation>
  </message>
  <message>
   <source>“{name}” is not there any more.</source>
   <translation>«{name}» уже немає.</translation>
  </message>
  <message>
   <source>“{name}” is not what its name says, or damaged. Save it anew.</source>
   <translation>«{name}» — не те, що каже назва, або пошкоджено. Збережіть його наново.</translation>
  </message>
  <message>
   <source>“{name}” may mean {paths}; write the whole path.</source>
   <translation>«{name}» може означати {paths}; напишіть увесь шлях.</translation>
  </message>
  <message>
   <source>“{name}” takes too long to read. Print it to a new PDF and try that.</source>
   <translation>«{name}» читається надто довго. Надрукуйте документ у новий PDF і спробуйте з ним.</translation>
  </message>
  <message>
   <source>“{name}” was changed while it was being read; import it again.</source>
   <translation>«{name}» змінився під час читання; імпортуйте його знову.</translation>
  </message>
  <message>
   <source>“{pair}” does not set a facet; write FACET=VALUE with one of: {facets}.</source>
   <translation>«{pair}» не задає ознаки; пишіть FACET=VALUE з однією з таких: {facets}.</translation>
  </message>
  <message>
   <source>“{profile}” is no profile; there are calm and sensitive.</source>
   <translation>«{profile}» не є профілем; є calm і sensitive.</translation>
  </message>
  <message>
   <source>“{quote}” is found {count} times in {document}, at {places}; say which with start and end.</source>
   <translation>«{quote}» у {document} трапляється кілька разів ({count}): {places}; укажіть потрібне через start і end.</translation>
  </message>
  <message>
   <source>“{quote}” is not found in {document}.</source>
   <translation>«{quote}» у {document} не знайдено.</translation>
  </message>
  <message>
   <source>“{role}” is no role; there are {roles}.</source>
   <translation>«{role}» — не роль; є {roles}.</translation>
  </message>
  <message>
   <source>“{scale}” is no scale; write it as 1-5 or as 1=low; 5=high.</source>
   <translation>«{scale}» — не шкала; пишіть так: 1-5 або 1=low; 5=high.</translation>
  </message>
  <message>
   <source>“{text}” in the column {column} is not a whole number.</source>
   <translation>«{text}» у стовпці {column} — не ціле число.</translation>
  </message>
  <message>
   <source>“{title}” stopped because of a fault in the program.</source>
   <translation>«{title}»: робота спинилася через помилку програми.</translation>
  </message>
  <message>
   <source>“{weight}” is no weight; there are {weights}.</source>
   <translation>«{weight}» не є вагою; є такі: {weights}.</translation>
  </message>
 </context>
 <context>
  <name>Everything</name>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln уривок</numerusform>
    <numerusform>%Ln уривки</numerusform>
    <numerusform>%Ln уривків</numerusform>
   </translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коди</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команди</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Every inflected form of “{words}”</source>
   <translation>Усі форми слова «{words}»</translation>
  </message>
  <message>
   <source>In the texts</source>
   <translation>У текстах</translation>
  </message>
  <message>
   <source>{document}, p. {page}</source>
   <translation>{document}, с. {page}</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>A folder of tables that every statistics program reads.</source>
   <translation>Папка таблиць, які читає кожна статистична програма.</translation>
  </message>
  <message>
   <source>CSV tables</source>
   <translation>Таблиці CSV</translation>
  </message>
  <message>
   <source>Cells that begin with = + - @ as they are (not for spreadsheets)</source>
   <translation>Комірки з = + - @ на початку — як є (не для Excel)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Вибрати…</translation>
  </message>
  <message>
   <source>Documents, codes, coders and all codings, with a dictionary that says what each column is.</source>
   <translation>Документи, коди, кодувальники й усі кодування зі словником, що пояснює кожен стовпець.</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Книга Excel</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Експортувати</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Експортується</translation>
  </message>
  <message>
   <source>Folder for the tables</source>
   <translation>Папка для таблиць</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>One file with a sheet for each table.</source>
   <translation>Один файл з аркушем на кожну таблицю.</translation>
  </message>
  <message>
   <source>One file with everything, the whole texts of documents included.</source>
   <translation>Один файл з усім, зокрема з повними текстами документів.</translation>
  </message>
  <message>
   <source>Say where it is to be written.</source>
   <translation>Укажіть, куди записати.</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Дослідження</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не існує.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Куди</translation>
  </message>
  <message>
   <source>Without sources: no names, no provenance, no dates</source>
   <translation>Без джерел: без імен, походження й дат</translation>
  </message>
  <message>
   <source>Your codings, with the codes and documents they belong to.</source>
   <translation>Ваші кодування з кодами й документами, яких вони стосуються.</translation>
  </message>
  <message>
   <source>{title} data</source>
   <translation>{title} дані</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Coded regions of pages have no text: the quote is empty, the rectangle is given.</source>
   <translation>Закодовані ділянки сторінок не мають тексту: цитата порожня, подано прямокутник.</translation>
  </message>
  <message>
   <source>Codings proposed after a change of text do not count before somebody accepts them; they are left out.</source>
   <translation>Кодування, запропоновані після зміни тексту, не рахуються, доки їх не прийнято; їх пропущено.</translation>
  </message>
  <message>
   <source>Codings that found no place in a changed text are left out until they are placed.</source>
   <translation>Кодування, які не знайшли місця в зміненому тексті, пропущено, доки їх не розміщено.</translation>
  </message>
  <message>
   <source>Memos on the study, on works and on people are left out.</source>
   <translation>Нотатки про дослідження, твори й людей пропущено.</translation>
  </message>
  <message>
   <source>Names, works, files, periods, kinds of evidence and provenance are left out of a blind export.</source>
   <translation>У сліпому експорті немає назв, творів, файлів, періодів, видів свідчень і походження.</translation>
  </message>
  <message>
   <source>Tables hold quotations, not the whole texts of documents; the JSON export has them.</source>
   <translation>У таблицях є цитати, а не повні тексти документів; вони є в експорті JSON.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Не вдалося створити папку {folder}: {why}.</translation>
  </message>
  <message>
   <source>The whole texts of documents tell where they come from; a blind export leaves them out.</source>
   <translation>Повні тексти документів виказують їхнє походження; у сліпому експорті їх немає.</translation>
  </message>
  <message>
   <source>There is no format “{kind}” here; choose one of {formats}.</source>
   <translation>Формату «{kind}» тут немає; виберіть один із таких: {formats}.</translation>
  </message>
  <message>
   <source>What codes said in earlier versions is left out.</source>
   <translation>Попередні версії кодів пропущено.</translation>
  </message>
 </context>
 <context>
  <name>FactsPanel</name>
  <message>
   <source>Table of contents</source>
   <translation>Зміст</translation>
  </message>
  <message>
   <source>Use this title as name</source>
   <translation>Узяти цей заголовок за назву</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} · page {page}</source>
   <translation>{title} · сторінка {page}</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>all</source>
   <translation>усі</translation>
  </message>
  <message>
   <source>{chosen} of {all}</source>
   <translation>{chosen} з {all}</translation>
  </message>
  <message>
   <source>{title}: {value}</source>
   <translation>{title}: {value}</translation>
  </message>
 </context>
 <context>
  <name>FilterPanel</name>
  <message>
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <source>Find in names</source>
   <translation>Знайти в назвах</translation>
  </message>
  <message>
   <source>Find in names and sources</source>
   <translation>Знайти в назвах і джерелах</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message>
   <source>Show all documents again</source>
   <translation>Знову показати всі документи</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Закрити (Esc)</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Знайти в цьому документі</translation>
  </message>
  <message>
   <source>Next place (F3)</source>
   <translation>Наступне місце (F3)</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Не знайдено</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>Попереднє місце (Shift+F3)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} з {count}</translation>
  </message>
 </context>
 <context>
  <name>FindWorkspace</name>
  <message numerus="yes">
   <source>%Ln hits</source>
   <translation>
    <numerusform>%Ln збіг</numerusform>
    <numerusform>%Ln збіги</numerusform>
    <numerusform>%Ln збігів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln уривок</numerusform>
    <numerusform>%Ln уривки</numerusform>
    <numerusform>%Ln уривків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages copied with their places.</source>
   <translation>
    <numerusform>Скопійовано %Ln уривок із місцем.</numerusform>
    <numerusform>Скопійовано %Ln уривки з місцями.</numerusform>
    <numerusform>Скопійовано %Ln уривків із місцями.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln selected</source>
   <translation>
    <numerusform>Вибрано: %Ln</numerusform>
    <numerusform>Вибрано: %Ln</numerusform>
    <numerusform>Вибрано: %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy with its place</source>
   <translation>Копіювати з місцем</translation>
  </message>
  <message>
   <source>Only the first {count} are shown: ask more narrowly.</source>
   <translation>Показано лише перші {count}: уточніть запит.</translation>
  </message>
  <message>
   <source>Open in Code</source>
   <translation>Відкрити в «Кодуванні»</translation>
  </message>
  <message>
   <source>Save all…</source>
   <translation>Зберегти всі…</translation>
  </message>
  <message>
   <source>There may be more: the search was ended after {seconds} seconds.</source>
   <translation>Може бути більше: пошук зупинено через {seconds} с.</translation>
  </message>
  <message>
   <source>Tick a code at the left.</source>
   <translation>Позначте код ліворуч.</translation>
  </message>
  <message>
   <source>Whose passages shall stand near the other code?</source>
   <translation>Чиї уривки мають стояти біля іншого коду?</translation>
  </message>
  <message numerus="yes">
   <source>in %Ln documents</source>
   <translation>
    <numerusform>у %Ln документі</numerusform>
    <numerusform>у %Ln документах</numerusform>
    <numerusform>у %Ln документах</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FinishingDialog</name>
  <message>
   <source>Choose from every list; “Don’t know” is an answer too.</source>
   <translation>Оберіть у кожному списку; «Не знаю» — теж відповідь.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Обрати…</translation>
  </message>
  <message>
   <source>Did you recognise who speaks, or for which state?</source>
   <translation>Чи впізнали ви, хто говорить або від імені якої держави?</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Не знаю</translation>
  </message>
  <message>
   <source>Finish document</source>
   <translation>Завершити документ</translation>
  </message>
  <message>
   <source>Finish {code}</source>
   <translation>Завершити {code}</translation>
  </message>
  <message>
   <source>Guess all the same. The lists are the same for every document.</source>
   <translation>Здогадайтеся все одно. Списки однакові для кожного документа.</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Наскільки певно</translation>
  </message>
  <message>
   <source>If a passage gave the source away, select it on the page first and finish then.</source>
   <translation>Якщо джерело видав якийсь уривок, спершу виділіть його на сторінці, а тоді завершуйте.</translation>
  </message>
  <message>
   <source>Say how sure you are.</source>
   <translation>Скажіть, наскільки ви певні.</translation>
  </message>
  <message>
   <source>Say whether you recognised the source.</source>
   <translation>Скажіть, чи впізнали ви джерело.</translation>
  </message>
  <message>
   <source>The selected passage gave it away: “{words}”</source>
   <translation>Видав виділений уривок: «{words}»</translation>
  </message>
  <message>
   <source>Your answers show later whether hiding the source worked. They are kept as they are: reopening the document does not change them.</source>
   <translation>Ваші відповіді згодом покажуть, чи вдалося приховати джерело. Вони зберігаються як є: повторне відкриття документа їх не змінює.</translation>
  </message>
 </context>
 <context>
  <name>FinishingWork</name>
  <message>
   <source>Noted: this passage cannot be coded because of the mask.</source>
   <translation>Занотовано: цей уривок не можна закодувати через маску.</translation>
  </message>
  <message>
   <source>Noted: you recognise something in this passage.</source>
   <translation>Занотовано: у цьому уривку ви щось упізнаєте.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Відкрити знову</translation>
  </message>
  <message>
   <source>Select the passage first.</source>
   <translation>Спершу виділіть уривок.</translation>
  </message>
  <message>
   <source>{code} is finished.</source>
   <translation>{code} завершено.</translation>
  </message>
  <message>
   <source>{code} is open again.</source>
   <translation>{code} знову відкрито.</translation>
  </message>
 </context>
 <context>
  <name>FirstWords</name>
  <message>
   <source>Allow {count} characters between them</source>
   <translation>Дозволити між ними знаків: {count}</translation>
  </message>
  <message>
   <source>Every coded passage</source>
   <translation>Усі закодовані уривки</translation>
  </message>
  <message>
   <source>Every passage I coded</source>
   <translation>Усі уривки, які закодував(-ла) я</translation>
  </message>
  <message>
   <source>Every passage of “{code}”</source>
   <translation>Усі уривки коду «{code}»</translation>
  </message>
  <message>
   <source>No documents yet.</source>
   <translation>Документів ще немає.</translation>
  </message>
  <message>
   <source>No passage is like that.</source>
   <translation>Таких уривків немає.</translation>
  </message>
  <message>
   <source>Passages and words can be found once there are documents to read.</source>
   <translation>Шукати можна, коли є документи для читання.</translation>
  </message>
  <message>
   <source>Perhaps in another form: endings change in Russian and Ukrainian.</source>
   <translation>Можливо, в іншій формі: закінчення змінюються.</translation>
  </message>
  <message>
   <source>Perhaps they stand a little further apart.</source>
   <translation>Можливо, вони стоять трохи далі одне від одного.</translation>
  </message>
  <message>
   <source>Search every inflected form</source>
   <translation>Шукати в усіх відмінках і формах</translation>
  </message>
  <message>
   <source>Start anew</source>
   <translation>Почати спочатку</translation>
  </message>
  <message>
   <source>Take a filter away, or look for the words in the texts instead.</source>
   <translation>Зніміть фільтр або пошукайте слова в текстах.</translation>
  </message>
  <message>
   <source>These codes do not stand together like that.</source>
   <translation>Ці коди так поруч не стоять.</translation>
  </message>
  <message>
   <source>Tick a code at the left, or look for words. For example:</source>
   <translation>Позначте код ліворуч або пошукайте слова. Наприклад:</translation>
  </message>
  <message>
   <source>Try fewer words, or begin* for what begins so.</source>
   <translation>Спробуйте менше слів або почат* для всього, що так починається.</translation>
  </message>
  <message>
   <source>What are you looking for?</source>
   <translation>Що шукаємо?</translation>
  </message>
  <message>
   <source>Words in all texts</source>
   <translation>Слова в усіх текстах</translation>
  </message>
  <message>
   <source>“{code}” near “{other}”</source>
   <translation>«{code}» поруч із «{other}»</translation>
  </message>
  <message>
   <source>“{words}” is nowhere in the texts.</source>
   <translation>«{words}» у текстах немає.</translation>
  </message>
 </context>
 <context>
  <name>FurtherViews</name>
  <message>
   <source>Against a gold standard</source>
   <translation>Проти еталона</translation>
  </message>
  <message>
   <source>All coders</source>
   <translation>Усі кодувальники</translation>
  </message>
  <message>
   <source>All coders, over time</source>
   <translation>Усі кодувальники, з часом</translation>
  </message>
  <message>
   <source>All coders, round by round</source>
   <translation>Усі кодувальники за раундами</translation>
  </message>
  <message>
   <source>Between coders</source>
   <translation>Між кодувальниками</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Code against code</source>
   <translation>Код проти коду</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодувальник</translation>
  </message>
  <message>
   <source>Coders</source>
   <translation>Кодувальники</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Further views</source>
   <translation>Інші погляди</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Раунд</translation>
  </message>
  <message>
   <source>Round by round</source>
   <translation>За раундами</translation>
  </message>
  <message>
   <source>Taken as right</source>
   <translation>Узято за правильне</translation>
  </message>
  <message>
   <source>Whose codings</source>
   <translation>Чиї кодування</translation>
  </message>
  <message>
   <source>all</source>
   <translation>усі</translation>
  </message>
  <message>
   <source>both</source>
   <translation>обидва</translation>
  </message>
  <message>
   <source>coders</source>
   <translation>кодувальники</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>зайве</translation>
  </message>
  <message>
   <source>mean α</source>
   <translation>середня α</translation>
  </message>
  <message>
   <source>mean α over the codes that have one</source>
   <translation>середня α за кодами, що її мають</translation>
  </message>
  <message>
   <source>mean α over {defined} of {all} codes</source>
   <translation>середня α за кодами: {defined} з {all}</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>пропущено</translation>
  </message>
  <message>
   <source>no code</source>
   <translation>без коду</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>точність</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>повнота</translation>
  </message>
  <message>
   <source>share of observed disagreement; click a figure for its passages</source>
   <translation>частка спостережених розбіжностей; клацніть, щоб побачити уривки</translation>
  </message>
  <message>
   <source>units</source>
   <translation>одиниці</translation>
  </message>
  <message>
   <source>units; precision, recall and α by code</source>
   <translation>одиниці; точність, повнота й α за кодами</translation>
  </message>
  <message>
   <source>{code}: given by both, {count}</source>
   <translation>{code}: надали обидва, {count}</translation>
  </message>
  <message>
   <source>{name} is taken as right</source>
   <translation>За еталон узято: {name}</translation>
  </message>
  <message>
   <source>{name}: {one} and {other}</source>
   <translation>{name}: {one} і {other}</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} і {other}</translation>
  </message>
  <message>
   <source>{one} where the other gave {other}: {count}</source>
   <translation>{one} там, де другий надав {other}: {count}</translation>
  </message>
 </context>
 <context>
  <name>HandMasking</name>
  <message>
   <source>Choose a mask in the list of what is hidden first.</source>
   <translation>Спершу виберіть маску в списку схованого.</translation>
  </message>
  <message>
   <source>Draw a rectangle over what is to be hidden; or move a frame with the arrow keys, size it with Shift, and press Enter.</source>
   <translation>Обведіть прямокутником те, що треба сховати; або пересуньте рамку стрілками, змініть її розмір стрілками з Shift і натисніть Enter.</translation>
  </message>
  <message>
   <source>Hidden. F2 gives the mask another label.</source>
   <translation>Сховано. F2 змінює мітку.</translation>
  </message>
  <message>
   <source>Hide a part of the page</source>
   <translation>Сховати частину сторінки</translation>
  </message>
  <message>
   <source>Hide selected words</source>
   <translation>Сховати виділене</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>Select the words first: drag over them, or hold Shift and press arrows.</source>
   <translation>Спершу виділіть слова: проведіть по них мишею або стрілками з Shift.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>This document has no pages; select words instead.</source>
   <translation>У цього документа немає сторінок; виділіть слова.</translation>
  </message>
 </context>
 <context>
  <name>HeldView</name>
  <message>
   <source>Anchoring</source>
   <translation>Якоріння</translation>
  </message>
  <message>
   <source>Bang</source>
   <translation>Бенг</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодувальник</translation>
  </message>
  <message>
   <source>Did blinding hold</source>
   <translation>Чи спрацювало засліплення</translation>
  </message>
  <message>
   <source>Did it hold</source>
   <translation>Чи спрацювало</translation>
  </message>
  <message>
   <source>Documents coded both masked and unmasked: {count}. The table has what knowing the source changes.</source>
   <translation>Документів, закодованих і з масками, і без них: {count}. Що змінює знання джерела, показано в таблиці.</translation>
  </message>
  <message>
   <source>Guessed</source>
   <translation>Вгадували</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Індекс</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Інтервал</translation>
  </message>
  <message>
   <source>James</source>
   <translation>Джеймс</translation>
  </message>
  <message>
   <source>James: 1 blind, .5 chance, 0 all right. Bang: 1 all right, 0 chance, −1 all wrong. p: how often as many right guesses come by chance.</source>
   <translation>Джеймс: 1 — наосліп, .5 — випадковість, 0 — усе вгадано. Бенг: 1 — усе вгадано, 0 — випадковість, −1 — усе хибно. p: як часто стільки влучних здогадів буває випадково.</translation>
  </message>
  <message>
   <source>Left out, because given after unblinding: {count}.</source>
   <translation>Не враховано, бо дано після розкриття: {count}.</translation>
  </message>
  <message>
   <source>No coder has finished a blind document with answers yet.</source>
   <translation>Жоден кодувальник ще не завершив сліпого документа з відповідями.</translation>
  </message>
  <message>
   <source>Passages recognised: {known}; not codable because of a mask: {masked}.</source>
   <translation>Упізнаних уривків: {known}; не закодувати через маску: {masked}.</translation>
  </message>
  <message>
   <source>Record a breach…</source>
   <translation>Записати порушення…</translation>
  </message>
  <message>
   <source>Right beyond language and kind</source>
   <translation>Влучно понад мову й вид</translation>
  </message>
  <message>
   <source>Share coded unmasked less share coded masked</source>
   <translation>Частка закодованого без масок мінус частка закодованого з масками</translation>
  </message>
  <message>
   <source>Source or code</source>
   <translation>Джерело або код</translation>
  </message>
  <message>
   <source>Source recognised: {yes} of {all} answers ({share}); perhaps: {unsure}.</source>
   <translation>Джерело впізнано: {yes} з {all} відповідей ({share}); можливо: {unsure}.</translation>
  </message>
  <message>
   <source>Unblinded. What is coded from now on is marked as not blind.</source>
   <translation>Засліплення знято. Кодування відтепер позначатимуться як не сліпі.</translation>
  </message>
  <message>
   <source>Unblind…</source>
   <translation>Розкрити джерела…</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Значення</translation>
  </message>
  <message>
   <source>Working it out…</source>
   <translation>Обчислення…</translation>
  </message>
  <message>
   <source>all</source>
   <translation>усі</translation>
  </message>
  <message>
   <source>blinding failed: coders name the source more often than chance allows.</source>
   <translation>засліплення не спрацювало: кодувальники називають джерело частіше, ніж дає випадок.</translation>
  </message>
  <message>
   <source>blinding held: coders mostly do not know the source.</source>
   <translation>засліплення спрацювало: кодувальники здебільшого не знають джерела.</translation>
  </message>
  <message>
   <source>p by chance</source>
   <translation>p випадковості</translation>
  </message>
  <message>
   <source>the guesses do not tell whether blinding held: the interval reaches to both sides of .5.</source>
   <translation>за здогадами не сказати, чи спрацювало засліплення: інтервал охоплює обидва боки від 0,5.</translation>
  </message>
  <message>
   <source>too few guesses to say how far this can be trusted.</source>
   <translation>замало здогадів, щоб сказати, наскільки цьому можна довіряти.</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Copy as table</source>
   <translation>Копіювати як таблицю</translation>
  </message>
  <message>
   <source>Find a person or a step</source>
   <translation>Знайти людину або крок</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Що зроблено</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Added documents</source>
   <translation>Додані документи</translation>
  </message>
  <message>
   <source>Adding documents</source>
   <translation>Додаються документи</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Close the list</source>
   <translation>Закрити список</translation>
  </message>
  <message>
   <source>Enter password…</source>
   <translation>Увести пароль…</translation>
  </message>
  <message>
   <source>Files being added</source>
   <translation>Файли, що додаються</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Поступ</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Розпізнати текст…</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} з {all}</translation>
  </message>
  <message>
   <source>{done} of {all} in the study</source>
   <translation>у дослідженні {done} з {all}</translation>
  </message>
 </context>
 <context>
  <name>Importer</name>
  <message>
   <source>Adding documents</source>
   <translation>Додаються документи</translation>
  </message>
 </context>
 <context>
  <name>IntensityField</name>
  <message>
   <source>Intensity</source>
   <translation>Інтенсивність</translation>
  </message>
  <message>
   <source>No intensity</source>
   <translation>Без інтенсивності</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>не вказано</translation>
  </message>
 </context>
 <context>
  <name>JobsBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
    <numerusform>і ще %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobsList</name>
  <message>
   <source>waiting</source>
   <translation>чекає</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>Document to read and edit (*.docx)</source>
   <translation>Документ для читання й редагування (*.docx)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Уривки</translation>
  </message>
  <message>
   <source>Save passages</source>
   <translation>Збереження уривків</translation>
  </message>
  <message>
   <source>Saving {file}</source>
   <translation>Зберігається {file}</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблиця (*.csv)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Вебсторінка (*.html)</translation>
  </message>
  <message>
   <source>across {code}</source>
   <translation>з перетином {code}</translation>
  </message>
  <message>
   <source>every form</source>
   <translation>у всіх формах</translation>
  </message>
  <message>
   <source>in one paragraph with {code}</source>
   <translation>в одному абзаці з {code}</translation>
  </message>
  <message>
   <source>in one sentence with {code}</source>
   <translation>в одному реченні з {code}</translation>
  </message>
  <message>
   <source>near {code}</source>
   <translation>поруч із {code}</translation>
  </message>
  <message>
   <source>without {code}</source>
   <translation>без {code}</translation>
  </message>
  <message>
   <source>{file} is saved.</source>
   <translation>{file} збережено.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>«{name}» видалено.</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Change</source>
   <translation>Змінити</translation>
  </message>
  <message>
   <source>Change my passphrase</source>
   <translation>Змінити мій пароль</translation>
  </message>
  <message>
   <source>Give this passphrase</source>
   <translation>Надати цей пароль</translation>
  </message>
  <message>
   <source>Let somebody else open it</source>
   <translation>Дозволити відкривати ще комусь</translation>
  </message>
  <message>
   <source>Make a recovery key</source>
   <translation>Створити ключ відновлення</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>Дотеперішній пароль</translation>
  </message>
  <message>
   <source>Passphrases</source>
   <translation>Паролі</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Особа</translation>
  </message>
  <message>
   <source>Print it or write it down, and lock it away: it opens the study when every passphrase is lost. It is shown this once; a new one makes the old one useless.</source>
   <translation>Надрукуйте або запишіть його й сховайте під замок: він відкриє дослідження, якщо всі паролі втрачено. Його показують лише раз; новий ключ скасовує попередній.</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Ключ відновлення</translation>
  </message>
  <message>
   <source>The study opens with the passphrase of: {names}.</source>
   <translation>Дослідження відкривають паролі таких осіб: {names}.</translation>
  </message>
  <message>
   <source>There is a recovery key.</source>
   <translation>Ключ відновлення створено.</translation>
  </message>
  <message>
   <source>Your passphrase has been changed.</source>
   <translation>Ваш пароль змінено.</translation>
  </message>
  <message>
   <source>▲ There is no recovery key yet.</source>
   <translation>▲ Ключа відновлення ще немає.</translation>
  </message>
 </context>
 <context>
  <name>LaneStrip</name>
  <message>
   <source>+{count} more</source>
   <translation>ще {count}</translation>
  </message>
  <message>
   <source>intensity {value}</source>
   <translation>інтенсивність {value}</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Another language: write its code of two or three letters.</source>
   <translation>Інша мова: напишіть її код із двох або трьох літер.</translation>
  </message>
  <message>
   <source>As detected</source>
   <translation>Як визначено</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Set language</source>
   <translation>Указати мову</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>English</source>
   <translation>Англійська</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Російська</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Українська</translation>
  </message>
  <message>
   <source>language unknown</source>
   <translation>мова невідома</translation>
  </message>
 </context>
 <context>
  <name>LeaksDialog</name>
  <message>
   <source>Found</source>
   <translation>Знайдено</translation>
  </message>
  <message>
   <source>No packet was made for {name}: these words would tell the source. Hide them, then make it again.</source>
   <translation>Пакет для {name} не створено: ці слова видали б джерело. Сховайте їх і створіть пакет знову.</translation>
  </message>
  <message>
   <source>The packet would tell the source</source>
   <translation>Пакет видав би джерело</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Де</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>{document}, p. {page}</source>
   <translation>{document}, с. {page}</translation>
  </message>
 </context>
 <context>
  <name>LengthsPanel</name>
  <message>
   <source>Characters</source>
   <translation>Знаків</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Listed are lengths that fit fewer than three names of their kind.</source>
   <translation>Тут буде довжина, якій відповідають менш як три імені свого виду.</translation>
  </message>
  <message>
   <source>Names that fit</source>
   <translation>Імен</translation>
  </message>
  <message>
   <source>No mask’s length gives its name away.</source>
   <translation>Довжина жодної маски не видає імені.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Місць</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>Added</source>
   <translation>Додано</translation>
  </message>
  <message>
   <source>Author in it</source>
   <translation>Автор у файлі</translation>
  </message>
  <message>
   <source>Characters</source>
   <translation>Знаків</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Codings</source>
   <translation>Кодування</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Finished by</source>
   <translation>Завершили</translation>
  </message>
  <message>
   <source>Kind of evidence</source>
   <translation>Вид свідчень</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>My coding</source>
   <translation>Моє кодування</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Період</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Чим прочитано</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Title in it</source>
   <translation>Заголовок у файлі</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Твір</translation>
  </message>
  <message>
   <source>codings to check</source>
   <translation>кодування до перевірки</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>for training</source>
   <translation>навчальні</translation>
  </message>
  <message>
   <source>garbled</source>
   <translation>зіпсований текст</translation>
  </message>
  <message>
   <source>is in</source>
   <translation>додано</translation>
  </message>
  <message>
   <source>is in; its pages have no text and are to be recognised</source>
   <translation>додано; на сторінках немає тексту, їх треба розпізнати</translation>
  </message>
  <message>
   <source>no kind</source>
   <translation>без виду</translation>
  </message>
  <message>
   <source>no period</source>
   <translation>поза періодами</translation>
  </message>
  <message>
   <source>no text</source>
   <translation>без тексту</translation>
  </message>
  <message>
   <source>no work</source>
   <translation>без твору</translation>
  </message>
  <message>
   <source>not finished</source>
   <translation>не завершено</translation>
  </message>
  <message>
   <source>not taken in: you stopped</source>
   <translation>не додано: ви зупинили</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>читається</translation>
  </message>
  <message>
   <source>reading page {page} of {pages}</source>
   <translation>читається сторінка {page} з {pages}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>готово</translation>
  </message>
  <message>
   <source>recognised</source>
   <translation>розпізнано</translation>
  </message>
  <message>
   <source>text in the file</source>
   <translation>текст у файлі</translation>
  </message>
  <message>
   <source>to recognise</source>
   <translation>до розпізнання</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>чекає</translation>
  </message>
  <message>
   <source>words to check</source>
   <translation>перевірити слова</translation>
  </message>
  <message>
   <source>{count}, {waiting} to check</source>
   <translation>{count}, перевірити: {waiting}</translation>
  </message>
  <message>
   <source>{layer}: {count}</source>
   <translation>{layer}: {count}</translation>
  </message>
  <message>
   <source>{status}, training</source>
   <translation>{status}, навчальний</translation>
  </message>
 </context>
 <context>
  <name>LibraryWorkspace</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>Вибрано: %n</numerusform>
    <numerusform>Вибрано: %n</numerusform>
    <numerusform>Вибрано: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документи</numerusform>
    <numerusform>%n документів</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Додати папку</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Додати папку…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Додати документи</translation>
  </message>
  <message>
   <source>Add documents…</source>
   <translation>Додати документи…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Усі файли (*)</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Документи ({kinds})</translation>
  </message>
  <message>
   <source>Drop PDFs here, or add documents.</source>
   <translation>Перетягніть сюди файли PDF або додайте документи.</translation>
  </message>
  <message>
   <source>Fewer filters find more.</source>
   <translation>Що менше фільтрів, то більше знайдеться.</translation>
  </message>
  <message>
   <source>No document fits.</source>
   <translation>Жоден документ не підходить.</translation>
  </message>
  <message>
   <source>Not taken in: {names}</source>
   <translation>Не додано: {names}</translation>
  </message>
  <message>
   <source>PDF, Word, OpenDocument, RTF, HTML, Markdown and plain text; folders too.</source>
   <translation>PDF, Word, OpenDocument, RTF, HTML, Markdown і звичайний текст; також цілі папки.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Показати всі</translation>
  </message>
  <message numerus="yes">
   <source>Stopped. %n document(s) are in.</source>
   <translation>
    <numerusform>Зупинено. Додано %n документ.</numerusform>
    <numerusform>Зупинено. Додано %n документи.</numerusform>
    <numerusform>Зупинено. Додано %n документів.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no document yet. The lead of the study adds them.</source>
   <translation>Документів ще немає. Їх додає керівник дослідження.</translation>
  </message>
  <message>
   <source>There is no readable file there.</source>
   <translation>Там немає файлу, який можна прочитати.</translation>
  </message>
  <message>
   <source>{found} of {all}</source>
   <translation>{found} з {all}</translation>
  </message>
  <message>
   <source>{shown} shown</source>
   <translation>показано: {shown}</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Blind coding</source>
   <translation>Сліпе кодування</translation>
  </message>
  <message>
   <source>Not sealed: whoever has the file can read the sources</source>
   <translation>Без захисту: хто має файл, той може прочитати, чиї це тексти</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Збережено</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Зберігається…</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Захищено</translation>
  </message>
  <message>
   <source>Sealed, open with your passphrase</source>
   <translation>Захищено, відкрито вашим паролем</translation>
  </message>
  <message>
   <source>{name} · {role}</source>
   <translation>{name} · {role}</translation>
  </message>
 </context>
 <context>
  <name>MaskDialog</name>
  <message>
   <source>Grammar</source>
   <translation>Граматика</translation>
  </message>
  <message>
   <source>Hides</source>
   <translation>Ховає</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Label of a mask</source>
   <translation>Мітка маски</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>nobody on the list</source>
   <translation>нікого зі списку</translation>
  </message>
  <message>
   <source>such as dat. or gen. pl.</source>
   <translation>наприклад, dat. або gen. pl.</translation>
  </message>
 </context>
 <context>
  <name>MaskLists</name>
  <message>
   <source>Fewer than three listed names are as long. List more of the kind, or hide a word beside.</source>
   <translation>Таку довжину мають менш як три імені зі списку. Додайте імен цього виду або сховайте сусіднє слово.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Сховане</translation>
  </message>
  <message>
   <source>Hidden in one language version, open in the sentences that translate it.</source>
   <translation>Сховано в одній мовній версії, але відкрито в реченнях, що її перекладають.</translation>
  </message>
  <message>
   <source>Hidden in one version only</source>
   <translation>Сховане в одній версії</translation>
  </message>
  <message>
   <source>Left visible</source>
   <translation>Залишене видимим</translation>
  </message>
  <message>
   <source>List of masks</source>
   <translation>Список масок</translation>
  </message>
  <message>
   <source>Telling lengths</source>
   <translation>Що видає довжина</translation>
  </message>
  <message>
   <source>Telling spellings</source>
   <translation>Що видає написання</translation>
  </message>
  <message>
   <source>These spellings tell from which side a text comes. Hide them, or keep them on purpose.</source>
   <translation>Ці написання видають, з якого боку походить текст. Сховайте їх або залиште свідомо.</translation>
  </message>
 </context>
 <context>
  <name>MaskedPage</name>
  <message>
   <source>Drawing pages as a coder sees them</source>
   <translation>Малюємо сторінки, якими їх бачить кодувальник</translation>
  </message>
 </context>
 <context>
  <name>MaskingWork</name>
  <message numerus="yes">
   <source>%n passage(s) hidden in all documents.</source>
   <translation>
    <numerusform>У всіх документах сховано %n фрагмент.</numerusform>
    <numerusform>У всіх документах сховано %n фрагменти.</numerusform>
    <numerusform>У всіх документах сховано %n фрагментів.</numerusform>
   </translation>
  </message>
  <message>
   <source>A part of these words is hidden already.</source>
   <translation>Частину цих слів уже сховано.</translation>
  </message>
  <message>
   <source>Hiding what is suggested</source>
   <translation>Ховаємо все запропоноване</translation>
  </message>
  <message>
   <source>Nothing more is suggested for any document.</source>
   <translation>У жодному документі більше нічого не пропонується.</translation>
  </message>
 </context>
 <context>
  <name>Masks</name>
  <message>
   <source>Hide only the source’s marks</source>
   <translation>Ховати лише ознаки джерела</translation>
  </message>
  <message>
   <source>Hide source and names</source>
   <translation>Ховати джерело й імена</translation>
  </message>
  <message>
   <source>Show roles only</source>
   <translation>Показувати лише ролі</translation>
  </message>
  <message>
   <source>date</source>
   <translation>дата</translation>
  </message>
  <message>
   <source>event</source>
   <translation>подія</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>установа</translation>
  </message>
  <message>
   <source>other</source>
   <translation>інше</translation>
  </message>
  <message>
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <source>place</source>
   <translation>місце</translation>
  </message>
  <message>
   <source>state</source>
   <translation>держава</translation>
  </message>
  <message>
   <source>the speaker’s own</source>
   <translation>про самого мовця</translation>
  </message>
 </context>
 <context>
  <name>MasksPanel</name>
  <message>
   <source>Hide what is suggested, select words (M), or frame a picture (R).</source>
   <translation>Сховайте запропоноване, виділіть слова (M) або обведіть рисунок (R).</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Мітка…</translation>
  </message>
  <message>
   <source>Nothing is hidden in this document yet.</source>
   <translation>У цьому документі ще нічого не сховано.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>part of page {page}</source>
   <translation>частина сторінки {page}</translation>
  </message>
 </context>
 <context>
  <name>MatrixModel</name>
  <message>
   <source>Mean α of the others, without this coder</source>
   <translation>Середня α решти, без цього кодувальника</translation>
  </message>
  <message>
   <source>without</source>
   <translation>без</translation>
  </message>
  <message>
   <source>without {one}: {value}</source>
   <translation>без {one}: {value}</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} і {other}</translation>
  </message>
 </context>
 <context>
  <name>MatrixTable</name>
  <message>
   <source>Between coders</source>
   <translation>Між кодувальниками</translation>
  </message>
 </context>
 <context>
  <name>MemoField</name>
  <message>
   <source>Memo</source>
   <translation>Нотатка</translation>
  </message>
 </context>
 <context>
  <name>MemosDialog</name>
  <message>
   <source>Choose a memo, or above what to write one on.</source>
   <translation>Виберіть нотатку або вгорі — про що її написати.</translation>
  </message>
  <message>
   <source>Find in memos</source>
   <translation>Знайти в нотатках</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <source>Memos</source>
   <translation>Нотатки</translation>
  </message>
  <message>
   <source>New memo on…</source>
   <translation>Нова нотатка про…</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>Дослідження</translation>
  </message>
  <message>
   <source>Thoughts on the study, on codes, documents, people and passages. An emptied memo is taken away.</source>
   <translation>Думки про дослідження, коди, документи, людей та уривки. Спорожнена нотатка зникає.</translation>
  </message>
  <message>
   <source>What the memo is about</source>
   <translation>Про що нотатка</translation>
  </message>
 </context>
 <context>
  <name>MenuChip</name>
  <message>
   <source>{title}: {value}</source>
   <translation>{title}: {value}</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>Find a code</source>
   <translation>Знайти код</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Об’єднати</translation>
  </message>
  <message>
   <source>Merge “{name}”</source>
   <translation>Об’єднання «{name}»</translation>
  </message>
  <message numerus="yes">
   <source>Which code takes over the %n codings of “{name}”? Passages that carry both keep one coding, with both memos. You can undo this.</source>
   <translation>
    <numerusform>Який код перейме %n кодування «{name}»? На уривках з обома кодами лишиться одне кодування з обома нотатками. Це можна скасувати.</numerusform>
    <numerusform>Який код перейме %n кодування «{name}»? На уривках з обома кодами лишиться одне кодування з обома нотатками. Це можна скасувати.</numerusform>
    <numerusform>Який код перейме %n кодувань «{name}»? На уривках з обома кодами лишиться одне кодування з обома нотатками. Це можна скасувати.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
 </context>
 <context>
  <name>MethodsDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопійовано</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <source>It follows what is compared now.</source>
   <translation>Відповідає тому, що порівнюється зараз.</translation>
  </message>
  <message>
   <source>Language of the statement</source>
   <translation>Мова опису</translation>
  </message>
  <message>
   <source>Methods statement</source>
   <translation>Опис методу</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>A passphrase needs at least {count} characters.</source>
   <translation>Пароль має містити щонайменше стільки символів: {count}.</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Ще раз</translation>
  </message>
  <message>
   <source>Four or more words</source>
   <translation>Чотири слова або більше</translation>
  </message>
  <message>
   <source>Nobody can give a lost passphrase back: without it and without the recovery key, who spoke, the unmasked texts and the files can never be read again. Codings of blind coders stay readable.</source>
   <translation>Втраченого пароля ніхто не поверне: без нього й без ключа відновлення вже ніколи не прочитати, хто говорив, ані незамаскованих текстів і файлів. Кодування сліпих кодувальників залишаться доступними.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Показувати введене</translation>
  </message>
  <message>
   <source>The two passphrases differ; type the same twice.</source>
   <translation>Паролі різні; введіть той самий двічі.</translation>
  </message>
 </context>
 <context>
  <name>NewStudyDialog</name>
  <message>
   <source>Choose…</source>
   <translation>Вибрати…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Створити дослідження</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Нове дослідження</translation>
  </message>
  <message>
   <source>Say where the study is to be kept.</source>
   <translation>Укажіть, де зберігати дослідження.</translation>
  </message>
  <message>
   <source>Seal who spoke, when and where under a passphrase</source>
   <translation>Захистити паролем, хто, коли й де говорив</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Дослідження (*.coder)</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Дослідження</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не існує.</translation>
  </message>
  <message>
   <source>The lead of the study</source>
   <translation>Керівник дослідження</translation>
  </message>
  <message>
   <source>The study is one file that holds texts, codings and sources. Without a passphrase whoever has the file can read who spoke, when and where. It can be sealed later.</source>
   <translation>Дослідження — це один файл із текстами, кодуваннями й відомостями про джерела. Без пароля кожен, хто має файл, може прочитати, хто, коли й де говорив. Захистити його можна й згодом.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>What you work on, in a few words</source>
   <translation>Над чим ви працюєте, кількома словами</translation>
  </message>
  <message>
   <source>Where to keep the study</source>
   <translation>Де зберігати дослідження</translation>
  </message>
  <message>
   <source>Write your name, so that it stands beside what you do.</source>
   <translation>Напишіть своє ім’я, щоб воно стояло біля того, що ви робите.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ваше ім’я</translation>
  </message>
  <message>
   <source>{file} already exists; choose another name.</source>
   <translation>{file} уже існує; виберіть іншу назву.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>Закрити повідомлення</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>undefined: {reason}</source>
   <translation>не визначено: {reason}</translation>
  </message>
 </context>
 <context>
  <name>OpenStudyDialog</name>
  <message>
   <source>A file, or postgresql://name@server/study</source>
   <translation>Файл або postgresql://name@server/study</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Усі файли (*)</translation>
  </message>
  <message>
   <source>Choose a file, or write the address of a server.</source>
   <translation>Виберіть файл або напишіть адресу сервера.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Вибрати файл…</translation>
  </message>
  <message>
   <source>File or server</source>
   <translation>Файл або сервер</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Відкрити дослідження</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Дослідження (*.coder)</translation>
  </message>
  <message>
   <source>The password is used now and is not kept.</source>
   <translation>Пароль потрібен лише зараз і не зберігається.</translation>
  </message>
 </context>
 <context>
  <name>Operations</name>
  <message>
   <source>Accept proposed codings: {count}</source>
   <translation>Прийняття запропонованих кодувань: {count}</translation>
  </message>
  <message>
   <source>Accept text of {code}</source>
   <translation>Прийняття тексту {code}</translation>
  </message>
  <message>
   <source>Add code “{name}”</source>
   <translation>Додання коду «{name}»</translation>
  </message>
  <message>
   <source>Add coder</source>
   <translation>Додання кодувальника</translation>
  </message>
  <message>
   <source>Add codings: {count}</source>
   <translation>Додання кодувань: {count}</translation>
  </message>
  <message>
   <source>Add entities: {count}</source>
   <translation>Додати об’єкти: {count}</translation>
  </message>
  <message>
   <source>Add key terms: {count}</source>
   <translation>Додавання ключових термінів: {count}</translation>
  </message>
  <message>
   <source>Add round</source>
   <translation>Додання раунду</translation>
  </message>
  <message>
   <source>Add “{label}”</source>
   <translation>Додати «{label}»</translation>
  </message>
  <message>
   <source>Align and check</source>
   <translation>Зіставлення і перевірка</translation>
  </message>
  <message>
   <source>Assign documents to {name}</source>
   <translation>Призначити документи: {name}</translation>
  </message>
  <message>
   <source>Change a mask</source>
   <translation>Змінити маску</translation>
  </message>
  <message>
   <source>Change code of coding to new code “{code}”</source>
   <translation>Заміна коду на новий код «{code}»</translation>
  </message>
  <message>
   <source>Change code of coding to “{code}”</source>
   <translation>Заміна коду на «{code}»</translation>
  </message>
  <message>
   <source>Change code “{name}”</source>
   <translation>Зміна коду «{name}»</translation>
  </message>
  <message>
   <source>Change coder</source>
   <translation>Зміна кодувальника</translation>
  </message>
  <message>
   <source>Change how labels count</source>
   <translation>Змінити нумерацію міток</translation>
  </message>
  <message>
   <source>Change list</source>
   <translation>Зміна переліку</translation>
  </message>
  <message>
   <source>Change periods</source>
   <translation>Зміна періодів</translation>
  </message>
  <message>
   <source>Change the list of cues: {language}</source>
   <translation>Змінити перелік ознак: {language}</translation>
  </message>
  <message>
   <source>Change the passphrase of {name}</source>
   <translation>Змінити пароль ({name})</translation>
  </message>
  <message>
   <source>Change title</source>
   <translation>Зміна назви</translation>
  </message>
  <message>
   <source>Change “{label}”</source>
   <translation>Змінити «{label}»</translation>
  </message>
  <message>
   <source>Choose what coders guess from</source>
   <translation>Обрати, з чого вгадують кодувальники</translation>
  </message>
  <message>
   <source>Choose what coders see</source>
   <translation>Обрати, що бачать кодувальники</translation>
  </message>
  <message>
   <source>Code passages with “{code}”: {count}</source>
   <translation>Код «{code}» для уривків: {count}</translation>
  </message>
  <message>
   <source>Code region with “{code}”</source>
   <translation>Код «{code}» для ділянки</translation>
  </message>
  <message>
   <source>Code with new code “{code}”</source>
   <translation>Новий код «{code}» з уривка</translation>
  </message>
  <message>
   <source>Code with “{code}”</source>
   <translation>Код «{code}» для уривка</translation>
  </message>
  <message>
   <source>Create study</source>
   <translation>Створення дослідження</translation>
  </message>
  <message>
   <source>Cross-check {pair}</source>
   <translation>Звіряння {pair}</translation>
  </message>
  <message>
   <source>Decide disagreement in {document}</source>
   <translation>Рішення щодо розбіжності в {document}</translation>
  </message>
  <message>
   <source>Decide passages: {count}</source>
   <translation>Рішення щодо уривків: {count}</translation>
  </message>
  <message>
   <source>Delete code “{name}”</source>
   <translation>Видалення коду «{name}»</translation>
  </message>
  <message>
   <source>Delete codings: {count}</source>
   <translation>Видалення кодувань: {count}</translation>
  </message>
  <message>
   <source>Delete question “{name}”</source>
   <translation>Видалення запиту «{name}»</translation>
  </message>
  <message>
   <source>Describe version {code}</source>
   <translation>Опис версії {code}</translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>Повторено: {what}</translation>
  </message>
  <message>
   <source>Draw sentences to read</source>
   <translation>Вибірка речень для читання</translation>
  </message>
  <message>
   <source>Find sentences and language</source>
   <translation>Визначення речень і мови</translation>
  </message>
  <message>
   <source>Finish documents: {count}</source>
   <translation>Завершення документів: {count}</translation>
  </message>
  <message>
   <source>Finish recognising {code}</source>
   <translation>Завершення розпізнавання {code}</translation>
  </message>
  <message>
   <source>Finish {code}</source>
   <translation>Завершення {code}</translation>
  </message>
  <message>
   <source>Give {name} a passphrase</source>
   <translation>Надати пароль ({name})</translation>
  </message>
  <message>
   <source>Hand out a packet to {name}</source>
   <translation>Видати пакет: {name}</translation>
  </message>
  <message>
   <source>Import a codebook, codes: {count}</source>
   <translation>Імпорт кодової книги, кодів: {count}</translation>
  </message>
  <message>
   <source>Import period schemes: {count}</source>
   <translation>Імпорт періодизацій: {count}</translation>
  </message>
  <message>
   <source>Import provenance, documents: {count}</source>
   <translation>Імпорт походження документів: {count}</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Імпорт {name}</translation>
  </message>
  <message>
   <source>Index texts</source>
   <translation>Індексування текстів</translation>
  </message>
  <message>
   <source>Join sentences of {code}</source>
   <translation>Об’єднання речень {code}</translation>
  </message>
  <message>
   <source>Join sentences side by side in {pair}</source>
   <translation>Об’єднання рядків у {pair}</translation>
  </message>
  <message>
   <source>Judge a warning</source>
   <translation>Рішення щодо попередження</translation>
  </message>
  <message>
   <source>Keep a recognised page</source>
   <translation>Збереження розпізнаної сторінки</translation>
  </message>
  <message>
   <source>Keep page images</source>
   <translation>Збереження зображень сторінок</translation>
  </message>
  <message>
   <source>Let the program align again in {pair}</source>
   <translation>Скасування ручного зіставлення в {pair}</translation>
  </message>
  <message>
   <source>Link versions of {title}</source>
   <translation>Пов’язання версій: {title}</translation>
  </message>
  <message>
   <source>Look up base forms</source>
   <translation>Визначення початкових форм</translation>
  </message>
  <message>
   <source>Make a recovery key</source>
   <translation>Створити ключ відновлення</translation>
  </message>
  <message>
   <source>Make a test of a reviewer</source>
   <translation>Створити перевірку рецензента</translation>
  </message>
  <message>
   <source>Mark what is for training</source>
   <translation>Позначення навчального</translation>
  </message>
  <message>
   <source>Mask passages: {count}</source>
   <translation>Приховати уривки: {count}</translation>
  </message>
  <message>
   <source>Merge into “{label}”</source>
   <translation>Об’єднати з «{label}»</translation>
  </message>
  <message>
   <source>Merge “{name}” into “{into}”</source>
   <translation>Об’єднання «{name}» з «{into}»</translation>
  </message>
  <message>
   <source>Move a sentence in {pair}</source>
   <translation>Перенесення речення в {pair}</translation>
  </message>
  <message>
   <source>Move code “{name}”</source>
   <translation>Переміщення коду «{name}»</translation>
  </message>
  <message>
   <source>Move “{name}” to framework “{framework}”</source>
   <translation>Переміщення «{name}» до рамки «{framework}»</translation>
  </message>
  <message>
   <source>Note a doubt in {code}</source>
   <translation>Записати сумнів у {code}</translation>
  </message>
  <message>
   <source>Note pages read</source>
   <translation>Записати прочитані сторінки</translation>
  </message>
  <message>
   <source>Note that {name} knows {code}</source>
   <translation>Записати, що {name} знає {code}</translation>
  </message>
  <message>
   <source>Prepare reading copies</source>
   <translation>Підготувати копії для читання</translation>
  </message>
  <message>
   <source>Propose codings on the other side: {count}</source>
   <translation>Пропозиція кодувань з другого боку: {count}</translation>
  </message>
  <message>
   <source>Receive the packet of {name}</source>
   <translation>Прийняти пакет: {name}</translation>
  </message>
  <message>
   <source>Record a breach in {code}</source>
   <translation>Записати розкриття в {code}</translation>
  </message>
  <message>
   <source>Refuse suggestions: {count}</source>
   <translation>Відхилити пропозиції: {count}</translation>
  </message>
  <message>
   <source>Remove documents: {count}</source>
   <translation>Вилучення документів: {count}</translation>
  </message>
  <message>
   <source>Remove key term {concept}</source>
   <translation>Вилучення ключового терміна {concept}</translation>
  </message>
  <message>
   <source>Remove masks: {count}</source>
   <translation>Зняти маски: {count}</translation>
  </message>
  <message>
   <source>Remove period scheme</source>
   <translation>Вилучення періодизації</translation>
  </message>
  <message>
   <source>Remove {code}</source>
   <translation>Вилучення {code}</translation>
  </message>
  <message>
   <source>Remove “{label}”</source>
   <translation>Вилучити «{label}»</translation>
  </message>
  <message>
   <source>Rename question to “{name}”</source>
   <translation>Перейменування запиту на «{name}»</translation>
  </message>
  <message>
   <source>Rename round</source>
   <translation>Перейменування раунду</translation>
  </message>
  <message>
   <source>Rename {code}</source>
   <translation>Перейменування {code}</translation>
  </message>
  <message>
   <source>Reopen {code}</source>
   <translation>Повторне відкриття {code}</translation>
  </message>
  <message>
   <source>Replace text of {code}</source>
   <translation>Заміна тексту {code}</translation>
  </message>
  <message>
   <source>Resize coding of “{code}”</source>
   <translation>Зміна меж кодування «{code}»</translation>
  </message>
  <message>
   <source>Save question “{name}”</source>
   <translation>Збереження запиту «{name}»</translation>
  </message>
  <message>
   <source>Say what reading found</source>
   <translation>Результат читання</translation>
  </message>
  <message>
   <source>Seal the study</source>
   <translation>Захистити дослідження</translation>
  </message>
  <message>
   <source>Set intensity of “{code}”</source>
   <translation>Зміна інтенсивності «{code}»</translation>
  </message>
  <message>
   <source>Set key of “{name}”</source>
   <translation>Призначення клавіші для «{name}»</translation>
  </message>
  <message>
   <source>Set language of a paragraph of {code}</source>
   <translation>Мова абзацу {code}</translation>
  </message>
  <message>
   <source>Set language of {code}</source>
   <translation>Зазначення мови {code}</translation>
  </message>
  <message>
   <source>Set profile to {profile}</source>
   <translation>Вибір профілю {profile}</translation>
  </message>
  <message>
   <source>Set provenance of {code}</source>
   <translation>Зазначення походження {code}</translation>
  </message>
  <message>
   <source>Set the language of documents: {count}</source>
   <translation>Зазначення мови документів: {count}</translation>
  </message>
  <message>
   <source>Set the work of documents: {count}</source>
   <translation>Зазначення твору документів: {count}</translation>
  </message>
  <message>
   <source>Set work of {code}</source>
   <translation>Зазначення твору {code}</translation>
  </message>
  <message>
   <source>Sort codings under “{name}”: {count}</source>
   <translation>Розподіл кодувань за підкодами «{name}»: {count}</translation>
  </message>
  <message>
   <source>Split code “{name}”</source>
   <translation>Поділ коду «{name}»</translation>
  </message>
  <message>
   <source>Split sentence of {code}</source>
   <translation>Поділ речення {code}</translation>
  </message>
  <message>
   <source>Split sentences side by side in {pair}</source>
   <translation>Поділ рядка в {pair}</translation>
  </message>
  <message>
   <source>Suggest again: {count}</source>
   <translation>Пропонувати знову: {count}</translation>
  </message>
  <message>
   <source>Take a rule back</source>
   <translation>Скасування правила</translation>
  </message>
  <message>
   <source>Take a verdict back</source>
   <translation>Скасування рішення</translation>
  </message>
  <message>
   <source>Take cross-check {pair} away</source>
   <translation>Вилучення звіряння {pair}</translation>
  </message>
  <message>
   <source>Take documents from {name}</source>
   <translation>Забрати документи: {name}</translation>
  </message>
  <message>
   <source>Take entities from the provenance</source>
   <translation>Взяти об’єкти з походження</translation>
  </message>
  <message>
   <source>Take over what all coders agree on: {count}</source>
   <translation>Перенесення того, у чому всі кодувальники згодні: {count}</translation>
  </message>
  <message>
   <source>Take the passphrase of {name} away</source>
   <translation>Забрати пароль ({name})</translation>
  </message>
  <message>
   <source>These two are the same: {words}</source>
   <translation>Це те саме: {words}</translation>
  </message>
  <message>
   <source>Unblind</source>
   <translation>Розкрити джерела</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Скасовано: {what}</translation>
  </message>
  <message>
   <source>Unlink sentences in {pair}</source>
   <translation>Роз’єднання речень у {pair}</translation>
  </message>
  <message>
   <source>Unlink {code}</source>
   <translation>Від’єднання {code}</translation>
  </message>
  <message>
   <source>Write memo</source>
   <translation>Запис нотатки</translation>
  </message>
 </context>
 <context>
  <name>OrphansPanel</name>
  <message>
   <source>Hidden → open</source>
   <translation>Сховано → відкрито</translation>
  </message>
  <message>
   <source>Link the versions of a work under Translate; then what is hidden in only one of them stands here.</source>
   <translation>Пов’яжіть версії твору в розділі «Переклад»; тоді тут буде те, що сховано лише в одній із них.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>No language versions are held side by side.</source>
   <translation>Жодні мовні версії ще не зіставлено.</translation>
  </message>
  <message>
   <source>Open them under Translate, so that sentences stand side by side.</source>
   <translation>Відкрийте їх у розділі «Переклад», щоб зіставити речення.</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Some versions are not aligned.</source>
   <translation>Деякі версії ще не зіставлено.</translation>
  </message>
  <message>
   <source>What is hidden in one language version is hidden in the other.</source>
   <translation>Усе, що сховано в одній мовній версії, сховано і в іншій.</translation>
  </message>
 </context>
 <context>
  <name>OtherCodeDialog</name>
  <message numerus="yes">
   <source>%Ln passages, whoever coded them, get this code instead of theirs. You can undo this.</source>
   <translation>
    <numerusform>%Ln уривок, хоч би хто його кодував, отримає цей код замість свого. Це можна скасувати.</numerusform>
    <numerusform>%Ln уривки, хоч би хто їх кодував, отримають цей код замість свого. Це можна скасувати.</numerusform>
    <numerusform>%Ln уривків, хоч би хто їх кодував, отримають цей код замість свого. Це можна скасувати.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a code</source>
   <translation>Виберіть код</translation>
  </message>
  <message>
   <source>Give another code</source>
   <translation>Надати інший код</translation>
  </message>
  <message>
   <source>Give “{code}”</source>
   <translation>Надати «{code}»</translation>
  </message>
 </context>
 <context>
  <name>OutlineList</name>
  <message>
   <source>(no title)</source>
   <translation>(без заголовка)</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Зміст</translation>
  </message>
 </context>
 <context>
  <name>PageCanvas</name>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
 </context>
 <context>
  <name>PagePainting</name>
  <message>
   <source>This page cannot be drawn. Its text can still be read in the text view.</source>
   <translation>Цю сторінку не вдається показати. Її текст можна прочитати в текстовому вигляді.</translation>
  </message>
 </context>
 <context>
  <name>PairDialog</name>
  <message>
   <source>Check two documents</source>
   <translation>Звірити два документи</translation>
  </message>
  <message>
   <source>Choose two different documents.</source>
   <translation>Виберіть два різні документи.</translation>
  </message>
  <message>
   <source>Cross-check</source>
   <translation>Звірити</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
 </context>
 <context>
  <name>PairWork</name>
  <message>
   <source>Aligning and checking</source>
   <translation>Зіставлення і перевірка</translation>
  </message>
 </context>
 <context>
  <name>PassageDelegate</name>
  <message>
   <source>intensity {value}</source>
   <translation>інтенсивність {value}</translation>
  </message>
  <message>
   <source>with {code}</source>
   <translation>разом із {code}</translation>
  </message>
 </context>
 <context>
  <name>PassageForm</name>
  <message>
   <source> characters</source>
   <translation> знаків</translation>
  </message>
  <message>
   <source>Coders</source>
   <translation>Кодувальники</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коди</translation>
  </message>
  <message>
   <source>Codes on their own</source>
   <translation>Окремі коди</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Свідчення</translation>
  </message>
  <message>
   <source>Find a code</source>
   <translation>Знайти код</translation>
  </message>
  <message>
   <source>Greatest distance in characters</source>
   <translation>Найбільша відстань у знаках</translation>
  </message>
  <message>
   <source>In one paragraph with another code</source>
   <translation>В абзаці з іншим кодом</translation>
  </message>
  <message>
   <source>In one sentence with another code</source>
   <translation>У реченні з іншим кодом</translation>
  </message>
  <message>
   <source>Near another code</source>
   <translation>Біля іншого коду</translation>
  </message>
  <message>
   <source>Not overlapping another code</source>
   <translation>Без перетину з іншим кодом</translation>
  </message>
  <message>
   <source>Other code</source>
   <translation>Інший код</translation>
  </message>
  <message>
   <source>Overlapping another code</source>
   <translation>З перетином з іншим кодом</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Періоди</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунди</translation>
  </message>
  <message>
   <source>Together with another code</source>
   <translation>Разом з іншим кодом</translation>
  </message>
  <message>
   <source>Words in the passage</source>
   <translation>Слова в уривку</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>вибрати</translation>
  </message>
  <message>
   <source>with sub-codes</source>
   <translation>з підкодами</translation>
  </message>
  <message>
   <source>within </source>
   <translation>у межах </translation>
  </message>
 </context>
 <context>
  <name>PassageList</name>
  <message>
   <source>Passages</source>
   <translation>Уривки</translation>
  </message>
  <message>
   <source>{document}, page {page}</source>
   <translation>{document}, сторінка {page}</translation>
  </message>
 </context>
 <context>
  <name>PassageModel</name>
  <message>
   <source>Without a code</source>
   <translation>Без коду</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>с. {page}</translation>
  </message>
  <message numerus="yes">
   <source>{title}, %Ln passages</source>
   <translation>
    <numerusform>{title}, %Ln уривок</numerusform>
    <numerusform>{title}, %Ln уривки</numerusform>
    <numerusform>{title}, %Ln уривків</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PasswordDialog</name>
  <message>
   <source>Open the file</source>
   <translation>Відкрити файл</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message>
   <source>Add</source>
   <translation>Додати</translation>
  </message>
  <message>
   <source>Coders see their own work only, and no sources. A reviewer judges translations. A custodian keeps the sources for the lead. Whoever rests keeps their codings and cannot sign in.</source>
   <translation>Кодувальники бачать лише власну роботу й не бачать джерел. Рецензент оцінює переклади. Хранитель береже джерела для керівника. Хто на перерві, зберігає свої кодування, але не може ввійти.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Name of another person</source>
   <translation>Ім’я ще однієї людини</translation>
  </message>
  <message>
   <source>works</source>
   <translation>працює</translation>
  </message>
  <message>
   <source>{name} works</source>
   <translation>{name}: працює</translation>
  </message>
 </context>
 <context>
  <name>PeriodsPage</name>
  <message numerus="yes">
   <source>%n dated document(s) lie in no period.</source>
   <translation>
    <numerusform>%n датований документ лежить поза періодами.</numerusform>
    <numerusform>%n датовані документи лежать поза періодами.</numerusform>
    <numerusform>%n датованих документів лежать поза періодами.</numerusform>
   </translation>
  </message>
  <message>
   <source>A day in two periods counts</source>
   <translation>День у двох періодах належить</translation>
  </message>
  <message>
   <source>Add period</source>
   <translation>Додати період</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Перший день</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Останній день</translation>
  </message>
  <message>
   <source>Name of the scheme</source>
   <translation>Назва періодизації</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Нова періодизація</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Період</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Періоди</translation>
  </message>
  <message>
   <source>Periods cut time for reports. Several schemes may stand side by side. Both days of a period belong to it.</source>
   <translation>Періоди ділять час для звітів. Періодизацій може бути кілька. Перший і останній день належать до періоду.</translation>
  </message>
  <message>
   <source>Periods {number}</source>
   <translation>Періодизація {number}</translation>
  </message>
  <message>
   <source>Remove period</source>
   <translation>Вилучити період</translation>
  </message>
  <message>
   <source>Remove scheme</source>
   <translation>Вилучити періодизацію</translation>
  </message>
  <message>
   <source>Row {row}: the period needs a name.</source>
   <translation>Рядок {row}: періоду потрібна назва.</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Періодизація</translation>
  </message>
  <message>
   <source>for both</source>
   <translation>до обох</translation>
  </message>
  <message>
   <source>for the earlier one</source>
   <translation>до ранішого</translation>
  </message>
  <message>
   <source>for the later one</source>
   <translation>до пізнішого</translation>
  </message>
  <message>
   <source>no name</source>
   <translation>без назви</translation>
  </message>
  <message>
   <source>“{name}” ends before it begins.</source>
   <translation>«{name}» закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <source>“{name}” needs a first and a last day.</source>
   <translation>«{name}»: потрібні перший і останній день.</translation>
  </message>
  <message>
   <source>“{name}” removed.</source>
   <translation>Періодизацію «{name}» вилучено.</translation>
  </message>
  <message>
   <source>“{name}”: write days as 1999-03-12.</source>
   <translation>«{name}»: пишіть дні так: 1999-03-12.</translation>
  </message>
  <message>
   <source>◆ “{one}” and “{other}” share days; they count {rule}.</source>
   <translation>◆ «{one}» і «{other}» мають спільні дні; вони належать {rule}.</translation>
  </message>
  <message>
   <source>◇ Between “{one}” and “{other}” are days that belong to no period.</source>
   <translation>◇ Між «{one}» і «{other}» є дні поза періодами.</translation>
  </message>
 </context>
 <context>
  <name>PlacePanel</name>
  <message>
   <source>Go to page</source>
   <translation>Перейти до сторінки</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Зміст</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>There is no page “{page}” here.</source>
   <translation>Сторінки «{page}» тут немає.</translation>
  </message>
  <message>
   <source>Type a page number or label and press Enter</source>
   <translation>Уведіть номер або позначення сторінки й натисніть Enter</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>{code} · page {page}</source>
   <translation>{code} · с. {page}</translation>
  </message>
  <message>
   <source>{code} · page {page} of {pages}</source>
   <translation>{code} · с. {page} з {pages}</translation>
  </message>
 </context>
 <context>
  <name>PlacesList</name>
  <message>
   <source>Next place</source>
   <translation>Наступне місце</translation>
  </message>
 </context>
 <context>
  <name>PlainDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Повернути початкові</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As a page or as running text (Ctrl+T)</source>
   <translation>Як сторінка або як суцільний текст (Ctrl+T)</translation>
  </message>
  <message>
   <source>Choose a passage to see it on its page.</source>
   <translation>Виберіть уривок, щоб побачити його на сторінці.</translation>
  </message>
  <message>
   <source>On its page</source>
   <translation>На сторінці</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Open in Code (Enter)</source>
   <translation>Відкрити в «Кодуванні» (Enter)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Сторінка</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
 </context>
 <context>
  <name>ProgressRow</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Поступ</translation>
  </message>
  <message>
   <source>stopping…</source>
   <translation>зупиняється…</translation>
  </message>
 </context>
 <context>
  <name>ProposalsDialog</name>
  <message>
   <source>Accept</source>
   <translation>Прийняти</translation>
  </message>
  <message>
   <source>Codings to check</source>
   <translation>Кодування до перевірки</translation>
  </message>
  <message>
   <source>Go to the passage</source>
   <translation>Перейти до уривка</translation>
  </message>
  <message>
   <source>Nothing is left to check.</source>
   <translation>Перевіряти більше нічого.</translation>
  </message>
  <message>
   <source>Only {name} can take these away.</source>
   <translation>Прибрати їх може лише {name}.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>The text was corrected. These codings count again once they are accepted.</source>
   <translation>Текст виправлено. Ці кодування знову рахуватимуться, коли їх приймуть.</translation>
  </message>
  <message>
   <source>These words are not in the new text. Code the passage anew, or take them away.</source>
   <translation>Цих слів немає в новому тексті. Закодуйте уривок наново або приберіть кодування.</translation>
  </message>
 </context>
 <context>
  <name>Provenance</name>
  <message>
   <source>Bloc</source>
   <translation>Блок країн</translation>
  </message>
  <message>
   <source>Citation</source>
   <translation>Бібліографічний опис</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Установа</translation>
  </message>
  <message>
   <source>Kind of evidence</source>
   <translation>Вид свідчень</translation>
  </message>
  <message>
   <source>Leaning</source>
   <translation>Позиція</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Нагода</translation>
  </message>
  <message>
   <source>Office or role</source>
   <translation>Посада або роль</translation>
  </message>
  <message>
   <source>Original language</source>
   <translation>Мова оригіналу</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Місце</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Speaker or author</source>
   <translation>Промовець або автор</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Держава</translation>
  </message>
 </context>
 <context>
  <name>ProvenanceForm</name>
  <message>
   <source>2007-02-10</source>
   <translation>2007-02-10</translation>
  </message>
  <message>
   <source>Write the date as 2007-02-10 or 10.02.2007.</source>
   <translation>Пишіть дату так: 2007-02-10 або 10.02.2007.</translation>
  </message>
 </context>
 <context>
  <name>ProvenancePage</name>
  <message>
   <source>A table (CSV or Excel) with one row a document says who spoke, when and where for all of them at once. Save a table first to see its columns; fill it in and take it in again.</source>
   <translation>Таблиця (CSV або Excel) з рядком на документ одразу для всіх каже, хто, коли й де говорив. Спершу збережіть таблицю, щоб побачити стовпці; заповніть її та завантажте назад.</translation>
  </message>
  <message>
   <source>CSV (*.csv);;Excel (*.xlsx)</source>
   <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Choose a table…</source>
   <translation>Вибрати таблицю…</translation>
  </message>
  <message>
   <source>Not in the study: {names}</source>
   <translation>Немає в дослідженні: {names}</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Читається {name}</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Читається {name}…</translation>
  </message>
  <message>
   <source>Save as a table</source>
   <translation>Збереження таблиці</translation>
  </message>
  <message>
   <source>Save as a table…</source>
   <translation>Зберегти як таблицю…</translation>
  </message>
  <message numerus="yes">
   <source>Sources of %n document(s) taken in.</source>
   <translation>
    <numerusform>Завантажено джерела %n документа.</numerusform>
    <numerusform>Завантажено джерела %n документів.</numerusform>
    <numerusform>Завантажено джерела %n документів.</numerusform>
   </translation>
  </message>
  <message>
   <source>Table of sources</source>
   <translation>Таблиця джерел</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation>Таблиці (*.csv *.tsv *.txt *.xlsx)</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Завантажити</translation>
  </message>
  <message>
   <source>Written: {name}</source>
   <translation>Записано: {name}</translation>
  </message>
  <message>
   <source>{changed} documents changed, {kept} said the same already.</source>
   <translation>Змінено документів: {changed}, без змін: {kept}.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n document(s).</source>
   <translation>
    <numerusform>{name}: %n документ.</numerusform>
    <numerusform>{name}: %n документи.</numerusform>
    <numerusform>{name}: %n документів.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QueryPanel</name>
  <message>
   <source>Passages</source>
   <translation>Уривки</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Що шукати</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
 </context>
 <context>
  <name>QuestionBar</name>
  <message>
   <source>Coders</source>
   <translation>Кодувальники</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коди</translation>
  </message>
  <message>
   <source>Copy the forest plot</source>
   <translation>Копіювати лісову діаграму</translation>
  </message>
  <message>
   <source>Copy the heat map of coders</source>
   <translation>Копіювати теплову карту кодувальників</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Облік</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Рисунок</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Приховати імена</translation>
  </message>
  <message>
   <source>Methods statement</source>
   <translation>Опис методу</translation>
  </message>
  <message>
   <source>Names hidden</source>
   <translation>Імена приховано</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Раунд</translation>
  </message>
  <message>
   <source>Save the chosen figure as an R script…</source>
   <translation>Зберегти вибраний показник як скрипт R…</translation>
  </message>
  <message>
   <source>Save the chosen figure to run again…</source>
   <translation>Зберегти вибраний показник для повторного обчислення…</translation>
  </message>
  <message>
   <source>Save the forest plot…</source>
   <translation>Зберегти лісову діаграму…</translation>
  </message>
  <message>
   <source>Save the heat map of coders…</source>
   <translation>Зберегти теплову карту кодувальників…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Зберегти…</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Одиниця</translation>
  </message>
  <message>
   <source>all its codes</source>
   <translation>усі її коди</translation>
  </message>
  <message>
   <source>all {count}</source>
   <translation>усі {count}</translation>
  </message>
  <message numerus="yes">
   <source>and %n below</source>
   <translation>
    <numerusform>і %n нижче</numerusform>
    <numerusform>і %n нижче</numerusform>
    <numerusform>і %n нижче</numerusform>
   </translation>
  </message>
  <message>
   <source>finished by {names}</source>
   <translation>завершили {names}</translation>
  </message>
  <message>
   <source>{count} finished by all</source>
   <translation>завершено всіма: {count}</translation>
  </message>
  <message>
   <source>{text}, {count} by some</source>
   <translation>{text}, деким: {count}</translation>
  </message>
 </context>
 <context>
  <name>QuietTable</name>
  <message>
   <source>Copy as table</source>
   <translation>Копіювати як таблицю</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Workspaces</source>
   <translation>Робочі області</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>Recent studies</source>
   <translation>Недавні дослідження</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Прибрати зі списку</translation>
  </message>
 </context>
 <context>
  <name>RecogniseDialog</name>
  <message numerus="yes">
   <source>%n document(s) have pages that are pictures.</source>
   <translation>
    <numerusform>%n документ має сторінки-зображення.</numerusform>
    <numerusform>%n документи мають сторінки-зображення.</numerusform>
    <numerusform>%n документів мають сторінки-зображення.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at least one language.</source>
   <translation>Виберіть хоча б одну мову.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Англійська</translation>
  </message>
  <message>
   <source>Fewer languages are read faster and with fewer mistakes.</source>
   <translation>Що менше мов, то швидше й точніше розпізнавання.</translation>
  </message>
  <message>
   <source>Recognise</source>
   <translation>Розпізнати</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>Розпізнавання тексту</translation>
  </message>
  <message>
   <source>Recognising takes a few seconds a page; you can stop and go on later.</source>
   <translation>На сторінку йде кілька секунд; можна зупинитися й продовжити згодом.</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Російська</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Українська</translation>
  </message>
 </context>
 <context>
  <name>Recogniser</name>
  <message>
   <source>Keeping the checked words of {code}</source>
   <translation>Зберігаються перевірені слова {code}</translation>
  </message>
  <message>
   <source>Recognising text</source>
   <translation>Розпізнається текст</translation>
  </message>
  <message>
   <source>Recognition stopped. The pages read so far are kept; it goes on from there.</source>
   <translation>Розпізнавання зупинено. Прочитані сторінки збережено; воно продовжиться з цього місця.</translation>
  </message>
  <message>
   <source>The words of {code} are checked; it can be coded.</source>
   <translation>Слова {code} перевірено; документ можна кодувати.</translation>
  </message>
  <message>
   <source>{code}, page {page}</source>
   <translation>{code}, сторінка {page}</translation>
  </message>
 </context>
 <context>
  <name>RefusedPanel</name>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Nothing was left visible by choice.</source>
   <translation>Нічого не залишено видимим.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Suggest again</source>
   <translation>Пропонувати знову</translation>
  </message>
  <message>
   <source>What you leave visible among the suggestions is remembered here.</source>
   <translation>Тут зберігається те, що ви залишили видимим серед пропозицій.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <source>Add this text when you report a problem, and say what you did and what you expected. It names versions, but no files and no words of your documents.</source>
   <translation>Додайте цей текст до повідомлення про помилку й напишіть, що ви робили й чого чекали. У ньому названо версії, але немає файлів і слів із ваших документів.</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Копіювати звіт</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>Повідомлення про помилку</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Звіт</translation>
  </message>
 </context>
 <context>
  <name>ReportOfExport</name>
  <message numerus="yes">
   <source>%n file(s) written:</source>
   <translation>
    <numerusform>Записано %n файл:</numerusform>
    <numerusform>Записано %n файли:</numerusform>
    <numerusform>Записано %n файлів:</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything you may see is in it.</source>
   <translation>У ньому все, що вам дозволено бачити.</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Експортовано</translation>
  </message>
  <message>
   <source>Not in it:</source>
   <translation>Не ввійшло:</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Показати папку</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Save the report</source>
   <translation>Збереження звіту</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Збережено як {file}.</translation>
  </message>
  <message>
   <source>Saving the report</source>
   <translation>Збереження звіту</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблиця (*.csv)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Вебсторінка (*.html)</translation>
  </message>
  <message>
   <source>Word document (*.docx)</source>
   <translation>Документ Word (*.docx)</translation>
  </message>
  <message>
   <source>translations</source>
   <translation>переклади</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Backups</source>
   <translation>Резервні копії</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Відновити</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Відновлення з копії</translation>
  </message>
  <message>
   <source>The study is closed and the backup takes its place. The study as it is now is kept among the backups.</source>
   <translation>Дослідження закриється, і його місце займе копія. Теперішній стан дослідження залишиться серед копій.</translation>
  </message>
  <message>
   <source>There is no backup of this study yet.</source>
   <translation>Резервних копій цього дослідження ще немає.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>By code</source>
   <translation>За кодом</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>За документом</translation>
  </message>
  <message>
   <source>Code all hits…</source>
   <translation>Кодувати всі збіги…</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Підрахунок</translation>
  </message>
  <message>
   <source>Give another code…</source>
   <translation>Надати інший код…</translation>
  </message>
  <message>
   <source>How many, as a table</source>
   <translation>Скільки: таблицею</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Шукаємо…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Зберегти…</translation>
  </message>
  <message>
   <source>all hits</source>
   <translation>усі збіги</translation>
  </message>
  <message>
   <source>by coder</source>
   <translation>за кодувальником</translation>
  </message>
  <message>
   <source>by document</source>
   <translation>за документом</translation>
  </message>
  <message>
   <source>by period</source>
   <translation>за періодом</translation>
  </message>
  <message>
   <source>no period</source>
   <translation>поза періодами</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>ніхто</translation>
  </message>
 </context>
 <context>
  <name>ReturnDialog</name>
  <message>
   <source>Not taken</source>
   <translation>Не прийнято</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Прийняти</translation>
  </message>
  <message>
   <source>Take back {file}</source>
   <translation>Прийняти {file}</translation>
  </message>
  <message>
   <source>{name}: codings added {added}, changed {changed}, removed {removed}, there already {there}; verdicts and corrections {reviews}. Nothing has been changed yet.</source>
   <translation>{name}: кодувань додано {added}, змінено {changed}, вилучено {removed}, уже є {there}; оцінок і виправлень {reviews}. Поки що нічого не змінено.</translation>
  </message>
 </context>
 <context>
  <name>ReviewView</name>
  <message>
   <source>Agreement</source>
   <translation>Згода</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Однаково</translation>
  </message>
  <message>
   <source>Cohen’s κ</source>
   <translation>κ Коена</translation>
  </message>
  <message>
   <source>Departs</source>
   <translation>Відхиляється</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Вибрати</translation>
  </message>
  <message>
   <source>Enter shows the sentence</source>
   <translation>Enter показує речення</translation>
  </message>
  <message>
   <source>Every sentence without a warning was drawn already.</source>
   <translation>Усі речення без попереджень уже вибрано.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Висновок</translation>
  </message>
  <message>
   <source>How many sentences to draw</source>
   <translation>Скільки речень вибрати</translation>
  </message>
  <message>
   <source>How reviewers agree</source>
   <translation>Як збігаються рецензенти</translation>
  </message>
  <message>
   <source>Judged by both</source>
   <translation>Оцінили обоє</translation>
  </message>
  <message>
   <source>Krippendorff’s α</source>
   <translation>α Кріппендорфа</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Read some sentences at random in which no check has found anything: that tells how many departures the checks miss.</source>
   <translation>Прочитайте кілька випадкових речень, у яких перевірки нічого не знайшли: це покаже, скільки відхилень вони пропускають.</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Рецензент</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Каже те саме</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Sentences without a warning, drawn to be read</source>
   <translation>Речення без попереджень, вибрані для читання</translation>
  </message>
  <message>
   <source>These sentences are not side by side any more.</source>
   <translation>Ці речення вже не стоять поруч.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>What departs</source>
   <translation>Що саме відхиляється</translation>
  </message>
  <message>
   <source>When two reviewers have judged this pair, each without seeing the other’s verdicts, their agreement stands here.</source>
   <translation>Коли двоє рецензентів оцінять цю пару, не бачачи рішень одне одного, тут буде їхня згода.</translation>
  </message>
  <message>
   <source>You do not see other reviewers’ verdicts; a lead sees how you agree.</source>
   <translation>Ви не бачите рішень інших рецензентів; наскільки ви збігаєтеся, бачить керівник.</translation>
  </message>
  <message>
   <source>departs</source>
   <translation>відхиляється</translation>
  </message>
  <message>
   <source>says the same</source>
   <translation>каже те саме</translation>
  </message>
  <message>
   <source>{missed} of {read} sentences read depart: {rate} missed, 95 % interval {low} to {high} (Wilson). Drawn: {drawn}.</source>
   <translation>Із прочитаних речень ({read}) відхиляються {missed}: пропущено {rate}, 95-відсотковий інтервал від {low} до {high} (Вілсон). Вибрано: {drawn}.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>coder</source>
   <translation>кодувальник</translation>
  </message>
  <message>
   <source>custodian</source>
   <translation>хранитель</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>керівник</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>рецензент</translation>
  </message>
 </context>
 <context>
  <name>RoundsPage</name>
  <message>
   <source>A round is a pass of coding: training, pilot, main, recoding. New codings belong to the newest round. A ticked round is for training: comparisons leave it out.</source>
   <translation>Раунд — це один прохід кодування: навчальний, пробний, основний, повторний. Нові кодування належать до найновішого раунду. Позначений раунд навчальний: у порівняннях його не враховано.</translation>
  </message>
  <message>
   <source>Begin round</source>
   <translation>Почати раунд</translation>
  </message>
  <message>
   <source>Name of a new round</source>
   <translation>Назва нового раунду</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунди</translation>
  </message>
  <message>
   <source>{name}  ·  current</source>
   <translation>{name}  ·  поточний</translation>
  </message>
 </context>
 <context>
  <name>RuleDialog</name>
  <message>
   <source>Make the rule</source>
   <translation>Створити правило</translation>
  </message>
  <message>
   <source>These two are the same</source>
   <translation>Це те саме</translation>
  </message>
  <message>
   <source>Warnings “{kind}” between these words are not raised any more, in any document. What one side lacks may stay empty.</source>
   <translation>Попередження «{kind}» між цими словами більше не з’являтимуться в жодному документі. Чого з одного боку немає, може лишитися порожнім.</translation>
  </message>
 </context>
 <context>
  <name>SavedQueries</name>
  <message>
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Перейменувати</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Шукати</translation>
  </message>
  <message>
   <source>Save this one</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <source>Saved queries</source>
   <translation>Збережені запити</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Analyses to run again (*.json)</source>
   <translation>Аналізи для повторення (*.json)</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Зображення (*.png)</translation>
  </message>
  <message>
   <source>R script (*.R)</source>
   <translation>Скрипт R (*.R)</translation>
  </message>
  <message>
   <source>Save the chosen figure</source>
   <translation>Збереження вибраного показника</translation>
  </message>
  <message>
   <source>Save the comparison</source>
   <translation>Збереження порівняння</translation>
  </message>
  <message>
   <source>Save the figure</source>
   <translation>Збереження рисунка</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Збережено у файлі {file}.</translation>
  </message>
  <message>
   <source>Saving the comparison</source>
   <translation>Зберігається порівняння</translation>
  </message>
  <message>
   <source>Saving the figure</source>
   <translation>Збереження рисунка</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблиця (*.csv)</translation>
  </message>
  <message>
   <source>The figure is on the clipboard.</source>
   <translation>Рисунок скопійовано.</translation>
  </message>
  <message>
   <source>Vector graphics (*.svg)</source>
   <translation>Векторна графіка (*.svg)</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Книга Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>узгодженість</translation>
  </message>
  <message>
   <source>figure</source>
   <translation>рисунок</translation>
  </message>
 </context>
 <context>
  <name>ScaleFields</name>
  <message>
   <source>1 = mentioned; 5 = at the centre</source>
   <translation>1 = згадано; 5 = у центрі уваги</translation>
  </message>
  <message>
   <source>Coders give an intensity</source>
   <translation>Кодувальники вказують інтенсивність</translation>
  </message>
  <message>
   <source>Highest</source>
   <translation>Найвища</translation>
  </message>
  <message>
   <source>Lowest</source>
   <translation>Найнижча</translation>
  </message>
  <message>
   <source>The highest intensity must be above the lowest.</source>
   <translation>Найвища інтенсивність має бути більша за найнижчу.</translation>
  </message>
  <message>
   <source>The scale has no {number}.</source>
   <translation>На шкалі немає {number}.</translation>
  </message>
  <message>
   <source>Words for the numbers</source>
   <translation>Слова для чисел</translation>
  </message>
  <message>
   <source>from</source>
   <translation>від</translation>
  </message>
  <message>
   <source>to</source>
   <translation>до</translation>
  </message>
  <message>
   <source>“{text}” is not a number and a word, such as “1 = mentioned”.</source>
   <translation>«{text}» — не число зі словом, як-от «1 = згадано».</translation>
  </message>
 </context>
 <context>
  <name>SealDialog</name>
  <message numerus="yes">
   <source>%n older backup(s) still hold everything in plain.</source>
   <translation>
    <numerusform>%n давніша резервна копія досі містить усе відкрито.</numerusform>
    <numerusform>%n давніші резервні копії досі містять усе відкрито.</numerusform>
    <numerusform>%n давніших резервних копій досі містять усе відкрито.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete them</source>
   <translation>Видалити їх</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Захистити</translation>
  </message>
  <message>
   <source>Seal the study</source>
   <translation>Захистити дослідження</translation>
  </message>
  <message>
   <source>Sealing…</source>
   <translation>Захист…</translation>
  </message>
  <message>
   <source>Who spoke, for which state, when and where, the unmasked texts and the files can then only be read with a passphrase. Masked texts, the codebook and codings stay open for the coders.</source>
   <translation>Хто говорив, від якої держави, коли й де, а також незамасковані тексти й файли відтоді можна буде прочитати лише з паролем. Замасковані тексти, кодова книга й кодування лишаються відкритими для кодувальників.</translation>
  </message>
 </context>
 <context>
  <name>SearchEverything</name>
  <message>
   <source>Nothing found.</source>
   <translation>Нічого не знайдено.</translation>
  </message>
  <message>
   <source>Search for everything</source>
   <translation>Шукати всюди</translation>
  </message>
  <message>
   <source>Search texts, codes, commands</source>
   <translation>Шукати тексти, коди, команди</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear</source>
   <translation>Очистити</translation>
  </message>
 </context>
 <context>
  <name>SentenceMenu</name>
  <message>
   <source>As detected</source>
   <translation>Як визначила програма</translation>
  </message>
  <message>
   <source>Join with the next sentence</source>
   <translation>З’єднати з наступним реченням</translation>
  </message>
  <message>
   <source>Language of the paragraph</source>
   <translation>Мова абзацу</translation>
  </message>
  <message>
   <source>Language of the whole text</source>
   <translation>Мова всього тексту</translation>
  </message>
  <message>
   <source>Split the sentence…</source>
   <translation>Розділити речення…</translation>
  </message>
 </context>
 <context>
  <name>SentencesView</name>
  <message>
   <source>Aligning the sentences…</source>
   <translation>Речення зіставляються…</translation>
  </message>
  <message>
   <source>Corrections at rest, because their sentences have changed: {count}.</source>
   <translation>Виправлень, що не діють, бо речення змінилися: {count}.</translation>
  </message>
  <message>
   <source>Sentence of the original</source>
   <translation>Речення оригіналу</translation>
  </message>
  <message>
   <source>Sentence of the translation</source>
   <translation>Речення перекладу</translation>
  </message>
  <message>
   <source>Sentence {number} of {all}</source>
   <translation>Речення {number} з {all}</translation>
  </message>
  <message>
   <source>These two texts do not look like a translation of each other: only {share} of the lines have words in common.</source>
   <translation>Ці два тексти не схожі на переклад один одного: лише {share} рядків мають спільні слова.</translation>
  </message>
  <message>
   <source>no counterpart</source>
   <translation>без відповідника</translation>
  </message>
  <message>
   <source>sentences: {count}</source>
   <translation>речень: {count}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source> characters</source>
   <translation> знаків</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> пікс.</translation>
  </message>
  <message>
   <source> seconds</source>
   <translation> с</translation>
  </message>
  <message>
   <source>About 60 to 75 characters read best.</source>
   <translation>Найзручніше читати рядки по 60–75 знаків.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <source>Coding</source>
   <translation>Кодування</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Темна</translation>
  </message>
  <message>
   <source>Distance of lines in the text view</source>
   <translation>Відстань між рядками в тексті</translation>
  </message>
  <message>
   <source>Hold Alt while selecting to take single letters.</source>
   <translation>Утримуйте Alt, щоб виділяти окремі літери.</translation>
  </message>
  <message>
   <source>Holds from the next start.</source>
   <translation>Діє після перезапуску.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>Length of lines in the text view</source>
   <translation>Довжина рядків у тексті</translation>
  </message>
  <message>
   <source>Letters in the text view</source>
   <translation>Розмір літер у тексті</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Світла</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Світла чи темна тема</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <source>Names of codes in the margin</source>
   <translation>Назви кодів на полях</translation>
  </message>
  <message>
   <source>Notices stay for</source>
   <translation>Скільки видно повідомлення</translation>
  </message>
  <message>
   <source>Open documents as</source>
   <translation>Відкривати документи як</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>сторінки</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Читання</translation>
  </message>
  <message>
   <source>Select whole words</source>
   <translation>Виділяти цілі слова</translation>
  </message>
  <message>
   <source>Show codes that are no longer used</source>
   <translation>Показувати коди, яких більше не вживають</translation>
  </message>
  <message>
   <source>Size of all texts</source>
   <translation>Розмір усіх написів</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>They wait while the pointer is on them.</source>
   <translation>Чекають, поки на них указує миша.</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Every change holds at once; Ctrl Z takes it back.</source>
   <translation>Кожна зміна діє відразу; Ctrl Z її скасовує.</translation>
  </message>
  <message>
   <source>Kinds of evidence</source>
   <translation>Види свідчень</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Періоди</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунди</translation>
  </message>
  <message>
   <source>Set up the study</source>
   <translation>Параметри дослідження</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Сторони</translation>
  </message>
  <message>
   <source>Table of sources</source>
   <translation>Таблиця джерел</translation>
  </message>
  <message>
   <source>Title and question</source>
   <translation>Назва й питання</translation>
  </message>
  <message>
   <source>What coders see</source>
   <translation>Що бачать кодувальники</translation>
  </message>
  <message>
   <source>What kind of evidence a document can be.</source>
   <translation>Яким видом свідчень може бути документ.</translation>
  </message>
  <message>
   <source>Whose side a source can stand on.</source>
   <translation>На чиєму боці може стояти джерело.</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>Choose a command to change its keys.</source>
   <translation>Виберіть команду, щоб змінити її клавіші.</translation>
  </message>
  <message>
   <source>Click into the field and press the new keys.</source>
   <translation>Клацніть у поле й натисніть нові клавіші.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команди</translation>
  </message>
  <message>
   <source>Favourite codes</source>
   <translation>Обрані коди</translation>
  </message>
  <message>
   <source>Find a command or key</source>
   <translation>Знайти команду або клавішу</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сполучення клавіш</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавіші</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Нові клавіші</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Без клавіш</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Скинути</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Скинути все</translation>
  </message>
  <message>
   <source>Set keys</source>
   <translation>Призначити</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Забрати</translation>
  </message>
  <message>
   <source>These keys belong to: {names}.</source>
   <translation>Ці клавіші належать командам: {names}.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Sentences side by side</source>
   <translation>Речення поруч</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Go on</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>What is done from now on stands under this name; each sees what they may see.</source>
   <translation>Усе, що робитиметься далі, стоятиме під цим іменем; кожен бачить те, що йому дозволено.</translation>
  </message>
  <message>
   <source>Who works now?</source>
   <translation>Хто працює зараз?</translation>
  </message>
 </context>
 <context>
  <name>SpellingsPanel</name>
  <message>
   <source>Choice</source>
   <translation>Вибір</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Рішення</translation>
  </message>
  <message>
   <source>Hide all</source>
   <translation>Сховати всі</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Залишити</translation>
  </message>
  <message>
   <source>Looked for are choices such as Kyiv or Kiev, and house spellings.</source>
   <translation>Шукаємо вибір на зразок Kyiv чи Kiev і усталені написання редакцій.</translation>
  </message>
  <message>
   <source>No spelling gives the side away.</source>
   <translation>Жодне написання не видає сторони.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Місць</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Написання</translation>
  </message>
  <message>
   <source>Think again</source>
   <translation>Передумати</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>залишено</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>A name cannot contain “/”: it stands between a code and its sub-code.</source>
   <translation>Назва не може містити «/»: цей знак стоїть між кодом і його підкодом.</translation>
  </message>
  <message>
   <source>Create sub-codes</source>
   <translation>Створити підкоди</translation>
  </message>
  <message numerus="yes">
   <source>Name the sub-codes. The %n codings stay with “{name}” until you go through them and choose the sub-code for each.</source>
   <translation>
    <numerusform>Назвіть підкоди. %n кодування лишається в «{name}», доки ви не виберете для нього підкод.</numerusform>
    <numerusform>Назвіть підкоди. %n кодування лишаються в «{name}», доки ви не переглянете їх і не виберете підкод для кожного.</numerusform>
    <numerusform>Назвіть підкоди. %n кодувань лишаються в «{name}», доки ви не переглянете їх і не виберете підкод для кожного.</numerusform>
   </translation>
  </message>
  <message>
   <source>Put the cursor before the word with which the new sentence begins.</source>
   <translation>Поставте курсор перед словом, з якого починається нове речення.</translation>
  </message>
  <message>
   <source>Split a sentence</source>
   <translation>Розділення речення</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Розділити тут</translation>
  </message>
  <message>
   <source>Split “{name}”</source>
   <translation>Поділ «{name}»</translation>
  </message>
  <message>
   <source>Sub-code {number}</source>
   <translation>Підкод {number}</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>There is already a sub-code “{name}”.</source>
   <translation>Підкод «{name}» уже є.</translation>
  </message>
  <message>
   <source>Write at least one name.</source>
   <translation>Напишіть хоча б одну назву.</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>New study…</source>
   <translation>Нове дослідження…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Відкрити дослідження…</translation>
  </message>
  <message>
   <source>Open the sample study</source>
   <translation>Відкрити навчальне дослідження</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>Відкривається «{name}»…</translation>
  </message>
  <message>
   <source>Read, highlight, code and compare texts. Everything stays on this computer.</source>
   <translation>Читайте, виділяйте, кодуйте й порівнюйте тексти. Усе лишається на цьому комп’ютері.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>Недавні дослідження</translation>
  </message>
 </context>
 <context>
  <name>StudyCommands</name>
  <message>
   <source>Change address or password…</source>
   <translation>Змінити адресу або пароль…</translation>
  </message>
  <message>
   <source>Change person…</source>
   <translation>Змінити користувача…</translation>
  </message>
  <message>
   <source>Looking who works in “{name}”</source>
   <translation>З’ясовується, хто працює в «{name}»</translation>
  </message>
  <message>
   <source>Looking who works in “{name}”…</source>
   <translation>З’ясовується, хто працює в «{name}»…</translation>
  </message>
  <message>
   <source>Preparing the sample study</source>
   <translation>Готується навчальне дослідження</translation>
  </message>
  <message>
   <source>Preparing the sample study…</source>
   <translation>Готується навчальне дослідження…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Відновити з резервної копії…</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Прибрати зі списку</translation>
  </message>
  <message>
   <source>The study was brought up to this version. A copy of it as it was is in “{folder}”.</source>
   <translation>Дослідження оновлено до цієї версії. Копія попереднього стану — у папці «{folder}».</translation>
  </message>
  <message>
   <source>This study lies on a network or synchronised folder. Let only one person open it at a time, and wait until it is synchronised before you open it elsewhere.</source>
   <translation>Це дослідження лежить у мережевій або синхронізованій папці. Нехай його одночасно відкриває лише одна людина; дочекайтеся синхронізації, перш ніж відкривати його деінде.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Спробувати ще раз</translation>
  </message>
  <message>
   <source>You go on as {name}.</source>
   <translation>Ви продовжуєте як {name}.</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>залишився %n</numerusform>
    <numerusform>залишилося %n</numerusform>
    <numerusform>залишилося %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Виберіть документ ліворуч.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Сховати</translation>
  </message>
  <message>
   <source>Hide (Enter)</source>
   <translation>Сховати (Enter)</translation>
  </message>
  <message>
   <source>Hide all in all documents</source>
   <translation>Сховати все в усіх документах</translation>
  </message>
  <message>
   <source>Hide all of this document</source>
   <translation>Сховати все в цьому документі</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Мітка</translation>
  </message>
  <message>
   <source>Leave visible</source>
   <translation>Залишити видимим</translation>
  </message>
  <message>
   <source>List who and what is to be hidden, or fill in the document’s provenance in the Library.</source>
   <translation>Складіть перелік того, кого і що треба сховати, або заповніть відомості про походження документа в бібліотеці.</translation>
  </message>
  <message>
   <source>Look at the page as a coder sees it before you hand it out.</source>
   <translation>Перш ніж видати документ, подивіться на сторінку очима кодувальника.</translation>
  </message>
  <message>
   <source>Looking for what tells the source…</source>
   <translation>Шукаємо, що видає джерело…</translation>
  </message>
  <message>
   <source>Nothing is suggested here.</source>
   <translation>Тут нічого не пропонується.</translation>
  </message>
  <message>
   <source>Nothing more is suggested here.</source>
   <translation>Тут більше нічого не пропонується.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Пропозиції</translation>
  </message>
  <message>
   <source>Suggestions in {code}</source>
   <translation>Пропозиції в {code}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
 </context>
 <context>
  <name>TermsView</name>
  <message>
   <source>Add the program’s terms</source>
   <translation>Додати терміни програми</translation>
  </message>
  <message>
   <source>Align the pairs first, or import terms of your own.</source>
   <translation>Спершу зіставте пари або імпортуйте власні терміни.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Усе разом</translation>
  </message>
  <message>
   <source>Begin with the terms that come with the program (опасность, угроза, безпека …), or import a table of your own with the columns {columns}.</source>
   <translation>Почніть із термінів, які є в програмі (опасность, угроза, безпека …), або імпортуйте власну таблицю зі стовпцями {columns}.</translation>
  </message>
  <message>
   <source>By author</source>
   <translation>За автором</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>За документами</translation>
  </message>
  <message>
   <source>By translator</source>
   <translation>За перекладачем</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>За роком</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Послідовність</translation>
  </message>
  <message>
   <source>Counting key terms</source>
   <translation>Підрахунок ключових термінів</translation>
  </message>
  <message>
   <source>Glossaries (*.csv *.tsv *.xlsx *.tbx)</source>
   <translation>Глосарії (*.csv *.tsv *.xlsx *.tbx)</translation>
  </message>
  <message>
   <source>How key terms are rendered</source>
   <translation>Як передано ключові терміни</translation>
  </message>
  <message>
   <source>Import terms</source>
   <translation>Імпорт термінів</translation>
  </message>
  <message>
   <source>Import terms…</source>
   <translation>Імпортувати терміни…</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Мови</translation>
  </message>
  <message>
   <source>None of the terms stands in the aligned texts.</source>
   <translation>Жодного з термінів немає в зіставлених текстах.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Пара</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Уривки</translation>
  </message>
  <message>
   <source>Passages with {term}</source>
   <translation>Уривки зі словом {term}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Місць</translation>
  </message>
  <message>
   <source>Reading terms</source>
   <translation>Читання термінів</translation>
  </message>
  <message>
   <source>Rendering</source>
   <translation>Відповідник</translation>
  </message>
  <message>
   <source>Renderings</source>
   <translation>Відповідники</translation>
  </message>
  <message>
   <source>Reverse table</source>
   <translation>Зворотна таблиця</translation>
  </message>
  <message>
   <source>Rows that repeat a concept were put together: {count}.</source>
   <translation>Рядки, що повторюють поняття, об’єднано: {count}.</translation>
  </message>
  <message>
   <source>Save terms…</source>
   <translation>Зберегти терміни…</translation>
  </message>
  <message>
   <source>Save the terms</source>
   <translation>Збереження термінів</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Збережено як {file}.</translation>
  </message>
  <message>
   <source>Saving the terms</source>
   <translation>Збереження термінів</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Передає</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблиця (*.csv)</translation>
  </message>
  <message>
   <source>Tell apart</source>
   <translation>Розрізняти</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термін</translation>
  </message>
  <message>
   <source>TermBase eXchange (*.tbx)</source>
   <translation>TermBase eXchange (*.tbx)</translation>
  </message>
  <message>
   <source>Terms added: {added}, changed: {changed}.</source>
   <translation>Додано термінів: {added}, змінено: {changed}.</translation>
  </message>
  <message>
   <source>The glossary is empty.</source>
   <translation>Глосарій порожній.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Де</translation>
  </message>
  <message>
   <source>another rendering</source>
   <translation>інший відповідник</translation>
  </message>
  <message>
   <source>consistency: share of the most frequent rendering</source>
   <translation>послідовність: частка найчастішого відповідника</translation>
  </message>
  <message>
   <source>glossary</source>
   <translation>глосарій</translation>
  </message>
  <message>
   <source>renderings of several terms first</source>
   <translation>спершу відповідники кількох термінів</translation>
  </message>
  <message>
   <source>the rarest rendering first; Enter shows the sentence</source>
   <translation>найрідкісніший відповідник спершу; Enter показує речення</translation>
  </message>
 </context>
 <context>
  <name>TestingReviewers</name>
  <message>
   <source>A test is a copy of this pair with errors planted in the translation; the study is not touched. The reviewer judges it like any other pair.</source>
   <translation>Перевірка — це копія цієї пари з помилками, внесеними в переклад; дослідження не змінюється. Рецензент оцінює її, як будь-яку іншу пару.</translation>
  </message>
  <message>
   <source>Add a reviewer to the study first.</source>
   <translation>Спершу додайте до дослідження рецензента.</translation>
  </message>
  <message>
   <source>How many errors</source>
   <translation>Скільки помилок</translation>
  </message>
  <message>
   <source>Make a test</source>
   <translation>Створення перевірки</translation>
  </message>
  <message>
   <source>Make a test…</source>
   <translation>Створити перевірку…</translation>
  </message>
  <message>
   <source>Making a test</source>
   <translation>Створення перевірки</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Рецензент</translation>
  </message>
  <message>
   <source>Score a test</source>
   <translation>Підсумок перевірки</translation>
  </message>
  <message>
   <source>Score a test…</source>
   <translation>Підбити підсумок…</translation>
  </message>
  <message>
   <source>Scoring the test</source>
   <translation>Підсумок перевірки</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Дослідження (*.coder)</translation>
  </message>
  <message>
   <source>Test of a reviewer</source>
   <translation>Перевірка рецензента</translation>
  </message>
  <message>
   <source>test</source>
   <translation>перевірка</translation>
  </message>
  <message>
   <source>{file} has {count} errors; give it to {reviewer}.</source>
   <translation>Помилок у файлі {file}: {count}. Передайте його рецензентові: {reviewer}.</translation>
  </message>
  <message>
   <source>{reviewer} found {found} of {planted} errors: recall {recall}, 95 % interval {low} to {high} (Wilson); precision {precision}, {false} of {told} departures told are not errors.</source>
   <translation>{reviewer}: знайдено помилок {found} із {planted}; повнота {recall}, 95-відсотковий інтервал від {low} до {high} (Вілсон); точність {precision}, не є помилками {false} із {told} зазначених відхилень.</translation>
  </message>
 </context>
 <context>
  <name>TextCanvas</name>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
 </context>
 <context>
  <name>ThumbnailStrip</name>
  <message>
   <source>Page pictures</source>
   <translation>Зображення сторінок</translation>
  </message>
 </context>
 <context>
  <name>TitlePage</name>
  <message>
   <source>Question</source>
   <translation>Питання</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Назва</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Blind</source>
   <translation>Наосліп</translation>
  </message>
  <message>
   <source>Not blind any more</source>
   <translation>Уже не наосліп</translation>
  </message>
  <message>
   <source>Nothing to do again</source>
   <translation>Повторювати нічого</translation>
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation>Скасовувати нічого</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <source>Redo: {what}</source>
   <translation>Повторити: {what}</translation>
  </message>
  <message>
   <source>Search texts, codes, commands</source>
   <translation>Шукати тексти, коди, команди</translation>
  </message>
  <message>
   <source>Sees the sources</source>
   <translation>Бачить джерела</translation>
  </message>
  <message>
   <source>The sources are hidden from you.</source>
   <translation>Джерела від вас приховані.</translation>
  </message>
  <message>
   <source>The sources may be known now.</source>
   <translation>Джерела тепер можуть бути відомі.</translation>
  </message>
  <message>
   <source>The study hides its sources from coders, not from you.</source>
   <translation>Дослідження приховує джерела від кодувальників, не від вас.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Скасувати: {what}</translation>
  </message>
 </context>
 <context>
  <name>Translate</name>
  <message>
   <source>Added block</source>
   <translation>Доданий уривок</translation>
  </message>
  <message>
   <source>Added sentence</source>
   <translation>Додане речення</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Скорочено</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>English</source>
   <translation>англійська</translation>
  </message>
  <message>
   <source>Found by reading</source>
   <translation>Знайдено читанням</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Довжина</translation>
  </message>
  <message>
   <source>Missing block</source>
   <translation>Пропущений уривок</translation>
  </message>
  <message>
   <source>Missing sentence</source>
   <translation>Пропущене речення</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальність</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Negation</source>
   <translation>Заперечення</translation>
  </message>
  <message>
   <source>Not translated</source>
   <translation>Не перекладено</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Число</translation>
  </message>
  <message>
   <source>Punctuation</source>
   <translation>Пунктуація</translation>
  </message>
  <message>
   <source>Quotation marks</source>
   <translation>Лапки</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>Повтор</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>російська</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термін</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Тон</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>українська</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Одиниця виміру</translation>
  </message>
  <message>
   <source>Who acts</source>
   <translation>Хто діє</translation>
  </message>
  <message>
   <source>a similar name</source>
   <translation>схожа назва</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>розпочато</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>спокійний</translation>
  </message>
  <message>
   <source>changes the meaning</source>
   <translation>змінює зміст</translation>
  </message>
  <message>
   <source>judged</source>
   <translation>вирішено</translation>
  </message>
  <message>
   <source>machine translation</source>
   <translation>машинний переклад</translation>
  </message>
  <message>
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <source>not aligned</source>
   <translation>не зіставлено</translation>
  </message>
  <message>
   <source>official translation</source>
   <translation>офіційний переклад</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригінал</translation>
  </message>
  <message>
   <source>own translation</source>
   <translation>власний переклад</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>чутливий</translation>
  </message>
  <message>
   <source>slight</source>
   <translation>незначна</translation>
  </message>
  <message>
   <source>the same date</source>
   <translation>та сама дата</translation>
  </message>
  <message>
   <source>the same figures and names</source>
   <translation>ті самі числа й назви</translation>
  </message>
  <message>
   <source>to be judged</source>
   <translation>чекає рішення</translation>
  </message>
 </context>
 <context>
  <name>TranslateWorkspace</name>
  <message>
   <source>Codes</source>
   <translation>Коди</translation>
  </message>
  <message>
   <source>Neutrality</source>
   <translation>Нейтральність</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>У часі</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Сторінки</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Пари</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Надійність</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Терміни</translation>
  </message>
  <message>
   <source>support {share}</source>
   <translation>підтримка {share}</translation>
  </message>
  <message>
   <source>{matched} of {all} sentences have a counterpart</source>
   <translation>речень із відповідником: {matched} з {all}</translation>
  </message>
 </context>
 <context>
  <name>UnblindDialog</name>
  <message>
   <source>Choose what is unblinded.</source>
   <translation>Оберіть, що розкривається.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Обрати…</translation>
  </message>
  <message>
   <source>Coder: {name}</source>
   <translation>Кодувальник: {name}</translation>
  </message>
  <message>
   <source>Document: {name}</source>
   <translation>Документ: {name}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Round: {name}</source>
   <translation>Раунд: {name}</translation>
  </message>
  <message>
   <source>The whole study</source>
   <translation>Усе дослідження</translation>
  </message>
  <message>
   <source>This cannot be undone. What is coded afterwards is marked as not blind in every report and export. The reason stays on record.</source>
   <translation>Цього не скасувати. Усе закодоване після цього позначається як не сліпе в кожному звіті й експорті. Причина залишається записаною.</translation>
  </message>
  <message>
   <source>Unblind</source>
   <translation>Розкриття джерел</translation>
  </message>
  <message>
   <source>Unblind for good</source>
   <translation>Розкрити назавжди</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишіть причину.</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>Coders need none: they see what is meant for them.</source>
   <translation>Кодувальникам він не потрібен: вони бачать призначене для них.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Показувати введене</translation>
  </message>
  <message>
   <source>This study is sealed</source>
   <translation>Дослідження захищено</translation>
  </message>
  <message>
   <source>Type the passphrase.</source>
   <translation>Введіть пароль.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <source>Work as somebody else…</source>
   <translation>Працювати як хтось інший…</translation>
  </message>
  <message>
   <source>its lead</source>
   <translation>керівник</translation>
  </message>
  <message>
   <source>“{study}” opens for {person} with their passphrase, or with the recovery key.</source>
   <translation>«{study}», користувач: {person}. Потрібен пароль цієї особи або ключ відновлення.</translation>
  </message>
 </context>
 <context>
  <name>VerdictForm</name>
  <message>
   <source>Comment</source>
   <translation>Коментар</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Відхилення</translation>
  </message>
  <message>
   <source>Ignore here</source>
   <translation>Не зважати</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Правило…</translation>
  </message>
  <message>
   <source>These two are the same: do not warn of them again, in any document</source>
   <translation>Це те саме: більше не попереджати про це в жодному документі</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Вага</translation>
  </message>
 </context>
 <context>
  <name>VersionsDialog</name>
  <message>
   <source>Choose a version to read what it said.</source>
   <translation>Виберіть версію, щоб прочитати, що в ній було.</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Визначення</translation>
  </message>
  <message>
   <source>Each coding keeps the version of its code by which it was made.</source>
   <translation>Кожне кодування зберігає версію коду, за якою його зроблено.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Приклади</translation>
  </message>
  <message>
   <source>Find a code</source>
   <translation>Знайти код</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Індикатори</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <source>Not</source>
   <translation>Не вживати</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Уживати</translation>
  </message>
  <message>
   <source>Versions of the codebook</source>
   <translation>Версії кодової книги</translation>
  </message>
  <message>
   <source>What the code said</source>
   <translation>Зміст коду</translation>
  </message>
 </context>
 <context>
  <name>ViewBar</name>
  <message>
   <source>Another translation of the same original, with the words in which they differ</source>
   <translation>Інший переклад того самого оригіналу; позначено слова, якими вони різняться</translation>
  </message>
  <message>
   <source>Beside: {version}</source>
   <translation>Поруч: {version}</translation>
  </message>
  <message>
   <source>Calm checks raise few warnings, sensitive ones every doubt</source>
   <translation>Спокійні перевірки дають мало попереджень, чутливі — про кожен сумнів</translation>
  </message>
  <message>
   <source>Profile: {profile}</source>
   <translation>Профіль: {profile}</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Звіт…</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>перевірка…</translation>
  </message>
  <message>
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <source>{judged} of {all} warnings judged</source>
   <translation>вирішено попереджень: {judged} з {all}</translation>
  </message>
 </context>
 <context>
  <name>WarningList</name>
  <message>
   <source>Warnings</source>
   <translation>Попередження</translation>
  </message>
 </context>
 <context>
  <name>WarningsDialog</name>
  <message>
   <source>Look at this before you hand it out:</source>
   <translation>Перегляньте це, перш ніж видати пакет:</translation>
  </message>
  <message>
   <source>The packet is made</source>
   <translation>Пакет готовий</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>На що зважити</translation>
  </message>
 </context>
 <context>
  <name>WarningsPanel</name>
  <message>
   <source>A departure found by reading.</source>
   <translation>Відхилення, знайдене під час читання.</translation>
  </message>
  <message>
   <source>All of these are judged.</source>
   <translation>Щодо всіх цих уже вирішено.</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Перевірки</translation>
  </message>
  <message>
   <source>Only open</source>
   <translation>Лише відкриті</translation>
  </message>
  <message>
   <source>The checks found nothing to warn of.</source>
   <translation>Перевірки не знайшли, про що попередити.</translation>
  </message>
  <message>
   <source>The texts are being looked over…</source>
   <translation>Тексти переглядаються…</translation>
  </message>
  <message>
   <source>They see numbers, names, omissions and the like. What changes the meaning otherwise only reading finds: press D on a line to note a departure.</source>
   <translation>Вони бачать числа, назви, пропуски тощо. Те, що інакше змінює зміст, знаходить лише читання: натисніть D на рядку, щоб записати відхилення.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Попередження</translation>
  </message>
  <message>
   <source>{count} open</source>
   <translation>відкритих: {count}</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Documents</source>
   <translation>Документи</translation>
  </message>
  <message>
   <source>Every inflected form</source>
   <translation>Усі форми слова</translation>
  </message>
  <message>
   <source>For example (threat|danger)s? – capitals make no difference.</source>
   <translation>Наприклад, (угроз|опасност)\w* – великі й малі літери не розрізняються.</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>Регулярний вираз</translation>
  </message>
  <message>
   <source>Several words: all of them in one paragraph. “A phrase” in quotation marks. begin* for all that begins so.</source>
   <translation>Кілька слів: усі в одному абзаці. «Вислів» — у лапках. почат* — усе, що так починається.</translation>
  </message>
  <message>
   <source>Words in all texts</source>
   <translation>Слова в усіх текстах</translation>
  </message>
  <message>
   <source>“угроза” finds угрозы, угрозой, угрозам; “threat” finds threats.</source>
   <translation>«загроза» знайде загрози, загрозою, загрозам; «threat» знайде threats.</translation>
  </message>
 </context>
 <context>
  <name>WordsView</name>
  <message>
   <source>95 % interval</source>
   <translation>95-відсотковий інтервал</translation>
  </message>
  <message>
   <source>A description of words and an index to passages, never a verdict: counts of cues do not tell whether a text is neutral, and lists for different languages cannot be compared with each other.</source>
   <translation>Це опис слів і покажчик місць у тексті, а не вирок: кількість ознак не каже, чи текст нейтральний, а переліки для різних мов не можна порівнювати між собою.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Контекст</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Знайдене</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Показник</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Показники</translation>
  </message>
  <message>
   <source>Lists of cues…</source>
   <translation>Переліки ознак…</translation>
  </message>
  <message>
   <source>Looking for cues</source>
   <translation>Пошук ознак</translation>
  </message>
  <message>
   <source>Mark in the sentences</source>
   <translation>Позначати в реченнях</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Words that may load a text</source>
   <translation>Слова, що можуть забарвлювати текст</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригінал</translation>
  </message>
  <message>
   <source>per 1,000 words</source>
   <translation>на 1000 слів</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>переклад</translation>
  </message>
  <message>
   <source>{original} and {translation} words</source>
   <translation>слів: {original} і {translation}</translation>
  </message>
  <message>
   <source>¬ after a negation; Enter shows the sentence</source>
   <translation>¬ після заперечення; Enter показує речення</translation>
  </message>
 </context>
 <context>
  <name>WorkDialog</name>
  <message>
   <source>A work is the same speech or doctrine in all its languages. Empty: none.</source>
   <translation>Твір — це та сама промова чи доктрина всіма її мовами. Порожньо: немає.</translation>
  </message>
  <message>
   <source>Set work</source>
   <translation>Указати твір</translation>
  </message>
  <message>
   <source>Title of the work</source>
   <translation>Назва твору</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Твір</translation>
  </message>
 </context>
 <context>
  <name>WorksPage</name>
  <message>
   <source>A lead says which documents are versions of one work.</source>
   <translation>Керівник вказує, які документи є версіями одного твору.</translation>
  </message>
  <message>
   <source>Add an original and its translation first.</source>
   <translation>Спершу додайте оригінал і його переклад.</translation>
  </message>
  <message>
   <source>Align all</source>
   <translation>Зіставити всі</translation>
  </message>
  <message>
   <source>Because of</source>
   <translation>Підстава</translation>
  </message>
  <message>
   <source>Check two documents…</source>
   <translation>Звірити два документи…</translation>
  </message>
  <message>
   <source>Departures</source>
   <translation>Відхилення</translation>
  </message>
  <message>
   <source>Enter links and checks one</source>
   <translation>Enter пов’язує і звіряє</translation>
  </message>
  <message>
   <source>Find versions</source>
   <translation>Знайти версії</translation>
  </message>
  <message>
   <source>In Library, import both texts; then they can be held side by side here.</source>
   <translation>Імпортуйте обидва тексти в Бібліотеці; тоді їх можна буде звірити тут.</translation>
  </message>
  <message>
   <source>Judged</source>
   <translation>Вирішено</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Мови</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Імовірність</translation>
  </message>
  <message>
   <source>Link and check all</source>
   <translation>Пов’язати і звірити всі</translation>
  </message>
  <message>
   <source>Looking for versions of one work</source>
   <translation>Пошук версій одного твору</translation>
  </message>
  <message>
   <source>No translation is held beside its original yet.</source>
   <translation>Жоден переклад ще не звіряється з оригіналом.</translation>
  </message>
  <message>
   <source>No two documents look like versions of one work; choose them yourself.</source>
   <translation>Жодні два документи не схожі на версії одного твору; виберіть їх самі.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <source>Originals and translations</source>
   <translation>Оригінали та переклади</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Стан</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <source>The program can look for texts that are versions of one work, by names, dates and figures; or choose two documents yourself.</source>
   <translation>Програма може пошукати тексти, що є версіями одного твору, за назвами, датами й числами; або виберіть два документи самі.</translation>
  </message>
  <message>
   <source>There is nothing to cross-check yet.</source>
   <translation>Звіряти ще нічого.</translation>
  </message>
  <message>
   <source>These may belong together</source>
   <translation>Імовірно, версії одного твору</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Without counterpart</source>
   <translation>Без відповідника</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Твір</translation>
  </message>
  <message>
   <source>does not look like a translation</source>
   <translation>не схоже на переклад</translation>
  </message>
  <message>
   <source>{judged} of {all} warnings judged</source>
   <translation>вирішено попереджень: {judged} з {all}</translation>
  </message>
 </context>
 <context>
  <name>Workspaces</name>
  <message>
   <source>Ask the coded passages and the texts</source>
   <translation>Запити до закодованих уривків і текстів</translation>
  </message>
  <message>
   <source>Blind</source>
   <translation>Маскування</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодування</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Порівняння</translation>
  </message>
  <message>
   <source>Documents and their sources</source>
   <translation>Документи та їхні джерела</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <source>Hide what tells the source from coders</source>
   <translation>Сховати від кодувальників те, що видає джерело</translation>
  </message>
  <message>
   <source>How far coders agree, where they differ</source>
   <translation>Наскільки кодувальники згодні й де розходяться</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Бібліотека</translation>
  </message>
  <message>
   <source>Read, highlight and code</source>
   <translation>Читати, виділяти й кодувати</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <source>Translations beside their originals: what departs, how terms are rendered</source>
   <translation>Переклади поруч з оригіналами: що відхиляється, як передано терміни</translation>
  </message>
 </context>
 <context>
  <name>YearsView</name>
  <message>
   <source>Add terms to the glossary under Terms, and give the documents dates in Library.</source>
   <translation>Додайте терміни до глосарія в розділі «Терміни» й зазначте дати документів у бібліотеці.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Усього</translation>
  </message>
  <message>
   <source>Counting terms over time</source>
   <translation>Підрахунок термінів у часі</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Key terms over time</source>
   <translation>Ключові терміни в часі</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <source>None of the key terms stands in a text of this language.</source>
   <translation>У текстах цією мовою немає жодного ключового терміна.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Уривок</translation>
  </message>
  <message>
   <source>Plot of terms over time</source>
   <translation>Графік термінів у часі</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Збереження графіка</translation>
  </message>
  <message>
   <source>Save the plot…</source>
   <translation>Зберегти графік…</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Збережено як {file}.</translation>
  </message>
  <message>
   <source>Saving the plot</source>
   <translation>Збереження графіка</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термін</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Рік</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>без дати</translation>
  </message>
  <message>
   <source>per 1,000 words</source>
   <translation>на 1000 слів</translation>
  </message>
  <message>
   <source>per 1,000 words of the texts of a year, and how often</source>
   <translation>на 1000 слів текстів року; у дужках — скільки разів</translation>
  </message>
  <message>
   <source>terms</source>
   <translation>терміни</translation>
  </message>
 </context>
 <context>
  <name>_Busy</name>
  <message>
   <source>Progress</source>
   <translation>Поступ</translation>
  </message>
 </context>
 <context>
  <name>_CheckList</name>
  <message>
   <source>Choose all</source>
   <translation>Вибрати все</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Пошук</translation>
  </message>
 </context>
 <context>
  <name>_Files</name>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Що сталося</translation>
  </message>
 </context>
 <context>
  <name>_Model</name>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодувальник</translation>
  </message>
  <message>
   <source>Codings made by it</source>
   <translation>За нею закодовано</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Уривок</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Місце</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Від</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>Дослідження</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Версія</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Що</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Коли</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Хто</translation>
  </message>
  <message>
   <source>cannot be taken back</source>
   <translation>не можна скасувати</translation>
  </message>
  <message>
   <source>found again</source>
   <translation>знову знайдено</translation>
  </message>
  <message>
   <source>not found in the new text</source>
   <translation>не знайдено в новому тексті</translation>
  </message>
  <message>
   <source>region of a page</source>
   <translation>ділянка сторінки</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>скасовано</translation>
  </message>
 </context>
 <context>
  <name>_Pages</name>
  <message>
   <source>Page {label}</source>
   <translation>Сторінка {label}</translation>
  </message>
 </context>
 <context>
  <name>_Plan</name>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Що станеться</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Що зміниться</translation>
  </message>
 </context>
 <context>
  <name>_Question</name>
  <message>
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
 </context>
 <context>
  <name>_Recents</name>
  <message>
   <source>not found</source>
   <translation>не знайдено</translation>
  </message>
 </context>
 <context>
  <name>_Rows</name>
  <message>
   <source>Create code “{name}”</source>
   <translation>Створити код «{name}»</translation>
  </message>
  <message>
   <source>not found · {folder}</source>
   <translation>не знайдено · {folder}</translation>
  </message>
  <message>
   <source>{name}, {path}</source>
   <translation>{name}, {path}</translation>
  </message>
 </context>
</TS>
