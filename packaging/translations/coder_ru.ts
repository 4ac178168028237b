<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Coder</source>
   <translation>О программе Coder</translation>
  </message>
  <message>
   <source>Coder {version}</source>
   <translation>Coder {version}</translation>
  </message>
  <message>
   <source>Free software under the Apache License 2.0. The typefaces Inter and PT Serif are under the SIL Open Font License.</source>
   <translation>Свободная программа по лицензии Apache 2.0. Шрифты Inter и PT Serif — по лицензии SIL Open Font License.</translation>
  </message>
  <message>
   <source>It sends nothing over the network; a study on a server is the one exception you make yourself.</source>
   <translation>Программа ничего не отправляет в сеть; единственное исключение — исследование на сервере, которое вы создаёте сами.</translation>
  </message>
  <message>
   <source>Reads, highlights and codes political texts, compares coders and exports what they found.</source>
   <translation>Чтение, выделение и кодирование политических текстов, сравнение кодировщиков, экспорт результатов.</translation>
  </message>
 </context>
 <context>
  <name>Adjudicating</name>
  <message numerus="yes">
   <source>%n passage(s) taken over into the consensus</source>
   <translation>
    <numerusform>В консенсус перенесён %n отрывок</numerusform>
    <numerusform>В консенсус перенесены %n отрывка</numerusform>
    <numerusform>В консенсус перенесено %n отрывков</numerusform>
   </translation>
  </message>
  <message>
   <source>Consensus:</source>
   <translation>Согласовано:</translation>
  </message>
  <message>
   <source>from a table</source>
   <translation>из таблицы</translation>
  </message>
  <message>
   <source>taken: both</source>
   <translation>принято: оба</translation>
  </message>
  <message>
   <source>taken: none</source>
   <translation>принято: ни одного</translation>
  </message>
  <message>
   <source>taken: {coders}</source>
   <translation>принято: {coders}</translation>
  </message>
  <message>
   <source>written by hand</source>
   <translation>записано вручную</translation>
  </message>
 </context>
 <context>
  <name>AdjudicationBar</name>
  <message>
   <source>Both</source>
   <translation>Оба</translation>
  </message>
  <message>
   <source>Edit stretch</source>
   <translation>Изменить границы</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ни одного</translation>
  </message>
  <message>
   <source>Passages that all coders marked alike go into the consensus, in one step</source>
   <translation>Отрывки, которые все кодировщики отметили одинаково, одним шагом переходят в консенсус</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Обоснование</translation>
  </message>
  <message>
   <source>Take over what all agree on</source>
   <translation>Перенести то, в чём все согласны</translation>
  </message>
  <message>
   <source>Why: kept with the decision and the consensus</source>
   <translation>Почему: хранится с решением и согласованным кодированием</translation>
  </message>
  <message>
   <source>{done} of {all} decided</source>
   <translation>решено {done} из {all}</translation>
  </message>
  <message>
   <source>← → move the end, Shift ← → the start; Enter writes, Esc leaves.</source>
   <translation>← → двигают конец, Shift ← → начало; Enter записывает, Esc отменяет.</translation>
  </message>
 </context>
 <context>
  <name>AgreementModel</name>
  <message>
   <source>(k)uα · cover</source>
   <translation>(k)uα · охват</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Согласие</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Cohen’s kappa of the two coders</source>
   <translation>Каппа Коэна для двух кодировщиков</translation>
  </message>
  <message>
   <source>Gwet’s AC1; high where a code is simply absent, so read it beside the prevalence</source>
   <translation>AC1 Гвета; высок там, где кода просто нет, поэтому читайте его рядом с частотой</translation>
  </message>
  <message>
   <source>How often coders said yes, of all their decisions</source>
   <translation>Как часто кодировщики говорили «да» среди всех решений</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Интервал</translation>
  </message>
  <message>
   <source>Krippendorff’s alpha for yes and no</source>
   <translation>Альфа Криппендорфа для «да» и «нет»</translation>
  </message>
  <message>
   <source>Only one coder or hardly anybody gave this code: there is too little variation.</source>
   <translation>Этот код ставил только один кодировщик или почти никто: слишком мало вариации.</translation>
  </message>
  <message>
   <source>Passages this coder gave the code; those that overlap or touch count once</source>
   <translation>Фрагменты, которым этот кодировщик присвоил код; перекрывающиеся и соприкасающиеся считаются один раз</translation>
  </message>
  <message>
   <source>Prevalence</source>
   <translation>Частота</translation>
  </message>
  <message>
   <source>Share of decisions on which pairs of coders agree, chance not taken out</source>
   <translation>Доля решений, в которых пары кодировщиков согласны, без поправки на случайность</translation>
  </message>
  <message>
   <source>The code of passages that meet another coder’s: (k)u-alpha, and the share of passages that do</source>
   <translation>Код отрывков, совпадающих с отрывками другого кодировщика: (k)u-альфа и доля таких отрывков</translation>
  </message>
  <message>
   <source>Where alpha lies when documents are drawn again and again</source>
   <translation>Где лежит альфа, когда документы выбирают снова и снова</translation>
  </message>
  <message>
   <source>Where passages lie: u-alpha of this code against everything else, letter by letter. Codes of one coder overlap, so (k)u-alpha is not defined</source>
   <translation>Где лежат отрывки: u-альфа этого кода против всего остального, символ за символом. Коды одного кодировщика пересекаются, поэтому (k)u-альфа не определена</translation>
  </message>
  <message>
   <source>undefined</source>
   <translation>не определено</translation>
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
   <translation>Согласованность по кодам</translation>
  </message>
 </context>
 <context>
  <name>AssignDialog</name>
  <message>
   <source>Also several language versions of one work</source>
   <translation>Также несколько языковых версий одного произведения</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Назначить</translation>
  </message>
  <message>
   <source>Documents for {name}</source>
   <translation>Документы для {name}</translation>
  </message>
  <message>
   <source>Documents that can be assigned</source>
   <translation>Документы, которые можно назначить</translation>
  </message>
  <message>
   <source>Drawn at random and handed out as they are, to see whether knowing the source changes what is coded. What is coded in them counts as not blind.</source>
   <translation>Выбраны случайно и выданы как есть, чтобы увидеть, меняет ли знание источника то, что кодируют. Закодированное в них считается не слепым.</translation>
  </message>
  <message>
   <source>Each coder gets the documents in an order of their own.</source>
   <translation>Каждый кодировщик получает документы в своём порядке.</translation>
  </message>
  <message>
   <source>Read unmasked</source>
   <translation>Читать без масок</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>as it was before a backup was put back</source>
   <translation>состояние перед восстановлением копии</translation>
  </message>
  <message>
   <source>before an upgrade</source>
   <translation>перед обновлением</translation>
  </message>
  <message>
   <source>made by hand</source>
   <translation>сделано вручную</translation>
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
   <translation>Спрашивать о догадках об источнике, когда документ завершён</translation>
  </message>
  <message>
   <source>Coders choose from lists of the study’s own sources, the same for every document. Add others that could be meant, so that the list itself tells nothing; put semicolons between them.</source>
   <translation>Кодировщики выбирают из списков источников самого исследования, одинаковых для каждого документа. Добавьте другие, которые можно предположить, чтобы сам список ничего не подсказывал; разделяйте их точкой с запятой.</translation>
  </message>
  <message>
   <source>Each coder sees the codes in an order of their own</source>
   <translation>Каждый кодировщик видит коды в собственном порядке</translation>
  </message>
  <message>
   <source>Guesses</source>
   <translation>Догадки</translation>
  </message>
  <message>
   <source>In a blind study coders see reading copies under neutral codes. What is ticked here their window shows besides; leave it unticked where it could tell whose text it is.</source>
   <translation>В слепом исследовании кодировщики видят копии для чтения под нейтральными обозначениями. Отмеченное здесь их окно показывает дополнительно; не отмечайте того, что может выдать, чей это текст.</translation>
  </message>
  <message>
   <source>In the list: {names}</source>
   <translation>В списке: {names}</translation>
  </message>
  <message>
   <source>Not asked: a list needs two lines at least.</source>
   <translation>Не спросят: в списке должно быть не меньше двух строк.</translation>
  </message>
  <message>
   <source>Others besides the study’s own</source>
   <translation>Другие, кроме тех, что в исследовании</translation>
  </message>
  <message>
   <source>Seed of the order: {seed}</source>
   <translation>Зерно порядка: {seed}</translation>
  </message>
 </context>
 <context>
  <name>BlindWorkspace</name>
  <message numerus="yes">
   <source>%n passage(s) hidden</source>
   <translation>
    <numerusform>скрыт %n фрагмент</numerusform>
    <numerusform>скрыто %n фрагмента</numerusform>
    <numerusform>скрыто %n фрагментов</numerusform>
   </translation>
  </message>
  <message>
   <source>As a coder sees it</source>
   <translation>Как видит кодировщик</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Как есть</translation>
  </message>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Выберите документ слева.</translation>
  </message>
  <message>
   <source>Coders and packets</source>
   <translation>Кодировщики и пакеты</translation>
  </message>
  <message>
   <source>Did it hold</source>
   <translation>Сработало ли</translation>
  </message>
  <message>
   <source>What is to be hidden</source>
   <translation>Что нужно скрыть</translation>
  </message>
  <message>
   <source>ready: {ready} of {all}</source>
   <translation>готово: {ready} из {all}</translation>
  </message>
 </context>
 <context>
  <name>Blinding</name>
  <message>
   <source>A date in the text.</source>
   <translation>Дата в тексте.</translation>
  </message>
  <message>
   <source>A date of the document itself.</source>
   <translation>Дата самого документа.</translation>
  </message>
  <message>
   <source>A person with an office, not in the list.</source>
   <translation>Лицо с должностью, которого нет в списке.</translation>
  </message>
  <message>
   <source>A signature at the end.</source>
   <translation>Подпись в конце.</translation>
  </message>
  <message>
   <source>An adjective of {entity}.</source>
   <translation>Прилагательное от названия: {entity}.</translation>
  </message>
  <message>
   <source>An institution of {entity}.</source>
   <translation>Учреждение государства: {entity}.</translation>
  </message>
  <message>
   <source>How long a document is</source>
   <translation>Какова длина документа</translation>
  </message>
  <message>
   <source>How many documents and codings there are</source>
   <translation>Сколько документов и кодировок</translation>
  </message>
  <message>
   <source>Names {entity} itself.</source>
   <translation>Прямо называет: {entity}.</translation>
  </message>
  <message>
   <source>Never on the screen: page {pages}.</source>
   <translation>Ни разу не на экране: с. {pages}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Нет</translation>
  </message>
  <message>
   <source>Part of a letterhead or address.</source>
   <translation>Часть бланка или адреса.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Sounds like a name of {entity}.</source>
   <translation>Звучит как название или имя: {entity}.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Говорящий</translation>
  </message>
  <message>
   <source>Stands at the edge of {pages} pages.</source>
   <translation>Повторяется на краях страниц: {pages}.</translation>
  </message>
  <message>
   <source>Stands in the file's name or details, or is another form of what is hidden.</source>
   <translation>Стоит в имени файла или в его данных, либо это другая форма скрытого.</translation>
  </message>
  <message>
   <source>State or side</source>
   <translation>Государство или сторона</translation>
  </message>
  <message>
   <source>The capital of {entity}.</source>
   <translation>Столица государства: {entity}.</translation>
  </message>
  <message>
   <source>The names of frameworks in the codebook</source>
   <translation>Названия теоретических рамок в кодовой книге</translation>
  </message>
  <message>
   <source>The number of a document.</source>
   <translation>Номер документа.</translation>
  </message>
  <message>
   <source>The people of {entity}.</source>
   <translation>Люди этого государства: {entity}.</translation>
  </message>
  <message>
   <source>The speaker calls a country theirs.</source>
   <translation>Говорящий называет страну своей.</translation>
  </message>
  <message>
   <source>The speaker says which office is theirs.</source>
   <translation>Говорящий называет свою должность.</translation>
  </message>
  <message>
   <source>The study’s title and question</source>
   <translation>Название и вопрос исследования</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Не уверен(а)</translation>
  </message>
  <message>
   <source>When something was done</source>
   <translation>Когда что-либо сделано</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Да</translation>
  </message>
  <message>
   <source>a pure guess</source>
   <translation>чистая догадка</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>совершенно уверенно</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>довольно уверенно</translation>
  </message>
  <message>
   <source>half sure</source>
   <translation>наполовину уверенно</translation>
  </message>
  <message>
   <source>rather unsure</source>
   <translation>скорее неуверенно</translation>
  </message>
 </context>
 <context>
  <name>BreachDialog</name>
  <message>
   <source>A source could be recognised after the document was handed out. The codings this touches are marked as not blind.</source>
   <translation>Источник можно было узнать после выдачи документа. Кодировки, которых это касается, отмечаются как не слепые.</translation>
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
   <translation>Записать</translation>
  </message>
  <message>
   <source>Record a breach</source>
   <translation>Нарушение слепоты</translation>
  </message>
  <message>
   <source>Say what was found, so that others can judge it.</source>
   <translation>Напишите, что обнаружено, чтобы другие могли это оценить.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Что обнаружено</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>все</translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message numerus="yes">
   <source>%Ln had it already.</source>
   <translation>
    <numerusform>У %Ln этот код уже был.</numerusform>
    <numerusform>У %Ln этот код уже был.</numerusform>
    <numerusform>У %Ln этот код уже был.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages coded with “{code}”.</source>
   <translation>
    <numerusform>Кодом «{code}» отмечен %Ln фрагмент.</numerusform>
    <numerusform>Кодом «{code}» отмечены %Ln фрагмента.</numerusform>
    <numerusform>Кодом «{code}» отмечены %Ln фрагментов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages have “{code}” now.</source>
   <translation>
    <numerusform>Теперь код «{code}» у %Ln фрагмента.</numerusform>
    <numerusform>Теперь код «{code}» у %Ln фрагментов.</numerusform>
    <numerusform>Теперь код «{code}» у %Ln фрагментов.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of them had “{code}” already.</source>
   <translation>У всех уже был код «{code}».</translation>
  </message>
  <message>
   <source>Code all hits…</source>
   <translation>Кодировать все совпадения…</translation>
  </message>
  <message>
   <source>Give another code…</source>
   <translation>Присвоить другой код…</translation>
  </message>
 </context>
 <context>
  <name>CheckWordsDialog</name>
  <message>
   <source>Accept all</source>
   <translation>Принять все</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Check recognised words</source>
   <translation>Проверка распознанных слов</translation>
  </message>
  <message>
   <source>Go on later</source>
   <translation>Продолжить позже</translation>
  </message>
  <message>
   <source>Leave it empty where there is no word</source>
   <translation>Оставьте пустым, если слова здесь нет</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <source>Take all other words as they were read</source>
   <translation>Остальные слова оставить, как прочитано</translation>
  </message>
  <message>
   <source>The word as it stands on the page</source>
   <translation>Слово так, как оно стоит на странице</translation>
  </message>
  <message>
   <source>The word before, as it was (Alt+Left)</source>
   <translation>Предыдущее слово, каким оно было (Alt+Влево)</translation>
  </message>
  <message>
   <source>Word {number} of {all} · page {page}</source>
   <translation>Слово {number} из {all} · страница {page}</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>A block is missing in the translation; sentences in a row: {count}.</source>
   <translation>В переводе недостаёт целого фрагмента; предложений подряд: {count}.</translation>
  </message>
  <message>
   <source>A block is not in the original; sentences in a row: {count}.</source>
   <translation>Этого фрагмента нет в оригинале; предложений подряд: {count}.</translation>
  </message>
  <message>
   <source>A bracket of the translation has no other half.</source>
   <translation>В переводе скобка без пары.</translation>
  </message>
  <message>
   <source>A negation of the original is missing in the translation.</source>
   <translation>В переводе нет отрицания, которое есть в оригинале.</translation>
  </message>
  <message>
   <source>A sentence stands twice in a row.</source>
   <translation>Предложение стоит два раза подряд.</translation>
  </message>
  <message>
   <source>Only one side ends in an exclamation mark.</source>
   <translation>Только с одной стороны в конце восклицательный знак.</translation>
  </message>
  <message>
   <source>The date {original} became {translation}.</source>
   <translation>Дата {original} превратилась в {translation}.</translation>
  </message>
  <message>
   <source>The date {original} is missing in the translation.</source>
   <translation>В переводе нет даты {original}.</translation>
  </message>
  <message>
   <source>The date {translation} is not in the original.</source>
   <translation>В оригинале нет даты {translation}.</translation>
  </message>
  <message>
   <source>The end of the sentence seems to be missing.</source>
   <translation>Похоже, не хватает конца предложения.</translation>
  </message>
  <message>
   <source>The name {original} became {translation}.</source>
   <translation>Вместо имени {original} стоит {translation}.</translation>
  </message>
  <message>
   <source>The name {original} is missing in the translation.</source>
   <translation>В переводе нет имени {original}.</translation>
  </message>
  <message>
   <source>The name {translation} is not in the original.</source>
   <translation>В оригинале нет имени {translation}.</translation>
  </message>
  <message>
   <source>The number {number} is missing in the translation.</source>
   <translation>В переводе нет числа {number}.</translation>
  </message>
  <message>
   <source>The number {number} is not in the original.</source>
   <translation>В оригинале нет числа {number}.</translation>
  </message>
  <message>
   <source>The number {original} became {translation}.</source>
   <translation>Вместо числа {original} стоит {translation}.</translation>
  </message>
  <message>
   <source>The original asks, the translation does not.</source>
   <translation>Оригинал спрашивает, перевод — нет.</translation>
  </message>
  <message>
   <source>The original demands what the translation does not.</source>
   <translation>Оригинал требует того, чего перевод не требует.</translation>
  </message>
  <message>
   <source>The original says only that something can be; the translation does not.</source>
   <translation>Оригинал говорит лишь, что нечто возможно; перевод — нет.</translation>
  </message>
  <message>
   <source>The quotation marks of the original are missing in the translation.</source>
   <translation>В переводе нет кавычек, которые есть в оригинале.</translation>
  </message>
  <message>
   <source>The term {term} has none of its expected renderings: {expected}.</source>
   <translation>У термина {term} нет ни одного из ожидаемых соответствий: {expected}.</translation>
  </message>
  <message>
   <source>The term {term} is rendered as {translation}, not as {expected}.</source>
   <translation>Термин {term} передан как {translation}, а не как {expected}.</translation>
  </message>
  <message>
   <source>The translation asks, the original does not.</source>
   <translation>Перевод спрашивает, оригинал — нет.</translation>
  </message>
  <message>
   <source>The translation demands what the original does not.</source>
   <translation>Перевод требует того, чего оригинал не требует.</translation>
  </message>
  <message>
   <source>The translation has a negation that the original does not have.</source>
   <translation>В переводе есть отрицание, которого нет в оригинале.</translation>
  </message>
  <message>
   <source>The translation has quotation marks that the original does not have.</source>
   <translation>В переводе есть кавычки, которых нет в оригинале.</translation>
  </message>
  <message>
   <source>The translation is much longer than the original.</source>
   <translation>Перевод намного длиннее оригинала.</translation>
  </message>
  <message>
   <source>The translation is much shorter than the original.</source>
   <translation>Перевод намного короче оригинала.</translation>
  </message>
  <message>
   <source>The translation says only that something can be; the original does not.</source>
   <translation>Перевод говорит лишь, что нечто возможно; оригинал — нет.</translation>
  </message>
  <message>
   <source>The translation says the same twice; the original does not.</source>
   <translation>Перевод говорит одно и то же дважды, оригинал — нет.</translation>
  </message>
  <message>
   <source>The two sides do not have the same number of quotations.</source>
   <translation>Число цитат с двух сторон разное.</translation>
  </message>
  <message>
   <source>The unit changed: {original} became {translation}.</source>
   <translation>Единица другая: вместо {original} стоит {translation}.</translation>
  </message>
  <message>
   <source>The word “{word}” stands twice in a row.</source>
   <translation>Слово «{word}» стоит два раза подряд.</translation>
  </message>
  <message>
   <source>The words “{words}” were not translated.</source>
   <translation>Слова «{words}» не переведены.</translation>
  </message>
  <message>
   <source>This sentence is missing in the translation.</source>
   <translation>Этого предложения нет в переводе.</translation>
  </message>
  <message>
   <source>This sentence is not in the original.</source>
   <translation>Этого предложения нет в оригинале.</translation>
  </message>
  <message>
   <source>This sentence was not translated.</source>
   <translation>Это предложение не переведено.</translation>
  </message>
 </context>
 <context>
  <name>ChoicesPage</name>
  <message>
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Ещё один пункт</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Ниже</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Выше</translation>
  </message>
 </context>
 <context>
  <name>CodeCard</name>
  <message>
   <source>For example</source>
   <translation>Например</translation>
  </message>
  <message>
   <source>No coding selected</source>
   <translation>Кодировка не выбрана</translation>
  </message>
  <message>
   <source>Not</source>
   <translation>Не применять</translation>
  </message>
  <message>
   <source>Select a coding in the text to see its code, or text to give it one.</source>
   <translation>Выберите кодировку в тексте, чтобы увидеть её код, или текст, чтобы присвоить ему код.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Применять</translation>
  </message>
 </context>
 <context>
  <name>CodeChecks</name>
  <message>
   <source>Codes to look for</source>
   <translation>Какие коды искать</translation>
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
   <translation>Название кода</translation>
  </message>
 </context>
 <context>
  <name>CodeEditor</name>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Create code</source>
   <translation>Создать код</translation>
  </message>
  <message>
   <source>Edit code</source>
   <translation>Изменить код</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Новый код</translation>
  </message>
  <message>
   <source>Save code</source>
   <translation>Сохранить код</translation>
  </message>
 </context>
 <context>
  <name>CodeForm</name>
  <message>
   <source>A code needs a name.</source>
   <translation>У кода должно быть название.</translation>
  </message>
  <message>
   <source>A name cannot contain “/”: it stands between a code and its sub-code.</source>
   <translation>В названии не может быть «/»: этот знак стоит между кодом и его подкодом.</translation>
  </message>
  <message>
   <source>Below</source>
   <translation>В составе</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Цвет</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Определение</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Примеры</translation>
  </message>
  <message>
   <source>Favourite key</source>
   <translation>Быстрая клавиша</translation>
  </message>
  <message>
   <source>Framework</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Индикаторы</translation>
  </message>
  <message>
   <source>Intensity</source>
   <translation>Интенсивность</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нет</translation>
  </message>
  <message>
   <source>None: at the top</source>
   <translation>Нет: на верхнем уровне</translation>
  </message>
  <message>
   <source>Not for</source>
   <translation>Не применять для</translation>
  </message>
  <message>
   <source>There is already a code “{name}” at this place.</source>
   <translation>Код «{name}» здесь уже есть.</translation>
  </message>
  <message>
   <source>Use when</source>
   <translation>Когда применять</translation>
  </message>
  <message>
   <source>{key} (now {code})</source>
   <translation>{key} (сейчас {code})</translation>
  </message>
 </context>
 <context>
  <name>CodeHitsDialog</name>
  <message>
   <source>Choose a code</source>
   <translation>Выберите код</translation>
  </message>
  <message>
   <source>Code all hits</source>
   <translation>Кодировать все совпадения</translation>
  </message>
  <message>
   <source>Code {count} with “{code}”</source>
   <translation>Отметить кодом «{code}»: {count}</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Совпадения</translation>
  </message>
  <message>
   <source>Take the tick off what does not belong. One step, which Undo takes back.</source>
   <translation>Снимите отметку с того, что не подходит. Это один шаг, его можно отменить.</translation>
  </message>
  <message>
   <source>The code to give</source>
   <translation>Код, который присвоить</translation>
  </message>
  <message>
   <source>The paragraph they stand in</source>
   <translation>Абзац, в котором они стоят</translation>
  </message>
  <message>
   <source>The sentence they stand in</source>
   <translation>Предложение, в котором они стоят</translation>
  </message>
  <message>
   <source>The words alone</source>
   <translation>Только слова</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Отметить все</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Снять все</translation>
  </message>
  <message>
   <source>What counts as the passage</source>
   <translation>Что считать фрагментом</translation>
  </message>
 </context>
 <context>
  <name>CodePalette</name>
  <message>
   <source>Choose a code</source>
   <translation>Выберите код</translation>
  </message>
  <message>
   <source>Enter gives the code · Ctrl+Enter gives it and stays · Esc closes</source>
   <translation>Enter присваивает код · Ctrl+Enter присваивает и оставляет окно · Esc закрывает</translation>
  </message>
  <message>
   <source>Type to find or create a code</source>
   <translation>Найти или создать код</translation>
  </message>
  <message>
   <source>below {parent}</source>
   <translation>в составе {parent}</translation>
  </message>
 </context>
 <context>
  <name>CodePicker</name>
  <message>
   <source>Find a code</source>
   <translation>Найти код</translation>
  </message>
 </context>
 <context>
  <name>CodeWorkspace</name>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Выберите документ слева.</translation>
  </message>
  <message>
   <source>Show everybody's</source>
   <translation>Показать кодировки всех</translation>
  </message>
  <message>
   <source>The text of {code} is not fixed yet: recognise its pages in the Library.</source>
   <translation>Текст {code} ещё не готов: распознайте его страницы в библиотеке.</translation>
  </message>
  <message>
   <source>{code} holds codings by other people.</source>
   <translation>В {code} есть кодировки других людей.</translation>
  </message>
  <message>
   <source>“{quote}” · {count} characters</source>
   <translation>«{quote}» · знаков: {count}</translation>
  </message>
 </context>
 <context>
  <name>Codebook</name>
  <message>
   <source>as it is</source>
   <translation>без изменений</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>изменён</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>цвет</translation>
  </message>
  <message>
   <source>definition</source>
   <translation>определение</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>примеры</translation>
  </message>
  <message>
   <source>framework</source>
   <translation>рамка</translation>
  </message>
  <message>
   <source>indicators</source>
   <translation>индикаторы</translation>
  </message>
  <message>
   <source>name</source>
   <translation>название</translation>
  </message>
  <message>
   <source>new</source>
   <translation>новый</translation>
  </message>
  <message>
   <source>not for</source>
   <translation>когда не применять</translation>
  </message>
  <message>
   <source>scale</source>
   <translation>шкала</translation>
  </message>
  <message>
   <source>use</source>
   <translation>когда применять</translation>
  </message>
 </context>
 <context>
  <name>CodebookExport</name>
  <message>
   <source>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Web page (*.html)</source>
   <translation>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Веб-страница (*.html)</translation>
  </message>
  <message>
   <source>CSV (.csv) and Excel (.xlsx) can be taken in again; Word (.docx) and a web page (.html) are for reading and for the appendix.</source>
   <translation>CSV (.csv) и Excel (.xlsx) можно снова загрузить в исследование; Word (.docx) и веб-страница (.html) — для чтения и приложения к статье.</translation>
  </message>
  <message>
   <source>Cells that begin with = + - @ as they are (not for spreadsheets)</source>
   <translation>Ячейки с = + - @ в начале — как есть (не для Excel)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>End the name of the file with .csv, .xlsx, .docx or .html.</source>
   <translation>Имя файла должно оканчиваться на .csv, .xlsx, .docx или .html.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Экспортировать</translation>
  </message>
  <message>
   <source>Export the codebook</source>
   <translation>Экспорт кодовой книги</translation>
  </message>
  <message>
   <source>Exporting the codebook</source>
   <translation>Экспортируется кодовая книга</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>The codebook is in {file}.</source>
   <translation>Кодовая книга — в файле {file}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не существует.</translation>
  </message>
 </context>
 <context>
  <name>CodebookImport</name>
  <message>
   <source>A table (CSV or Excel) with a row a code: {columns}. Only “code” is needed.</source>
   <translation>Таблица (CSV или Excel), по строке на код: {columns}. Обязателен только столбец «code».</translation>
  </message>
  <message>
   <source>Choose a table…</source>
   <translation>Выбрать таблицу…</translation>
  </message>
  <message>
   <source>Codebook: {added} codes added, {changed} changed.</source>
   <translation>Кодовая книга: добавлено кодов: {added}, изменено: {changed}.</translation>
  </message>
  <message>
   <source>Import a codebook</source>
   <translation>Импорт кодовой книги</translation>
  </message>
  <message>
   <source>No table chosen yet</source>
   <translation>Таблица ещё не выбрана</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Читается {name}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Читается…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Таблица</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation>Таблицы (*.csv *.tsv *.txt *.xlsx)</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Загрузить</translation>
  </message>
  <message>
   <source>What would become of the codes</source>
   <translation>Что станет с кодами</translation>
  </message>
  <message>
   <source>{added} new, {changed} changed, {kept} as they are.</source>
   <translation>Новых: {added}, изменённых: {changed}, без изменений: {kept}.</translation>
  </message>
 </context>
 <context>
  <name>CodebookMenu</name>
  <message>
   <source>Close all</source>
   <translation>Свернуть все</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Цвет</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Изменить…</translation>
  </message>
  <message>
   <source>Favourite key</source>
   <translation>Быстрая клавиша</translation>
  </message>
  <message>
   <source>Give this code to the selection</source>
   <translation>Присвоить этот код выделенному</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Объединить с…</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новый код…</translation>
  </message>
  <message>
   <source>New sub-code…</source>
   <translation>Новый подкод…</translation>
  </message>
  <message>
   <source>No longer use</source>
   <translation>Больше не применять</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нет</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Развернуть все</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <source>Show its passages</source>
   <translation>Показать его фрагменты</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Разделить…</translation>
  </message>
  <message>
   <source>Use again</source>
   <translation>Применять снова</translation>
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
   <translation>Кодировок у всех: {count}, из них ваших: {own}</translation>
  </message>
  <message>
   <source>{name}, {count} codings</source>
   <translation>{name}, кодировок: {count}</translation>
  </message>
  <message>
   <source>{own} codings with this code, {all} with its sub-codes</source>
   <translation>Кодировок с этим кодом: {own}, вместе с подкодами: {all}</translation>
  </message>
  <message>
   <source>{text}, key {key}</source>
   <translation>{text}, клавиша {key}</translation>
  </message>
  <message>
   <source>{text}, no longer used</source>
   <translation>{text}, больше не применяется</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message numerus="yes">
   <source>%n codes</source>
   <translation>
    <numerusform>%n код</numerusform>
    <numerusform>%n кода</numerusform>
    <numerusform>%n кодов</numerusform>
   </translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Кодовая книга</translation>
  </message>
  <message>
   <source>Create code “{name}”</source>
   <translation>Создать код «{name}»</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Новый код</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новый код…</translation>
  </message>
  <message>
   <source>No code is called “{name}”.</source>
   <translation>Кода с названием «{name}» нет.</translation>
  </message>
  <message>
   <source>There are no codes yet.</source>
   <translation>Кодов ещё нет.</translation>
  </message>
  <message>
   <source>Type to find or create a code</source>
   <translation>Найти или создать код</translation>
  </message>
  <message>
   <source>Write the first one, or bring in a codebook from a table.</source>
   <translation>Напишите первый или возьмите кодовую книгу из таблицы.</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Codebook</source>
   <translation>Кодовая книга</translation>
  </message>
 </context>
 <context>
  <name>CodebookWork</name>
  <message numerus="yes">
   <source>“{name}” deleted with %n codings.</source>
   <translation>
    <numerusform>«{name}» удалён вместе с %n кодировкой.</numerusform>
    <numerusform>«{name}» удалён вместе с %n кодировками.</numerusform>
    <numerusform>«{name}» удалён вместе с %n кодировками.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” merged; %n codings moved.</source>
   <translation>
    <numerusform>«{name}» объединён; перенесена %n кодировка.</numerusform>
    <numerusform>«{name}» объединён; перенесены %n кодировки.</numerusform>
    <numerusform>«{name}» объединён; перенесено %n кодировок.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CodersPanel</name>
  <message>
   <source>Add people under Team, People and roles.</source>
   <translation>Добавьте людей в меню «Команда», «Люди и роли».</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Назначить…</translation>
  </message>
  <message>
   <source>Coders and packets</source>
   <translation>Кодировщики и пакеты</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>In this order</source>
   <translation>В таком порядке</translation>
  </message>
  <message>
   <source>Left out, because {name} knows them or has another version: {codes}.</source>
   <translation>Пропущено, потому что {name} их уже знает или имеет другую версию: {codes}.</translation>
  </message>
  <message>
   <source>Make packet…</source>
   <translation>Создать пакет…</translation>
  </message>
  <message>
   <source>Making the packet for {name}</source>
   <translation>Создаётся пакет для {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Имя</translation>
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
   <translation>Пакеты (*.coder)</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Читается {file}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>Take back a packet</source>
   <translation>Принять пакет</translation>
  </message>
  <message>
   <source>Take back a packet…</source>
   <translation>Принять пакет…</translation>
  </message>
  <message>
   <source>The packet for {name} is {file}. It was searched for {count} strings; none was found.</source>
   <translation>Пакет для {name}: {file}. В нём искали строки, выдающие источник ({count}); ни одной не найдено.</translation>
  </message>
  <message>
   <source>The work of {name} was taken back.</source>
   <translation>Работа принята: {name}.</translation>
  </message>
  <message>
   <source>There are no coders yet.</source>
   <translation>Кодировщиков пока нет.</translation>
  </message>
  <message>
   <source>came back {day}</source>
   <translation>возвращён {day}</translation>
  </message>
  <message>
   <source>handed out {day}</source>
   <translation>выдан {day}</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ещё нет</translation>
  </message>
  <message>
   <source>{code} (unmasked)</source>
   <translation>{code} (без масок)</translation>
  </message>
  <message>
   <source>{name} has these documents now: {codes}.</source>
   <translation>Теперь у {name} такие документы: {codes}.</translation>
  </message>
 </context>
 <context>
  <name>CodersPassage</name>
  <message>
   <source>The passage as each coder saw it</source>
   <translation>Фрагмент, каким его видел каждый кодировщик</translation>
  </message>
 </context>
 <context>
  <name>CodesView</name>
  <message>
   <source>95 % interval</source>
   <translation>Интервал 95 %</translation>
  </message>
  <message>
   <source>Accept the proposal</source>
   <translation>Принять предложение</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Согласие</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Оба</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Code both the original and the translation in Code; then this page shows where their codes differ.</source>
   <translation>Закодируйте оригинал и перевод в «Кодировании»; тогда здесь будет видно, где их коды различаются.</translation>
  </message>
  <message>
   <source>Coded in</source>
   <translation>Закодировано</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодировщик</translation>
  </message>
  <message>
   <source>Codes on both sides</source>
   <translation>Коды с обеих сторон</translation>
  </message>
  <message>
   <source>Cohen’s κ</source>
   <translation>κ Коэна</translation>
  </message>
  <message>
   <source>Different coders</source>
   <translation>Разные кодировщики</translation>
  </message>
  <message>
   <source>Different coders on the two sides: translation and coder are mixed here.</source>
   <translation>Разные кодировщики с двух сторон: перевод и кодировщик здесь смешаны.</translation>
  </message>
  <message>
   <source>Go to Code</source>
   <translation>К кодированию</translation>
  </message>
  <message>
   <source>Jaccard</source>
   <translation>Жаккар</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Original only</source>
   <translation>Только оригинал</translation>
  </message>
  <message>
   <source>Other side</source>
   <translation>Другая сторона</translation>
  </message>
  <message>
   <source>Propose on the other side</source>
   <translation>Предложить с другой стороны</translation>
  </message>
  <message>
   <source>Proposed. It counts once you accept it, here or in Code.</source>
   <translation>Предложено. Засчитывается, как только вы примете это здесь или в «Кодировании».</translation>
  </message>
  <message>
   <source>Same coder</source>
   <translation>Тот же кодировщик</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>The same coder on both sides: differences test the translation.</source>
   <translation>Тот же кодировщик с обеих сторон: расхождения проверяют перевод.</translation>
  </message>
  <message>
   <source>The two versions have no codes to compare yet.</source>
   <translation>У двух версий пока нет кодов для сравнения.</translation>
  </message>
  <message>
   <source>There is nothing to propose: you have coded there already.</source>
   <translation>Предлагать нечего: вы там уже кодировали.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Translation only</source>
   <translation>Только перевод</translation>
  </message>
  <message>
   <source>Where the sides differ</source>
   <translation>Где стороны различаются</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригинал</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложено</translation>
  </message>
  <message>
   <source>those with warnings first</source>
   <translation>сначала с предупреждениями</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>перевод</translation>
  </message>
 </context>
 <context>
  <name>CodingControl</name>
  <message>
   <source>Coding of “{code}” taken away.</source>
   <translation>Кодировка «{code}» убрана.</translation>
  </message>
  <message>
   <source>No code has been used yet; press Enter to choose one.</source>
   <translation>Ни один код ещё не применён; нажмите Enter, чтобы выбрать код.</translation>
  </message>
  <message>
   <source>No code has the key {key}. Give it one in the codebook: right-click a code.</source>
   <translation>Ни у одного кода нет клавиши {key}. Назначьте её в кодовой книге: щёлкните код правой кнопкой.</translation>
  </message>
  <message>
   <source>Select a passage first, then choose a code.</source>
   <translation>Сначала выделите фрагмент, потом выберите код.</translation>
  </message>
  <message>
   <source>Select a passage first, then name the new code.</source>
   <translation>Сначала выделите фрагмент, потом назовите новый код.</translation>
  </message>
 </context>
 <context>
  <name>CodingPanel</name>
  <message>
   <source>Choose a code in the codebook first.</source>
   <translation>Сначала выберите код в кодовой книге.</translation>
  </message>
  <message>
   <source>Codings</source>
   <translation>Кодировки</translation>
  </message>
  <message>
   <source>Finish document</source>
   <translation>Завершить</translation>
  </message>
  <message>
   <source>Pick a coding first: click it, or press N for the next one.</source>
   <translation>Сначала выберите кодировку: щёлкните её или нажмите N, чтобы перейти к следующей.</translation>
  </message>
  <message>
   <source>Reopen document</source>
   <translation>Открыть снова</translation>
  </message>
  <message>
   <source>by version {made} of {now}</source>
   <translation>по версии {made} из {now}</translation>
  </message>
  <message>
   <source>everybody's</source>
   <translation>всех</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>предложена</translation>
  </message>
  <message>
   <source>this passage</source>
   <translation>этот фрагмент</translation>
  </message>
 </context>
 <context>
  <name>CodingTools</name>
  <message>
   <source>Accept the proposed coding</source>
   <translation>Принять предложенную кодировку</translation>
  </message>
  <message>
   <source>Copied with its place: {place}.</source>
   <translation>Скопировано вместе с местом: {place}.</translation>
  </message>
  <message>
   <source>Draw a rectangle over the picture or table; or move a frame with the arrow keys, size it with Shift, and press Enter.</source>
   <translation>Обведите рисунок или таблицу прямоугольником; или передвиньте рамку стрелками, измените её размер стрелками с Shift и нажмите Enter.</translation>
  </message>
  <message>
   <source>Select a passage first.</source>
   <translation>Сначала выделите фрагмент.</translation>
  </message>
  <message>
   <source>Select a passage first: drag over it, or press Space for the next sentence.</source>
   <translation>Сначала выделите фрагмент: проведите по нему мышью или нажмите пробел, чтобы взять следующее предложение.</translation>
  </message>
  <message>
   <source>Select the words that shall become a code first.</source>
   <translation>Сначала выделите слова, которые должны стать кодом.</translation>
  </message>
  <message>
   <source>Show “{name}”</source>
   <translation>Показать «{name}»</translation>
  </message>
  <message>
   <source>{code}, page {page}</source>
   <translation>{code}, страница {page}</translation>
  </message>
 </context>
 <context>
  <name>ColourChoice</name>
  <message>
   <source>Colour</source>
   <translation>Цвет</translation>
  </message>
 </context>
 <context>
  <name>Colours</name>
  <message>
   <source>Blue</source>
   <translation>Синий</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Коричневый</translation>
  </message>
  <message>
   <source>Coral</source>
   <translation>Коралловый</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Лесной</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Зелёный</translation>
  </message>
  <message>
   <source>Lilac</source>
   <translation>Сиреневый</translation>
  </message>
  <message>
   <source>Mint</source>
   <translation>Мятный</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Розовый</translation>
  </message>
  <message>
   <source>Plum</source>
   <translation>Сливовый</translation>
  </message>
  <message>
   <source>Royal blue</source>
   <translation>Ярко-синий</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Фиолетовый</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жёлтый</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Code</source>
   <translation>&amp;Кодирование</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Правка</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Справка</translation>
  </message>
  <message>
   <source>&amp;Study</source>
   <translation>&amp;Исследование</translation>
  </message>
  <message>
   <source>&amp;Team</source>
   <translation>К&amp;оманда</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <source>About Coder</source>
   <translation>О программе Coder</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Добавить папку…</translation>
  </message>
  <message>
   <source>Add documents…</source>
   <translation>Добавить документы…</translation>
  </message>
  <message>
   <source>Align all again</source>
   <translation>Сопоставить всё снова</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Сделать резервную копию сейчас</translation>
  </message>
  <message>
   <source>Blind</source>
   <translation>Маскировка</translation>
  </message>
  <message>
   <source>Calm or sensitive checks</source>
   <translation>Спокойные или чувствительные проверки</translation>
  </message>
  <message>
   <source>Change person…</source>
   <translation>Сменить пользователя…</translation>
  </message>
  <message>
   <source>Change the mask’s label…</source>
   <translation>Изменить метку маски…</translation>
  </message>
  <message>
   <source>Check recognised words…</source>
   <translation>Проверить распознанные слова…</translation>
  </message>
  <message>
   <source>Choose a code…</source>
   <translation>Выбрать код…</translation>
  </message>
  <message>
   <source>Close study</source>
   <translation>Закрыть исследование</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодирование</translation>
  </message>
  <message>
   <source>Code a part of the picture</source>
   <translation>Кодировать часть изображения</translation>
  </message>
  <message>
   <source>Code with a favourite</source>
   <translation>Кодировать избранным кодом</translation>
  </message>
  <message>
   <source>Code&amp;book</source>
   <translation>Кодовая кни&amp;га</translation>
  </message>
  <message>
   <source>Codings to check…</source>
   <translation>Кодировки на проверку…</translation>
  </message>
  <message>
   <source>Comment on the warning</source>
   <translation>Прокомментировать предупреждение</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Copy passage with its place</source>
   <translation>Копировать фрагмент с местом</translation>
  </message>
  <message>
   <source>Edit code…</source>
   <translation>Изменить код…</translation>
  </message>
  <message>
   <source>Export the codebook…</source>
   <translation>Экспортировать кодовую книгу…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспортировать…</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Поиск</translation>
  </message>
  <message>
   <source>Find documents</source>
   <translation>Найти документы</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Найти в этом документе</translation>
  </message>
  <message>
   <source>Finish or reopen document</source>
   <translation>Завершить документ или открыть снова</translation>
  </message>
  <message>
   <source>Finish or reopen documents</source>
   <translation>Завершить документы или открыть снова</translation>
  </message>
  <message>
   <source>Fit the page to the window</source>
   <translation>Страница во всё окно</translation>
  </message>
  <message>
   <source>For training, or not</source>
   <translation>Учебный или нет</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Во весь экран</translation>
  </message>
  <message>
   <source>Go to the codebook</source>
   <translation>Перейти к кодовой книге</translation>
  </message>
  <message>
   <source>Hide a part of the page</source>
   <translation>Скрыть часть страницы</translation>
  </message>
  <message>
   <source>Hide the selected words</source>
   <translation>Скрыть выделенные слова</translation>
  </message>
  <message>
   <source>I cannot code this because of the mask</source>
   <translation>Не могу закодировать это из-за маски</translation>
  </message>
  <message>
   <source>I recognise this</source>
   <translation>Я это узнаю</translation>
  </message>
  <message>
   <source>Ignore the warning here</source>
   <translation>Не учитывать предупреждение здесь</translation>
  </message>
  <message>
   <source>Import a codebook…</source>
   <translation>Импортировать кодовую книгу…</translation>
  </message>
  <message>
   <source>Join with the next line</source>
   <translation>Объединить со следующей строкой</translation>
  </message>
  <message>
   <source>Keyboard shortcuts…</source>
   <translation>Сочетания клавиш…</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Крупнее</translation>
  </message>
  <message>
   <source>Less intense</source>
   <translation>Меньшая интенсивность</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Make a rule of the warning…</source>
   <translation>Сделать из предупреждения правило…</translation>
  </message>
  <message>
   <source>Memos…</source>
   <translation>Заметки…</translation>
  </message>
  <message>
   <source>Menu of what is selected</source>
   <translation>Меню выбранного</translation>
  </message>
  <message>
   <source>More intense</source>
   <translation>Большая интенсивность</translation>
  </message>
  <message>
   <source>Move the first translated sentence up</source>
   <translation>Перенести первое предложение перевода вверх</translation>
  </message>
  <message>
   <source>Move the last translated sentence down</source>
   <translation>Перенести последнее предложение перевода вниз</translation>
  </message>
  <message>
   <source>New code from these words…</source>
   <translation>Новый код из этих слов…</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Новый код…</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Новое исследование…</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Next document</source>
   <translation>Следующий документ</translation>
  </message>
  <message>
   <source>Next list of masks</source>
   <translation>Следующий список масок</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Открыть исследование…</translation>
  </message>
  <message>
   <source>Open the sample study</source>
   <translation>Открыть учебное исследование</translation>
  </message>
  <message>
   <source>Pages or text</source>
   <translation>Страницы или текст</translation>
  </message>
  <message>
   <source>People and roles…</source>
   <translation>Люди и роли…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Настройки…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Previous document</source>
   <translation>Предыдущий документ</translation>
  </message>
  <message>
   <source>Problem report…</source>
   <translation>Сообщить об ошибке…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выйти</translation>
  </message>
  <message>
   <source>Read document</source>
   <translation>Читать документ</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Распознать текст…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Remove documents</source>
   <translation>Удалить документы</translation>
  </message>
  <message>
   <source>Rename document</source>
   <translation>Переименовать документ</translation>
  </message>
  <message>
   <source>Replace by a corrected version…</source>
   <translation>Заменить исправленной версией…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Восстановить из резервной копии…</translation>
  </message>
  <message>
   <source>Rounds…</source>
   <translation>Раунды…</translation>
  </message>
  <message>
   <source>Same code again</source>
   <translation>Тот же код ещё раз</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Сохранить копию…</translation>
  </message>
  <message>
   <source>Seal and passphrases…</source>
   <translation>Защита и пароли…</translation>
  </message>
  <message>
   <source>Search for everything</source>
   <translation>Искать везде</translation>
  </message>
  <message>
   <source>Select the next sentence</source>
   <translation>Выделить следующее предложение</translation>
  </message>
  <message>
   <source>Select the paragraph</source>
   <translation>Выделить абзац</translation>
  </message>
  <message>
   <source>Select the sentence before</source>
   <translation>Выделить предыдущее предложение</translation>
  </message>
  <message>
   <source>Set language…</source>
   <translation>Указать язык…</translation>
  </message>
  <message>
   <source>Set up the study…</source>
   <translation>Параметры исследования…</translation>
  </message>
  <message>
   <source>Set work…</source>
   <translation>Указать произведение…</translation>
  </message>
  <message>
   <source>Show or hide the panels</source>
   <translation>Показать или скрыть панели</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Мельче</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>Разделить строку</translation>
  </message>
  <message>
   <source>T&amp;ranslation</source>
   <translation>П&amp;еревод</translation>
  </message>
  <message>
   <source>Take corrections of the line back</source>
   <translation>Отменить исправления строки</translation>
  </message>
  <message>
   <source>Take the coding away</source>
   <translation>Убрать кодировку</translation>
  </message>
  <message>
   <source>The next coding, passage, suggestion, warning or disagreement.</source>
   <translation>Следующее кодирование, фрагмент, предложение, предупреждение или расхождение.</translation>
  </message>
  <message>
   <source>The previous coding, passage, suggestion, warning or disagreement.</source>
   <translation>Предыдущее кодирование, фрагмент, предложение, предупреждение или расхождение.</translation>
  </message>
  <message>
   <source>This is a departure</source>
   <translation>Это отступление</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Unlink the line</source>
   <translation>Разъединить строку</translation>
  </message>
  <message>
   <source>Versions of the codebook…</source>
   <translation>Версии кодовой книги…</translation>
  </message>
  <message>
   <source>Weigh the departure</source>
   <translation>Изменить вес отступления</translation>
  </message>
  <message>
   <source>What was done…</source>
   <translation>Что сделано…</translation>
  </message>
  <message>
   <source>Write a memo</source>
   <translation>Написать заметку</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>A coder opens a document in Code, codes it and presses “Finish document”. Only finished documents are compared: there, an uncoded passage is a decision.</source>
   <translation>Кодировщик открывает документ в «Кодировании», кодирует его и нажимает «Завершить». Сравниваются только завершённые документы: в них и незакодированный фрагмент — решение.</translation>
  </message>
  <message>
   <source>AC1</source>
   <translation>AC1</translation>
  </message>
  <message>
   <source>All codes in one figure</source>
   <translation>Все коды одним показателем</translation>
  </message>
  <message>
   <source>All codes: {figures}</source>
   <translation>Все коды: {figures}</translation>
  </message>
  <message>
   <source>At least {least} decisions for a code are needed to judge it.</source>
   <translation>Чтобы судить о коде, нужно не меньше стольких решений: {least}.</translation>
  </message>
  <message>
   <source>Blind or recognised</source>
   <translation>Вслепую или узнано</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Brennan–Prediger</source>
   <translation>Бреннан–Предигер</translation>
  </message>
  <message>
   <source>By what coders said on finishing</source>
   <translation>По ответам кодировщиков при завершении</translation>
  </message>
  <message>
   <source>Codes that exclude one another</source>
   <translation>Взаимоисключающие коды</translation>
  </message>
  <message>
   <source>Compare everybody</source>
   <translation>Сравнить всех</translation>
  </message>
  <message>
   <source>Counts as marked</source>
   <translation>Учтены, как отмечено</translation>
  </message>
  <message>
   <source>Counts too</source>
   <translation>Тоже учтено</translation>
  </message>
  <message>
   <source>Counts when at least half of it is covered</source>
   <translation>Считается, если отмечено не меньше половины</translation>
  </message>
  <message>
   <source>Counts when it is touched</source>
   <translation>Считается, если затронуто хоть немного</translation>
  </message>
  <message>
   <source>Counts when more than half of it is covered</source>
   <translation>Считается, если отмечено больше половины</translation>
  </message>
  <message>
   <source>Each code against the rest</source>
   <translation>Каждый код против остальных</translation>
  </message>
  <message>
   <source>Each document: does the code occur in it</source>
   <translation>Каждый документ: встречается ли в нём код</translation>
  </message>
  <message>
   <source>Each paragraph: given the code or not</source>
   <translation>Каждый абзац: отмечен кодом или нет</translation>
  </message>
  <message>
   <source>Each sentence: given the code or not</source>
   <translation>Каждое предложение: отмечено кодом или нет</translation>
  </message>
  <message>
   <source>Each word: given the code or not</source>
   <translation>Каждое слово: код присвоен или нет</translation>
  </message>
  <message>
   <source>Gamma</source>
   <translation>Гамма</translation>
  </message>
  <message>
   <source>Go to Code</source>
   <translation>Перейти к кодированию</translation>
  </message>
  <message>
   <source>Intensity of codes</source>
   <translation>Интенсивность кодов</translation>
  </message>
  <message>
   <source>Intensity, α: {figures}</source>
   <translation>Интенсивность, α: {figures}</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Интервальная</translation>
  </message>
  <message>
   <source>Is no part of a passage</source>
   <translation>Не часть отрывка</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Не учтено</translation>
  </message>
  <message>
   <source>Left out: {what}</source>
   <translation>Не учтено: {what}</translation>
  </message>
  <message>
   <source>Mean and pooled; codes may overlap</source>
   <translation>Среднее и объединённое; коды могут перекрываться</translation>
  </message>
  <message>
   <source>Multi-valued alpha; codes may overlap</source>
   <translation>Многозначная альфа; коды могут перекрываться</translation>
  </message>
  <message>
   <source>No figure for all codes</source>
   <translation>Без показателя для всех кодов</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Не сравнивается</translation>
  </message>
  <message>
   <source>One code or none on each unit; overlaps are listed as errors</source>
   <translation>Один код или ни одного на каждой единице; перекрытия названы ошибками</translation>
  </message>
  <message>
   <source>One coder alone cannot be compared. Choose a second one, or all.</source>
   <translation>Одного кодировщика не с кем сравнить. Выберите второго или всех.</translation>
  </message>
  <message>
   <source>Only the order of the degrees counts</source>
   <translation>Важен только порядок степеней</translation>
  </message>
  <message>
   <source>Only what at least one coder marked; text nobody marked is left out</source>
   <translation>Только то, что отметил хоть один кодировщик; остальной текст не учтён</translation>
  </message>
  <message>
   <source>Only what was not recognised</source>
   <translation>Только неузнанное</translation>
  </message>
  <message>
   <source>Only what was recognised or suspected</source>
   <translation>Только узнанное или заподозренное</translation>
  </message>
  <message>
   <source>Ordinal</source>
   <translation>Порядковая</translation>
  </message>
  <message>
   <source>Passages aligned as well as can be; takes its time</source>
   <translation>Отрывки сопоставлены наилучшим образом; занимает время</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>Относительная</translation>
  </message>
  <message>
   <source>Rounds and documents marked as training</source>
   <translation>Раунды и документы, отмеченные как учебные</translation>
  </message>
  <message>
   <source>Sets of codes</source>
   <translation>Наборы кодов</translation>
  </message>
  <message>
   <source>The distances between degrees count</source>
   <translation>Важны расстояния между степенями</translation>
  </message>
  <message>
   <source>The ratios of degrees count</source>
   <translation>Важны отношения степеней</translation>
  </message>
  <message>
   <source>The whole text, letter by letter</source>
   <translation>Весь текст, знак за знаком</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Обучение</translation>
  </message>
  <message>
   <source>Two coders have to finish the same document before they can be compared.</source>
   <translation>Чтобы сравнивать, два кодировщика должны завершить один и тот же документ.</translation>
  </message>
  <message>
   <source>White space at the ends</source>
   <translation>Пробелы на краях</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>согласие</translation>
  </message>
  <message numerus="yes">
   <source>all %n document(s)</source>
   <translation>
    <numerusform>все документы: %n</numerusform>
    <numerusform>все документы: %n</numerusform>
    <numerusform>все документы: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>как обычно</translation>
  </message>
  <message>
   <source>boundary</source>
   <translation>граница</translation>
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
   <translation>разные коды</translation>
  </message>
  <message>
   <source>document</source>
   <translation>документ</translation>
  </message>
  <message>
   <source>extra: {coders}</source>
   <translation>лишнее: {coders}</translation>
  </message>
  <message>
   <source>given everywhere: no variation</source>
   <translation>везде: вариации нет</translation>
  </message>
  <message>
   <source>half covered</source>
   <translation>от половины</translation>
  </message>
  <message>
   <source>marked segment</source>
   <translation>отмеченный фрагмент</translation>
  </message>
  <message>
   <source>mean uα</source>
   <translation>средняя uα</translation>
  </message>
  <message>
   <source>mean α</source>
   <translation>средняя α</translation>
  </message>
  <message>
   <source>missed by {coder}</source>
   <translation>пропущено: {coder}</translation>
  </message>
  <message>
   <source>mostly covered</source>
   <translation>больше половины</translation>
  </message>
  <message>
   <source>multi-valued α</source>
   <translation>многозначная α</translation>
  </message>
  <message>
   <source>no document finished by two coders</source>
   <translation>нет документа, завершённого двумя кодировщиками</translation>
  </message>
  <message>
   <source>no interval</source>
   <translation>без интервала</translation>
  </message>
  <message>
   <source>no unit counts as coded: no variation</source>
   <translation>не закодировано: вариации нет</translation>
  </message>
  <message>
   <source>nobody used it: no variation</source>
   <translation>никто не применял</translation>
  </message>
  <message>
   <source>only {coders}</source>
   <translation>только {coders}</translation>
  </message>
  <message>
   <source>other code: {codes}</source>
   <translation>другой код: {codes}</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>абзац</translation>
  </message>
  <message>
   <source>pooled uα</source>
   <translation>объединённая uα</translation>
  </message>
  <message>
   <source>pooled α</source>
   <translation>объединённая α</translation>
  </message>
  <message>
   <source>sentence</source>
   <translation>предложение</translation>
  </message>
  <message numerus="yes">
   <source>too rare: %n decision(s)</source>
   <translation>
    <numerusform>мало: %n решение</numerusform>
    <numerusform>мало: %n решения</numerusform>
    <numerusform>мало: %n решений</numerusform>
   </translation>
  </message>
  <message>
   <source>touched</source>
   <translation>затронуто</translation>
  </message>
  <message>
   <source>training documents: {count}</source>
   <translation>учебные документы: {count}</translation>
  </message>
  <message>
   <source>undefined</source>
   <translation>не определено</translation>
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
   <translation>{confidence} % блочным бутстрепом, выборок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{confidence} % by document bootstrap, {draws} draws, seed {seed}</source>
   <translation>{confidence} % бутстрепом по документам, выборок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{confidence} % by unit bootstrap, {draws} draws, seed {seed}</source>
   <translation>{confidence} % бутстрепом по единицам, выборок: {draws}, зерно {seed}</translation>
  </message>
  <message>
   <source>{count} characters</source>
   <translation>знаков: {count}</translation>
  </message>
  <message>
   <source>{count} documents counted</source>
   <translation>документов: {count}</translation>
  </message>
  <message>
   <source>{count} in documents their coder has not finished</source>
   <translation>в документах, не завершённых кодировщиком: {count}</translation>
  </message>
  <message>
   <source>{count} marked segments</source>
   <translation>отмеченных фрагментов: {count}</translation>
  </message>
  <message>
   <source>{count} of white space alone</source>
   <translation>{count} на одних пробелах</translation>
  </message>
  <message>
   <source>{count} on regions of pages</source>
   <translation>на участках страниц: {count}</translation>
  </message>
  <message>
   <source>{count} paragraphs</source>
   <translation>абзацев: {count}</translation>
  </message>
  <message>
   <source>{count} proposed</source>
   <translation>предложено: {count}</translation>
  </message>
  <message>
   <source>{count} sentences</source>
   <translation>предложений: {count}</translation>
  </message>
  <message>
   <source>{count} words</source>
   <translation>слов: {count}</translation>
  </message>
  <message>
   <source>{document}  p. {page}</source>
   <translation>{document}  с. {page}</translation>
  </message>
  <message>
   <source>{name}: {done} of {all} documents finished</source>
   <translation>{name}: завершено документов: {done} из {all}</translation>
  </message>
  <message>
   <source>{some} of {all} coders</source>
   <translation>{some} из {all} кодировщиков</translation>
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
   <translation>α по Жаккару</translation>
  </message>
  <message>
   <source>α with MASI</source>
   <translation>α с MASI</translation>
  </message>
  <message>
   <source>α {value}, no interval</source>
   <translation>α {value}, без интервала</translation>
  </message>
  <message>
   <source>α {value}, {confidence} % interval from {low} to {high}</source>
   <translation>α {value}, {confidence} % интервал от {low} до {high}</translation>
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
    <numerusform>%n кодировщик</numerusform>
    <numerusform>%n кодировщика</numerusform>
    <numerusform>%n кодировщиков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message>
   <source>Agreement by code</source>
   <translation>Согласованность по кодам</translation>
  </message>
  <message>
   <source>Comparing the coders…</source>
   <translation>Сравниваются кодировщики…</translation>
  </message>
  <message>
   <source>Krippendorff’s α</source>
   <translation>α Криппендорфа</translation>
  </message>
  <message>
   <source>Krippendorff’s α · reference lines {low} and {high} are yours to set</source>
   <translation>α Криппендорфа · опорные линии {low} и {high} задаёте вы</translation>
  </message>
  <message>
   <source>refined {done} of {all} draws</source>
   <translation>уточнено выборок: {done} из {all}</translation>
  </message>
  <message>
   <source>{share} missing</source>
   <translation>не хватает {share}</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>Drawing intervals</source>
   <translation>Вычисляются интервалы</translation>
  </message>
 </context>
 <context>
  <name>CopyCommands</name>
  <message>
   <source>A copy is in {file}.</source>
   <translation>Копия — в файле {file}.</translation>
  </message>
  <message>
   <source>A study on a server is backed up there, not here.</source>
   <translation>Резервные копии исследования на сервере делают там, а не здесь.</translation>
  </message>
  <message>
   <source>Backed up, in the folder “{folder}”.</source>
   <translation>Резервная копия сделана, папка «{folder}».</translation>
  </message>
  <message>
   <source>Choose another backup…</source>
   <translation>Выбрать другую копию…</translation>
  </message>
  <message>
   <source>Only a lead can do this: the file holds what is hidden from you.</source>
   <translation>Это может только руководитель: в файле есть то, что от вас скрыто.</translation>
  </message>
  <message>
   <source>Open the study as it is</source>
   <translation>Открыть исследование, как есть</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Восстанавливается копия</translation>
  </message>
  <message>
   <source>Putting the backup back…</source>
   <translation>Восстанавливается копия…</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Сохранение копии</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Исследования (*.coder)</translation>
  </message>
  <message>
   <source>The backup is in place. The study as it was before is kept.</source>
   <translation>Копия восстановлена. Прежнее состояние исследования сохранено.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>{name} copy {date}.coder</source>
   <translation>{name} копия {date}.coder</translation>
  </message>
 </context>
 <context>
  <name>CountsModel</name>
  <message>
   <source>All</source>
   <translation>Все</translation>
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
   <translation>Скопировано</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Копировать отчёт</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>If you report the fault, please add this text. It names versions and places in the program, but no files and no words of your documents.</source>
   <translation>Сообщая об ошибке, добавьте, пожалуйста, этот текст. В нём названы версии и места в программе, но нет файлов и слов из ваших документов.</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Что-то пошло не так</translation>
  </message>
  <message>
   <source>This is a fault in the program, not in your work. Everything you did before is saved: each step is written to the study at once. The last step may not have been carried out. You can go on; if the window behaves oddly, close it and open it again.</source>
   <translation>Это ошибка программы, а не вашей работы. Всё сделанное раньше сохранено: каждый шаг сразу записывается в исследование. Последний шаг, возможно, не выполнен. Можно продолжать; если окно ведёт себя странно, закройте его и откройте снова.</translation>
  </message>
 </context>
 <context>
  <name>CueDialog</name>
  <message>
   <source>Import a list of cues</source>
   <translation>Импорт списка признаков</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Импортировать…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>List of cues</source>
   <translation>Список признаков</translation>
  </message>
  <message>
   <source>Lists of cues</source>
   <translation>Списки признаков</translation>
  </message>
  <message>
   <source>One cue in a line: the indicator, a comma, the word or phrase. A base form stands for all its forms, a word with * for all that begin so.</source>
   <translation>Один признак в строке: показатель, запятая, слово или выражение. Словарная форма означает все свои формы, слово с * — все, что так начинаются.</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Сохранить как…</translation>
  </message>
  <message>
   <source>Save the list of cues</source>
   <translation>Сохранение списка признаков</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Таблицы (*.csv)</translation>
  </message>
  <message>
   <source>The program’s own list</source>
   <translation>Список программы</translation>
  </message>
  <message>
   <source>Use this list</source>
   <translation>Взять этот список</translation>
  </message>
  <message>
   <source>{file} cannot be read; save it as CSV in UTF-8.</source>
   <translation>Не удаётся прочитать {file}; сохраните его как CSV в UTF-8.</translation>
  </message>
  <message>
   <source>{file} cannot be written.</source>
   <translation>Не удаётся записать {file}.</translation>
  </message>
 </context>
 <context>
  <name>Cues</name>
  <message>
   <source>Appeals</source>
   <translation>Призывы</translation>
  </message>
  <message>
   <source>Evaluative words</source>
   <translation>Оценочные слова</translation>
  </message>
  <message>
   <source>Factives</source>
   <translation>Фактивы</translation>
  </message>
  <message>
   <source>Hedges</source>
   <translation>Оговорки</translation>
  </message>
  <message>
   <source>Intensifiers</source>
   <translation>Усиления</translation>
  </message>
  <message>
   <source>Labels for actors</source>
   <translation>Ярлыки для действующих лиц</translation>
  </message>
  <message>
   <source>Metaphors</source>
   <translation>Метафоры</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>Scare quotes</source>
   <translation>Иронические кавычки</translation>
  </message>
 </context>
 <context>
  <name>Describer</name>
  <message>
   <source>Finding sentences</source>
   <translation>Определяются предложения</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message numerus="yes">
   <source>%n coding(s) to check…</source>
   <translation>
    <numerusform>%n кодировка на проверку…</numerusform>
    <numerusform>%n кодировки на проверку…</numerusform>
    <numerusform>%n кодировок на проверку…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) chosen</source>
   <translation>
    <numerusform>Выбран %n документ</numerusform>
    <numerusform>Выбраны %n документа</numerusform>
    <numerusform>Выбрано %n документов</numerusform>
   </translation>
  </message>
  <message>
   <source>Check recognised words…</source>
   <translation>Проверить распознанные слова…</translation>
  </message>
  <message>
   <source>Choose a document to see what is known of it.</source>
   <translation>Выберите документ, чтобы увидеть, что о нём известно.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Сведения</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Завершить</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Memo on the document</source>
   <translation>Заметка к документу</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Ещё</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Читать</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Распознать текст…</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Открыть снова</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Источник</translation>
  </message>
  <message>
   <source>What you think about this document</source>
   <translation>Что вы думаете об этом документе</translation>
  </message>
 </context>
 <context>
  <name>DisagreementList</name>
  <message>
   <source>Disagreements</source>
   <translation>Расхождения</translation>
  </message>
 </context>
 <context>
  <name>DisagreementModel</name>
  <message>
   <source>{line}, decided</source>
   <translation>{line}, решено</translation>
  </message>
 </context>
 <context>
  <name>DisagreementPanel</name>
  <message>
   <source>Adjudicate</source>
   <translation>Решать</translation>
  </message>
  <message>
   <source>All codes</source>
   <translation>Все коды</translation>
  </message>
  <message>
   <source>Complete agreement</source>
   <translation>Полная согласованность</translation>
  </message>
  <message>
   <source>Decide the disagreements one by one; nobody’s codings are touched</source>
   <translation>Решать расхождения одно за другим; ничьи кодирования не меняются</translation>
  </message>
  <message>
   <source>Disagreements</source>
   <translation>Расхождения</translation>
  </message>
  <message>
   <source>Everything here is decided</source>
   <translation>Здесь всё решено</translation>
  </message>
  <message>
   <source>Memo hidden while names are hidden</source>
   <translation>Заметка скрыта, пока скрыты имена</translation>
  </message>
  <message>
   <source>Memo: {text}</source>
   <translation>Заметка: {text}</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Nobody used this code.</source>
   <translation>Никто не применял этот код.</translation>
  </message>
  <message>
   <source>Open page</source>
   <translation>Открыть страницу</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>So there is nothing to disagree about.</source>
   <translation>Поэтому расхождений быть не может.</translation>
  </message>
  <message>
   <source>The page in the Code workspace, with the codings of both and their names</source>
   <translation>Страница в рабочей области «Кодирование» с кодировками обоих и их именами</translation>
  </message>
  <message>
   <source>The passage as each coder saw it</source>
   <translation>Фрагмент, каким его видел каждый кодировщик</translation>
  </message>
  <message>
   <source>There is no passage on which the coders differ.</source>
   <translation>Нет фрагмента, в котором кодировщики расходятся.</translation>
  </message>
  <message>
   <source>all codes</source>
   <translation>все коды</translation>
  </message>
  <message>
   <source>coded nothing here</source>
   <translation>здесь ничего не отмечает</translation>
  </message>
  <message>
   <source>coded: {codes}</source>
   <translation>отмечает: {codes}</translation>
  </message>
  <message>
   <source>no code</source>
   <translation>без кода</translation>
  </message>
  <message>
   <source>{code} · the {shown} dearest of {count}</source>
   <translation>{code} · {shown} самых весомых из {count}</translation>
  </message>
  <message>
   <source>{code} · {count}, by cost</source>
   <translation>{code} · {count}, по весу</translation>
  </message>
  <message>
   <source>{document}, page {page}</source>
   <translation>{document}, страница {page}</translation>
  </message>
  <message>
   <source>{one} / {other} · {count}, by cost</source>
   <translation>{one} / {other} · {count}, по весу</translation>
  </message>
 </context>
 <context>
  <name>DocumentModel</name>
  <message>
   <source>begun</source>
   <translation>начат</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершён</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>не начат</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Add documents…</source>
   <translation>Добавить документы…</translation>
  </message>
  <message>
   <source>Drop PDFs on the Library, or add them here.</source>
   <translation>Перетащите файлы PDF в библиотеку или добавьте их здесь.</translation>
  </message>
  <message>
   <source>My documents</source>
   <translation>Мои документы</translation>
  </message>
  <message>
   <source>No documents yet.</source>
   <translation>Документов ещё нет.</translation>
  </message>
  <message>
   <source>The lead has to add some first.</source>
   <translation>Сначала их должен добавить руководитель.</translation>
  </message>
  <message>
   <source>{done} of {all} finished</source>
   <translation>завершено {done} из {all}</translation>
  </message>
 </context>
 <context>
  <name>DocumentTable</name>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
 </context>
 <context>
  <name>DocumentWork</name>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) finished.</source>
   <translation>
    <numerusform>Завершён %n документ.</numerusform>
    <numerusform>Завершены %n документа.</numerusform>
    <numerusform>Завершено %n документов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) open again.</source>
   <translation>
    <numerusform>Снова открыт %n документ.</numerusform>
    <numerusform>Снова открыты %n документа.</numerusform>
    <numerusform>Снова открыто %n документов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mask(s) of {code} no longer hide the words they hid. Look at them first.</source>
   <translation>
    <numerusform>%n маска в {code} больше не скрывает те слова, что скрывала. Сначала проверьте её.</numerusform>
    <numerusform>%n маски в {code} больше не скрывают те слова, что скрывали. Сначала проверьте их.</numerusform>
    <numerusform>%n масок в {code} больше не скрывают те слова, что скрывали. Сначала проверьте их.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n did not</source>
   <translation>
    <numerusform>, не нашли: %n</numerusform>
    <numerusform>, не нашли: %n</numerusform>
    <numerusform>, не нашли: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
  <message>
   <source>Check doubtful words…</source>
   <translation>Проверить сомнительные слова…</translation>
  </message>
  <message>
   <source>Check them…</source>
   <translation>Проверить…</translation>
  </message>
  <message>
   <source>Corrected version of {code}</source>
   <translation>Исправленная версия {code}</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Завершить</translation>
  </message>
  <message>
   <source>Finish a document where you code it: some questions belong to it.</source>
   <translation>Завершайте документ там, где его кодируете: к этому относятся несколько вопросов.</translation>
  </message>
  <message>
   <source>For training, left out of comparisons: {what}.</source>
   <translation>Для обучения, вне сравнений: {what}.</translation>
  </message>
  <message>
   <source>Not for training: {what}.</source>
   <translation>Не для обучения: {what}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Reading the corrected version of {code}</source>
   <translation>Читается исправленная версия {code}</translation>
  </message>
  <message>
   <source>Recognised: {codes}.</source>
   <translation>Распознано: {codes}.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Открыть снова</translation>
  </message>
  <message>
   <source>{code} has the corrected text.</source>
   <translation>{code}: текст исправлен.</translation>
  </message>
  <message numerus="yes">
   <source>{code} has the corrected text. %n coding(s) found their place again</source>
   <translation>
    <numerusform>{code}: текст исправлен. %n кодировка нашла своё место</numerusform>
    <numerusform>{code}: текст исправлен. %n кодировки нашли своё место</numerusform>
    <numerusform>{code}: текст исправлен. %n кодировок нашли своё место</numerusform>
   </translation>
  </message>
  <message>
   <source>{what} removed with {codings} codings.</source>
   <translation>Удалено: {what}; кодировок: {codings}.</translation>
  </message>
  <message>
   <source>{what} removed.</source>
   <translation>Удалено: {what}.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPanel</name>
  <message>
   <source>Add some in the Library first.</source>
   <translation>Сначала добавьте их в библиотеке.</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Скрыто</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Осталось</translation>
  </message>
  <message>
   <source>There are no documents yet.</source>
   <translation>Документов пока нет.</translation>
  </message>
  <message>
   <source>To the Library</source>
   <translation>В библиотеку</translation>
  </message>
 </context>
 <context>
  <name>DrawsChip</name>
  <message>
   <source>Interval: {how}</source>
   <translation>Интервал: {how}</translation>
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
   <translation>Выборки</translation>
  </message>
  <message>
   <source>Lower reference line</source>
   <translation>Нижняя опорная линия</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Зерно</translation>
  </message>
  <message>
   <source>The interval holds</source>
   <translation>Интервал охватывает</translation>
  </message>
  <message>
   <source>The lines are yours to set; .667 and .800 are Krippendorff’s suggestions.</source>
   <translation>Линии задаёте вы; .667 и .800 предлагает Криппендорф.</translation>
  </message>
  <message>
   <source>Upper reference line</source>
   <translation>Верхняя опорная линия</translation>
  </message>
 </context>
 <context>
  <name>EntitiesPanel</name>
  <message>
   <source>Add…</source>
   <translation>Добавить…</translation>
  </message>
  <message>
   <source>Anew in each document, one text that is recognised does not decode the others. Through the whole study, coders can follow who is who from text to text.</source>
   <translation>Если метки в каждом документе свои, один узнанный текст не раскрывает остальных. Если они общие для всего исследования, кодировщики могут проследить, кто есть кто, от текста к тексту.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Изменить…</translation>
  </message>
  <message>
   <source>How labels count</source>
   <translation>Как нумеровать метки</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Labels anew in each document</source>
   <translation>Метки в каждом документе свои</translation>
  </message>
  <message>
   <source>Labels through the whole study</source>
   <translation>Метки общие для исследования</translation>
  </message>
  <message>
   <source>List what the provenance names</source>
   <translation>Внести названное в происхождении</translation>
  </message>
  <message>
   <source>List who and what would tell the source; all forms are found.</source>
   <translation>Внесите всё, что выдаёт источник; все формы найдутся.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Объединить</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Nobody is listed yet.</source>
   <translation>Список пока пуст.</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Другие названия</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Select two or more that are the same, with Ctrl or Shift.</source>
   <translation>Выделите с Ctrl или Shift две записи об одном и том же или больше.</translation>
  </message>
  <message>
   <source>The provenance names nobody and nothing yet; fill it in in the Library.</source>
   <translation>В сведениях о происхождении пока никто и ничто не названы; заполните их в библиотеке.</translation>
  </message>
  <message>
   <source>Who and what is to be hidden</source>
   <translation>Кого и что нужно скрыть</translation>
  </message>
  <message>
   <source>{label} is not on the list any more; its masks stay.</source>
   <translation>{label} больше нет в списке; маски остаются.</translation>
  </message>
  <message>
   <source>{names} are one with {label} now.</source>
   <translation>Теперь это одна запись {label}; к ней добавлено: {names}.</translation>
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
   <translation>Метка</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation>Другие названия, по одному в строке</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>To be hidden</source>
   <translation>Что скрыть</translation>
  </message>
  <message>
   <source>chosen by the program</source>
   <translation>выберет программа</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A category is blank.</source>
   <translation>Одна из категорий пуста.</translation>
  </message>
  <message>
   <source>A category is listed twice.</source>
   <translation>Категория указана дважды.</translation>
  </message>
  <message>
   <source>A code needs a name without “/”.</source>
   <translation>Коду нужно название без «/».</translation>
  </message>
  <message>
   <source>A comparison is saved as .csv, .xlsx or .json; “{name}” is none of them.</source>
   <translation>Сравнение сохраняют как .csv, .xlsx или .json; «{name}» — что-то другое.</translation>
  </message>
  <message>
   <source>A comparison needs two coders who have finished documents in the same round; there are {count}.</source>
   <translation>Для сравнения нужны два кодировщика, завершившие документы в одном раунде; сейчас их {count}.</translation>
  </message>
  <message>
   <source>A correction stays within one line of the page.</source>
   <translation>Исправление должно оставаться в пределах одной строки страницы.</translation>
  </message>
  <message>
   <source>A date in two periods counts for the first, the last or both; not “{rule}”.</source>
   <translation>Дата в двух периодах относится к первому, последнему или обоим; не «{rule}».</translation>
  </message>
  <message>
   <source>A decision must be about at least one code.</source>
   <translation>Решение должно касаться хотя бы одного кода.</translation>
  </message>
  <message>
   <source>A distance cannot be negative.</source>
   <translation>Расстояние не может быть отрицательным.</translation>
  </message>
  <message>
   <source>A division may hold at most {most} units.</source>
   <translation>Деление может содержать не более {most} единиц.</translation>
  </message>
  <message>
   <source>A document has no reading copy yet; prepare it first.</source>
   <translation>У документа ещё нет копии для чтения; сначала подготовьте её.</translation>
  </message>
  <message>
   <source>A document needs a name.</source>
   <translation>Документу нужно название.</translation>
  </message>
  <message>
   <source>A document without text cannot be compared.</source>
   <translation>Документ без текста нельзя сравнивать.</translation>
  </message>
  <message>
   <source>A figure is saved as .svg, .pdf or .png; “{name}” is none of them.</source>
   <translation>Рисунок сохраняется как .svg, .pdf или .png; «{name}» – ни то, ни другое.</translation>
  </message>
  <message>
   <source>A font used on p. {pages} is not in the file: letters may be missing from the picture.</source>
   <translation>Шрифта, использованного на с. {pages}, в файле нет: на изображении может не хватать букв.</translation>
  </message>
  <message>
   <source>A glossary is written as .csv or .tbx, not as {file}.</source>
   <translation>Глоссарий записывают как .csv или .tbx, а не как {file}.</translation>
  </message>
  <message>
   <source>A half-finished import cannot be read.</source>
   <translation>Незавершённый импорт не удаётся прочитать.</translation>
  </message>
  <message>
   <source>A half-finished page cannot be read.</source>
   <translation>Недочитанную страницу не удаётся прочитать.</translation>
  </message>
  <message>
   <source>A key in the study belongs to another study. Restore a backup.</source>
   <translation>Ключ в исследовании принадлежит другому исследованию. Восстановите резервную копию.</translation>
  </message>
  <message>
   <source>A key in the study is damaged. Use another passphrase or the recovery key, or restore a backup.</source>
   <translation>Ключ в исследовании повреждён. Воспользуйтесь другим паролем или ключом восстановления либо восстановите резервную копию.</translation>
  </message>
  <message>
   <source>A label in a set is blank.</source>
   <translation>Метка в множестве пуста.</translation>
  </message>
  <message>
   <source>A memo cannot be about a “{kind}”.</source>
   <translation>Заметка не может относиться к «{kind}».</translation>
  </message>
  <message>
   <source>A person needs a name and a role.</source>
   <translation>Нужны имя человека и его роль.</translation>
  </message>
  <message>
   <source>A person needs a name.</source>
   <translation>Нужно имя человека.</translation>
  </message>
  <message>
   <source>A report is saved as .docx, .html or .csv; {file} is none of them.</source>
   <translation>Отчёт сохраняется как .docx, .html или .csv; {file} — ни то, ни другое.</translation>
  </message>
  <message>
   <source>A round needs a name.</source>
   <translation>Раунду нужно название.</translation>
  </message>
  <message>
   <source>A rule needs the words that count as the same.</source>
   <translation>Правилу нужны слова, которые считаются одинаковыми.</translation>
  </message>
  <message>
   <source>A saved question needs a name.</source>
   <translation>Сохранённому запросу нужно название.</translation>
  </message>
  <message>
   <source>A scale must rise from its lowest to its highest whole number, at most 100 steps.</source>
   <translation>Шкала должна расти от наименьшего до наибольшего целого числа, не больше 100 шагов.</translation>
  </message>
  <message>
   <source>A sealed value ({place}) is damaged. Restore a backup.</source>
   <translation>Защищённое значение ({place}) повреждено. Восстановите резервную копию.</translation>
  </message>
  <message>
   <source>A sentence can be split between two of its words only.</source>
   <translation>Предложение можно разделить только между двумя его словами.</translation>
  </message>
  <message>
   <source>A sentence of {text} has {count} characters: full stops seem to be missing. Its words are not compared.</source>
   <translation>Одно из предложений {text} занимает {count} знаков: похоже, не хватает точек. Его слова не сравниваются.</translation>
  </message>
  <message>
   <source>A sentence says the same or departs, not “{outcome}”.</source>
   <translation>Предложение говорит то же самое или отступает, но не «{outcome}».</translation>
  </message>
  <message>
   <source>A span has no code.</source>
   <translation>В одном из фрагментов нет кода.</translation>
  </message>
  <message>
   <source>A span names a {kind} that is not there.</source>
   <translation>Фрагмент называет {kind}, которого нет.</translation>
  </message>
  <message>
   <source>A standard error needs at least two units.</source>
   <translation>Для стандартной ошибки нужны хотя бы две единицы.</translation>
  </message>
  <message>
   <source>A string of boundaries holds 0 and 1 only.</source>
   <translation>Строка границ содержит только 0 и 1.</translation>
  </message>
  <message>
   <source>A study needs a lead; make somebody else lead first.</source>
   <translation>Исследованию нужен руководитель; сначала назначьте руководителем кого-то другого.</translation>
  </message>
  <message>
   <source>A study needs the name of its lead.</source>
   <translation>Нужно имя руководителя исследования.</translation>
  </message>
  <message>
   <source>A study on a server cannot be saved as a copy; ask its keeper for a dump.</source>
   <translation>Исследование на сервере нельзя сохранить как копию; попросите администратора сервера сделать выгрузку.</translation>
  </message>
  <message>
   <source>A study on a server is backed up there, not here.</source>
   <translation>Резервные копии исследования на сервере делают там, а не здесь.</translation>
  </message>
  <message>
   <source>A text cannot be checked against itself; name two documents.</source>
   <translation>Текст нельзя сверить с ним самим; назовите два документа.</translation>
  </message>
  <message>
   <source>A warning is a departure or ignored, not “{decision}”.</source>
   <translation>Предупреждение — отступление или не учитывается, но не «{decision}».</translation>
  </message>
  <message>
   <source>A work needs two versions: name two different documents.</source>
   <translation>Произведению нужны две версии: назовите два разных документа.</translation>
  </message>
  <message>
   <source>Agreement by chance alone would already be complete, so it cannot be corrected for; look at percent agreement instead.</source>
   <translation>Случайное согласие уже было бы полным, поэтому поправка на него невозможна; смотрите на процент согласия.</translation>
  </message>
  <message>
   <source>Agreement needs at least two coders, but there is only {coders}.</source>
   <translation>Для согласованности нужны не менее двух кодировщиков, а есть только {coders}.</translation>
  </message>
  <message>
   <source>All passages on which the coders agree are in the consensus already.</source>
   <translation>Все отрывки, в которых кодировщики согласны, уже есть в консенсусе.</translation>
  </message>
  <message>
   <source>All rounds are for training. Name the round to compare, or let training count.</source>
   <translation>Все раунды учебные. Назовите раунд для сравнения или учтите обучение.</translation>
  </message>
  <message>
   <source>An interval needs at least two documents that two coders have finished.</source>
   <translation>Для интервала нужны хотя бы два документа, завершённых двумя кодировщиками.</translation>
  </message>
  <message>
   <source>At least one disagreement must have a weight above zero.</source>
   <translation>Хотя бы одно расхождение должно иметь вес больше нуля.</translation>
  </message>
  <message>
   <source>At most {most} coders can be compared at once; choose fewer.</source>
   <translation>Вместе можно сравнить не более {most} кодировщиков; выберите меньше.</translation>
  </message>
  <message>
   <source>At {start}–{end} of {document} stands “{there}”, not “{quote}”{elsewhere}.</source>
   <translation>На месте {start}–{end} в {document} стоит «{there}», а не «{quote}»{elsewhere}.</translation>
  </message>
  <message>
   <source>Both texts are in the same language.</source>
   <translation>Оба текста на одном языке.</translation>
  </message>
  <message>
   <source>Both texts are the same, word by word.</source>
   <translation>Оба текста одинаковы, слово в слово.</translation>
  </message>
  <message>
   <source>Choose a code in the table first; its figure is saved.</source>
   <translation>Сначала выберите код в таблице: сохранён будет его показатель.</translation>
  </message>
  <message>
   <source>Choose a file to read.</source>
   <translation>Выберите файл для чтения.</translation>
  </message>
  <message>
   <source>Choose a table to read.</source>
   <translation>Выберите таблицу для чтения.</translation>
  </message>
  <message>
   <source>Choose two lines to join.</source>
   <translation>Выберите две строки, которые нужно объединить.</translation>
  </message>
  <message>
   <source>Choose two or more that are the same.</source>
   <translation>Выберите два или больше записей об одном и том же.</translation>
  </message>
  <message>
   <source>Confidence goes from 0 to 100.</source>
   <translation>Уверенность — от 0 до 100.</translation>
  </message>
  <message>
   <source>Counts by unit and category do not tell who gave which value: this statistic needs ratings or a contingency table.</source>
   <translation>Подсчёты по единице и категории не говорят, кто какое значение дал: для этого показателя нужны оценки или таблица сопряжённости.</translation>
  </message>
  <message>
   <source>Counts must be whole numbers that are not negative.</source>
   <translation>Количества должны быть целыми неотрицательными числами.</translation>
  </message>
  <message>
   <source>Cyrillic letters stored as Western ones were repaired.</source>
   <translation>Кириллические буквы, сохранённые как латинские, исправлены.</translation>
  </message>
  <message>
   <source>Cyrillic letters stored as pairs of bytes were repaired.</source>
   <translation>Кириллические буквы, сохранённые парами байтов, исправлены.</translation>
  </message>
  <message>
   <source>Different codes of one coder overlap from {start} to {end}: this statistic needs codes that exclude each other. Choose such codes, or ask for each code by itself.</source>
   <translation>Разные коды одного кодировщика перекрываются от {start} до {end}: для этой статистики коды должны исключать друг друга. Выберите такие коды или спросите о каждом коде отдельно.</translation>
  </message>
  <message>
   <source>Distances must be numbers that are not negative.</source>
   <translation>Расстояния должны быть неотрицательными числами.</translation>
  </message>
  <message>
   <source>Distances must be the same in both directions, and zero from a category to itself.</source>
   <translation>Расстояния должны быть одинаковы в обоих направлениях, а от категории до неё самой — ноль.</translation>
  </message>
  <message>
   <source>Draw at least one sentence.</source>
   <translation>Выберите хотя бы одно предложение.</translation>
  </message>
  <message>
   <source>Every row of the matrix needs one weight, a whole number from 1.</source>
   <translation>Каждой строке матрицы нужен один вес – целое число от 1.</translation>
  </message>
  <message>
   <source>Every value is the same, so there is no variation against which agreement could be measured; look at percent agreement instead.</source>
   <translation>Все значения одинаковы, поэтому нет вариации, относительно которой можно измерить согласованность; смотрите на процент согласия.</translation>
  </message>
  <message>
   <source>Fewer than two units have values from all coders.</source>
   <translation>Меньше двух единиц имеют значения от всех кодировщиков.</translation>
  </message>
  <message>
   <source>For some pairs of coders the statistic has no value, so there is no mean.</source>
   <translation>Для некоторых пар кодировщиков статистика не имеет значения, поэтому среднего нет.</translation>
  </message>
  <message>
   <source>Gamma of more than {most} passages takes too long; choose fewer documents or codes.</source>
   <translation>Гамма более чем для {most} отрывков вычисляется слишком долго; выберите меньше документов или кодов.</translation>
  </message>
  <message>
   <source>How many coders a document gets must be 1 or more.</source>
   <translation>Кодировщиков на документ должно быть 1 или больше.</translation>
  </message>
  <message>
   <source>In most of the draws the statistic has no value, so no interval can be given.</source>
   <translation>В большинстве выборок показатель не имеет значения, поэтому интервал дать нельзя.</translation>
  </message>
  <message>
   <source>In the saved question “{name}” cannot be read.</source>
   <translation>В сохранённом запросе не удаётся прочитать «{name}».</translation>
  </message>
  <message>
   <source>In the saved question “{name}” should be a list of names.</source>
   <translation>В сохранённом запросе «{name}» должно быть списком имён.</translation>
  </message>
  <message>
   <source>Invisible text on the page was left out.</source>
   <translation>Невидимый текст страницы пропущен.</translation>
  </message>
  <message>
   <source>It must be said for every document and coder whether the coder has finished it.</source>
   <translation>Для каждого документа и кодировщика нужно указать, завершил ли его кодировщик.</translation>
  </message>
  <message>
   <source>Labels are counted by “document” or “study”, not by “{word}”.</source>
   <translation>Метки нумеруются в пределах document или study, а не «{word}».</translation>
  </message>
  <message>
   <source>Neither start and end nor a quote says which passage is meant.</source>
   <translation>Ни начало и конец, ни цитата не говорят, о каком фрагменте речь.</translation>
  </message>
  <message>
   <source>No backup could be made: the folder {folder} cannot be written.</source>
   <translation>Резервную копию сделать не удалось: в папку {folder} нельзя писать.</translation>
  </message>
  <message>
   <source>No best alignment was found: {why}</source>
   <translation>Лучшее сопоставление не найдено: {why}</translation>
  </message>
  <message>
   <source>No document has been finished by two of these coders yet.</source>
   <translation>Двое из этих кодировщиков ещё не завершили ни одного общего документа.</translation>
  </message>
  <message>
   <source>No document was coded both masked and unmasked, so nothing can be compared.</source>
   <translation>Ни один документ не закодирован и с масками, и без них, поэтому сравнивать нечего.</translation>
  </message>
  <message>
   <source>No passage of some codes meets a passage of another coder.</source>
   <translation>Для некоторых кодов ни один фрагмент не пересекается с фрагментом другого кодировщика.</translation>
  </message>
  <message>
   <source>No passages of different coders lie close enough to each other to compare their codes.</source>
   <translation>Никакие фрагменты разных кодировщиков не лежат достаточно близко, чтобы сравнить их коды.</translation>
  </message>
  <message>
   <source>No sentences are in {text}.</source>
   <translation>В {text} нет предложений.</translation>
  </message>
  <message>
   <source>No study is open.</source>
   <translation>Исследование не открыто.</translation>
  </message>
  <message>
   <source>No unit has values from two coders, so there is nothing to compare.</source>
   <translation>Ни у одной единицы нет значений от двух кодировщиков, поэтому сравнивать нечего.</translation>
  </message>
  <message>
   <source>No unit has values from two coders: agreement needs at least two coders.</source>
   <translation>Ни у одной единицы нет значений от двух кодировщиков: для согласованности нужны не менее двух.</translation>
  </message>
  <message>
   <source>Nobody called “{name}” is in the study.</source>
   <translation>В исследовании нет никого по имени «{name}».</translation>
  </message>
  <message>
   <source>Nobody called “{name}” is in the study. There are: {names}.</source>
   <translation>В исследовании нет никого по имени «{name}». Есть: {names}.</translation>
  </message>
  <message>
   <source>Nobody has guessed, so nothing can be said.</source>
   <translation>Никто не угадывал, поэтому сказать ничего нельзя.</translation>
  </message>
  <message>
   <source>Nothing is hidden in {document}: its coder reads it as it is.</source>
   <translation>В {document} ничего не скрыто: кодировщик читает его как есть.</translation>
  </message>
  <message>
   <source>Nothing was marked by any coder, so there is nothing to compare.</source>
   <translation>Ни один кодировщик ничего не отметил, поэтому сравнивать нечего.</translation>
  </message>
  <message>
   <source>Numbers and texts are mixed among the values: use one kind throughout.</source>
   <translation>Среди значений смешаны числа и тексты: везде должно быть что-то одно.</translation>
  </message>
  <message>
   <source>Numbers beyond {largest} cannot be squared safely; use a larger unit.</source>
   <translation>Числа больше {largest} нельзя безопасно возвести в квадрат; возьмите более крупную единицу измерения.</translation>
  </message>
  <message>
   <source>Of some sources there was no document to guess.</source>
   <translation>От некоторых источников не было документа, который можно было бы угадывать.</translation>
  </message>
  <message>
   <source>On p. {pages} Cyrillic letters stored as Western ones were repaired.</source>
   <translation>На с. {pages} исправлены кириллические буквы, сохранённые как латинские.</translation>
  </message>
  <message>
   <source>On p. {pages} Cyrillic letters stored as pairs of bytes were repaired.</source>
   <translation>На с. {pages} исправлены кириллические буквы, сохранённые парами байтов.</translation>
  </message>
  <message>
   <source>On p. {pages} invisible text was left out.</source>
   <translation>На с. {pages} пропущен невидимый текст.</translation>
  </message>
  <message>
   <source>On p. {pages} is a scan whose text another program recognised.</source>
   <translation>На с. {pages} — скан, текст которого распознала другая программа.</translation>
  </message>
  <message>
   <source>One text is given, but the stretches are of {count} documents.</source>
   <translation>Дан один текст, а отрезки относятся к документам, всего: {count}.</translation>
  </message>
  <message>
   <source>Only a lead can do this; {name} is a {role}.</source>
   <translation>Это может только руководитель; у {name} роль {role}.</translation>
  </message>
  <message>
   <source>Only a lead or a reviewer can do this; {name} is a {role}.</source>
   <translation>Это может сделать только руководитель или рецензент; у {name} роль {role}.</translation>
  </message>
  <message>
   <source>Only one document was coded both masked and unmasked, so no interval can be given.</source>
   <translation>И с масками, и без них закодирован только один документ, поэтому интервала нет.</translation>
  </message>
  <message>
   <source>Page {page} could not be recognised.</source>
   <translation>Страницу {page} распознать не удалось.</translation>
  </message>
  <message>
   <source>Page {page} of “{name}” cannot be drawn.</source>
   <translation>Страницу {page} документа «{name}» не удаётся показать.</translation>
  </message>
  <message>
   <source>Passages are saved as .docx, .html or .csv; {file} is none of them.</source>
   <translation>Фрагменты сохраняют как .docx, .html или .csv; {file} — что-то другое.</translation>
  </message>
  <message>
   <source>Pictures of pages not read for leaks: {count}. The program tesseract is missing.</source>
   <translation>Изображений страниц, где не искали утечек: {count}. Не хватает программы tesseract.</translation>
  </message>
  <message>
   <source>Pictures of pages not read for leaks: {count}; ask for it with --ocr.</source>
   <translation>Изображений страниц, где не искали утечек: {count}; попросите об этом через --ocr.</translation>
  </message>
  <message>
   <source>Positions and indices must be whole numbers.</source>
   <translation>Позиции и индексы должны быть целыми числами.</translation>
  </message>
  <message>
   <source>Recognising page {page} takes too long.</source>
   <translation>Распознавание страницы {page} длится слишком долго.</translation>
  </message>
  <message>
   <source>Row {row} has more or fewer cells than the header.</source>
   <translation>В строке {row} больше или меньше ячеек, чем в заголовке.</translation>
  </message>
  <message>
   <source>Row {row} has {found} values where the first row has {expected}: every unit needs one value or a blank for each coder.</source>
   <translation>В строке {row} значений {found}, а в первой {expected}: каждой единице нужно одно значение или пустое место для каждого кодировщика.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {value} is not a number.</source>
   <translation>Строка {row}, столбец {column}: {value} — не число.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {value} is not a position (a whole number from 0).</source>
   <translation>Строка {row}, столбец {column}: {value} — не позиция (целое число от 0).</translation>
  </message>
  <message>
   <source>Row {row}: a term needs a concept and words in one language at least.</source>
   <translation>Строка {row}: термину нужны понятие и слова хотя бы на одном языке.</translation>
  </message>
  <message>
   <source>Row {row}: the column {column} is blank.</source>
   <translation>Строка {row}: столбец {column} пуст.</translation>
  </message>
  <message>
   <source>Row {row}: the unit {unit} is there twice.</source>
   <translation>Строка {row}: единица {unit} встречается дважды.</translation>
  </message>
  <message>
   <source>Row {row}: {coder} has rated the unit {unit} already.</source>
   <translation>Строка {row}: {coder} уже оценил(а) единицу {unit}.</translation>
  </message>
  <message>
   <source>Say of each of the {count} documents what it is.</source>
   <translation>Скажите о каждом из документов ({count}), чем он является.</translation>
  </message>
  <message>
   <source>Say what was found, so that others can judge it.</source>
   <translation>Скажите, что обнаружено, чтобы другие могли это оценить.</translation>
  </message>
  <message>
   <source>Sets of {size} labels among {labels} are too large.</source>
   <translation>Множества из {size} меток среди {labels} слишком велики.</translation>
  </message>
  <message>
   <source>Several documents are called “{name}”; use the code.</source>
   <translation>Название «{name}» у нескольких документов; укажите код документа.</translation>
  </message>
  <message>
   <source>Several languages are in {text}: {languages}.</source>
   <translation>В {text} несколько языков: {languages}.</translation>
  </message>
  <message>
   <source>Shares of a text must lie between 0 and 1.</source>
   <translation>Доли текста должны лежать между 0 и 1.</translation>
  </message>
  <message>
   <source>Some categories were not used by any pair of coders.</source>
   <translation>Некоторые категории не применяла ни одна пара кодировщиков.</translation>
  </message>
  <message>
   <source>Some units have several codes of one coder, so the codes do not exclude one another there.</source>
   <translation>У некоторых единиц несколько кодов от одного кодировщика, так что там коды не исключают друг друга.</translation>
  </message>
  <message>
   <source>Stopped; nothing was changed.</source>
   <translation>Остановлено; ничего не изменено.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. Install “Tesseract at UB Mannheim” for Windows and tick these languages in its set-up.</source>
   <translation>Для распознавания текста нужен tesseract с языками {languages}. Установите «Tesseract at UB Mannheim» для Windows и отметьте эти языки при установке.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. On Debian and Ubuntu: sudo apt install {packages}.</source>
   <translation>Для распознавания текста нужен tesseract с языками {languages}. В Debian и Ubuntu: sudo apt install {packages}.</translation>
  </message>
  <message>
   <source>Text recognition needs tesseract with {languages}. With Homebrew: brew install tesseract tesseract-lang.</source>
   <translation>Для распознавания текста нужен tesseract с языками {languages}. С Homebrew: brew install tesseract tesseract-lang.</translation>
  </message>
  <message>
   <source>The backup {file} is damaged or no study; choose another one.</source>
   <translation>Резервная копия {file} повреждена или не является исследованием; выберите другую.</translation>
  </message>
  <message>
   <source>The codebook or the glossary, the same for all documents, names {words}.</source>
   <translation>Кодовая книга или глоссарий, общие для всех документов, называют: {words}.</translation>
  </message>
  <message>
   <source>The coder has not finished the same document in two different rounds.</source>
   <translation>Кодировщик не завершил один и тот же документ в двух разных раундах.</translation>
  </message>
  <message>
   <source>The coder of {file} is not in the study any more.</source>
   <translation>Кодировщика из {file} уже нет в исследовании.</translation>
  </message>
  <message>
   <source>The coder taken as the gold standard has not finished a document in this round.</source>
   <translation>Кодировщик, выбранный за эталон, не завершил в этом раунде ни одного документа.</translation>
  </message>
  <message>
   <source>The coders' passages meet with one code only, so telling codes apart cannot be measured.</source>
   <translation>Фрагменты кодировщиков пересекаются лишь с одним кодом, поэтому различение кодов измерить нельзя.</translation>
  </message>
  <message>
   <source>The column code is blank.</source>
   <translation>Столбец code пуст.</translation>
  </message>
  <message>
   <source>The column document is blank.</source>
   <translation>Столбец document пуст.</translation>
  </message>
  <message>
   <source>The columns of the spans differ in length.</source>
   <translation>Столбцы фрагментов разной длины.</translation>
  </message>
  <message>
   <source>The confidence must lie between 0 and 1, not {confidence}.</source>
   <translation>Уровень доверия должен быть между 0 и 1, а не {confidence}.</translation>
  </message>
  <message>
   <source>The copy {file} could not be written: {why}.</source>
   <translation>Копию {file} записать не удалось: {why}.</translation>
  </message>
  <message>
   <source>The counts are too large.</source>
   <translation>Количества слишком велики.</translation>
  </message>
  <message>
   <source>The disk is full; nothing was changed in {file}.</source>
   <translation>Диск заполнен; в {file} ничего не изменено.</translation>
  </message>
  <message>
   <source>The disk is full; {file} was left as it was.</source>
   <translation>Диск заполнен; {file} остался таким, как был.</translation>
  </message>
  <message>
   <source>The disk reports an error at {file}; nothing was changed.</source>
   <translation>Диск сообщает об ошибке в {file}; ничего не изменено.</translation>
  </message>
  <message>
   <source>The dissimilarity to nothing must lie above 0, up to 1000000, not {value}.</source>
   <translation>Отличие от пустого должно быть больше 0 и не больше 1000000, а не {value}.</translation>
  </message>
  <message>
   <source>The divisions are of texts of different length.</source>
   <translation>Деления относятся к текстам разной длины.</translation>
  </message>
  <message>
   <source>The document is not in the study any more.</source>
   <translation>Документа в исследовании уже нет.</translation>
  </message>
  <message>
   <source>The file of this document is missing from the study.</source>
   <translation>Файла этого документа в исследовании нет.</translation>
  </message>
  <message>
   <source>The file of {document} is missing from the study.</source>
   <translation>Файла {document} в исследовании нет.</translation>
  </message>
  <message>
   <source>The files of the sample study are missing from this installation; install it again.</source>
   <translation>В этой установке нет файлов учебного исследования; установите программу снова.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Не удалось создать папку {folder}: {why}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written: {why}.</source>
   <translation>В папку {folder} нельзя писать: {why}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не существует.</translation>
  </message>
  <message>
   <source>The font of the page is not in the file: letters may be missing from its picture.</source>
   <translation>Шрифта страницы в файле нет: на её изображении может не хватать букв.</translation>
  </message>
  <message>
   <source>The language and kind of a document alone already give its source away, so guessing right says nothing more.</source>
   <translation>Сам язык и вид документа уже выдают его источник, поэтому верная догадка больше ничего не говорит.</translation>
  </message>
  <message>
   <source>The length of a document is at least 1 character, not {length}.</source>
   <translation>Длина документа — не меньше 1 знака, а не {length}.</translation>
  </message>
  <message>
   <source>The length of the document {document} is not known.</source>
   <translation>Длина документа {document} неизвестна.</translation>
  </message>
  <message>
   <source>The metric custom and a table of distances belong together: give both or neither.</source>
   <translation>Метрика custom и таблица расстояний идут вместе: укажите обе или ни одной.</translation>
  </message>
  <message>
   <source>The metric must be a name.</source>
   <translation>Метрику нужно назвать.</translation>
  </message>
  <message>
   <source>The metric ratio needs numbers that are not negative.</source>
   <translation>Для метрики ratio нужны неотрицательные числа.</translation>
  </message>
  <message>
   <source>The metric {metric} is limited to {most} different values; round them, or use interval.</source>
   <translation>Метрика {metric} ограничена {most} разными значениями; округлите их или возьмите interval.</translation>
  </message>
  <message>
   <source>The metric {metric} needs numbers, but {value} is a text.</source>
   <translation>Для метрики {metric} нужны числа, а {value} — текст.</translation>
  </message>
  <message>
   <source>The metric {metric} needs the order of the categories: list them all, in order, as categories.</source>
   <translation>Для метрики {metric} нужен порядок категорий: перечислите их все по порядку в categories.</translation>
  </message>
  <message>
   <source>The new text of {document} is the same as the old one.</source>
   <translation>Новый текст {document} такой же, как старый.</translation>
  </message>
  <message>
   <source>The number of batches is at least 1, not {batches}.</source>
   <translation>Число частей – не меньше 1, а не {batches}.</translation>
  </message>
  <message>
   <source>The number of draws must lie between 10 and 1000000, not {draws}.</source>
   <translation>Количество выборок должно быть от 10 до 1000000, а не {draws}.</translation>
  </message>
  <message>
   <source>The option {name} is not known here; known are {known}.</source>
   <translation>Параметр {name} здесь неизвестен; известны: {known}.</translation>
  </message>
  <message>
   <source>The orientation must be rows=units or rows=coders.</source>
   <translation>Ориентация должна быть rows=units или rows=coders.</translation>
  </message>
  <message>
   <source>The original and the translation are the same text.</source>
   <translation>Оригинал и перевод — один и тот же текст.</translation>
  </message>
  <message>
   <source>The packet of {name} would tell the source: “{found}” ({where}).</source>
   <translation>Пакет ({name}) выдал бы источник: «{found}» ({where}).</translation>
  </message>
  <message>
   <source>The page could not be read.</source>
   <translation>Страницу прочитать не удалось.</translation>
  </message>
  <message>
   <source>The page is a scan; its text was recognised by another program.</source>
   <translation>Страница — скан; её текст распознала другая программа.</translation>
  </message>
  <message>
   <source>The page is blank.</source>
   <translation>Страница пуста.</translation>
  </message>
  <message>
   <source>The page is larger than 200 inches and was not read.</source>
   <translation>Страница больше 200 дюймов, она не прочитана.</translation>
  </message>
  <message>
   <source>The page is written in letters other than Latin and Cyrillic.</source>
   <translation>Страница написана не латиницей и не кириллицей.</translation>
  </message>
  <message>
   <source>The page was read column by column.</source>
   <translation>Страница прочитана столбец за столбцом.</translation>
  </message>
  <message>
   <source>The pages of “{name}” are larger than 200 inches. Print it to a new PDF.</source>
   <translation>Страницы «{name}» больше 200 дюймов. Напечатайте документ в новый PDF.</translation>
  </message>
  <message>
   <source>The passage needs both start and end, or only a quote.</source>
   <translation>Для фрагмента нужны и начало, и конец или только цитата.</translation>
  </message>
  <message>
   <source>The passphrase has {count} characters; it needs at least {least}, better four or more words.</source>
   <translation>Символов в пароле: {count}; нужно не меньше {least}, а лучше четыре слова или больше.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Пароль неверен.</translation>
  </message>
  <message>
   <source>The password does not open “{name}”. Check it and try again.</source>
   <translation>Пароль не открывает «{name}». Проверьте его и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The period “{name}” ends before it begins, or has no name.</source>
   <translation>Период «{name}» заканчивается раньше, чем начинается, или не имеет названия.</translation>
  </message>
  <message>
   <source>The picture of page {page} would have more than {limit} million pixels. Zoom out.</source>
   <translation>Изображение страницы {page} имело бы больше {limit} млн пикселей. Уменьшите масштаб.</translation>
  </message>
  <message>
   <source>The precision must lie between 0.001 and 1, not {precision}.</source>
   <translation>Точность должна лежать между 0,001 и 1, а не {precision}.</translation>
  </message>
  <message>
   <source>The range {start}–{end} is not inside the text of {length} characters.</source>
   <translation>Промежуток {start}–{end} выходит за пределы текста длиной {length} знаков.</translation>
  </message>
  <message>
   <source>The reach of a near miss must lie between 1 and 1000.</source>
   <translation>Дальность близкого промаха должна лежать между 1 и 1000.</translation>
  </message>
  <message>
   <source>The region is not inside page {page}.</source>
   <translation>Участок выходит за пределы страницы {page}.</translation>
  </message>
  <message>
   <source>The sample study could not be made: {file}: {why}</source>
   <translation>Учебное исследование создать не удалось: {file}: {why}</translation>
  </message>
  <message>
   <source>The sample study could not be made; try again.</source>
   <translation>Учебное исследование создать не удалось; попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The saved question asks for “{name}”, which this version does not know.</source>
   <translation>Сохранённый запрос просит «{name}», чего эта версия не знает.</translation>
  </message>
  <message>
   <source>The saved question cannot be read.</source>
   <translation>Сохранённый запрос не удаётся прочитать.</translation>
  </message>
  <message>
   <source>The scale “{scale}” has a label for {number}, outside its range.</source>
   <translation>У шкалы «{scale}» есть слово для {number}, что вне её границ.</translation>
  </message>
  <message>
   <source>The seed must not be negative.</source>
   <translation>Зерно не может быть отрицательным.</translation>
  </message>
  <message>
   <source>The server address cannot be understood; it should look like {example}.</source>
   <translation>Адрес сервера непонятен; он должен выглядеть так: {example}.</translation>
  </message>
  <message>
   <source>The server {file} cannot be reached, or refuses the name or password.</source>
   <translation>Сервер {file} недоступен или не принимает имя либо пароль.</translation>
  </message>
  <message>
   <source>The share that is read unmasked must lie between 0 and 1.</source>
   <translation>Доля, которую читают без масок, должна лежать между 0 и 1.</translation>
  </message>
  <message>
   <source>The source {name} is not among those to choose from.</source>
   <translation>Источника {name} нет среди тех, из которых выбирают.</translation>
  </message>
  <message>
   <source>The span from {start} to {end} is empty, reversed or outside the text of {length} characters.</source>
   <translation>Фрагмент от {start} до {end} пуст, перевёрнут или выходит за пределы текста длиной {length} знаков.</translation>
  </message>
  <message>
   <source>The span from {start} to {end} lies outside the continuum from {low} to {high}.</source>
   <translation>Фрагмент от {start} до {end} лежит вне континуума от {low} до {high}.</translation>
  </message>
  <message>
   <source>The stored page layout cannot be read.</source>
   <translation>Сохранённую разметку страницы не удаётся прочитать.</translation>
  </message>
  <message>
   <source>The stretches of a division must each hold at least one unit.</source>
   <translation>Каждый отрезок деления должен содержать хотя бы одну единицу.</translation>
  </message>
  <message>
   <source>The study could not be upgraded: {count} rows point to nothing. Nothing was changed.</source>
   <translation>Исследование обновить не удалось: строк, указывающих в никуда: {count}. Ничего не изменено.</translation>
  </message>
  <message>
   <source>The study has been sealed meanwhile. Open it again.</source>
   <translation>Тем временем исследование защитили паролем. Откройте его снова.</translation>
  </message>
  <message>
   <source>The study has {count} leads; say with --as NAME who acts.</source>
   <translation>Руководителей в исследовании: {count}; укажите через --as NAME, кто действует.</translation>
  </message>
  <message>
   <source>The study is empty: its set-up is missing.</source>
   <translation>Исследование пусто: нет его параметров.</translation>
  </message>
  <message>
   <source>The study is locked; unlock it with its passphrase first.</source>
   <translation>Исследование закрыто; сначала откройте его паролем.</translation>
  </message>
  <message>
   <source>The study is not sealed; seal it first.</source>
   <translation>Исследование не защищено; сначала защитите его.</translation>
  </message>
  <message>
   <source>The study is sealed already.</source>
   <translation>Исследование уже защищено.</translation>
  </message>
  <message>
   <source>The table must be square: as many rows as columns, one for each category.</source>
   <translation>Таблица должна быть квадратной: столько же строк, сколько столбцов, по одному на категорию.</translation>
  </message>
  <message>
   <source>The table must have rows and columns.</source>
   <translation>В таблице должны быть строки и столбцы.</translation>
  </message>
  <message>
   <source>The table must hold numbers only, in rows of equal length.</source>
   <translation>Таблица должна содержать только числа в строках одинаковой длины.</translation>
  </message>
  <message>
   <source>The table needs a column "unit"; it has {columns}.</source>
   <translation>Таблице нужен столбец "unit"; в ней есть {columns}.</translation>
  </message>
  <message>
   <source>The table needs the columns {known}, the last if there are several; it has {found}.</source>
   <translation>Таблице нужны столбцы {known}, последний — если их несколько; в ней есть {found}.</translation>
  </message>
  <message>
   <source>The table of distances must have one row and one column for each of {q} categories.</source>
   <translation>В таблице расстояний должно быть по строке и столбцу на каждую из категорий: {q}.</translation>
  </message>
  <message>
   <source>The table of distances must hold numbers only, in rows of equal length.</source>
   <translation>Таблица расстояний должна содержать только числа в строках одинаковой длины.</translation>
  </message>
  <message>
   <source>The table of guesses needs a row for each source and one for “don't know”, and a column for each source.</source>
   <translation>В таблице догадок должна быть строка для каждого источника и одна для «не знаю», а также столбец для каждого источника.</translation>
  </message>
  <message>
   <source>The table of weights must have one row and one column for each of {q} categories.</source>
   <translation>В таблице весов должно быть по одной строке и одному столбцу для каждой из категорий (их {q}).</translation>
  </message>
  <message>
   <source>The table of weights must hold numbers only, in rows of equal length.</source>
   <translation>Таблица весов должна содержать только числа, в строках одинаковой длины.</translation>
  </message>
  <message>
   <source>The text has {found} characters, not {length}.</source>
   <translation>В тексте {found} знаков, а не {length}.</translation>
  </message>
  <message>
   <source>The text holds characters that cannot be kept; nothing was changed.</source>
   <translation>В тексте есть знаки, которые нельзя сохранить; ничего не изменено.</translation>
  </message>
  <message>
   <source>The text is not divided, or too short for the window, so there is nothing to compare.</source>
   <translation>Текст не разделён или слишком короток для окна, поэтому сравнивать нечего.</translation>
  </message>
  <message>
   <source>The text of page {page} does not fit its layout. Read the page again.</source>
   <translation>Текст страницы {page} не соответствует её разметке. Прочитайте страницу снова.</translation>
  </message>
  <message>
   <source>The text of page {page} is not in normal form. Read the page again.</source>
   <translation>Текст страницы {page} не в нормальной форме. Прочитайте страницу снова.</translation>
  </message>
  <message>
   <source>The text of the page could not be recognised.</source>
   <translation>Текст страницы распознать не удалось.</translation>
  </message>
  <message>
   <source>The text of {document} is missing from the study file.</source>
   <translation>Текста {document} в файле исследования нет.</translation>
  </message>
  <message>
   <source>The text of {document} is not fixed yet: recognise its pages or accept the text first.</source>
   <translation>Текст {document} ещё не готов: сначала распознайте страницы или примите текст.</translation>
  </message>
  <message>
   <source>The text on p. {pages} could not be recognised.</source>
   <translation>Текст на с. {pages} распознать не удалось.</translation>
  </message>
  <message>
   <source>The text on p. {pages} is garbled; have it recognised.</source>
   <translation>Текст на с. {pages} испорчен; распознайте его.</translation>
  </message>
  <message>
   <source>The text on p. {pages} is written in letters other than Latin and Cyrillic.</source>
   <translation>Текст на с. {pages} написан не латиницей и не кириллицей.</translation>
  </message>
  <message>
   <source>The text on p. {pages} was read column by column.</source>
   <translation>Текст на с. {pages} прочитан столбец за столбцом.</translation>
  </message>
  <message>
   <source>The texts of this pair were changed after the test was made; make another.</source>
   <translation>Тексты этой пары изменились после создания проверки; создайте новую.</translation>
  </message>
  <message>
   <source>The threshold must lie between 0 and 1, not {threshold}.</source>
   <translation>Порог должен лежать между 0 и 1, а не {threshold}.</translation>
  </message>
  <message>
   <source>The true source of every document guessed must be known.</source>
   <translation>Истинный источник каждого документа, о котором догадывались, должен быть известен.</translation>
  </message>
  <message>
   <source>The units must be in order, not empty, not overlapping and inside their document.</source>
   <translation>Единицы должны идти по порядку, быть непустыми, не перекрываться и лежать внутри документа.</translation>
  </message>
  <message>
   <source>The value {value} is not among the categories.</source>
   <translation>Значения {value} нет среди категорий.</translation>
  </message>
  <message>
   <source>The weights of place and code must lie between 0 and 1000000, not {value}.</source>
   <translation>Веса места и кода должны лежать между 0 и 1000000, а не {value}.</translation>
  </message>
  <message>
   <source>The weights {weights} need the order of the categories: list them all, in order, as categories.</source>
   <translation>Для весов {weights} нужен порядок категорий: перечислите их все по порядку как categories.</translation>
  </message>
  <message>
   <source>The window must hold at least one unit and no more than the text.</source>
   <translation>Окно должно содержать хотя бы одну единицу и не больше, чем текст.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents, too few for an interval over characters.</source>
   <translation>Документов меньше десяти: слишком мало для интервала по знакам.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents: the interval is uncertain itself.</source>
   <translation>Документов меньше десяти: сам интервал ненадёжен.</translation>
  </message>
  <message>
   <source>There are fewer than ten documents: the interval rests on single units and is too narrow.</source>
   <translation>Документов меньше десяти: интервал опирается на отдельные единицы и слишком узок.</translation>
  </message>
  <message>
   <source>There are lists of cues for {languages} only.</source>
   <translation>Списки признаков есть только для таких языков: {languages}.</translation>
  </message>
  <message>
   <source>There are no documents in the study yet.</source>
   <translation>В исследовании ещё нет документов.</translation>
  </message>
  <message>
   <source>There are no documents to compare.</source>
   <translation>Нет документов для сравнения.</translation>
  </message>
  <message>
   <source>There are no spans: nothing has been coded.</source>
   <translation>Фрагментов нет: ничего не закодировано.</translation>
  </message>
  <message>
   <source>There are no spans: the table is empty.</source>
   <translation>Фрагментов нет: таблица пуста.</translation>
  </message>
  <message>
   <source>There are no units: the table of ratings is empty.</source>
   <translation>Единиц нет: таблица оценок пуста.</translation>
  </message>
  <message>
   <source>There are no weights {name}; known are {known}.</source>
   <translation>Весов {name} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There are too many documents, codes and coders to compare at once; choose fewer.</source>
   <translation>Слишком много документов, кодов и кодировщиков для одного сравнения; выберите меньше.</translation>
  </message>
  <message>
   <source>There are too many overlapping passages to align at once; choose fewer coders or codes.</source>
   <translation>Слишком много перекрывающихся фрагментов, чтобы сопоставить их сразу; выберите меньше кодировщиков или кодов.</translation>
  </message>
  <message>
   <source>There are {found} categories for a table of {expected}.</source>
   <translation>Категорий {found}, а таблица рассчитана на {expected}.</translation>
  </message>
  <message>
   <source>There are {found} different values, too many for named categories.</source>
   <translation>Разных значений {found}: слишком много для именованных категорий.</translation>
  </message>
  <message>
   <source>There is a code “{name}” here already.</source>
   <translation>Код «{name}» здесь уже есть.</translation>
  </message>
  <message>
   <source>There is a round “{name}” already.</source>
   <translation>Раунд «{name}» уже есть.</translation>
  </message>
  <message>
   <source>There is a saved question “{name}” already.</source>
   <translation>Сохранённый запрос «{name}» уже есть.</translation>
  </message>
  <message>
   <source>There is no R script for {statistic} of such data.</source>
   <translation>Для {statistic} по таким данным скрипта R нет.</translation>
  </message>
  <message>
   <source>There is no backup at {file}.</source>
   <translation>Резервной копии {file} нет.</translation>
  </message>
  <message>
   <source>There is no base {name}; known are most_frequent and independence.</source>
   <translation>Базы {name} нет; известны most_frequent и independence.</translation>
  </message>
  <message>
   <source>There is no code {code}; there are {known}.</source>
   <translation>Кода {code} нет; есть {known}.</translation>
  </message>
  <message>
   <source>There is no code “{name}” in the codebook.</source>
   <translation>В кодовой книге нет кода «{name}».</translation>
  </message>
  <message>
   <source>There is no coder {name}.</source>
   <translation>Кодировщика {name} нет.</translation>
  </message>
  <message>
   <source>There is no distance {name}; known are {known}.</source>
   <translation>Расстояния {name} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no document “{name}” in the study.</source>
   <translation>В исследовании нет документа «{name}».</translation>
  </message>
  <message>
   <source>There is no doubt “{kind}”; known are {known}.</source>
   <translation>Нет сомнения «{kind}»; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no expression to search for.</source>
   <translation>Нет выражения для поиска.</translation>
  </message>
  <message>
   <source>There is no facet “{facet}”; known are {known}.</source>
   <translation>Нет признака «{facet}»; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no figure {statistic} of “{code}” to save; choose another.</source>
   <translation>Показателя {statistic} кода «{code}» для сохранения нет; выберите другой.</translation>
  </message>
  <message>
   <source>There is no file {table}.</source>
   <translation>Файла {table} нет.</translation>
  </message>
  <message>
   <source>There is no format “{kind}” here; choose one of {formats}.</source>
   <translation>Формата «{kind}» здесь нет; выберите один из таких: {formats}.</translation>
  </message>
  <message>
   <source>There is no formula for the standard error here; ask for another interval.</source>
   <translation>Формулы стандартной ошибки здесь нет; выберите другой интервал.</translation>
  </message>
  <message>
   <source>There is no interval {name}; known are {known}.</source>
   <translation>Интервала {name} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no kind “{kind}”; known are {known}.</source>
   <translation>Нет вида «{kind}»; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no level {level}; known are {known}.</source>
   <translation>Уровня {level} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no line without a warning in which an error could be planted.</source>
   <translation>Нет строки без предупреждения, в которую можно было бы внести ошибку.</translation>
  </message>
  <message>
   <source>There is no list “{name}”.</source>
   <translation>Списка «{name}» нет.</translation>
  </message>
  <message>
   <source>There is no metric {metric}; known are {known}.</source>
   <translation>Метрики {metric} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no packet at {file}.</source>
   <translation>По адресу {file} нет пакета.</translation>
  </message>
  <message>
   <source>There is no paragraph at this place.</source>
   <translation>В этом месте нет абзаца.</translation>
  </message>
  <message>
   <source>There is no passage to which all coders gave the same code, so there is nothing to take over.</source>
   <translation>Нет отрывка, которому все кодировщики присвоили один и тот же код, так что переносить нечего.</translation>
  </message>
  <message>
   <source>There is no period scheme “{name}”. There are: {names}.</source>
   <translation>Периодизации «{name}» нет. Есть: {names}.</translation>
  </message>
  <message>
   <source>There is no policy “{name}”; known are {known}.</source>
   <translation>Нет правила «{name}»; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no round “{name}”. There are: {names}.</source>
   <translation>Раунда «{name}» нет. Есть: {names}.</translation>
  </message>
  <message>
   <source>There is no rule {rule}; known are {known}.</source>
   <translation>Правила {rule} нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is no sampler {name}; known is shuffle.</source>
   <translation>Способа выборки {name} нет; известен shuffle.</translation>
  </message>
  <message>
   <source>There is no sentence after this one.</source>
   <translation>После этого предложения нет другого.</translation>
  </message>
  <message>
   <source>There is no statement in “{language}”; choose one of {known}.</source>
   <translation>Описания метода на языке «{language}» нет; выберите один из: {known}.</translation>
  </message>
  <message>
   <source>There is no statistic {name}; names like it are {known}.</source>
   <translation>Статистики {name} нет; похожие названия: {known}.</translation>
  </message>
  <message>
   <source>There is no study at {file}.</source>
   <translation>Исследования {file} нет.</translation>
  </message>
  <message>
   <source>There is no term “{concept}” in the glossary.</source>
   <translation>В глоссарии нет термина «{concept}».</translation>
  </message>
  <message>
   <source>There is no text of its own on p. {pages}; have it recognised.</source>
   <translation>На с. {pages} нет своего текста; распознайте его.</translation>
  </message>
  <message>
   <source>There is no unit “{unit}”; choose one of {units}.</source>
   <translation>Единицы «{unit}» нет; выберите одну из таких: {units}.</translation>
  </message>
  <message>
   <source>There is no variation between the units, so agreement on a scale cannot be measured.</source>
   <translation>Между единицами нет вариации, поэтому согласованность на шкале измерить нельзя.</translation>
  </message>
  <message>
   <source>There is no verdict of yours on this.</source>
   <translation>Вашего решения об этом нет.</translation>
  </message>
  <message>
   <source>There is no way “{way}”; choose one of {known}.</source>
   <translation>Способа «{way}» нет; выберите один из: {known}.</translation>
  </message>
  <message>
   <source>There is no word to search for.</source>
   <translation>Нет слова для поиска.</translation>
  </message>
  <message>
   <source>There is no {interval} interval for {statistic} of passages; choose another, or none.</source>
   <translation>Для {statistic} по фрагментам интервала {interval} нет; выберите другой или никакого.</translation>
  </message>
  <message>
   <source>There is no {unit} in this text to count over.</source>
   <translation>В этом тексте нет единицы «{unit}», по которой считать.</translation>
  </message>
  <message>
   <source>There is no “{how}”; say one of {known}.</source>
   <translation>Нет «{how}»; скажите одно из: {known}.</translation>
  </message>
  <message>
   <source>There is not enough memory to try the passphrase ({megabytes} MB are needed). Close other programs.</source>
   <translation>Не хватает памяти, чтобы проверить пароль (нужно {megabytes} МБ). Закройте другие программы.</translation>
  </message>
  <message>
   <source>There is nothing called “{name}” to show; known are {known}.</source>
   <translation>Показывать «{name}» нельзя: такого нет; известны: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Повторять нечего.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Отменять нечего.</translation>
  </message>
  <message>
   <source>There is one sentence on each side: nothing to split. Unlink them instead.</source>
   <translation>С каждой стороны одно предложение: делить нечего. Вместо этого разъедините их.</translation>
  </message>
  <message>
   <source>There is only one source, so a right guess says nothing.</source>
   <translation>Источник только один, поэтому верная догадка ничего не говорит.</translation>
  </message>
  <message>
   <source>There must be as many guesses as true sources, coders and strata.</source>
   <translation>Догадок должно быть столько же, сколько истинных источников, кодировщиков и слоёв.</translation>
  </message>
  <message>
   <source>There must be two sets, a and b.</source>
   <translation>Нужны два множества, a и b.</translation>
  </message>
  <message>
   <source>There must be two strings of boundaries.</source>
   <translation>Нужны две строки границ.</translation>
  </message>
  <message>
   <source>There must be units for every document, and for no other.</source>
   <translation>Единицы должны быть для каждого документа и ни для какого другого.</translation>
  </message>
  <message>
   <source>These codes do not exclude one another: one coder gave several to the same text (places: {count}; {places}). Put the coding right, or compare the codes another way.</source>
   <translation>Эти коды не исключают друг друга: один кодировщик присвоил несколько из них одному тексту (мест: {count}; {places}). Исправьте кодирование или сравните коды другим способом.</translation>
  </message>
  <message>
   <source>These documents are not cross-checked yet; begin with “works check”.</source>
   <translation>Эти документы ещё не сверяются; начните с «works check».</translation>
  </message>
  <message>
   <source>These sentences are not in the texts any more; align them again.</source>
   <translation>Этих предложений в текстах больше нет; сопоставьте тексты снова.</translation>
  </message>
  <message>
   <source>These sentences have no counterpart already.</source>
   <translation>У этих предложений уже нет соответствия.</translation>
  </message>
  <message>
   <source>These texts are too short to tell whether one is a translation of the other.</source>
   <translation>Эти тексты слишком коротки, чтобы сказать, переведён ли один с другого.</translation>
  </message>
  <message>
   <source>These two texts do not look like translations of each other.</source>
   <translation>Эти два текста не похожи на перевод друг друга.</translation>
  </message>
  <message>
   <source>This cannot be done: later work, of others perhaps, builds on what it changes.</source>
   <translation>Это невозможно: на том, что изменилось бы, держится более поздняя работа, возможно, чужая.</translation>
  </message>
  <message>
   <source>This cannot be taken back: it has been changed again since. Undo the later changes first.</source>
   <translation>Это нельзя отменить: с тех пор его снова изменили. Сначала отмените более поздние изменения.</translation>
  </message>
  <message>
   <source>This code is not in the codebook any more.</source>
   <translation>Этого кода в кодовой книге уже нет.</translation>
  </message>
  <message>
   <source>This code is not part of the comparison.</source>
   <translation>Этот код не входит в сравнение.</translation>
  </message>
  <message>
   <source>This coder is not part of the comparison.</source>
   <translation>Этого кодировщика нет в сравнении.</translation>
  </message>
  <message>
   <source>This coding belongs to somebody else; only its coder changes it.</source>
   <translation>Эта кодировка принадлежит кому-то другому; изменить её может только тот, кто кодировал.</translation>
  </message>
  <message>
   <source>This coding is not there any more.</source>
   <translation>Этой кодировки уже нет.</translation>
  </message>
  <message>
   <source>This cross-check is not in the study.</source>
   <translation>Этой сверки в исследовании нет.</translation>
  </message>
  <message>
   <source>This entity is not on the list any more.</source>
   <translation>Этого объекта уже нет в списке.</translation>
  </message>
  <message>
   <source>This file is in the study already, as {code}.</source>
   <translation>Этот файл уже есть в исследовании: {code}.</translation>
  </message>
  <message>
   <source>This is the only passphrase of the study; without it nobody could open what is sealed.</source>
   <translation>Это единственный пароль исследования; без него никто не откроет защищённое.</translation>
  </message>
  <message>
   <source>This mask is not there any more.</source>
   <translation>Этой маски уже нет.</translation>
  </message>
  <message>
   <source>This person is not in the study any more.</source>
   <translation>Этого человека в исследовании уже нет.</translation>
  </message>
  <message>
   <source>This round is not in the study any more.</source>
   <translation>Этого раунда в исследовании уже нет.</translation>
  </message>
  <message>
   <source>This round or document is not in the study any more.</source>
   <translation>Этого раунда или документа в исследовании уже нет.</translation>
  </message>
  <message>
   <source>This rule is not in the study any more.</source>
   <translation>Этого правила в исследовании больше нет.</translation>
  </message>
  <message>
   <source>This saved question is not there any more.</source>
   <translation>Этого сохранённого запроса уже нет.</translation>
  </message>
  <message>
   <source>This sentence is not in that line.</source>
   <translation>Этого предложения в той строке нет.</translation>
  </message>
  <message>
   <source>This sentence was not drawn, or was put back.</source>
   <translation>Это предложение не было выбрано или возвращено.</translation>
  </message>
  <message>
   <source>This statistic compares exactly two coders, but there are {coders}: choose two of them.</source>
   <translation>Этот показатель сравнивает ровно двух кодировщиков, а их {coders}: выберите двух.</translation>
  </message>
  <message>
   <source>This statistic compares exactly two coders.</source>
   <translation>Этот показатель сравнивает ровно двух кодировщиков.</translation>
  </message>
  <message>
   <source>This statistic takes input of type {accepted}, not {found}.</source>
   <translation>Этот показатель принимает данные типа {accepted}, а не {found}.</translation>
  </message>
  <message>
   <source>This step was made before the study was sealed; taking it back needs the passphrase.</source>
   <translation>Этот шаг сделан до защиты исследования; чтобы отменить его, нужен пароль.</translation>
  </message>
  <message>
   <source>This step was made by an older version of the program and cannot be taken back.</source>
   <translation>Этот шаг сделан в более старой версии программы, его нельзя отменить.</translation>
  </message>
  <message>
   <source>This step was taken blind, and the source is known since then. Do by hand what you want to change, so that it is marked as not blind.</source>
   <translation>Этот шаг был сделан вслепую, а с тех пор источник стал известен. Внесите изменение вручную, чтобы оно было помечено как сделанное не вслепую.</translation>
  </message>
  <message>
   <source>This touches what is sealed, and needs the passphrase.</source>
   <translation>Это касается защищённого и требует пароля.</translation>
  </message>
  <message>
   <source>This word may tell the source: {where}: “{found}”.</source>
   <translation>Это слово может выдать источник: {where}: «{found}».</translation>
  </message>
  <message>
   <source>Two of these coders have finished training documents only; let training count.</source>
   <translation>Двое из этих кодировщиков завершили только учебные документы; учтите обучение.</translation>
  </message>
  <message>
   <source>Two passages are some characters, sentences or paragraphs apart; not {distance} {unit}.</source>
   <translation>Расстояние между фрагментами измеряют знаками, предложениями или абзацами; не {distance} {unit}.</translation>
  </message>
  <message>
   <source>Unblind a round, a document, a coder, or without these the whole study.</source>
   <translation>Раскройте раунд, документ, кодировщика или, без них, всё исследование.</translation>
  </message>
  <message>
   <source>Unblinding needs a reason; it stays on record.</source>
   <translation>Для раскрытия нужна причина; она останется в журнале.</translation>
  </message>
  <message>
   <source>Weights must lie between 0 and 1, be the same in both directions, and 1 on the diagonal.</source>
   <translation>Веса должны лежать между 0 и 1, быть одинаковыми в обоих направлениях и равняться 1 на диагонали.</translation>
  </message>
  <message>
   <source>Weights of disagreement must not be negative, and must be zero on the diagonal.</source>
   <translation>Веса расхождения не могут быть отрицательными, а на диагонали должны равняться нулю.</translation>
  </message>
  <message>
   <source>What is on p. {pages} could not be read.</source>
   <translation>Прочитать с. {pages} не удалось.</translation>
  </message>
  <message>
   <source>What is to be hidden needs a name and a kind.</source>
   <translation>Тому, что скрывают, нужны название и вид.</translation>
  </message>
  <message>
   <source>What is to be hidden needs a name.</source>
   <translation>Тому, что скрывают, нужно название.</translation>
  </message>
  <message>
   <source>Without some single unit the statistic has no value, so no interval can be given this way.</source>
   <translation>Без одной из единиц статистика не имеет значения, поэтому такой интервал дать нельзя.</translation>
  </message>
  <message>
   <source>start and end must be whole numbers.</source>
   <translation>start и end должны быть целыми числами.</translation>
  </message>
  <message>
   <source>{document} belongs to no work.</source>
   <translation>{document} не относится ни к какому произведению.</translation>
  </message>
  <message>
   <source>{document} cannot go to {name}, who {why}.</source>
   <translation>{document} не может достаться {name}: {why}.</translation>
  </message>
  <message>
   <source>{document} has no page {page}.</source>
   <translation>В {document} нет страницы {page}.</translation>
  </message>
  <message>
   <source>{document} is finished already, and its answers are frozen.</source>
   <translation>{document} уже завершён, и ответы закреплены.</translation>
  </message>
  <message>
   <source>{document} is not finished.</source>
   <translation>{document}: не завершено.</translation>
  </message>
  <message>
   <source>{file} already exists; choose another name.</source>
   <translation>{file} уже существует; выберите другое имя.</translation>
  </message>
  <message>
   <source>{file} already holds a study; choose another database.</source>
   <translation>В {file} уже есть исследование; выберите другую базу данных.</translation>
  </message>
  <message>
   <source>{file} belongs to another study.</source>
   <translation>{file} относится к другому исследованию.</translation>
  </message>
  <message>
   <source>{file} cannot be opened: its folder cannot be written to ({why}).</source>
   <translation>{file} не удаётся открыть: в его папку нельзя писать ({why}).</translation>
  </message>
  <message>
   <source>{file} cannot be reached: {why}.</source>
   <translation>{file} недоступен: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>Файл {file} не удаётся прочитать.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}.</source>
   <translation>{file} не удаётся прочитать: {why}.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({why}). Check the permissions of the file and its folder.</source>
   <translation>{file} не удаётся записать ({why}). Проверьте права на файл и его папку.</translation>
  </message>
  <message>
   <source>{file} cannot be written ({why}); nothing was changed.</source>
   <translation>{file} не удаётся записать ({why}); ничего не изменено.</translation>
  </message>
  <message>
   <source>{file} cannot be written. Check the permissions of the file and its folder.</source>
   <translation>{file} не удаётся записать. Проверьте права на файл и его папку.</translation>
  </message>
  <message>
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} не удаётся записать: {why}.</translation>
  </message>
  <message>
   <source>{file} could not be brought up to date ({why}); nothing was changed.</source>
   <translation>{file} обновить не удалось ({why}); ничего не изменено.</translation>
  </message>
  <message>
   <source>{file} could not be put back: {why}.</source>
   <translation>{file} восстановить не удалось: {why}.</translation>
  </message>
  <message>
   <source>{file} could not be written: {why}.</source>
   <translation>Не удалось записать {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} has no cues.</source>
   <translation>В файле {file} нет признаков.</translation>
  </message>
  <message>
   <source>{file} has no terms in Russian, Ukrainian or English.</source>
   <translation>В файле {file} нет терминов на русском, украинском или английском.</translation>
  </message>
  <message>
   <source>{file} has no text.</source>
   <translation>В файле {file} нет текста.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a file to write.</source>
   <translation>{file} — папка; назовите файл, в который писать.</translation>
  </message>
  <message>
   <source>{file} is a study, not a packet.</source>
   <translation>{file} — исследование, а не пакет.</translation>
  </message>
  <message>
   <source>{file} is an empty study: making it was interrupted. Make it again.</source>
   <translation>{file} — пустое исследование: его создание прервалось. Создайте его снова.</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be read. Restore a backup.</source>
   <translation>{file}: файл повреждён, его не удаётся прочитать. Восстановите из резервной копии.</translation>
  </message>
  <message>
   <source>{file} is damaged. Restore a backup.</source>
   <translation>{file}: файл повреждён. Восстановите из резервной копии.</translation>
  </message>
  <message>
   <source>{file} is in the study already, as {document}.</source>
   <translation>{file} уже есть в исследовании: {document}.</translation>
  </message>
  <message>
   <source>{file} is no JSON: {why}.</source>
   <translation>{file} — не JSON: {why}.</translation>
  </message>
  <message>
   <source>{file} is no test of a reviewer.</source>
   <translation>{file} — не проверка рецензента.</translation>
  </message>
  <message>
   <source>{file} is not a TBX file.</source>
   <translation>{file} — не файл TBX.</translation>
  </message>
  <message>
   <source>{file} is not a study file of this program.</source>
   <translation>{file} — не файл исследования этой программы.</translation>
  </message>
  <message>
   <source>{file} is not a study of this program.</source>
   <translation>{file} — не исследование этой программы.</translation>
  </message>
  <message>
   <source>{file} is not in UTF-8; save it as UTF-8.</source>
   <translation>{file} не в кодировке UTF-8; сохраните его как UTF-8.</translation>
  </message>
  <message>
   <source>{file} is open in another program ({who}, since {since}). Close it there first.</source>
   <translation>{file}: файл открыт в другой программе ({who}, с {since}). Сначала закройте его там.</translation>
  </message>
  <message>
   <source>{file} is open in another program. Close it there first.</source>
   <translation>{file}: файл открыт в другой программе. Сначала закройте его там.</translation>
  </message>
  <message>
   <source>{file} is sealed: {name} needs a passphrase to work in it.</source>
   <translation>Исследование {file} защищено; чтобы в нём работать, нужен пароль. Пользователь: {name}.</translation>
  </message>
  <message>
   <source>{file} is the study itself; choose another name.</source>
   <translation>{file} — это само исследование; выберите другое имя.</translation>
  </message>
  <message>
   <source>{file} is too large for a glossary.</source>
   <translation>Файл {file} слишком велик для глоссария.</translation>
  </message>
  <message>
   <source>{file} needs the columns indicator and cue.</source>
   <translation>В файле {file} нужны столбцы indicator и cue.</translation>
  </message>
  <message>
   <source>{file} was made by a newer version of Coder. Update the program to open it; nothing was changed.</source>
   <translation>{file}: файл создан в более новой версии Coder. Чтобы открыть его, обновите программу; ничего не изменено.</translation>
  </message>
  <message>
   <source>{file} was not handed out by this study.</source>
   <translation>{file} не выдан этим исследованием.</translation>
  </message>
  <message>
   <source>{folder} is a file; name a folder for the tables.</source>
   <translation>{folder} — файл; назовите папку для таблиц.</translation>
  </message>
  <message>
   <source>{folder} is in use already; name a new or an empty folder.</source>
   <translation>{folder} уже используется; назовите новую или пустую папку.</translation>
  </message>
  <message>
   <source>{name} consists of several numbers and has no interval: ask for none.</source>
   <translation>{name} состоит из нескольких чисел и не имеет интервала: не запрашивайте его.</translation>
  </message>
  <message>
   <source>{name} from {start} to {end} is empty, reversed or out of bounds.</source>
   <translation>{name} от {start} до {end}: пусто, перевёрнуто или вне границ.</translation>
  </message>
  <message>
   <source>{name} has a passphrase already and can change it.</source>
   <translation>У {name} уже есть парольная фраза; её можно изменить.</translation>
  </message>
  <message>
   <source>{name} has no documents yet; assign some first.</source>
   <translation>У {name} ещё нет документов; сначала назначьте их.</translation>
  </message>
  <message>
   <source>{name} has no passphrase yet.</source>
   <translation>У пользователя {name} ещё нет пароля.</translation>
  </message>
  <message>
   <source>{name} is a coder, and codes without a passphrase.</source>
   <translation>{name} — кодировщик и работает без пароля.</translation>
  </message>
  <message>
   <source>{name} is a {role} and does not code.</source>
   <translation>{name} имеет роль {role} и не кодирует.</translation>
  </message>
  <message>
   <source>{name} is for nominal values; for {level} values use krippendorff_alpha.</source>
   <translation>{name} — для номинальных значений; для уровня {level} возьмите krippendorff_alpha.</translation>
  </message>
  <message>
   <source>{name} is in the study already.</source>
   <translation>{name} уже есть в исследовании.</translation>
  </message>
  <message>
   <source>{name} must be a list.</source>
   <translation>{name}: должен быть список.</translation>
  </message>
  <message>
   <source>{name} must be a number, not {value}.</source>
   <translation>{name}: должно быть число, а не {value}.</translation>
  </message>
  <message>
   <source>{name} must be a whole number, not {value}.</source>
   <translation>{name}: должно быть целое число, а не {value}.</translation>
  </message>
  <message>
   <source>{name} must be an object with named parts.</source>
   <translation>{name}: должен быть объект с именованными частями.</translation>
  </message>
  <message>
   <source>{name} must lie between 0 and 1, not {value}.</source>
   <translation>{name} должно лежать между 0 и 1, а не {value}.</translation>
  </message>
  <message>
   <source>{table} cannot be read: {why}.</source>
   <translation>{table} не удаётся прочитать: {why}.</translation>
  </message>
  <message>
   <source>{table} defines entities of its own and was not read.</source>
   <translation>{table} определяет собственные сущности; файл не прочитан.</translation>
  </message>
  <message>
   <source>{table} has a header but no codes.</source>
   <translation>{table}: есть заголовок, но нет кодов.</translation>
  </message>
  <message>
   <source>{table} has columns that are not known here: {unknown}. Known are: {known}.</source>
   <translation>{table}: есть неизвестные столбцы: {unknown}. Известны: {known}.</translation>
  </message>
  <message>
   <source>{table} has no header in its first row.</source>
   <translation>{table}: в первой строке нет заголовка.</translation>
  </message>
  <message>
   <source>{table} has {rows} rows, more than a sheet can hold; export CSV instead.</source>
   <translation>{table}: строк {rows}, больше, чем вмещает лист; вместо этого экспортируйте CSV.</translation>
  </message>
  <message>
   <source>{table} is damaged and cannot be read as a workbook; save it again.</source>
   <translation>{table}: файл повреждён, его нельзя прочитать как книгу Excel; сохраните его снова.</translation>
  </message>
  <message>
   <source>{table} is empty; it needs a header and rows.</source>
   <translation>{table}: таблица пуста; нужны заголовок и строки.</translation>
  </message>
  <message>
   <source>{table} is in the old format of Excel (.xls); save it as .xlsx or CSV.</source>
   <translation>{table}: старый формат Excel (.xls); сохраните как .xlsx или CSV.</translation>
  </message>
  <message>
   <source>{table} is larger than {limit} MB; split it.</source>
   <translation>{table}: больше {limit} МБ; разделите файл.</translation>
  </message>
  <message>
   <source>{table} is no XLSX table; save it as .xlsx or CSV.</source>
   <translation>{table}: не таблица XLSX; сохраните как .xlsx или CSV.</translation>
  </message>
  <message>
   <source>{table} is no table: it holds binary data.</source>
   <translation>{table}: не таблица, в файле двоичные данные.</translation>
  </message>
  <message>
   <source>{table} is no table; bring a CSV or XLSX file with a header.</source>
   <translation>{table}: не таблица; возьмите файл CSV или XLSX с заголовком.</translation>
  </message>
  <message>
   <source>{table} is not in UTF-8 (first seen in line {row}); save it as “CSV UTF-8”.</source>
   <translation>{table}: не в UTF-8 (впервые в строке {row}); сохраните как «CSV UTF-8».</translation>
  </message>
  <message>
   <source>{table} needs a column “file” or “document” to say which document a row is about.</source>
   <translation>{table}: нужен столбец «file» или «document», чтобы знать, о каком документе строка.</translation>
  </message>
  <message>
   <source>{table} needs the column {absent}; it has {columns}.</source>
   <translation>{table}: нужен столбец {absent}; есть {columns}.</translation>
  </message>
  <message>
   <source>{table} needs the columns start and end, or the column quote.</source>
   <translation>{table}: нужны столбцы start и end или столбец quote.</translation>
  </message>
  <message>
   <source>{table} unpacks to more than a gigabyte and was not read.</source>
   <translation>{table}: после распаковки больше гигабайта; файл не прочитан.</translation>
  </message>
  <message>
   <source>{table}, row {row} has {found} cells where the header has {expected}.</source>
   <translation>{table}, строка {row}: ячеек {found}, а в заголовке {expected}.</translation>
  </message>
  <message>
   <source>{table}, row {row}, column {place} is a formula without a stored result; put its value there instead.</source>
   <translation>{table}, строка {row}, столбец {place}: формула без сохранённого результата; поставьте там значение.</translation>
  </message>
  <message>
   <source>{table}, row {row}: a code needs a name without “/”.</source>
   <translation>{table}, строка {row}: коду нужно название без «/».</translation>
  </message>
  <message>
   <source>{table}, row {row}: a period needs a first and a last day.</source>
   <translation>{table}, строка {row}: периоду нужны первый и последний день.</translation>
  </message>
  <message>
   <source>{table}, row {row}: a scheme and a period must be named.</source>
   <translation>{table}, строка {row}: у периодизации и периода должны быть названия.</translation>
  </message>
  <message>
   <source>{table}, row {row}: neither a file nor a document is named.</source>
   <translation>{table}, строка {row}: не назван ни файл, ни документ.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the code “{code}” is there twice, first in row {first}.</source>
   <translation>{table}, строка {row}: код «{code}» встречается дважды, впервые в строке {first}.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the column document is blank.</source>
   <translation>{table}, строка {row}: столбец document пуст.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the columns kind ({known}) and name must be filled in.</source>
   <translation>{table}, строка {row}: столбцы kind ({known}) и name нужно заполнить.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the concept is missing.</source>
   <translation>{table}, строка {row}: не указано понятие.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the parent “{parent}” is a framework, but the framework is “{framework}”.</source>
   <translation>{table}, строка {row}: вышестоящий код «{parent}» — это рамка, а рамкой указана «{framework}».</translation>
  </message>
  <message>
   <source>{table}, row {row}: the parent “{parent}” may mean {paths}; write the whole path.</source>
   <translation>{table}, строка {row}: «{parent}» может означать {paths}; напишите весь путь.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the period “{name}” ends before it begins.</source>
   <translation>{table}, строка {row}: период «{name}» заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <source>{table}, row {row}: the quotation marks do not match up; double those inside a cell.</source>
   <translation>{table}, строка {row}: кавычки не сходятся; в ячейке их нужно удвоить.</translation>
  </message>
  <message>
   <source>{table}, row {row}: there is no code or framework “{parent}”, neither in the table nor in the codebook.</source>
   <translation>{table}, строка {row}: кода или рамки «{parent}» нет ни в таблице, ни в кодовой книге.</translation>
  </message>
  <message>
   <source>{table}, row {row}: there is no kind “{kind}”; known are {known}.</source>
   <translation>{table}, строка {row}: нет вида «{kind}»; известны: {known}.</translation>
  </message>
  <message>
   <source>{table}, row {row}: {why}</source>
   <translation>{table}, строка {row}: {why}</translation>
  </message>
  <message>
   <source>{table}, row {row}: “{code}” stands below itself: follow the parents from “{parent}”.</source>
   <translation>{table}, строка {row}: «{code}» стоит под самим собой: проследите вышестоящие коды от «{parent}».</translation>
  </message>
  <message>
   <source>{table}, row {row}: “{what}” is there twice, first in row {first}.</source>
   <translation>{table}, строка {row}: «{what}» встречается дважды, впервые в строке {first}.</translation>
  </message>
  <message>
   <source>{table}: column {place} has no name in the header.</source>
   <translation>{table}: в заголовке у столбца {place} нет названия.</translation>
  </message>
  <message>
   <source>{table}: the column “{column}” is there twice.</source>
   <translation>{table}: столбец «{column}» встречается дважды.</translation>
  </message>
  <message>
   <source>{value} is not a finite number; leave a missing value blank (null).</source>
   <translation>{value} — не конечное число; пропущенное значение оставляйте пустым (null).</translation>
  </message>
  <message>
   <source>“{answer}” is neither blind nor recognised.</source>
   <translation>«{answer}» – ни «вслепую», ни «узнано».</translation>
  </message>
  <message>
   <source>“{answer}” is no answer; say no, unsure or yes.</source>
   <translation>«{answer}» — не ответ; скажите no, unsure или yes.</translation>
  </message>
  <message>
   <source>“{code}” has no intensity {intensity} on its scale.</source>
   <translation>На шкале «{code}» нет интенсивности {intensity}.</translation>
  </message>
  <message>
   <source>“{code}” is resting; make it active to code with it.</source>
   <translation>Код «{code}» больше не применяется; чтобы кодировать им, верните его в употребление.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour; write it as #0072B2.</source>
   <translation>«{colour}» — не цвет; пишите так: #0072B2.</translation>
  </message>
  <message>
   <source>“{date}” is no date; write it as 2007-02-10.</source>
   <translation>«{date}» — не дата; пишите так: 2007-02-10.</translation>
  </message>
  <message>
   <source>“{expression}” is no regular expression: {why}.</source>
   <translation>«{expression}» — не регулярное выражение: {why}.</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of departure; there are {kinds}.</source>
   <translation>«{kind}» — не вид отступления; есть такие: {kinds}.</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of version; there are {kinds}.</source>
   <translation>«{kind}» — не вид версии; есть такие: {kinds}.</translation>
  </message>
  <message>
   <source>“{languages}” are no recognition languages. Write them as rus+ukr+eng.</source>
   <translation>«{languages}» — не языки распознавания. Пишите их так: rus+ukr+eng.</translation>
  </message>
  <message>
   <source>“{language}” is no language code; write ru, uk, en or another ISO 639 code.</source>
   <translation>«{language}» — не код языка; пишите ru, uk, en или другой код ISO 639.</translation>
  </message>
  <message>
   <source>“{name}” asks for more than {limit} MB of memory or is damaged, so reading broke off. Print it to a new PDF and try that.</source>
   <translation>«{name}» требует больше {limit} МБ памяти или повреждён, поэтому чтение прервано. Напечатайте документ в новый PDF и попробуйте с ним.</translation>
  </message>
  <message>
   <source>“{name}” cannot be merged into a code below itself.</source>
   <translation>«{name}» нельзя объединить с кодом в его же составе.</translation>
  </message>
  <message>
   <source>“{name}” cannot be opened. Check that it is a file and that you may read it.</source>
   <translation>«{name}» не удаётся открыть. Проверьте, файл ли это и можно ли вам его читать.</translation>
  </message>
  <message>
   <source>“{name}” cannot go under itself.</source>
   <translation>«{name}» не может стоять под самим собой.</translation>
  </message>
  <message>
   <source>“{name}” has more than {limit} pages. Split it into parts.</source>
   <translation>В «{name}» больше {limit} страниц. Разделите документ на части.</translation>
  </message>
  <message>
   <source>“{name}” holds no text.</source>
   <translation>В «{name}» нет текста.</translation>
  </message>
  <message>
   <source>“{name}” is a packed file of a kind the program does not read. Unpack it first.</source>
   <translation>«{name}» — сжатый файл неизвестного программе вида. Сначала распакуйте его.</translation>
  </message>
  <message>
   <source>“{name}” is damaged or not a PDF. Open it in a PDF viewer and save it anew.</source>
   <translation>«{name}» повреждён или это не PDF. Откройте файл в программе просмотра PDF и сохраните заново.</translation>
  </message>
  <message>
   <source>“{name}” is empty.</source>
   <translation>«{name}» — пустой файл.</translation>
  </message>
  <message>
   <source>“{name}” is larger than {limit} MB. Split it or save it with smaller pictures.</source>
   <translation>«{name}» больше {limit} МБ. Разделите его или сохраните с меньшими изображениями.</translation>
  </message>
  <message>
   <source>“{name}” is larger than {limit} MB. Split it.</source>
   <translation>«{name}» больше {limit} МБ. Разделите его.</translation>
  </message>
  <message>
   <source>“{name}” is not a PDF, though its name says so. Save it as a PDF anew.</source>
   <translation>«{name}» — не PDF, хотя так назван. Сохраните его как PDF заново.</translation>
  </message>
  <message>
   <source>“{name}” is not on the list of what is to be hidden.</source>
   <translation>«{name}» нет в списке того, что нужно скрыть.</translation>
  </message>
  <message>
   <source>“{name}” is not there any more.</source>
   <translation>«{name}» уже нет.</translation>
  </message>
  <message>
   <source>“{name}” is not what its name says, or damaged. Save it anew.</source>
   <translation>«{name}» — не то, что говорит имя, или повреждён. Сохраните его заново.</translation>
  </message>
  <message>
   <source>“{name}” may mean {paths}; write the whole path.</source>
   <translation>«{name}» может означать {paths}; напишите весь путь.</translation>
  </message>
  <message>
   <source>“{name}” takes too long to read. Print it to a new PDF and try that.</source>
   <translation>«{name}» читается слишком долго. Напечатайте документ в новый PDF и попробуйте с ним.</translation>
  </message>
  <message>
   <source>“{name}” was changed while it was being read; import it again.</source>
   <translation>«{name}» изменился во время чтения; импортируйте его снова.</translation>
  </message>
  <message>
   <source>“{pair}” does not set a facet; write FACET=VALUE with one of: {facets}.</source>
   <translation>«{pair}» не задаёт признак; пишите FACET=VALUE с одним из таких: {facets}.</translation>
  </message>
  <message>
   <source>“{profile}” is no profile; there are calm and sensitive.</source>
   <translation>«{profile}» — не профиль; есть calm и sensitive.</translation>
  </message>
  <message>
   <source>“{quote}” is found {count} times in {document}, at {places}; say which with start and end.</source>
   <translation>«{quote}» в {document} встречается несколько раз ({count}): {places}; укажите нужное через start и end.</translation>
  </message>
  <message>
   <source>“{quote}” is not found in {document}.</source>
   <translation>«{quote}» в {document} не найдено.</translation>
  </message>
  <message>
   <source>“{role}” is no role; there are {roles}.</source>
   <translation>«{role}» — не роль; есть {roles}.</translation>
  </message>
  <message>
   <source>“{scale}” is no scale; write it as 1-5 or as 1=low; 5=high.</source>
   <translation>«{scale}» — не шкала; пишите так: 1-5 или 1=low; 5=high.</translation>
  </message>
  <message>
   <source>“{text}” in the column {column} is not a whole number.</source>
   <translation>«{text}» в столбце {column} — не целое число.</translation>
  </message>
  <message>
   <source>“{title}” stopped because of a fault in the program.</source>
   <translation>«{title}»: работа остановилась из-за ошибки программы.</translation>
  </message>
  <message>
   <source>“{weight}” is no weight; there are {weights}.</source>
   <translation>«{weight}» — не вес; есть такие: {weights}.</translation>
  </message>
 </context>
 <context>
  <name>Everything</name>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln фрагмент</numerusform>
    <numerusform>%Ln фрагмента</numerusform>
    <numerusform>%Ln фрагментов</numerusform>
   </translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коды</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команды</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Every inflected form of “{words}”</source>
   <translation>Все формы слова «{words}»</translation>
  </message>
  <message>
   <source>In the texts</source>
   <translation>В текстах</translation>
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
   <translation>Папка таблиц, которые читает любая статистическая программа.</translation>
  </message>
  <message>
   <source>CSV tables</source>
   <translation>Таблицы CSV</translation>
  </message>
  <message>
   <source>Cells that begin with = + - @ as they are (not for spreadsheets)</source>
   <translation>Ячейки с = + - @ в начале — как есть (не для Excel)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Documents, codes, coders and all codings, with a dictionary that says what each column is.</source>
   <translation>Документы, коды, кодировщики и все кодировки со словарём, поясняющим каждый столбец.</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Книга Excel</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Экспортировать</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Экспортируется</translation>
  </message>
  <message>
   <source>Folder for the tables</source>
   <translation>Папка для таблиц</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>One file with a sheet for each table.</source>
   <translation>Один файл с листом на каждую таблицу.</translation>
  </message>
  <message>
   <source>One file with everything, the whole texts of documents included.</source>
   <translation>Один файл со всем, включая полные тексты документов.</translation>
  </message>
  <message>
   <source>Say where it is to be written.</source>
   <translation>Укажите, куда записать.</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не существует.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Куда</translation>
  </message>
  <message>
   <source>Without sources: no names, no provenance, no dates</source>
   <translation>Без источников: без имён, происхождения и дат</translation>
  </message>
  <message>
   <source>Your codings, with the codes and documents they belong to.</source>
   <translation>Ваши кодировки с кодами и документами, к которым они относятся.</translation>
  </message>
  <message>
   <source>{title} data</source>
   <translation>{title} данные</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Coded regions of pages have no text: the quote is empty, the rectangle is given.</source>
   <translation>У закодированных участков страниц нет текста: цитата пуста, указан прямоугольник.</translation>
  </message>
  <message>
   <source>Codings proposed after a change of text do not count before somebody accepts them; they are left out.</source>
   <translation>Кодировки, предложенные после изменения текста, не считаются, пока не приняты; они пропущены.</translation>
  </message>
  <message>
   <source>Codings that found no place in a changed text are left out until they are placed.</source>
   <translation>Кодировки, не нашедшие места в изменённом тексте, пропущены, пока их не разместят.</translation>
  </message>
  <message>
   <source>Memos on the study, on works and on people are left out.</source>
   <translation>Заметки об исследовании, произведениях и людях пропущены.</translation>
  </message>
  <message>
   <source>Names, works, files, periods, kinds of evidence and provenance are left out of a blind export.</source>
   <translation>В слепом экспорте нет названий, произведений, файлов, периодов, видов свидетельств и происхождения.</translation>
  </message>
  <message>
   <source>Tables hold quotations, not the whole texts of documents; the JSON export has them.</source>
   <translation>В таблицах есть цитаты, а не полные тексты документов; они есть в экспорте JSON.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Не удалось создать папку {folder}: {why}.</translation>
  </message>
  <message>
   <source>The whole texts of documents tell where they come from; a blind export leaves them out.</source>
   <translation>Полные тексты документов выдают их происхождение; в слепом экспорте их нет.</translation>
  </message>
  <message>
   <source>There is no format “{kind}” here; choose one of {formats}.</source>
   <translation>Формата «{kind}» здесь нет; выберите один из таких: {formats}.</translation>
  </message>
  <message>
   <source>What codes said in earlier versions is left out.</source>
   <translation>Прежние версии кодов пропущены.</translation>
  </message>
 </context>
 <context>
  <name>FactsPanel</name>
  <message>
   <source>Table of contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Use this title as name</source>
   <translation>Взять этот заголовок как название</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} · page {page}</source>
   <translation>{title} · страница {page}</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>all</source>
   <translation>все</translation>
  </message>
  <message>
   <source>{chosen} of {all}</source>
   <translation>{chosen} из {all}</translation>
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
   <translation>Все</translation>
  </message>
  <message>
   <source>Find in names</source>
   <translation>Найти в названиях</translation>
  </message>
  <message>
   <source>Find in names and sources</source>
   <translation>По названию и источнику</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show all documents again</source>
   <translation>Снова показать все документы</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Закрыть (Esc)</translation>
  </message>
  <message>
   <source>Find in this document</source>
   <translation>Найти в этом документе</translation>
  </message>
  <message>
   <source>Next place (F3)</source>
   <translation>Следующее место (F3)</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Не найдено</translation>
  </message>
  <message>
   <source>Previous place (Shift+F3)</source>
   <translation>Предыдущее место (Shift+F3)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} из {count}</translation>
  </message>
 </context>
 <context>
  <name>FindWorkspace</name>
  <message numerus="yes">
   <source>%Ln hits</source>
   <translation>
    <numerusform>%Ln совпадение</numerusform>
    <numerusform>%Ln совпадения</numerusform>
    <numerusform>%Ln совпадений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln фрагмент</numerusform>
    <numerusform>%Ln фрагмента</numerusform>
    <numerusform>%Ln фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages copied with their places.</source>
   <translation>
    <numerusform>Скопирован %Ln фрагмент с местом.</numerusform>
    <numerusform>Скопированы %Ln фрагмента с местами.</numerusform>
    <numerusform>Скопировано %Ln фрагментов с местами.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln selected</source>
   <translation>
    <numerusform>Выбрано: %Ln</numerusform>
    <numerusform>Выбрано: %Ln</numerusform>
    <numerusform>Выбрано: %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy with its place</source>
   <translation>Копировать с местом</translation>
  </message>
  <message>
   <source>Only the first {count} are shown: ask more narrowly.</source>
   <translation>Показаны только первые {count}: уточните запрос.</translation>
  </message>
  <message>
   <source>Open in Code</source>
   <translation>Открыть в «Кодировании»</translation>
  </message>
  <message>
   <source>Save all…</source>
   <translation>Сохранить все…</translation>
  </message>
  <message>
   <source>There may be more: the search was ended after {seconds} seconds.</source>
   <translation>Может быть больше: поиск остановлен через {seconds} с.</translation>
  </message>
  <message>
   <source>Tick a code at the left.</source>
   <translation>Отметьте код слева.</translation>
  </message>
  <message>
   <source>Whose passages shall stand near the other code?</source>
   <translation>Чьи фрагменты должны стоять рядом с другим кодом?</translation>
  </message>
  <message numerus="yes">
   <source>in %Ln documents</source>
   <translation>
    <numerusform>в %Ln документе</numerusform>
    <numerusform>в %Ln документах</numerusform>
    <numerusform>в %Ln документах</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FinishingDialog</name>
  <message>
   <source>Choose from every list; “Don’t know” is an answer too.</source>
   <translation>Выберите в каждом списке; «Не знаю» — тоже ответ.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Did you recognise who speaks, or for which state?</source>
   <translation>Узнали ли вы, кто говорит или от имени какого государства?</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Не знаю</translation>
  </message>
  <message>
   <source>Finish document</source>
   <translation>Завершить документ</translation>
  </message>
  <message>
   <source>Finish {code}</source>
   <translation>Завершить {code}</translation>
  </message>
  <message>
   <source>Guess all the same. The lists are the same for every document.</source>
   <translation>Попробуйте угадать всё равно. Списки одинаковы для каждого документа.</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Насколько уверенно</translation>
  </message>
  <message>
   <source>If a passage gave the source away, select it on the page first and finish then.</source>
   <translation>Если источник выдал какой-то фрагмент, сначала выделите его на странице, а затем завершайте.</translation>
  </message>
  <message>
   <source>Say how sure you are.</source>
   <translation>Скажите, насколько вы уверены.</translation>
  </message>
  <message>
   <source>Say whether you recognised the source.</source>
   <translation>Скажите, узнали ли вы источник.</translation>
  </message>
  <message>
   <source>The selected passage gave it away: “{words}”</source>
   <translation>Выдал выделенный фрагмент: «{words}»</translation>
  </message>
  <message>
   <source>Your answers show later whether hiding the source worked. They are kept as they are: reopening the document does not change them.</source>
   <translation>Ваши ответы потом покажут, удалось ли скрыть источник. Они сохраняются как есть: повторное открытие документа их не меняет.</translation>
  </message>
 </context>
 <context>
  <name>FinishingWork</name>
  <message>
   <source>Noted: this passage cannot be coded because of the mask.</source>
   <translation>Отмечено: этот фрагмент нельзя закодировать из-за маски.</translation>
  </message>
  <message>
   <source>Noted: you recognise something in this passage.</source>
   <translation>Отмечено: в этом фрагменте вы что-то узнаёте.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Открыть снова</translation>
  </message>
  <message>
   <source>Select the passage first.</source>
   <translation>Сначала выделите фрагмент.</translation>
  </message>
  <message>
   <source>{code} is finished.</source>
   <translation>{code} завершён.</translation>
  </message>
  <message>
   <source>{code} is open again.</source>
   <translation>{code} снова открыт.</translation>
  </message>
 </context>
 <context>
  <name>FirstWords</name>
  <message>
   <source>Allow {count} characters between them</source>
   <translation>Разрешить между ними знаков: {count}</translation>
  </message>
  <message>
   <source>Every coded passage</source>
   <translation>Все закодированные фрагменты</translation>
  </message>
  <message>
   <source>Every passage I coded</source>
   <translation>Все фрагменты, которые закодировал(а) я</translation>
  </message>
  <message>
   <source>Every passage of “{code}”</source>
   <translation>Все фрагменты кода «{code}»</translation>
  </message>
  <message>
   <source>No documents yet.</source>
   <translation>Документов ещё нет.</translation>
  </message>
  <message>
   <source>No passage is like that.</source>
   <translation>Таких фрагментов нет.</translation>
  </message>
  <message>
   <source>Passages and words can be found once there are documents to read.</source>
   <translation>Искать можно, когда есть документы для чтения.</translation>
  </message>
  <message>
   <source>Perhaps in another form: endings change in Russian and Ukrainian.</source>
   <translation>Возможно, в другой форме: окончания меняются.</translation>
  </message>
  <message>
   <source>Perhaps they stand a little further apart.</source>
   <translation>Возможно, они стоят чуть дальше друг от друга.</translation>
  </message>
  <message>
   <source>Search every inflected form</source>
   <translation>Искать во всех падежах и формах</translation>
  </message>
  <message>
   <source>Start anew</source>
   <translation>Начать сначала</translation>
  </message>
  <message>
   <source>Take a filter away, or look for the words in the texts instead.</source>
   <translation>Снимите фильтр или поищите слова в текстах.</translation>
  </message>
  <message>
   <source>These codes do not stand together like that.</source>
   <translation>Эти коды так рядом не стоят.</translation>
  </message>
  <message>
   <source>Tick a code at the left, or look for words. For example:</source>
   <translation>Отметьте код слева или поищите слова. Например:</translation>
  </message>
  <message>
   <source>Try fewer words, or begin* for what begins so.</source>
   <translation>Попробуйте меньше слов или начал* для всего, что так начинается.</translation>
  </message>
  <message>
   <source>What are you looking for?</source>
   <translation>Что ищем?</translation>
  </message>
  <message>
   <source>Words in all texts</source>
   <translation>Слова во всех текстах</translation>
  </message>
  <message>
   <source>“{code}” near “{other}”</source>
   <translation>«{code}» рядом с «{other}»</translation>
  </message>
  <message>
   <source>“{words}” is nowhere in the texts.</source>
   <translation>«{words}» в текстах нет.</translation>
  </message>
 </context>
 <context>
  <name>FurtherViews</name>
  <message>
   <source>Against a gold standard</source>
   <translation>Против эталона</translation>
  </message>
  <message>
   <source>All coders</source>
   <translation>Все кодировщики</translation>
  </message>
  <message>
   <source>All coders, over time</source>
   <translation>Все кодировщики, с течением времени</translation>
  </message>
  <message>
   <source>All coders, round by round</source>
   <translation>Все кодировщики по раундам</translation>
  </message>
  <message>
   <source>Between coders</source>
   <translation>Между кодировщиками</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Code against code</source>
   <translation>Код против кода</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодировщик</translation>
  </message>
  <message>
   <source>Coders</source>
   <translation>Кодировщики</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Further views</source>
   <translation>Другие виды</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Раунд</translation>
  </message>
  <message>
   <source>Round by round</source>
   <translation>По раундам</translation>
  </message>
  <message>
   <source>Taken as right</source>
   <translation>Принято за верное</translation>
  </message>
  <message>
   <source>Whose codings</source>
   <translation>Чьи кодирования</translation>
  </message>
  <message>
   <source>all</source>
   <translation>все</translation>
  </message>
  <message>
   <source>both</source>
   <translation>оба</translation>
  </message>
  <message>
   <source>coders</source>
   <translation>кодировщики</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>лишнее</translation>
  </message>
  <message>
   <source>mean α</source>
   <translation>средняя α</translation>
  </message>
  <message>
   <source>mean α over the codes that have one</source>
   <translation>средняя α по кодам, у которых она есть</translation>
  </message>
  <message>
   <source>mean α over {defined} of {all} codes</source>
   <translation>средняя α по кодам: {defined} из {all}</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>пропущено</translation>
  </message>
  <message>
   <source>no code</source>
   <translation>без кода</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>точность</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>полнота</translation>
  </message>
  <message>
   <source>share of observed disagreement; click a figure for its passages</source>
   <translation>доля наблюдаемых расхождений; щёлкните, чтобы увидеть отрывки</translation>
  </message>
  <message>
   <source>units</source>
   <translation>единицы</translation>
  </message>
  <message>
   <source>units; precision, recall and α by code</source>
   <translation>единицы; точность, полнота и α по кодам</translation>
  </message>
  <message>
   <source>{code}: given by both, {count}</source>
   <translation>{code}: присвоили оба, {count}</translation>
  </message>
  <message>
   <source>{name} is taken as right</source>
   <translation>За эталон принято: {name}</translation>
  </message>
  <message>
   <source>{name}: {one} and {other}</source>
   <translation>{name}: {one} и {other}</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} и {other}</translation>
  </message>
  <message>
   <source>{one} where the other gave {other}: {count}</source>
   <translation>{one} там, где другой присвоил {other}: {count}</translation>
  </message>
 </context>
 <context>
  <name>HandMasking</name>
  <message>
   <source>Choose a mask in the list of what is hidden first.</source>
   <translation>Сначала выберите маску в списке скрытого.</translation>
  </message>
  <message>
   <source>Draw a rectangle over what is to be hidden; or move a frame with the arrow keys, size it with Shift, and press Enter.</source>
   <translation>Обведите прямоугольником то, что нужно скрыть; или передвиньте рамку стрелками, измените её размер стрелками с Shift и нажмите Enter.</translation>
  </message>
  <message>
   <source>Hidden. F2 gives the mask another label.</source>
   <translation>Скрыто. F2 меняет метку.</translation>
  </message>
  <message>
   <source>Hide a part of the page</source>
   <translation>Скрыть часть страницы</translation>
  </message>
  <message>
   <source>Hide selected words</source>
   <translation>Скрыть выделенное</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Select the words first: drag over them, or hold Shift and press arrows.</source>
   <translation>Сначала выделите слова: проведите по ним мышью или стрелками с Shift.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>This document has no pages; select words instead.</source>
   <translation>У этого документа нет страниц; выделите слова.</translation>
  </message>
 </context>
 <context>
  <name>HeldView</name>
  <message>
   <source>Anchoring</source>
   <translation>Якорение</translation>
  </message>
  <message>
   <source>Bang</source>
   <translation>Бэнг</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Кодировщик</translation>
  </message>
  <message>
   <source>Did blinding hold</source>
   <translation>Сработало ли ослепление</translation>
  </message>
  <message>
   <source>Did it hold</source>
   <translation>Сработало ли</translation>
  </message>
  <message>
   <source>Documents coded both masked and unmasked: {count}. The table has what knowing the source changes.</source>
   <translation>Документов, закодированных и с масками, и без них: {count}. Что меняет знание источника, показано в таблице.</translation>
  </message>
  <message>
   <source>Guessed</source>
   <translation>Угадывали</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Индекс</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Интервал</translation>
  </message>
  <message>
   <source>James</source>
   <translation>Джеймс</translation>
  </message>
  <message>
   <source>James: 1 blind, .5 chance, 0 all right. Bang: 1 all right, 0 chance, −1 all wrong. p: how often as many right guesses come by chance.</source>
   <translation>Джеймс: 1 — вслепую, .5 — случайность, 0 — всё угадано. Бэнг: 1 — всё угадано, 0 — случайность, −1 — всё неверно. p: как часто столько верных догадок бывает случайно.</translation>
  </message>
  <message>
   <source>Left out, because given after unblinding: {count}.</source>
   <translation>Не учтено, так как дано после раскрытия: {count}.</translation>
  </message>
  <message>
   <source>No coder has finished a blind document with answers yet.</source>
   <translation>Ни один кодировщик ещё не завершил слепого документа с ответами.</translation>
  </message>
  <message>
   <source>Passages recognised: {known}; not codable because of a mask: {masked}.</source>
   <translation>Узнанных фрагментов: {known}; не закодировать из-за маски: {masked}.</translation>
  </message>
  <message>
   <source>Record a breach…</source>
   <translation>Записать нарушение…</translation>
  </message>
  <message>
   <source>Right beyond language and kind</source>
   <translation>Верно сверх языка и вида</translation>
  </message>
  <message>
   <source>Share coded unmasked less share coded masked</source>
   <translation>Доля закодированного без масок минус доля закодированного с масками</translation>
  </message>
  <message>
   <source>Source or code</source>
   <translation>Источник или код</translation>
  </message>
  <message>
   <source>Source recognised: {yes} of {all} answers ({share}); perhaps: {unsure}.</source>
   <translation>Источник узнан: {yes} из {all} ответов ({share}); возможно: {unsure}.</translation>
  </message>
  <message>
   <source>Unblinded. What is coded from now on is marked as not blind.</source>
   <translation>Слепота снята. Кодировки отныне помечаются как не слепые.</translation>
  </message>
  <message>
   <source>Unblind…</source>
   <translation>Раскрыть источники…</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Значение</translation>
  </message>
  <message>
   <source>Working it out…</source>
   <translation>Вычисление…</translation>
  </message>
  <message>
   <source>all</source>
   <translation>все</translation>
  </message>
  <message>
   <source>blinding failed: coders name the source more often than chance allows.</source>
   <translation>ослепление не сработало: кодировщики называют источник чаще, чем даёт случай.</translation>
  </message>
  <message>
   <source>blinding held: coders mostly do not know the source.</source>
   <translation>ослепление сработало: кодировщики в основном не знают источника.</translation>
  </message>
  <message>
   <source>p by chance</source>
   <translation>p случайности</translation>
  </message>
  <message>
   <source>the guesses do not tell whether blinding held: the interval reaches to both sides of .5.</source>
   <translation>по догадкам не сказать, сработало ли ослепление: интервал охватывает обе стороны от 0,5.</translation>
  </message>
  <message>
   <source>too few guesses to say how far this can be trusted.</source>
   <translation>слишком мало догадок, чтобы сказать, насколько этому можно доверять.</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Copy as table</source>
   <translation>Копировать как таблицу</translation>
  </message>
  <message>
   <source>Find a person or a step</source>
   <translation>Найти человека или шаг</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Что сделано</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Added documents</source>
   <translation>Добавленные документы</translation>
  </message>
  <message>
   <source>Adding documents</source>
   <translation>Добавляются документы</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Close the list</source>
   <translation>Закрыть список</translation>
  </message>
  <message>
   <source>Enter password…</source>
   <translation>Ввести пароль…</translation>
  </message>
  <message>
   <source>Files being added</source>
   <translation>Добавляемые файлы</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Распознать текст…</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} из {all}</translation>
  </message>
  <message>
   <source>{done} of {all} in the study</source>
   <translation>в исследовании {done} из {all}</translation>
  </message>
 </context>
 <context>
  <name>Importer</name>
  <message>
   <source>Adding documents</source>
   <translation>Добавляются документы</translation>
  </message>
 </context>
 <context>
  <name>IntensityField</name>
  <message>
   <source>Intensity</source>
   <translation>Интенсивность</translation>
  </message>
  <message>
   <source>No intensity</source>
   <translation>Без интенсивности</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>не указана</translation>
  </message>
 </context>
 <context>
  <name>JobsBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobsList</name>
  <message>
   <source>waiting</source>
   <translation>ожидает</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>Document to read and edit (*.docx)</source>
   <translation>Документ для чтения и правки (*.docx)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Фрагменты</translation>
  </message>
  <message>
   <source>Save passages</source>
   <translation>Сохранение фрагментов</translation>
  </message>
  <message>
   <source>Saving {file}</source>
   <translation>Сохраняется {file}</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблица (*.csv)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Веб-страница (*.html)</translation>
  </message>
  <message>
   <source>across {code}</source>
   <translation>с пересечением {code}</translation>
  </message>
  <message>
   <source>every form</source>
   <translation>во всех формах</translation>
  </message>
  <message>
   <source>in one paragraph with {code}</source>
   <translation>в одном абзаце с {code}</translation>
  </message>
  <message>
   <source>in one sentence with {code}</source>
   <translation>в одном предложении с {code}</translation>
  </message>
  <message>
   <source>near {code}</source>
   <translation>рядом с {code}</translation>
  </message>
  <message>
   <source>without {code}</source>
   <translation>без {code}</translation>
  </message>
  <message>
   <source>{file} is saved.</source>
   <translation>Сохранено: {file}.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>Запрос «{name}» удалён.</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Change</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Change my passphrase</source>
   <translation>Изменить мой пароль</translation>
  </message>
  <message>
   <source>Give this passphrase</source>
   <translation>Дать этот пароль</translation>
  </message>
  <message>
   <source>Let somebody else open it</source>
   <translation>Позволить открывать ещё кому-то</translation>
  </message>
  <message>
   <source>Make a recovery key</source>
   <translation>Создать ключ восстановления</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>Прежний пароль</translation>
  </message>
  <message>
   <source>Passphrases</source>
   <translation>Пароли</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Человек</translation>
  </message>
  <message>
   <source>Print it or write it down, and lock it away: it opens the study when every passphrase is lost. It is shown this once; a new one makes the old one useless.</source>
   <translation>Напечатайте или запишите его и спрячьте под замок: он откроет исследование, если утрачены все пароли. Он показывается один раз; новый ключ отменяет прежний.</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Ключ восстановления</translation>
  </message>
  <message>
   <source>The study opens with the passphrase of: {names}.</source>
   <translation>Исследование открывают пароли: {names}.</translation>
  </message>
  <message>
   <source>There is a recovery key.</source>
   <translation>Ключ восстановления создан.</translation>
  </message>
  <message>
   <source>Your passphrase has been changed.</source>
   <translation>Ваш пароль изменён.</translation>
  </message>
  <message>
   <source>▲ There is no recovery key yet.</source>
   <translation>▲ Ключа восстановления ещё нет.</translation>
  </message>
 </context>
 <context>
  <name>LaneStrip</name>
  <message>
   <source>+{count} more</source>
   <translation>ещё {count}</translation>
  </message>
  <message>
   <source>intensity {value}</source>
   <translation>интенсивность {value}</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Another language: write its code of two or three letters.</source>
   <translation>Другой язык: напишите его код из двух или трёх букв.</translation>
  </message>
  <message>
   <source>As detected</source>
   <translation>Как определено</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Set language</source>
   <translation>Указать язык</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>English</source>
   <translation>Английский</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Русский</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Украинский</translation>
  </message>
  <message>
   <source>language unknown</source>
   <translation>язык неизвестен</translation>
  </message>
 </context>
 <context>
  <name>LeaksDialog</name>
  <message>
   <source>Found</source>
   <translation>Найдено</translation>
  </message>
  <message>
   <source>No packet was made for {name}: these words would tell the source. Hide them, then make it again.</source>
   <translation>Пакет для {name} не создан: эти слова выдали бы источник. Скройте их и создайте пакет снова.</translation>
  </message>
  <message>
   <source>The packet would tell the source</source>
   <translation>Пакет выдал бы источник</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Где</translation>
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
   <translation>Знаков</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Listed are lengths that fit fewer than three names of their kind.</source>
   <translation>Здесь будет длина, которой отвечают меньше трёх имён своего вида.</translation>
  </message>
  <message>
   <source>Names that fit</source>
   <translation>Имён</translation>
  </message>
  <message>
   <source>No mask’s length gives its name away.</source>
   <translation>Длина ни одной маски не выдаёт имени.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Мест</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>Added</source>
   <translation>Добавлен</translation>
  </message>
  <message>
   <source>Author in it</source>
   <translation>Автор в файле</translation>
  </message>
  <message>
   <source>Characters</source>
   <translation>Знаков</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Codings</source>
   <translation>Кодировки</translation>
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
   <translation>Вид свидетельств</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>My coding</source>
   <translation>Моё кодирование</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Чем прочитан</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Title in it</source>
   <translation>Заголовок в файле</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Произведение</translation>
  </message>
  <message>
   <source>codings to check</source>
   <translation>кодировки на проверку</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершён</translation>
  </message>
  <message>
   <source>for training</source>
   <translation>учебные</translation>
  </message>
  <message>
   <source>garbled</source>
   <translation>испорченный текст</translation>
  </message>
  <message>
   <source>is in</source>
   <translation>добавлен</translation>
  </message>
  <message>
   <source>is in; its pages have no text and are to be recognised</source>
   <translation>добавлен; на страницах нет текста, их нужно распознать</translation>
  </message>
  <message>
   <source>no kind</source>
   <translation>без вида</translation>
  </message>
  <message>
   <source>no period</source>
   <translation>вне периодов</translation>
  </message>
  <message>
   <source>no text</source>
   <translation>без текста</translation>
  </message>
  <message>
   <source>no work</source>
   <translation>без произведения</translation>
  </message>
  <message>
   <source>not finished</source>
   <translation>не завершён</translation>
  </message>
  <message>
   <source>not taken in: you stopped</source>
   <translation>не добавлен: вы остановили</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>читается</translation>
  </message>
  <message>
   <source>reading page {page} of {pages}</source>
   <translation>читается страница {page} из {pages}</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>готов</translation>
  </message>
  <message>
   <source>recognised</source>
   <translation>распознан</translation>
  </message>
  <message>
   <source>text in the file</source>
   <translation>текст в файле</translation>
  </message>
  <message>
   <source>to recognise</source>
   <translation>на распознавание</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>ожидает</translation>
  </message>
  <message>
   <source>words to check</source>
   <translation>проверить слова</translation>
  </message>
  <message>
   <source>{count}, {waiting} to check</source>
   <translation>{count}, проверить: {waiting}</translation>
  </message>
  <message>
   <source>{layer}: {count}</source>
   <translation>{layer}: {count}</translation>
  </message>
  <message>
   <source>{status}, training</source>
   <translation>{status}, учебный</translation>
  </message>
 </context>
 <context>
  <name>LibraryWorkspace</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>Выбрано: %n</numerusform>
    <numerusform>Выбрано: %n</numerusform>
    <numerusform>Выбрано: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Добавить папку</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Добавить папку…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Добавить документы</translation>
  </message>
  <message>
   <source>Add documents…</source>
   <translation>Добавить документы…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Documents ({kinds})</source>
   <translation>Документы ({kinds})</translation>
  </message>
  <message>
   <source>Drop PDFs here, or add documents.</source>
   <translation>Перетащите сюда файлы PDF или добавьте документы.</translation>
  </message>
  <message>
   <source>Fewer filters find more.</source>
   <translation>Чем меньше фильтров, тем больше найдётся.</translation>
  </message>
  <message>
   <source>No document fits.</source>
   <translation>Ни один документ не подходит.</translation>
  </message>
  <message>
   <source>Not taken in: {names}</source>
   <translation>Не добавлены: {names}</translation>
  </message>
  <message>
   <source>PDF, Word, OpenDocument, RTF, HTML, Markdown and plain text; folders too.</source>
   <translation>PDF, Word, OpenDocument, RTF, HTML, Markdown и простой текст; также целые папки.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Показать все</translation>
  </message>
  <message numerus="yes">
   <source>Stopped. %n document(s) are in.</source>
   <translation>
    <numerusform>Остановлено. Добавлен %n документ.</numerusform>
    <numerusform>Остановлено. Добавлены %n документа.</numerusform>
    <numerusform>Остановлено. Добавлено %n документов.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no document yet. The lead of the study adds them.</source>
   <translation>Документов ещё нет. Их добавляет руководитель исследования.</translation>
  </message>
  <message>
   <source>There is no readable file there.</source>
   <translation>Там нет файла, который можно прочитать.</translation>
  </message>
  <message>
   <source>{found} of {all}</source>
   <translation>{found} из {all}</translation>
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
   <translation>Слепое кодирование</translation>
  </message>
  <message>
   <source>Not sealed: whoever has the file can read the sources</source>
   <translation>Без защиты: у кого есть файл, тот может прочесть, чьи это тексты</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Сохранено</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Сохраняется…</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Защищено</translation>
  </message>
  <message>
   <source>Sealed, open with your passphrase</source>
   <translation>Защищено, открыто вашим паролем</translation>
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
   <translation>Грамматика</translation>
  </message>
  <message>
   <source>Hides</source>
   <translation>Скрывает</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Label of a mask</source>
   <translation>Метка маски</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>nobody on the list</source>
   <translation>никого из списка</translation>
  </message>
  <message>
   <source>such as dat. or gen. pl.</source>
   <translation>например, dat. или gen. pl.</translation>
  </message>
 </context>
 <context>
  <name>MaskLists</name>
  <message>
   <source>Fewer than three listed names are as long. List more of the kind, or hide a word beside.</source>
   <translation>Такую длину имеют меньше трёх имён из списка. Добавьте имён этого вида или скройте соседнее слово.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Скрытое</translation>
  </message>
  <message>
   <source>Hidden in one language version, open in the sentences that translate it.</source>
   <translation>Скрыто в одной языковой версии, но открыто в предложениях, которые её переводят.</translation>
  </message>
  <message>
   <source>Hidden in one version only</source>
   <translation>Скрытое в одной версии</translation>
  </message>
  <message>
   <source>Left visible</source>
   <translation>Оставленное видимым</translation>
  </message>
  <message>
   <source>List of masks</source>
   <translation>Список масок</translation>
  </message>
  <message>
   <source>Telling lengths</source>
   <translation>Что выдаёт длина</translation>
  </message>
  <message>
   <source>Telling spellings</source>
   <translation>Что выдаёт написание</translation>
  </message>
  <message>
   <source>These spellings tell from which side a text comes. Hide them, or keep them on purpose.</source>
   <translation>Эти написания выдают, с какой стороны происходит текст. Скройте их или оставьте сознательно.</translation>
  </message>
 </context>
 <context>
  <name>MaskedPage</name>
  <message>
   <source>Drawing pages as a coder sees them</source>
   <translation>Рисуем страницы, какими их видит кодировщик</translation>
  </message>
 </context>
 <context>
  <name>MaskingWork</name>
  <message numerus="yes">
   <source>%n passage(s) hidden in all documents.</source>
   <translation>
    <numerusform>Во всех документах скрыт %n фрагмент.</numerusform>
    <numerusform>Во всех документах скрыто %n фрагмента.</numerusform>
    <numerusform>Во всех документах скрыто %n фрагментов.</numerusform>
   </translation>
  </message>
  <message>
   <source>A part of these words is hidden already.</source>
   <translation>Часть этих слов уже скрыта.</translation>
  </message>
  <message>
   <source>Hiding what is suggested</source>
   <translation>Скрываем всё предложенное</translation>
  </message>
  <message>
   <source>Nothing more is suggested for any document.</source>
   <translation>Ни в одном документе больше ничего не предлагается.</translation>
  </message>
 </context>
 <context>
  <name>Masks</name>
  <message>
   <source>Hide only the source’s marks</source>
   <translation>Скрывать только признаки источника</translation>
  </message>
  <message>
   <source>Hide source and names</source>
   <translation>Скрывать источник и имена</translation>
  </message>
  <message>
   <source>Show roles only</source>
   <translation>Показывать только роли</translation>
  </message>
  <message>
   <source>date</source>
   <translation>дата</translation>
  </message>
  <message>
   <source>event</source>
   <translation>событие</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>учреждение</translation>
  </message>
  <message>
   <source>other</source>
   <translation>другое</translation>
  </message>
  <message>
   <source>person</source>
   <translation>лицо</translation>
  </message>
  <message>
   <source>place</source>
   <translation>место</translation>
  </message>
  <message>
   <source>state</source>
   <translation>государство</translation>
  </message>
  <message>
   <source>the speaker’s own</source>
   <translation>о самом говорящем</translation>
  </message>
 </context>
 <context>
  <name>MasksPanel</name>
  <message>
   <source>Hide what is suggested, select words (M), or frame a picture (R).</source>
   <translation>Скройте предложенное, выделите слова (M) или обведите рисунок (R).</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Метка…</translation>
  </message>
  <message>
   <source>Nothing is hidden in this document yet.</source>
   <translation>В этом документе ещё ничего не скрыто.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>part of page {page}</source>
   <translation>часть страницы {page}</translation>
  </message>
 </context>
 <context>
  <name>MatrixModel</name>
  <message>
   <source>Mean α of the others, without this coder</source>
   <translation>Средняя α остальных, без этого кодировщика</translation>
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
   <translation>{one} и {other}</translation>
  </message>
 </context>
 <context>
  <name>MatrixTable</name>
  <message>
   <source>Between coders</source>
   <translation>Между кодировщиками</translation>
  </message>
 </context>
 <context>
  <name>MemoField</name>
  <message>
   <source>Memo</source>
   <translation>Заметка</translation>
  </message>
 </context>
 <context>
  <name>MemosDialog</name>
  <message>
   <source>Choose a memo, or above what to write one on.</source>
   <translation>Выберите заметку или вверху — о чём её написать.</translation>
  </message>
  <message>
   <source>Find in memos</source>
   <translation>Найти в заметках</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Memos</source>
   <translation>Заметки</translation>
  </message>
  <message>
   <source>New memo on…</source>
   <translation>Новая заметка о…</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>Thoughts on the study, on codes, documents, people and passages. An emptied memo is taken away.</source>
   <translation>Мысли об исследовании, кодах, документах, людях и фрагментах. Опустошённая заметка исчезает.</translation>
  </message>
  <message>
   <source>What the memo is about</source>
   <translation>О чём заметка</translation>
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
   <translation>Найти код</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Объединить</translation>
  </message>
  <message>
   <source>Merge “{name}”</source>
   <translation>Объединение «{name}»</translation>
  </message>
  <message numerus="yes">
   <source>Which code takes over the %n codings of “{name}”? Passages that carry both keep one coding, with both memos. You can undo this.</source>
   <translation>
    <numerusform>Какой код примет %n кодировку «{name}»? На фрагментах с обоими кодами останется одна кодировка с обеими заметками. Это можно отменить.</numerusform>
    <numerusform>Какой код примет %n кодировки «{name}»? На фрагментах с обоими кодами останется одна кодировка с обеими заметками. Это можно отменить.</numerusform>
    <numerusform>Какой код примет %n кодировок «{name}»? На фрагментах с обоими кодами останется одна кодировка с обеими заметками. Это можно отменить.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
 </context>
 <context>
  <name>MethodsDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопировано</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>It follows what is compared now.</source>
   <translation>Соответствует тому, что сравнивается сейчас.</translation>
  </message>
  <message>
   <source>Language of the statement</source>
   <translation>Язык описания</translation>
  </message>
  <message>
   <source>Methods statement</source>
   <translation>Описание метода</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>A passphrase needs at least {count} characters.</source>
   <translation>В пароле должно быть не меньше символов, чем {count}.</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Ещё раз</translation>
  </message>
  <message>
   <source>Four or more words</source>
   <translation>Четыре слова или больше</translation>
  </message>
  <message>
   <source>Nobody can give a lost passphrase back: without it and without the recovery key, who spoke, the unmasked texts and the files can never be read again. Codings of blind coders stay readable.</source>
   <translation>Утраченный пароль никто не вернёт: без него и без ключа восстановления уже никогда не узнать, кто говорил, и не прочесть немаскированные тексты и файлы. Кодировки слепых кодировщиков останутся доступны.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Показывать вводимое</translation>
  </message>
  <message>
   <source>The two passphrases differ; type the same twice.</source>
   <translation>Пароли различаются; введите один и тот же дважды.</translation>
  </message>
 </context>
 <context>
  <name>NewStudyDialog</name>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Make study</source>
   <translation>Создать исследование</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Новое исследование</translation>
  </message>
  <message>
   <source>Say where the study is to be kept.</source>
   <translation>Укажите, где хранить исследование.</translation>
  </message>
  <message>
   <source>Seal who spoke, when and where under a passphrase</source>
   <translation>Защитить паролем, кто, когда и где говорил</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Исследования (*.coder)</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Папки {folder} не существует.</translation>
  </message>
  <message>
   <source>The lead of the study</source>
   <translation>Руководитель исследования</translation>
  </message>
  <message>
   <source>The study is one file that holds texts, codings and sources. Without a passphrase whoever has the file can read who spoke, when and where. It can be sealed later.</source>
   <translation>Исследование — это один файл с текстами, кодировками и сведениями об источниках. Без пароля всякий, у кого есть файл, может прочесть, кто, когда и где говорил. Защитить его можно и позже.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>What you work on, in a few words</source>
   <translation>Над чем вы работаете, в нескольких словах</translation>
  </message>
  <message>
   <source>Where to keep the study</source>
   <translation>Где хранить исследование</translation>
  </message>
  <message>
   <source>Write your name, so that it stands beside what you do.</source>
   <translation>Напишите своё имя, чтобы оно стояло рядом с тем, что вы делаете.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ваше имя</translation>
  </message>
  <message>
   <source>{file} already exists; choose another name.</source>
   <translation>{file} уже существует; выберите другое имя.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>Закрыть сообщение</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>undefined: {reason}</source>
   <translation>не определено: {reason}</translation>
  </message>
 </context>
 <context>
  <name>OpenStudyDialog</name>
  <message>
   <source>A file, or postgresql://name@server/study</source>
   <translation>Файл или postgresql://name@server/study</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Все файлы (*)</translation>
  </message>
  <message>
   <source>Choose a file, or write the address of a server.</source>
   <translation>Выберите файл или напишите адрес сервера.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <source>File or server</source>
   <translation>Файл или сервер</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Open study</source>
   <translation>Открыть исследование</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Исследования (*.coder)</translation>
  </message>
  <message>
   <source>The password is used now and is not kept.</source>
   <translation>Пароль нужен только сейчас и не сохраняется.</translation>
  </message>
 </context>
 <context>
  <name>Operations</name>
  <message>
   <source>Accept proposed codings: {count}</source>
   <translation>Принятие предложенных кодировок: {count}</translation>
  </message>
  <message>
   <source>Accept text of {code}</source>
   <translation>Принятие текста {code}</translation>
  </message>
  <message>
   <source>Add code “{name}”</source>
   <translation>Добавление кода «{name}»</translation>
  </message>
  <message>
   <source>Add coder</source>
   <translation>Добавление кодировщика</translation>
  </message>
  <message>
   <source>Add codings: {count}</source>
   <translation>Добавление кодировок: {count}</translation>
  </message>
  <message>
   <source>Add entities: {count}</source>
   <translation>Добавить объекты: {count}</translation>
  </message>
  <message>
   <source>Add key terms: {count}</source>
   <translation>Добавление ключевых терминов: {count}</translation>
  </message>
  <message>
   <source>Add round</source>
   <translation>Добавление раунда</translation>
  </message>
  <message>
   <source>Add “{label}”</source>
   <translation>Добавить «{label}»</translation>
  </message>
  <message>
   <source>Align and check</source>
   <translation>Сопоставление и проверка</translation>
  </message>
  <message>
   <source>Assign documents to {name}</source>
   <translation>Назначить документы: {name}</translation>
  </message>
  <message>
   <source>Change a mask</source>
   <translation>Изменить маску</translation>
  </message>
  <message>
   <source>Change code of coding to new code “{code}”</source>
   <translation>Замена кода на новый код «{code}»</translation>
  </message>
  <message>
   <source>Change code of coding to “{code}”</source>
   <translation>Замена кода на «{code}»</translation>
  </message>
  <message>
   <source>Change code “{name}”</source>
   <translation>Изменение кода «{name}»</translation>
  </message>
  <message>
   <source>Change coder</source>
   <translation>Изменение кодировщика</translation>
  </message>
  <message>
   <source>Change how labels count</source>
   <translation>Изменить нумерацию меток</translation>
  </message>
  <message>
   <source>Change list</source>
   <translation>Изменение списка</translation>
  </message>
  <message>
   <source>Change periods</source>
   <translation>Изменение периодов</translation>
  </message>
  <message>
   <source>Change the list of cues: {language}</source>
   <translation>Изменить список признаков: {language}</translation>
  </message>
  <message>
   <source>Change the passphrase of {name}</source>
   <translation>Изменить пароль ({name})</translation>
  </message>
  <message>
   <source>Change title</source>
   <translation>Изменение названия</translation>
  </message>
  <message>
   <source>Change “{label}”</source>
   <translation>Изменить «{label}»</translation>
  </message>
  <message>
   <source>Choose what coders guess from</source>
   <translation>Выбрать, из чего угадывают кодировщики</translation>
  </message>
  <message>
   <source>Choose what coders see</source>
   <translation>Выбрать, что видят кодировщики</translation>
  </message>
  <message>
   <source>Code passages with “{code}”: {count}</source>
   <translation>Код «{code}» для фрагментов: {count}</translation>
  </message>
  <message>
   <source>Code region with “{code}”</source>
   <translation>Код «{code}» для участка</translation>
  </message>
  <message>
   <source>Code with new code “{code}”</source>
   <translation>Новый код «{code}» из фрагмента</translation>
  </message>
  <message>
   <source>Code with “{code}”</source>
   <translation>Код «{code}» для фрагмента</translation>
  </message>
  <message>
   <source>Create study</source>
   <translation>Создание исследования</translation>
  </message>
  <message>
   <source>Cross-check {pair}</source>
   <translation>Сверка {pair}</translation>
  </message>
  <message>
   <source>Decide disagreement in {document}</source>
   <translation>Решение о расхождении в {document}</translation>
  </message>
  <message>
   <source>Decide passages: {count}</source>
   <translation>Решения об отрывках: {count}</translation>
  </message>
  <message>
   <source>Delete code “{name}”</source>
   <translation>Удаление кода «{name}»</translation>
  </message>
  <message>
   <source>Delete codings: {count}</source>
   <translation>Удаление кодировок: {count}</translation>
  </message>
  <message>
   <source>Delete question “{name}”</source>
   <translation>Удаление запроса «{name}»</translation>
  </message>
  <message>
   <source>Describe version {code}</source>
   <translation>Описание версии {code}</translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>Повторено: {what}</translation>
  </message>
  <message>
   <source>Draw sentences to read</source>
   <translation>Выборка предложений для чтения</translation>
  </message>
  <message>
   <source>Find sentences and language</source>
   <translation>Определение предложений и языка</translation>
  </message>
  <message>
   <source>Finish documents: {count}</source>
   <translation>Завершение документов: {count}</translation>
  </message>
  <message>
   <source>Finish recognising {code}</source>
   <translation>Завершение распознавания {code}</translation>
  </message>
  <message>
   <source>Finish {code}</source>
   <translation>Завершение {code}</translation>
  </message>
  <message>
   <source>Give {name} a passphrase</source>
   <translation>Дать пароль ({name})</translation>
  </message>
  <message>
   <source>Hand out a packet to {name}</source>
   <translation>Выдать пакет: {name}</translation>
  </message>
  <message>
   <source>Import a codebook, codes: {count}</source>
   <translation>Импорт кодовой книги, кодов: {count}</translation>
  </message>
  <message>
   <source>Import period schemes: {count}</source>
   <translation>Импорт периодизаций: {count}</translation>
  </message>
  <message>
   <source>Import provenance, documents: {count}</source>
   <translation>Импорт происхождения документов: {count}</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Импорт {name}</translation>
  </message>
  <message>
   <source>Index texts</source>
   <translation>Индексирование текстов</translation>
  </message>
  <message>
   <source>Join sentences of {code}</source>
   <translation>Объединение предложений {code}</translation>
  </message>
  <message>
   <source>Join sentences side by side in {pair}</source>
   <translation>Объединение строк в {pair}</translation>
  </message>
  <message>
   <source>Judge a warning</source>
   <translation>Решение о предупреждении</translation>
  </message>
  <message>
   <source>Keep a recognised page</source>
   <translation>Сохранение распознанной страницы</translation>
  </message>
  <message>
   <source>Keep page images</source>
   <translation>Сохранение изображений страниц</translation>
  </message>
  <message>
   <source>Let the program align again in {pair}</source>
   <translation>Отмена ручного сопоставления в {pair}</translation>
  </message>
  <message>
   <source>Link versions of {title}</source>
   <translation>Связывание версий: {title}</translation>
  </message>
  <message>
   <source>Look up base forms</source>
   <translation>Определение начальных форм</translation>
  </message>
  <message>
   <source>Make a recovery key</source>
   <translation>Создать ключ восстановления</translation>
  </message>
  <message>
   <source>Make a test of a reviewer</source>
   <translation>Создать проверку рецензента</translation>
  </message>
  <message>
   <source>Mark what is for training</source>
   <translation>Отметка учебного</translation>
  </message>
  <message>
   <source>Mask passages: {count}</source>
   <translation>Скрыть отрывки: {count}</translation>
  </message>
  <message>
   <source>Merge into “{label}”</source>
   <translation>Объединить с «{label}»</translation>
  </message>
  <message>
   <source>Merge “{name}” into “{into}”</source>
   <translation>Объединение «{name}» с «{into}»</translation>
  </message>
  <message>
   <source>Move a sentence in {pair}</source>
   <translation>Перенос предложения в {pair}</translation>
  </message>
  <message>
   <source>Move code “{name}”</source>
   <translation>Перемещение кода «{name}»</translation>
  </message>
  <message>
   <source>Move “{name}” to framework “{framework}”</source>
   <translation>Перемещение «{name}» в рамку «{framework}»</translation>
  </message>
  <message>
   <source>Note a doubt in {code}</source>
   <translation>Записать сомнение в {code}</translation>
  </message>
  <message>
   <source>Note pages read</source>
   <translation>Записать прочитанные страницы</translation>
  </message>
  <message>
   <source>Note that {name} knows {code}</source>
   <translation>Записать, что {name} знает {code}</translation>
  </message>
  <message>
   <source>Prepare reading copies</source>
   <translation>Подготовить копии для чтения</translation>
  </message>
  <message>
   <source>Propose codings on the other side: {count}</source>
   <translation>Предложение кодировок с другой стороны: {count}</translation>
  </message>
  <message>
   <source>Receive the packet of {name}</source>
   <translation>Принять пакет: {name}</translation>
  </message>
  <message>
   <source>Record a breach in {code}</source>
   <translation>Записать раскрытие в {code}</translation>
  </message>
  <message>
   <source>Refuse suggestions: {count}</source>
   <translation>Отклонить предложения: {count}</translation>
  </message>
  <message>
   <source>Remove documents: {count}</source>
   <translation>Удаление документов: {count}</translation>
  </message>
  <message>
   <source>Remove key term {concept}</source>
   <translation>Удаление ключевого термина {concept}</translation>
  </message>
  <message>
   <source>Remove masks: {count}</source>
   <translation>Снять маски: {count}</translation>
  </message>
  <message>
   <source>Remove period scheme</source>
   <translation>Удаление периодизации</translation>
  </message>
  <message>
   <source>Remove {code}</source>
   <translation>Удаление {code}</translation>
  </message>
  <message>
   <source>Remove “{label}”</source>
   <translation>Удалить «{label}»</translation>
  </message>
  <message>
   <source>Rename question to “{name}”</source>
   <translation>Переименование запроса в «{name}»</translation>
  </message>
  <message>
   <source>Rename round</source>
   <translation>Переименование раунда</translation>
  </message>
  <message>
   <source>Rename {code}</source>
   <translation>Переименование {code}</translation>
  </message>
  <message>
   <source>Reopen {code}</source>
   <translation>Повторное открытие {code}</translation>
  </message>
  <message>
   <source>Replace text of {code}</source>
   <translation>Замена текста {code}</translation>
  </message>
  <message>
   <source>Resize coding of “{code}”</source>
   <translation>Изменение границ кодировки «{code}»</translation>
  </message>
  <message>
   <source>Save question “{name}”</source>
   <translation>Сохранение запроса «{name}»</translation>
  </message>
  <message>
   <source>Say what reading found</source>
   <translation>Результат чтения</translation>
  </message>
  <message>
   <source>Seal the study</source>
   <translation>Защитить исследование</translation>
  </message>
  <message>
   <source>Set intensity of “{code}”</source>
   <translation>Изменение интенсивности «{code}»</translation>
  </message>
  <message>
   <source>Set key of “{name}”</source>
   <translation>Назначение клавиши для «{name}»</translation>
  </message>
  <message>
   <source>Set language of a paragraph of {code}</source>
   <translation>Язык абзаца {code}</translation>
  </message>
  <message>
   <source>Set language of {code}</source>
   <translation>Указание языка {code}</translation>
  </message>
  <message>
   <source>Set profile to {profile}</source>
   <translation>Выбор профиля {profile}</translation>
  </message>
  <message>
   <source>Set provenance of {code}</source>
   <translation>Указание происхождения {code}</translation>
  </message>
  <message>
   <source>Set the language of documents: {count}</source>
   <translation>Указание языка документов: {count}</translation>
  </message>
  <message>
   <source>Set the work of documents: {count}</source>
   <translation>Указание произведения документов: {count}</translation>
  </message>
  <message>
   <source>Set work of {code}</source>
   <translation>Указание произведения {code}</translation>
  </message>
  <message>
   <source>Sort codings under “{name}”: {count}</source>
   <translation>Распределение кодировок по подкодам «{name}»: {count}</translation>
  </message>
  <message>
   <source>Split code “{name}”</source>
   <translation>Разделение кода «{name}»</translation>
  </message>
  <message>
   <source>Split sentence of {code}</source>
   <translation>Разделение предложения {code}</translation>
  </message>
  <message>
   <source>Split sentences side by side in {pair}</source>
   <translation>Разделение строки в {pair}</translation>
  </message>
  <message>
   <source>Suggest again: {count}</source>
   <translation>Предлагать снова: {count}</translation>
  </message>
  <message>
   <source>Take a rule back</source>
   <translation>Отмена правила</translation>
  </message>
  <message>
   <source>Take a verdict back</source>
   <translation>Отмена решения</translation>
  </message>
  <message>
   <source>Take cross-check {pair} away</source>
   <translation>Удаление сверки {pair}</translation>
  </message>
  <message>
   <source>Take documents from {name}</source>
   <translation>Забрать документы: {name}</translation>
  </message>
  <message>
   <source>Take entities from the provenance</source>
   <translation>Взять объекты из происхождения</translation>
  </message>
  <message>
   <source>Take over what all coders agree on: {count}</source>
   <translation>Перенос того, в чём все кодировщики согласны: {count}</translation>
  </message>
  <message>
   <source>Take the passphrase of {name} away</source>
   <translation>Отозвать пароль ({name})</translation>
  </message>
  <message>
   <source>These two are the same: {words}</source>
   <translation>Это одно и то же: {words}</translation>
  </message>
  <message>
   <source>Unblind</source>
   <translation>Раскрыть источники</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Отменено: {what}</translation>
  </message>
  <message>
   <source>Unlink sentences in {pair}</source>
   <translation>Разъединение предложений в {pair}</translation>
  </message>
  <message>
   <source>Unlink {code}</source>
   <translation>Отсоединение {code}</translation>
  </message>
  <message>
   <source>Write memo</source>
   <translation>Запись заметки</translation>
  </message>
 </context>
 <context>
  <name>OrphansPanel</name>
  <message>
   <source>Hidden → open</source>
   <translation>Скрыто → открыто</translation>
  </message>
  <message>
   <source>Link the versions of a work under Translate; then what is hidden in only one of them stands here.</source>
   <translation>Свяжите версии произведения в разделе «Перевод»; тогда здесь будет то, что скрыто только в одной из них.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>No language versions are held side by side.</source>
   <translation>Никакие языковые версии ещё не сопоставлены.</translation>
  </message>
  <message>
   <source>Open them under Translate, so that sentences stand side by side.</source>
   <translation>Откройте их в разделе «Перевод», чтобы сопоставить предложения.</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Предложения</translation>
  </message>
  <message>
   <source>Some versions are not aligned.</source>
   <translation>Некоторые версии ещё не сопоставлены.</translation>
  </message>
  <message>
   <source>What is hidden in one language version is hidden in the other.</source>
   <translation>Всё, что скрыто в одной языковой версии, скрыто и в другой.</translation>
  </message>
 </context>
 <context>
  <name>OtherCodeDialog</name>
  <message numerus="yes">
   <source>%Ln passages, whoever coded them, get this code instead of theirs. You can undo this.</source>
   <translation>
    <numerusform>%Ln фрагмент, кто бы его ни кодировал, получит этот код вместо своего. Это можно отменить.</numerusform>
    <numerusform>%Ln фрагмента, кто бы их ни кодировал, получат этот код вместо своего. Это можно отменить.</numerusform>
    <numerusform>%Ln фрагментов, кто бы их ни кодировал, получат этот код вместо своего. Это можно отменить.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a code</source>
   <translation>Выберите код</translation>
  </message>
  <message>
   <source>Give another code</source>
   <translation>Присвоить другой код</translation>
  </message>
  <message>
   <source>Give “{code}”</source>
   <translation>Присвоить «{code}»</translation>
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
   <translation>Содержание</translation>
  </message>
 </context>
 <context>
  <name>PageCanvas</name>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
 </context>
 <context>
  <name>PagePainting</name>
  <message>
   <source>This page cannot be drawn. Its text can still be read in the text view.</source>
   <translation>Эту страницу не удаётся показать. Её текст можно прочитать в текстовом виде.</translation>
  </message>
 </context>
 <context>
  <name>PairDialog</name>
  <message>
   <source>Check two documents</source>
   <translation>Сверить два документа</translation>
  </message>
  <message>
   <source>Choose two different documents.</source>
   <translation>Выберите два разных документа.</translation>
  </message>
  <message>
   <source>Cross-check</source>
   <translation>Сверить</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
 </context>
 <context>
  <name>PairWork</name>
  <message>
   <source>Aligning and checking</source>
   <translation>Сопоставление и проверка</translation>
  </message>
 </context>
 <context>
  <name>PassageDelegate</name>
  <message>
   <source>intensity {value}</source>
   <translation>интенсивность {value}</translation>
  </message>
  <message>
   <source>with {code}</source>
   <translation>вместе с {code}</translation>
  </message>
 </context>
 <context>
  <name>PassageForm</name>
  <message>
   <source> characters</source>
   <translation> знаков</translation>
  </message>
  <message>
   <source>Coders</source>
   <translation>Кодировщики</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коды</translation>
  </message>
  <message>
   <source>Codes on their own</source>
   <translation>Отдельные коды</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Свидетельства</translation>
  </message>
  <message>
   <source>Find a code</source>
   <translation>Найти код</translation>
  </message>
  <message>
   <source>Greatest distance in characters</source>
   <translation>Наибольшее расстояние в знаках</translation>
  </message>
  <message>
   <source>In one paragraph with another code</source>
   <translation>В абзаце с другим кодом</translation>
  </message>
  <message>
   <source>In one sentence with another code</source>
   <translation>В предложении с другим кодом</translation>
  </message>
  <message>
   <source>Near another code</source>
   <translation>Рядом с другим кодом</translation>
  </message>
  <message>
   <source>Not overlapping another code</source>
   <translation>Без пересечения с другим кодом</translation>
  </message>
  <message>
   <source>Other code</source>
   <translation>Другой код</translation>
  </message>
  <message>
   <source>Overlapping another code</source>
   <translation>С пересечением с другим кодом</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Периоды</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунды</translation>
  </message>
  <message>
   <source>Together with another code</source>
   <translation>Вместе с другим кодом</translation>
  </message>
  <message>
   <source>Words in the passage</source>
   <translation>Слова во фрагменте</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>выбрать</translation>
  </message>
  <message>
   <source>with sub-codes</source>
   <translation>с подкодами</translation>
  </message>
  <message>
   <source>within </source>
   <translation>в пределах </translation>
  </message>
 </context>
 <context>
  <name>PassageList</name>
  <message>
   <source>Passages</source>
   <translation>Фрагменты</translation>
  </message>
  <message>
   <source>{document}, page {page}</source>
   <translation>{document}, страница {page}</translation>
  </message>
 </context>
 <context>
  <name>PassageModel</name>
  <message>
   <source>Without a code</source>
   <translation>Без кода</translation>
  </message>
  <message>
   <source>p. {page}</source>
   <translation>с. {page}</translation>
  </message>
  <message numerus="yes">
   <source>{title}, %Ln passages</source>
   <translation>
    <numerusform>{title}, %Ln фрагмент</numerusform>
    <numerusform>{title}, %Ln фрагмента</numerusform>
    <numerusform>{title}, %Ln фрагментов</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PasswordDialog</name>
  <message>
   <source>Open the file</source>
   <translation>Открыть файл</translation>
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
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Coders see their own work only, and no sources. A reviewer judges translations. A custodian keeps the sources for the lead. Whoever rests keeps their codings and cannot sign in.</source>
   <translation>Кодировщики видят только собственную работу и не видят источников. Рецензент оценивает переводы. Хранитель бережёт источники для руководителя. Кто на перерыве, сохраняет свои кодировки, но не может войти.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Name of another person</source>
   <translation>Имя ещё одного человека</translation>
  </message>
  <message>
   <source>works</source>
   <translation>работает</translation>
  </message>
  <message>
   <source>{name} works</source>
   <translation>{name}: работает</translation>
  </message>
 </context>
 <context>
  <name>PeriodsPage</name>
  <message numerus="yes">
   <source>%n dated document(s) lie in no period.</source>
   <translation>
    <numerusform>%n датированный документ лежит вне периодов.</numerusform>
    <numerusform>%n датированных документа лежат вне периодов.</numerusform>
    <numerusform>%n датированных документов лежат вне периодов.</numerusform>
   </translation>
  </message>
  <message>
   <source>A day in two periods counts</source>
   <translation>День в двух периодах относится</translation>
  </message>
  <message>
   <source>Add period</source>
   <translation>Добавить период</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Первый день</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последний день</translation>
  </message>
  <message>
   <source>Name of the scheme</source>
   <translation>Название периодизации</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Новая периодизация</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Периоды</translation>
  </message>
  <message>
   <source>Periods cut time for reports. Several schemes may stand side by side. Both days of a period belong to it.</source>
   <translation>Периоды делят время для отчётов. Периодизаций может быть несколько. Первый и последний день входят в период.</translation>
  </message>
  <message>
   <source>Periods {number}</source>
   <translation>Периодизация {number}</translation>
  </message>
  <message>
   <source>Remove period</source>
   <translation>Удалить период</translation>
  </message>
  <message>
   <source>Remove scheme</source>
   <translation>Удалить периодизацию</translation>
  </message>
  <message>
   <source>Row {row}: the period needs a name.</source>
   <translation>Строка {row}: периоду нужно название.</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Периодизация</translation>
  </message>
  <message>
   <source>for both</source>
   <translation>к обоим</translation>
  </message>
  <message>
   <source>for the earlier one</source>
   <translation>к более раннему</translation>
  </message>
  <message>
   <source>for the later one</source>
   <translation>к более позднему</translation>
  </message>
  <message>
   <source>no name</source>
   <translation>без названия</translation>
  </message>
  <message>
   <source>“{name}” ends before it begins.</source>
   <translation>«{name}» заканчивается раньше, чем начинается.</translation>
  </message>
  <message>
   <source>“{name}” needs a first and a last day.</source>
   <translation>«{name}»: нужны первый и последний день.</translation>
  </message>
  <message>
   <source>“{name}” removed.</source>
   <translation>Периодизация «{name}» удалена.</translation>
  </message>
  <message>
   <source>“{name}”: write days as 1999-03-12.</source>
   <translation>«{name}»: пишите дни так: 1999-03-12.</translation>
  </message>
  <message>
   <source>◆ “{one}” and “{other}” share days; they count {rule}.</source>
   <translation>◆ У «{one}» и «{other}» есть общие дни; они относятся {rule}.</translation>
  </message>
  <message>
   <source>◇ Between “{one}” and “{other}” are days that belong to no period.</source>
   <translation>◇ Между «{one}» и «{other}» есть дни вне периодов.</translation>
  </message>
 </context>
 <context>
  <name>PlacePanel</name>
  <message>
   <source>Go to page</source>
   <translation>Перейти к странице</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>There is no page “{page}” here.</source>
   <translation>Страницы «{page}» здесь нет.</translation>
  </message>
  <message>
   <source>Type a page number or label and press Enter</source>
   <translation>Введите номер или обозначение страницы и нажмите Enter</translation>
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
   <translation>{code} · с. {page} из {pages}</translation>
  </message>
 </context>
 <context>
  <name>PlacesList</name>
  <message>
   <source>Next place</source>
   <translation>Следующее место</translation>
  </message>
 </context>
 <context>
  <name>PlainDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Вернуть исходные</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>As a page or as running text (Ctrl+T)</source>
   <translation>Как страница или как сплошной текст (Ctrl+T)</translation>
  </message>
  <message>
   <source>Choose a passage to see it on its page.</source>
   <translation>Выберите фрагмент, чтобы увидеть его на странице.</translation>
  </message>
  <message>
   <source>On its page</source>
   <translation>На странице</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Open in Code (Enter)</source>
   <translation>Открыть в «Кодировании» (Enter)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Страница</translation>
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
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <source>stopping…</source>
   <translation>останавливается…</translation>
  </message>
 </context>
 <context>
  <name>ProposalsDialog</name>
  <message>
   <source>Accept</source>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Codings to check</source>
   <translation>Кодировки на проверку</translation>
  </message>
  <message>
   <source>Go to the passage</source>
   <translation>Перейти к фрагменту</translation>
  </message>
  <message>
   <source>Nothing is left to check.</source>
   <translation>Проверять больше нечего.</translation>
  </message>
  <message>
   <source>Only {name} can take these away.</source>
   <translation>Убрать их может только {name}.</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>The text was corrected. These codings count again once they are accepted.</source>
   <translation>Текст исправлен. Эти кодировки снова будут считаться, когда их примут.</translation>
  </message>
  <message>
   <source>These words are not in the new text. Code the passage anew, or take them away.</source>
   <translation>Этих слов нет в новом тексте. Закодируйте фрагмент заново или уберите кодировки.</translation>
  </message>
 </context>
 <context>
  <name>Provenance</name>
  <message>
   <source>Bloc</source>
   <translation>Блок стран</translation>
  </message>
  <message>
   <source>Citation</source>
   <translation>Библиографическое описание</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Организация</translation>
  </message>
  <message>
   <source>Kind of evidence</source>
   <translation>Вид свидетельств</translation>
  </message>
  <message>
   <source>Leaning</source>
   <translation>Позиция</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Ссылка</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Повод</translation>
  </message>
  <message>
   <source>Office or role</source>
   <translation>Должность или роль</translation>
  </message>
  <message>
   <source>Original language</source>
   <translation>Язык оригинала</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Speaker or author</source>
   <translation>Оратор или автор</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Государство</translation>
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
   <translation>Пишите дату так: 2007-02-10 или 10.02.2007.</translation>
  </message>
 </context>
 <context>
  <name>ProvenancePage</name>
  <message>
   <source>A table (CSV or Excel) with one row a document says who spoke, when and where for all of them at once. Save a table first to see its columns; fill it in and take it in again.</source>
   <translation>Таблица (CSV или Excel) со строкой на документ сразу для всех говорит, кто, когда и где выступал. Сначала сохраните таблицу, чтобы увидеть столбцы; заполните её и загрузите обратно.</translation>
  </message>
  <message>
   <source>CSV (*.csv);;Excel (*.xlsx)</source>
   <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Choose a table…</source>
   <translation>Выбрать таблицу…</translation>
  </message>
  <message>
   <source>Not in the study: {names}</source>
   <translation>Нет в исследовании: {names}</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Читается {name}</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Читается {name}…</translation>
  </message>
  <message>
   <source>Save as a table</source>
   <translation>Сохранение таблицы</translation>
  </message>
  <message>
   <source>Save as a table…</source>
   <translation>Сохранить как таблицу…</translation>
  </message>
  <message numerus="yes">
   <source>Sources of %n document(s) taken in.</source>
   <translation>
    <numerusform>Загружены источники %n документа.</numerusform>
    <numerusform>Загружены источники %n документов.</numerusform>
    <numerusform>Загружены источники %n документов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Table of sources</source>
   <translation>Таблица источников</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation>Таблицы (*.csv *.tsv *.txt *.xlsx)</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Загрузить</translation>
  </message>
  <message>
   <source>Written: {name}</source>
   <translation>Записано: {name}</translation>
  </message>
  <message>
   <source>{changed} documents changed, {kept} said the same already.</source>
   <translation>Изменено документов: {changed}, без изменений: {kept}.</translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n document(s).</source>
   <translation>
    <numerusform>{name}: %n документ.</numerusform>
    <numerusform>{name}: %n документа.</numerusform>
    <numerusform>{name}: %n документов.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QueryPanel</name>
  <message>
   <source>Passages</source>
   <translation>Фрагменты</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Что искать</translation>
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
   <translation>Кодировщики</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Коды</translation>
  </message>
  <message>
   <source>Copy the forest plot</source>
   <translation>Копировать лесовидную диаграмму</translation>
  </message>
  <message>
   <source>Copy the heat map of coders</source>
   <translation>Копировать тепловую карту кодировщиков</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Учёт</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Рисунок</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Скрыть имена</translation>
  </message>
  <message>
   <source>Methods statement</source>
   <translation>Описание метода</translation>
  </message>
  <message>
   <source>Names hidden</source>
   <translation>Имена скрыты</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Раунд</translation>
  </message>
  <message>
   <source>Save the chosen figure as an R script…</source>
   <translation>Сохранить выбранный показатель как скрипт R…</translation>
  </message>
  <message>
   <source>Save the chosen figure to run again…</source>
   <translation>Сохранить выбранный показатель для повторного вычисления…</translation>
  </message>
  <message>
   <source>Save the forest plot…</source>
   <translation>Сохранить лесовидную диаграмму…</translation>
  </message>
  <message>
   <source>Save the heat map of coders…</source>
   <translation>Сохранить тепловую карту кодировщиков…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Сохранить…</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Единица</translation>
  </message>
  <message>
   <source>all its codes</source>
   <translation>все её коды</translation>
  </message>
  <message>
   <source>all {count}</source>
   <translation>все {count}</translation>
  </message>
  <message numerus="yes">
   <source>and %n below</source>
   <translation>
    <numerusform>и %n ниже</numerusform>
    <numerusform>и %n ниже</numerusform>
    <numerusform>и %n ниже</numerusform>
   </translation>
  </message>
  <message>
   <source>finished by {names}</source>
   <translation>завершили {names}</translation>
  </message>
  <message>
   <source>{count} finished by all</source>
   <translation>завершено всеми: {count}</translation>
  </message>
  <message>
   <source>{text}, {count} by some</source>
   <translation>{text}, некоторыми: {count}</translation>
  </message>
 </context>
 <context>
  <name>QuietTable</name>
  <message>
   <source>Copy as table</source>
   <translation>Копировать как таблицу</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Workspaces</source>
   <translation>Рабочие области</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>Recent studies</source>
   <translation>Недавние исследования</translation>
  </message>
  <message>
   <source>Take off the list</source>
   <translation>Убрать из списка</translation>
  </message>
 </context>
 <context>
  <name>RecogniseDialog</name>
  <message numerus="yes">
   <source>%n document(s) have pages that are pictures.</source>
   <translation>
    <numerusform>В %n документе есть страницы-изображения.</numerusform>
    <numerusform>В %n документах есть страницы-изображения.</numerusform>
    <numerusform>В %n документах есть страницы-изображения.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at least one language.</source>
   <translation>Выберите хотя бы один язык.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Английский</translation>
  </message>
  <message>
   <source>Fewer languages are read faster and with fewer mistakes.</source>
   <translation>Чем меньше языков, тем быстрее и точнее распознавание.</translation>
  </message>
  <message>
   <source>Recognise</source>
   <translation>Распознать</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>Распознавание текста</translation>
  </message>
  <message>
   <source>Recognising takes a few seconds a page; you can stop and go on later.</source>
   <translation>На страницу уходит несколько секунд; можно остановиться и продолжить позже.</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Русский</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Украинский</translation>
  </message>
 </context>
 <context>
  <name>Recogniser</name>
  <message>
   <source>Keeping the checked words of {code}</source>
   <translation>Сохраняются проверенные слова {code}</translation>
  </message>
  <message>
   <source>Recognising text</source>
   <translation>Распознаётся текст</translation>
  </message>
  <message>
   <source>Recognition stopped. The pages read so far are kept; it goes on from there.</source>
   <translation>Распознавание остановлено. Прочитанные страницы сохранены; оно продолжится с этого места.</translation>
  </message>
  <message>
   <source>The words of {code} are checked; it can be coded.</source>
   <translation>Слова {code} проверены; документ можно кодировать.</translation>
  </message>
  <message>
   <source>{code}, page {page}</source>
   <translation>{code}, страница {page}</translation>
  </message>
 </context>
 <context>
  <name>RefusedPanel</name>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Nothing was left visible by choice.</source>
   <translation>Ничего не оставлено видимым.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Suggest again</source>
   <translation>Предлагать снова</translation>
  </message>
  <message>
   <source>What you leave visible among the suggestions is remembered here.</source>
   <translation>Здесь хранится то, что вы оставили видимым среди предложений.</translation>
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
   <translation>Добавьте этот текст к сообщению об ошибке и напишите, что вы делали и чего ожидали. В нём названы версии, но нет файлов и слов из ваших документов.</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Копировать отчёт</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>Сообщение об ошибке</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
 </context>
 <context>
  <name>ReportOfExport</name>
  <message numerus="yes">
   <source>%n file(s) written:</source>
   <translation>
    <numerusform>Записан %n файл:</numerusform>
    <numerusform>Записаны %n файла:</numerusform>
    <numerusform>Записано %n файлов:</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything you may see is in it.</source>
   <translation>В нём всё, что вам разрешено видеть.</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Экспортировано</translation>
  </message>
  <message>
   <source>Not in it:</source>
   <translation>Не вошло:</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Показать папку</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Save the report</source>
   <translation>Сохранение отчёта</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Сохранено как {file}.</translation>
  </message>
  <message>
   <source>Saving the report</source>
   <translation>Сохранение отчёта</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблица (*.csv)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Веб-страница (*.html)</translation>
  </message>
  <message>
   <source>Word document (*.docx)</source>
   <translation>Документ Word (*.docx)</translation>
  </message>
  <message>
   <source>translations</source>
   <translation>переводы</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Backups</source>
   <translation>Резервные копии</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Восстановить</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Восстановление из копии</translation>
  </message>
  <message>
   <source>The study is closed and the backup takes its place. The study as it is now is kept among the backups.</source>
   <translation>Исследование закроется, и его место займёт копия. Нынешнее состояние исследования останется среди копий.</translation>
  </message>
  <message>
   <source>There is no backup of this study yet.</source>
   <translation>Резервных копий этого исследования ещё нет.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>By code</source>
   <translation>По коду</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>По документу</translation>
  </message>
  <message>
   <source>Code all hits…</source>
   <translation>Кодировать все совпадения…</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Подсчёт</translation>
  </message>
  <message>
   <source>Give another code…</source>
   <translation>Присвоить другой код…</translation>
  </message>
  <message>
   <source>How many, as a table</source>
   <translation>Сколько: таблицей</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Ищем…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Сохранить…</translation>
  </message>
  <message>
   <source>all hits</source>
   <translation>все совпадения</translation>
  </message>
  <message>
   <source>by coder</source>
   <translation>по кодировщику</translation>
  </message>
  <message>
   <source>by document</source>
   <translation>по документу</translation>
  </message>
  <message>
   <source>by period</source>
   <translation>по периоду</translation>
  </message>
  <message>
   <source>no period</source>
   <translation>вне периодов</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>никто</translation>
  </message>
 </context>
 <context>
  <name>ReturnDialog</name>
  <message>
   <source>Not taken</source>
   <translation>Не принято</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Take back {file}</source>
   <translation>Принять {file}</translation>
  </message>
  <message>
   <source>{name}: codings added {added}, changed {changed}, removed {removed}, there already {there}; verdicts and corrections {reviews}. Nothing has been changed yet.</source>
   <translation>{name}: кодирований добавлено {added}, изменено {changed}, удалено {removed}, уже есть {there}; оценок и исправлений {reviews}. Пока ничего не изменено.</translation>
  </message>
 </context>
 <context>
  <name>ReviewView</name>
  <message>
   <source>Agreement</source>
   <translation>Согласие</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Одинаково</translation>
  </message>
  <message>
   <source>Cohen’s κ</source>
   <translation>κ Коэна</translation>
  </message>
  <message>
   <source>Departs</source>
   <translation>Расходится</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Выбрать</translation>
  </message>
  <message>
   <source>Enter shows the sentence</source>
   <translation>Enter показывает предложение</translation>
  </message>
  <message>
   <source>Every sentence without a warning was drawn already.</source>
   <translation>Все предложения без предупреждений уже выбраны.</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Вывод</translation>
  </message>
  <message>
   <source>How many sentences to draw</source>
   <translation>Сколько предложений выбрать</translation>
  </message>
  <message>
   <source>How reviewers agree</source>
   <translation>Как совпадают рецензенты</translation>
  </message>
  <message>
   <source>Judged by both</source>
   <translation>Оценили оба</translation>
  </message>
  <message>
   <source>Krippendorff’s α</source>
   <translation>α Криппендорфа</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Read some sentences at random in which no check has found anything: that tells how many departures the checks miss.</source>
   <translation>Прочтите несколько случайных предложений, в которых проверки ничего не нашли: это покажет, сколько расхождений они пропускают.</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Рецензент</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Говорит то же</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Sentences without a warning, drawn to be read</source>
   <translation>Предложения без предупреждений, выбранные для чтения</translation>
  </message>
  <message>
   <source>These sentences are not side by side any more.</source>
   <translation>Эти предложения больше не стоят рядом.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>What departs</source>
   <translation>Что именно расходится</translation>
  </message>
  <message>
   <source>When two reviewers have judged this pair, each without seeing the other’s verdicts, their agreement stands here.</source>
   <translation>Когда два рецензента оценят эту пару, не видя решений друг друга, здесь будет их согласие.</translation>
  </message>
  <message>
   <source>You do not see other reviewers’ verdicts; a lead sees how you agree.</source>
   <translation>Вы не видите решений других рецензентов; насколько вы совпадаете, видит руководитель.</translation>
  </message>
  <message>
   <source>departs</source>
   <translation>расходится</translation>
  </message>
  <message>
   <source>says the same</source>
   <translation>говорит то же</translation>
  </message>
  <message>
   <source>{missed} of {read} sentences read depart: {rate} missed, 95 % interval {low} to {high} (Wilson). Drawn: {drawn}.</source>
   <translation>Из прочитанных предложений ({read}) расходятся {missed}: пропущено {rate}, 95-процентный интервал от {low} до {high} (Уилсон). Выбрано: {drawn}.</translation>
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
   <translation>кодировщик</translation>
  </message>
  <message>
   <source>custodian</source>
   <translation>хранитель</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>руководитель</translation>
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
   <translation>Раунд — это один проход кодирования: учебный, пробный, основной, повторный. Новые кодирования относятся к последнему раунду. Отмеченный раунд — учебный: в сравнениях он не учитывается.</translation>
  </message>
  <message>
   <source>Begin round</source>
   <translation>Начать раунд</translation>
  </message>
  <message>
   <source>Name of a new round</source>
   <translation>Название нового раунда</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунды</translation>
  </message>
  <message>
   <source>{name}  ·  current</source>
   <translation>{name}  ·  текущий</translation>
  </message>
 </context>
 <context>
  <name>RuleDialog</name>
  <message>
   <source>Make the rule</source>
   <translation>Создать правило</translation>
  </message>
  <message>
   <source>These two are the same</source>
   <translation>Это одно и то же</translation>
  </message>
  <message>
   <source>Warnings “{kind}” between these words are not raised any more, in any document. What one side lacks may stay empty.</source>
   <translation>Предупреждения «{kind}» между этими словами больше не появятся ни в одном документе. Чего с одной стороны нет, может остаться пустым.</translation>
  </message>
 </context>
 <context>
  <name>SavedQueries</name>
  <message>
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Искать</translation>
  </message>
  <message>
   <source>Save this one</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Saved queries</source>
   <translation>Сохранённые запросы</translation>
  </message>
 </context>
 <context>
  <name>Saving</name>
  <message>
   <source>Analyses to run again (*.json)</source>
   <translation>Анализы для повторения (*.json)</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Изображение (*.png)</translation>
  </message>
  <message>
   <source>R script (*.R)</source>
   <translation>Скрипт R (*.R)</translation>
  </message>
  <message>
   <source>Save the chosen figure</source>
   <translation>Сохранение выбранного показателя</translation>
  </message>
  <message>
   <source>Save the comparison</source>
   <translation>Сохранение сравнения</translation>
  </message>
  <message>
   <source>Save the figure</source>
   <translation>Сохранение рисунка</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Сохранено в файле {file}.</translation>
  </message>
  <message>
   <source>Saving the comparison</source>
   <translation>Сохраняется сравнение</translation>
  </message>
  <message>
   <source>Saving the figure</source>
   <translation>Сохранение рисунка</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблица (*.csv)</translation>
  </message>
  <message>
   <source>The figure is on the clipboard.</source>
   <translation>Рисунок скопирован.</translation>
  </message>
  <message>
   <source>Vector graphics (*.svg)</source>
   <translation>Векторная графика (*.svg)</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Книга Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>согласованность</translation>
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
   <translation>1 = упомянуто; 5 = в центре внимания</translation>
  </message>
  <message>
   <source>Coders give an intensity</source>
   <translation>Кодировщики указывают интенсивность</translation>
  </message>
  <message>
   <source>Highest</source>
   <translation>Наивысшая</translation>
  </message>
  <message>
   <source>Lowest</source>
   <translation>Наинизшая</translation>
  </message>
  <message>
   <source>The highest intensity must be above the lowest.</source>
   <translation>Наивысшая интенсивность должна быть больше наинизшей.</translation>
  </message>
  <message>
   <source>The scale has no {number}.</source>
   <translation>На шкале нет {number}.</translation>
  </message>
  <message>
   <source>Words for the numbers</source>
   <translation>Слова для чисел</translation>
  </message>
  <message>
   <source>from</source>
   <translation>от</translation>
  </message>
  <message>
   <source>to</source>
   <translation>до</translation>
  </message>
  <message>
   <source>“{text}” is not a number and a word, such as “1 = mentioned”.</source>
   <translation>«{text}» — не число со словом, например «1 = упомянуто».</translation>
  </message>
 </context>
 <context>
  <name>SealDialog</name>
  <message numerus="yes">
   <source>%n older backup(s) still hold everything in plain.</source>
   <translation>
    <numerusform>%n прежняя резервная копия всё ещё содержит всё в открытом виде.</numerusform>
    <numerusform>%n прежние резервные копии всё ещё содержат всё в открытом виде.</numerusform>
    <numerusform>%n прежних резервных копий всё ещё содержат всё в открытом виде.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete them</source>
   <translation>Удалить их</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Защитить</translation>
  </message>
  <message>
   <source>Seal the study</source>
   <translation>Защитить исследование</translation>
  </message>
  <message>
   <source>Sealing…</source>
   <translation>Защита…</translation>
  </message>
  <message>
   <source>Who spoke, for which state, when and where, the unmasked texts and the files can then only be read with a passphrase. Masked texts, the codebook and codings stay open for the coders.</source>
   <translation>Кто говорил, от какого государства, когда и где, а также немаскированные тексты и файлы с этого времени можно будет прочесть только с паролем. Маскированные тексты, кодовая книга и кодировки останутся открыты для кодировщиков.</translation>
  </message>
 </context>
 <context>
  <name>SearchEverything</name>
  <message>
   <source>Nothing found.</source>
   <translation>Ничего не найдено.</translation>
  </message>
  <message>
   <source>Search for everything</source>
   <translation>Искать везде</translation>
  </message>
  <message>
   <source>Search texts, codes, commands</source>
   <translation>Искать тексты, коды, команды</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear</source>
   <translation>Очистить</translation>
  </message>
 </context>
 <context>
  <name>SentenceMenu</name>
  <message>
   <source>As detected</source>
   <translation>Как определила программа</translation>
  </message>
  <message>
   <source>Join with the next sentence</source>
   <translation>Соединить со следующим предложением</translation>
  </message>
  <message>
   <source>Language of the paragraph</source>
   <translation>Язык абзаца</translation>
  </message>
  <message>
   <source>Language of the whole text</source>
   <translation>Язык всего текста</translation>
  </message>
  <message>
   <source>Split the sentence…</source>
   <translation>Разделить предложение…</translation>
  </message>
 </context>
 <context>
  <name>SentencesView</name>
  <message>
   <source>Aligning the sentences…</source>
   <translation>Предложения сопоставляются…</translation>
  </message>
  <message>
   <source>Corrections at rest, because their sentences have changed: {count}.</source>
   <translation>Исправлений, которые не действуют, потому что предложения изменились: {count}.</translation>
  </message>
  <message>
   <source>Sentence of the original</source>
   <translation>Предложение оригинала</translation>
  </message>
  <message>
   <source>Sentence of the translation</source>
   <translation>Предложение перевода</translation>
  </message>
  <message>
   <source>Sentence {number} of {all}</source>
   <translation>Предложение {number} из {all}</translation>
  </message>
  <message>
   <source>These two texts do not look like a translation of each other: only {share} of the lines have words in common.</source>
   <translation>Эти два текста не похожи на перевод друг друга: только у {share} строк есть общие слова.</translation>
  </message>
  <message>
   <source>no counterpart</source>
   <translation>без соответствия</translation>
  </message>
  <message>
   <source>sentences: {count}</source>
   <translation>предложений: {count}</translation>
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
   <translation> знаков</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> пикс.</translation>
  </message>
  <message>
   <source> seconds</source>
   <translation> с</translation>
  </message>
  <message>
   <source>About 60 to 75 characters read best.</source>
   <translation>Удобнее всего читать строки по 60–75 знаков.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>Coding</source>
   <translation>Кодирование</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>Distance of lines in the text view</source>
   <translation>Расстояние между строками в тексте</translation>
  </message>
  <message>
   <source>Hold Alt while selecting to take single letters.</source>
   <translation>Удерживайте Alt, чтобы выделять отдельные буквы.</translation>
  </message>
  <message>
   <source>Holds from the next start.</source>
   <translation>Действует после перезапуска.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Length of lines in the text view</source>
   <translation>Длина строк в тексте</translation>
  </message>
  <message>
   <source>Letters in the text view</source>
   <translation>Размер букв в тексте</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Светлая или тёмная тема</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Names of codes in the margin</source>
   <translation>Названия кодов на полях</translation>
  </message>
  <message>
   <source>Notices stay for</source>
   <translation>Сколько видно сообщение</translation>
  </message>
  <message>
   <source>Open documents as</source>
   <translation>Открывать документы как</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>страницы</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Чтение</translation>
  </message>
  <message>
   <source>Select whole words</source>
   <translation>Выделять целые слова</translation>
  </message>
  <message>
   <source>Show codes that are no longer used</source>
   <translation>Показывать коды, которые больше не применяются</translation>
  </message>
  <message>
   <source>Size of all texts</source>
   <translation>Размер всех надписей</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>They wait while the pointer is on them.</source>
   <translation>Ждут, пока на них указывает мышь.</translation>
  </message>
 </context>
 <context>
  <name>SetupDialog</name>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Every change holds at once; Ctrl Z takes it back.</source>
   <translation>Каждое изменение действует сразу; Ctrl Z его отменяет.</translation>
  </message>
  <message>
   <source>Kinds of evidence</source>
   <translation>Виды свидетельств</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Периоды</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунды</translation>
  </message>
  <message>
   <source>Set up the study</source>
   <translation>Параметры исследования</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Стороны</translation>
  </message>
  <message>
   <source>Table of sources</source>
   <translation>Таблица источников</translation>
  </message>
  <message>
   <source>Title and question</source>
   <translation>Название и вопрос</translation>
  </message>
  <message>
   <source>What coders see</source>
   <translation>Что видят кодировщики</translation>
  </message>
  <message>
   <source>What kind of evidence a document can be.</source>
   <translation>Каким видом свидетельств может быть документ.</translation>
  </message>
  <message>
   <source>Whose side a source can stand on.</source>
   <translation>На чьей стороне может стоять источник.</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>Choose a command to change its keys.</source>
   <translation>Выберите команду, чтобы изменить её клавиши.</translation>
  </message>
  <message>
   <source>Click into the field and press the new keys.</source>
   <translation>Щёлкните в поле и нажмите новые клавиши.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команды</translation>
  </message>
  <message>
   <source>Favourite codes</source>
   <translation>Избранные коды</translation>
  </message>
  <message>
   <source>Find a command or key</source>
   <translation>Найти команду или клавишу</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Сочетания клавиш</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Новые клавиши</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Без клавиш</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Сбросить</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Сбросить все</translation>
  </message>
  <message>
   <source>Set keys</source>
   <translation>Назначить</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Забрать</translation>
  </message>
  <message>
   <source>These keys belong to: {names}.</source>
   <translation>Эти клавиши принадлежат командам: {names}.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Sentences side by side</source>
   <translation>Предложения рядом</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <source>What is done from now on stands under this name; each sees what they may see.</source>
   <translation>Всё, что будет сделано дальше, будет стоять под этим именем; каждый видит то, что ему разрешено.</translation>
  </message>
  <message>
   <source>Who works now?</source>
   <translation>Кто работает сейчас?</translation>
  </message>
 </context>
 <context>
  <name>SpellingsPanel</name>
  <message>
   <source>Choice</source>
   <translation>Выбор</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Решение</translation>
  </message>
  <message>
   <source>Hide all</source>
   <translation>Скрыть все</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <source>Looked for are choices such as Kyiv or Kiev, and house spellings.</source>
   <translation>Ищем выбор вроде Kyiv или Kiev и принятые в редакциях написания.</translation>
  </message>
  <message>
   <source>No spelling gives the side away.</source>
   <translation>Ни одно написание не выдаёт стороны.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Мест</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Написание</translation>
  </message>
  <message>
   <source>Think again</source>
   <translation>Передумать</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>оставлено</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>A name cannot contain “/”: it stands between a code and its sub-code.</source>
   <translation>В названии не может быть «/»: этот знак стоит между кодом и его подкодом.</translation>
  </message>
  <message>
   <source>Create sub-codes</source>
   <translation>Создать подкоды</translation>
  </message>
  <message numerus="yes">
   <source>Name the sub-codes. The %n codings stay with “{name}” until you go through them and choose the sub-code for each.</source>
   <translation>
    <numerusform>Назовите подкоды. %n кодировка остаётся в «{name}», пока вы не выберете для неё подкод.</numerusform>
    <numerusform>Назовите подкоды. %n кодировки остаются в «{name}», пока вы не просмотрите их и не выберете подкод для каждой.</numerusform>
    <numerusform>Назовите подкоды. %n кодировок остаются в «{name}», пока вы не просмотрите их и не выберете подкод для каждой.</numerusform>
   </translation>
  </message>
  <message>
   <source>Put the cursor before the word with which the new sentence begins.</source>
   <translation>Поставьте курсор перед словом, с которого начинается новое предложение.</translation>
  </message>
  <message>
   <source>Split a sentence</source>
   <translation>Разделение предложения</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Разделить здесь</translation>
  </message>
  <message>
   <source>Split “{name}”</source>
   <translation>Разделение «{name}»</translation>
  </message>
  <message>
   <source>Sub-code {number}</source>
   <translation>Подкод {number}</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>There is already a sub-code “{name}”.</source>
   <translation>Подкод «{name}» уже есть.</translation>
  </message>
  <message>
   <source>Write at least one name.</source>
   <translation>Напишите хотя бы одно название.</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>New study…</source>
   <translation>Новое исследование…</translation>
  </message>
  <message>
   <source>Open study…</source>
   <translation>Открыть исследование…</translation>
  </message>
  <message>
   <source>Open the sample study</source>
   <translation>Открыть учебное исследование</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>Открывается «{name}»…</translation>
  </message>
  <message>
   <source>Read, highlight, code and compare texts. Everything stays on this computer.</source>
   <translation>Читайте, выделяйте, кодируйте и сравнивайте тексты. Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <source>Recent studies</source>
   <translation>Недавние исследования</translation>
  </message>
 </context>
 <context>
  <name>StudyCommands</name>
  <message>
   <source>Change address or password…</source>
   <translation>Изменить адрес или пароль…</translation>
  </message>
  <message>
   <source>Change person…</source>
   <translation>Сменить пользователя…</translation>
  </message>
  <message>
   <source>Looking who works in “{name}”</source>
   <translation>Выясняется, кто работает в «{name}»</translation>
  </message>
  <message>
   <source>Looking who works in “{name}”…</source>
   <translation>Выясняется, кто работает в «{name}»…</translation>
  </message>
  <message>
   <source>Preparing the sample study</source>
   <translation>Готовится учебное исследование</translation>
  </message>
  <message>
   <source>Preparing the sample study…</source>
   <translation>Готовится учебное исследование…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Восстановить из резервной копии…</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Убрать из списка</translation>
  </message>
  <message>
   <source>The study was brought up to this version. A copy of it as it was is in “{folder}”.</source>
   <translation>Исследование обновлено до этой версии. Копия прежнего состояния — в папке «{folder}».</translation>
  </message>
  <message>
   <source>This study lies on a network or synchronised folder. Let only one person open it at a time, and wait until it is synchronised before you open it elsewhere.</source>
   <translation>Это исследование лежит в сетевой или синхронизируемой папке. Пусть его одновременно открывает только один человек; дождитесь синхронизации, прежде чем открывать его в другом месте.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Попробовать ещё раз</translation>
  </message>
  <message>
   <source>You go on as {name}.</source>
   <translation>Вы продолжаете как {name}.</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>остался %n</numerusform>
    <numerusform>осталось %n</numerusform>
    <numerusform>осталось %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a document on the left.</source>
   <translation>Выберите документ слева.</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Скрыть</translation>
  </message>
  <message>
   <source>Hide (Enter)</source>
   <translation>Скрыть (Enter)</translation>
  </message>
  <message>
   <source>Hide all in all documents</source>
   <translation>Скрыть всё во всех документах</translation>
  </message>
  <message>
   <source>Hide all of this document</source>
   <translation>Скрыть всё в этом документе</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Leave visible</source>
   <translation>Оставить видимым</translation>
  </message>
  <message>
   <source>List who and what is to be hidden, or fill in the document’s provenance in the Library.</source>
   <translation>Составьте список того, кого и что нужно скрыть, или заполните сведения о происхождении документа в библиотеке.</translation>
  </message>
  <message>
   <source>Look at the page as a coder sees it before you hand it out.</source>
   <translation>Прежде чем выдать документ, посмотрите на страницу глазами кодировщика.</translation>
  </message>
  <message>
   <source>Looking for what tells the source…</source>
   <translation>Ищем, что выдаёт источник…</translation>
  </message>
  <message>
   <source>Nothing is suggested here.</source>
   <translation>Здесь ничего не предлагается.</translation>
  </message>
  <message>
   <source>Nothing more is suggested here.</source>
   <translation>Здесь больше ничего не предлагается.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Предложения</translation>
  </message>
  <message>
   <source>Suggestions in {code}</source>
   <translation>Предложения в {code}</translation>
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
   <translation>Добавить термины программы</translation>
  </message>
  <message>
   <source>Align the pairs first, or import terms of your own.</source>
   <translation>Сначала сопоставьте пары или импортируйте свои термины.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Всё вместе</translation>
  </message>
  <message>
   <source>Begin with the terms that come with the program (опасность, угроза, безпека …), or import a table of your own with the columns {columns}.</source>
   <translation>Начните с терминов, которые есть в программе (опасность, угроза, безпека …), или импортируйте свою таблицу со столбцами {columns}.</translation>
  </message>
  <message>
   <source>By author</source>
   <translation>По автору</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>По документам</translation>
  </message>
  <message>
   <source>By translator</source>
   <translation>По переводчику</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>По году</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Последовательность</translation>
  </message>
  <message>
   <source>Counting key terms</source>
   <translation>Подсчёт ключевых терминов</translation>
  </message>
  <message>
   <source>Glossaries (*.csv *.tsv *.xlsx *.tbx)</source>
   <translation>Глоссарии (*.csv *.tsv *.xlsx *.tbx)</translation>
  </message>
  <message>
   <source>How key terms are rendered</source>
   <translation>Как переданы ключевые термины</translation>
  </message>
  <message>
   <source>Import terms</source>
   <translation>Импорт терминов</translation>
  </message>
  <message>
   <source>Import terms…</source>
   <translation>Импортировать термины…</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Языки</translation>
  </message>
  <message>
   <source>None of the terms stands in the aligned texts.</source>
   <translation>Ни одного из терминов нет в сопоставленных текстах.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Пара</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Фрагменты</translation>
  </message>
  <message>
   <source>Passages with {term}</source>
   <translation>Фрагменты со словом {term}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Мест</translation>
  </message>
  <message>
   <source>Reading terms</source>
   <translation>Чтение терминов</translation>
  </message>
  <message>
   <source>Rendering</source>
   <translation>Соответствие</translation>
  </message>
  <message>
   <source>Renderings</source>
   <translation>Соответствия</translation>
  </message>
  <message>
   <source>Reverse table</source>
   <translation>Обратная таблица</translation>
  </message>
  <message>
   <source>Rows that repeat a concept were put together: {count}.</source>
   <translation>Строки, повторяющие понятие, объединены: {count}.</translation>
  </message>
  <message>
   <source>Save terms…</source>
   <translation>Сохранить термины…</translation>
  </message>
  <message>
   <source>Save the terms</source>
   <translation>Сохранение терминов</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Сохранено как {file}.</translation>
  </message>
  <message>
   <source>Saving the terms</source>
   <translation>Сохранение терминов</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Передаёт</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Таблица (*.csv)</translation>
  </message>
  <message>
   <source>Tell apart</source>
   <translation>Различать</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термин</translation>
  </message>
  <message>
   <source>TermBase eXchange (*.tbx)</source>
   <translation>TermBase eXchange (*.tbx)</translation>
  </message>
  <message>
   <source>Terms added: {added}, changed: {changed}.</source>
   <translation>Добавлено терминов: {added}, изменено: {changed}.</translation>
  </message>
  <message>
   <source>The glossary is empty.</source>
   <translation>Глоссарий пуст.</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Где</translation>
  </message>
  <message>
   <source>another rendering</source>
   <translation>другое соответствие</translation>
  </message>
  <message>
   <source>consistency: share of the most frequent rendering</source>
   <translation>последовательность: доля самого частого соответствия</translation>
  </message>
  <message>
   <source>glossary</source>
   <translation>глоссарий</translation>
  </message>
  <message>
   <source>renderings of several terms first</source>
   <translation>сначала соответствия нескольких терминов</translation>
  </message>
  <message>
   <source>the rarest rendering first; Enter shows the sentence</source>
   <translation>самое редкое соответствие сначала; Enter показывает предложение</translation>
  </message>
 </context>
 <context>
  <name>TestingReviewers</name>
  <message>
   <source>A test is a copy of this pair with errors planted in the translation; the study is not touched. The reviewer judges it like any other pair.</source>
   <translation>Проверка — это копия этой пары с ошибками, внесёнными в перевод; исследование не меняется. Рецензент оценивает её, как любую другую пару.</translation>
  </message>
  <message>
   <source>Add a reviewer to the study first.</source>
   <translation>Сначала добавьте в исследование рецензента.</translation>
  </message>
  <message>
   <source>How many errors</source>
   <translation>Сколько ошибок</translation>
  </message>
  <message>
   <source>Make a test</source>
   <translation>Создание проверки</translation>
  </message>
  <message>
   <source>Make a test…</source>
   <translation>Создать проверку…</translation>
  </message>
  <message>
   <source>Making a test</source>
   <translation>Создание проверки</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Рецензент</translation>
  </message>
  <message>
   <source>Score a test</source>
   <translation>Итог проверки</translation>
  </message>
  <message>
   <source>Score a test…</source>
   <translation>Подвести итог…</translation>
  </message>
  <message>
   <source>Scoring the test</source>
   <translation>Подведение итога проверки</translation>
  </message>
  <message>
   <source>Studies (*.coder)</source>
   <translation>Исследования (*.coder)</translation>
  </message>
  <message>
   <source>Test of a reviewer</source>
   <translation>Проверка рецензента</translation>
  </message>
  <message>
   <source>test</source>
   <translation>проверка</translation>
  </message>
  <message>
   <source>{file} has {count} errors; give it to {reviewer}.</source>
   <translation>Ошибок в файле {file}: {count}. Передайте его рецензенту: {reviewer}.</translation>
  </message>
  <message>
   <source>{reviewer} found {found} of {planted} errors: recall {recall}, 95 % interval {low} to {high} (Wilson); precision {precision}, {false} of {told} departures told are not errors.</source>
   <translation>{reviewer}: найдено ошибок {found} из {planted}; полнота {recall}, 95-процентный интервал от {low} до {high} (Уилсон); точность {precision}, не являются ошибками {false} из {told} отмеченных расхождений.</translation>
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
   <translation>Изображения страниц</translation>
  </message>
 </context>
 <context>
  <name>TitlePage</name>
  <message>
   <source>Question</source>
   <translation>Вопрос</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Название</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Blind</source>
   <translation>Вслепую</translation>
  </message>
  <message>
   <source>Not blind any more</source>
   <translation>Уже не вслепую</translation>
  </message>
  <message>
   <source>Nothing to do again</source>
   <translation>Повторять нечего</translation>
  </message>
  <message>
   <source>Nothing to take back</source>
   <translation>Отменять нечего</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Redo: {what}</source>
   <translation>Повторить: {what}</translation>
  </message>
  <message>
   <source>Search texts, codes, commands</source>
   <translation>Искать тексты, коды, команды</translation>
  </message>
  <message>
   <source>Sees the sources</source>
   <translation>Видит источники</translation>
  </message>
  <message>
   <source>The sources are hidden from you.</source>
   <translation>Источники от вас скрыты.</translation>
  </message>
  <message>
   <source>The sources may be known now.</source>
   <translation>Источники теперь могут быть известны.</translation>
  </message>
  <message>
   <source>The study hides its sources from coders, not from you.</source>
   <translation>Исследование скрывает источники от кодировщиков, не от вас.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Отменить: {what}</translation>
  </message>
 </context>
 <context>
  <name>Translate</name>
  <message>
   <source>Added block</source>
   <translation>Добавленный фрагмент</translation>
  </message>
  <message>
   <source>Added sentence</source>
   <translation>Добавленное предложение</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Сокращено</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>English</source>
   <translation>английский</translation>
  </message>
  <message>
   <source>Found by reading</source>
   <translation>Найдено чтением</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Длина</translation>
  </message>
  <message>
   <source>Missing block</source>
   <translation>Пропущенный фрагмент</translation>
  </message>
  <message>
   <source>Missing sentence</source>
   <translation>Пропущенное предложение</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Negation</source>
   <translation>Отрицание</translation>
  </message>
  <message>
   <source>Not translated</source>
   <translation>Не переведено</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Число</translation>
  </message>
  <message>
   <source>Punctuation</source>
   <translation>Пунктуация</translation>
  </message>
  <message>
   <source>Quotation marks</source>
   <translation>Кавычки</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>Повтор</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>русский</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термин</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Тон</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>украинский</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Единица измерения</translation>
  </message>
  <message>
   <source>Who acts</source>
   <translation>Кто действует</translation>
  </message>
  <message>
   <source>a similar name</source>
   <translation>похожее название</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>начато</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>спокойный</translation>
  </message>
  <message>
   <source>changes the meaning</source>
   <translation>меняет смысл</translation>
  </message>
  <message>
   <source>judged</source>
   <translation>решено</translation>
  </message>
  <message>
   <source>machine translation</source>
   <translation>машинный перевод</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>not aligned</source>
   <translation>не сопоставлено</translation>
  </message>
  <message>
   <source>official translation</source>
   <translation>официальный перевод</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригинал</translation>
  </message>
  <message>
   <source>own translation</source>
   <translation>собственный перевод</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>чувствительный</translation>
  </message>
  <message>
   <source>slight</source>
   <translation>небольшой</translation>
  </message>
  <message>
   <source>the same date</source>
   <translation>та же дата</translation>
  </message>
  <message>
   <source>the same figures and names</source>
   <translation>те же числа и названия</translation>
  </message>
  <message>
   <source>to be judged</source>
   <translation>ждёт решения</translation>
  </message>
 </context>
 <context>
  <name>TranslateWorkspace</name>
  <message>
   <source>Codes</source>
   <translation>Коды</translation>
  </message>
  <message>
   <source>Neutrality</source>
   <translation>Нейтральность</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>Во времени</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Пары</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Надёжность</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Предложения</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Термины</translation>
  </message>
  <message>
   <source>support {share}</source>
   <translation>поддержка {share}</translation>
  </message>
  <message>
   <source>{matched} of {all} sentences have a counterpart</source>
   <translation>предложений с соответствием: {matched} из {all}</translation>
  </message>
 </context>
 <context>
  <name>UnblindDialog</name>
  <message>
   <source>Choose what is unblinded.</source>
   <translation>Выберите, что раскрывается.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Coder: {name}</source>
   <translation>Кодировщик: {name}</translation>
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
   <translation>Всё исследование</translation>
  </message>
  <message>
   <source>This cannot be undone. What is coded afterwards is marked as not blind in every report and export. The reason stays on record.</source>
   <translation>Это нельзя отменить. Всё закодированное после этого отмечается как не слепое в каждом отчёте и экспорте. Причина остаётся записанной.</translation>
  </message>
  <message>
   <source>Unblind</source>
   <translation>Раскрытие источников</translation>
  </message>
  <message>
   <source>Unblind for good</source>
   <translation>Раскрыть навсегда</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишите причину.</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>Coders need none: they see what is meant for them.</source>
   <translation>Кодировщикам он не нужен: они видят предназначенное для них.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Показывать вводимое</translation>
  </message>
  <message>
   <source>This study is sealed</source>
   <translation>Исследование защищено</translation>
  </message>
  <message>
   <source>Type the passphrase.</source>
   <translation>Введите пароль.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Work as somebody else…</source>
   <translation>Работать как кто-то другой…</translation>
  </message>
  <message>
   <source>its lead</source>
   <translation>руководитель</translation>
  </message>
  <message>
   <source>“{study}” opens for {person} with their passphrase, or with the recovery key.</source>
   <translation>«{study}», пользователь: {person}. Нужен пароль этого человека или ключ восстановления.</translation>
  </message>
 </context>
 <context>
  <name>VerdictForm</name>
  <message>
   <source>Comment</source>
   <translation>Комментарий</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Отступление</translation>
  </message>
  <message>
   <source>Ignore here</source>
   <translation>Не учитывать</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Правило…</translation>
  </message>
  <message>
   <source>These two are the same: do not warn of them again, in any document</source>
   <translation>Это одно и то же: больше не предупреждать об этом ни в одном документе</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Вес</translation>
  </message>
 </context>
 <context>
  <name>VersionsDialog</name>
  <message>
   <source>Choose a version to read what it said.</source>
   <translation>Выберите версию, чтобы прочесть, что в ней было.</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Определение</translation>
  </message>
  <message>
   <source>Each coding keeps the version of its code by which it was made.</source>
   <translation>Каждая кодировка хранит версию кода, по которой она сделана.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Примеры</translation>
  </message>
  <message>
   <source>Find a code</source>
   <translation>Найти код</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Индикаторы</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Not</source>
   <translation>Не применять</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Применять</translation>
  </message>
  <message>
   <source>Versions of the codebook</source>
   <translation>Версии кодовой книги</translation>
  </message>
  <message>
   <source>What the code said</source>
   <translation>Содержание кода</translation>
  </message>
 </context>
 <context>
  <name>ViewBar</name>
  <message>
   <source>Another translation of the same original, with the words in which they differ</source>
   <translation>Другой перевод того же оригинала; отмечены слова, которыми они различаются</translation>
  </message>
  <message>
   <source>Beside: {version}</source>
   <translation>Рядом: {version}</translation>
  </message>
  <message>
   <source>Calm checks raise few warnings, sensitive ones every doubt</source>
   <translation>Спокойные проверки дают мало предупреждений, чувствительные — о каждом сомнении</translation>
  </message>
  <message>
   <source>Profile: {profile}</source>
   <translation>Профиль: {profile}</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Отчёт…</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>проверка…</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>{judged} of {all} warnings judged</source>
   <translation>решено предупреждений: {judged} из {all}</translation>
  </message>
 </context>
 <context>
  <name>WarningList</name>
  <message>
   <source>Warnings</source>
   <translation>Предупреждения</translation>
  </message>
 </context>
 <context>
  <name>WarningsDialog</name>
  <message>
   <source>Look at this before you hand it out:</source>
   <translation>Просмотрите это, прежде чем выдать пакет:</translation>
  </message>
  <message>
   <source>The packet is made</source>
   <translation>Пакет готов</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>На что обратить внимание</translation>
  </message>
 </context>
 <context>
  <name>WarningsPanel</name>
  <message>
   <source>A departure found by reading.</source>
   <translation>Отступление, найденное при чтении.</translation>
  </message>
  <message>
   <source>All of these are judged.</source>
   <translation>По всем этим уже решено.</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Проверки</translation>
  </message>
  <message>
   <source>Only open</source>
   <translation>Только открытые</translation>
  </message>
  <message>
   <source>The checks found nothing to warn of.</source>
   <translation>Проверки не нашли, о чём предупредить.</translation>
  </message>
  <message>
   <source>The texts are being looked over…</source>
   <translation>Тексты просматриваются…</translation>
  </message>
  <message>
   <source>They see numbers, names, omissions and the like. What changes the meaning otherwise only reading finds: press D on a line to note a departure.</source>
   <translation>Они видят числа, названия, пропуски и подобное. То, что иначе меняет смысл, находит только чтение: нажмите D на строке, чтобы записать отступление.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Предупреждения</translation>
  </message>
  <message>
   <source>{count} open</source>
   <translation>открытых: {count}</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Every inflected form</source>
   <translation>Все формы слова</translation>
  </message>
  <message>
   <source>For example (threat|danger)s? – capitals make no difference.</source>
   <translation>Например, (угроз|опасност)\w* – прописные и строчные буквы не различаются.</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>Регулярное выражение</translation>
  </message>
  <message>
   <source>Several words: all of them in one paragraph. “A phrase” in quotation marks. begin* for all that begins so.</source>
   <translation>Несколько слов: все в одном абзаце. «Выражение» — в кавычках. начал* — всё, что так начинается.</translation>
  </message>
  <message>
   <source>Words in all texts</source>
   <translation>Слова во всех текстах</translation>
  </message>
  <message>
   <source>“угроза” finds угрозы, угрозой, угрозам; “threat” finds threats.</source>
   <translation>«угроза» найдёт угрозы, угрозой, угрозам; «threat» найдёт threats.</translation>
  </message>
 </context>
 <context>
  <name>WordsView</name>
  <message>
   <source>95 % interval</source>
   <translation>95-процентный интервал</translation>
  </message>
  <message>
   <source>A description of words and an index to passages, never a verdict: counts of cues do not tell whether a text is neutral, and lists for different languages cannot be compared with each other.</source>
   <translation>Это описание слов и указатель мест в тексте, а не приговор: число признаков не говорит, нейтрален ли текст, а списки для разных языков нельзя сравнивать между собой.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Контекст</translation>
  </message>
  <message>
   <source>Hits</source>
   <translation>Найденное</translation>
  </message>
  <message>
   <source>Indicator</source>
   <translation>Показатель</translation>
  </message>
  <message>
   <source>Indicators</source>
   <translation>Показатели</translation>
  </message>
  <message>
   <source>Lists of cues…</source>
   <translation>Списки признаков…</translation>
  </message>
  <message>
   <source>Looking for cues</source>
   <translation>Поиск признаков</translation>
  </message>
  <message>
   <source>Mark in the sentences</source>
   <translation>Отмечать в предложениях</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Words that may load a text</source>
   <translation>Слова, которые могут окрашивать текст</translation>
  </message>
  <message>
   <source>original</source>
   <translation>оригинал</translation>
  </message>
  <message>
   <source>per 1,000 words</source>
   <translation>на 1000 слов</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>перевод</translation>
  </message>
  <message>
   <source>{original} and {translation} words</source>
   <translation>слов: {original} и {translation}</translation>
  </message>
  <message>
   <source>¬ after a negation; Enter shows the sentence</source>
   <translation>¬ после отрицания; Enter показывает предложение</translation>
  </message>
 </context>
 <context>
  <name>WorkDialog</name>
  <message>
   <source>A work is the same speech or doctrine in all its languages. Empty: none.</source>
   <translation>Произведение — это одна и та же речь или доктрина на всех её языках. Пусто: нет.</translation>
  </message>
  <message>
   <source>Set work</source>
   <translation>Указать произведение</translation>
  </message>
  <message>
   <source>Title of the work</source>
   <translation>Название произведения</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Произведение</translation>
  </message>
 </context>
 <context>
  <name>WorksPage</name>
  <message>
   <source>A lead says which documents are versions of one work.</source>
   <translation>Руководитель указывает, какие документы — версии одного произведения.</translation>
  </message>
  <message>
   <source>Add an original and its translation first.</source>
   <translation>Сначала добавьте оригинал и его перевод.</translation>
  </message>
  <message>
   <source>Align all</source>
   <translation>Сопоставить все</translation>
  </message>
  <message>
   <source>Because of</source>
   <translation>Основание</translation>
  </message>
  <message>
   <source>Check two documents…</source>
   <translation>Сверить два документа…</translation>
  </message>
  <message>
   <source>Departures</source>
   <translation>Отступления</translation>
  </message>
  <message>
   <source>Enter links and checks one</source>
   <translation>Enter связывает и сверяет</translation>
  </message>
  <message>
   <source>Find versions</source>
   <translation>Найти версии</translation>
  </message>
  <message>
   <source>In Library, import both texts; then they can be held side by side here.</source>
   <translation>Импортируйте оба текста в Библиотеке; тогда их можно будет сверить здесь.</translation>
  </message>
  <message>
   <source>Judged</source>
   <translation>Решено</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Языки</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Вероятность</translation>
  </message>
  <message>
   <source>Link and check all</source>
   <translation>Связать и сверить все</translation>
  </message>
  <message>
   <source>Looking for versions of one work</source>
   <translation>Поиск версий одного произведения</translation>
  </message>
  <message>
   <source>No translation is held beside its original yet.</source>
   <translation>Ни один перевод ещё не сверяется с оригиналом.</translation>
  </message>
  <message>
   <source>No two documents look like versions of one work; choose them yourself.</source>
   <translation>Никакие два документа не похожи на версии одного произведения; выберите их сами.</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <source>Originals and translations</source>
   <translation>Оригиналы и переводы</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>The program can look for texts that are versions of one work, by names, dates and figures; or choose two documents yourself.</source>
   <translation>Программа может поискать тексты, которые являются версиями одного произведения, по названиям, датам и числам; или выберите два документа сами.</translation>
  </message>
  <message>
   <source>There is nothing to cross-check yet.</source>
   <translation>Сверять ещё нечего.</translation>
  </message>
  <message>
   <source>These may belong together</source>
   <translation>Возможно, версии одного произведения</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Without counterpart</source>
   <translation>Без соответствия</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Произведение</translation>
  </message>
  <message>
   <source>does not look like a translation</source>
   <translation>не похоже на перевод</translation>
  </message>
  <message>
   <source>{judged} of {all} warnings judged</source>
   <translation>решено предупреждений: {judged} из {all}</translation>
  </message>
 </context>
 <context>
  <name>Workspaces</name>
  <message>
   <source>Ask the coded passages and the texts</source>
   <translation>Запросы к закодированным фрагментам и текстам</translation>
  </message>
  <message>
   <source>Blind</source>
   <translation>Маскировка</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Кодирование</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Documents and their sources</source>
   <translation>Документы и их источники</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Поиск</translation>
  </message>
  <message>
   <source>Hide what tells the source from coders</source>
   <translation>Скрыть от кодировщиков то, что выдаёт источник</translation>
  </message>
  <message>
   <source>How far coders agree, where they differ</source>
   <translation>Насколько кодировщики согласны и где расходятся</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Read, highlight and code</source>
   <translation>Читать, выделять и кодировать</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Перевод</translation>
  </message>
  <message>
   <source>Translations beside their originals: what departs, how terms are rendered</source>
   <translation>Переводы рядом с оригиналами: что отступает, как переданы термины</translation>
  </message>
 </context>
 <context>
  <name>YearsView</name>
  <message>
   <source>Add terms to the glossary under Terms, and give the documents dates in Library.</source>
   <translation>Добавьте термины в глоссарий в разделе «Термины» и укажите даты документов в библиотеке.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Всего</translation>
  </message>
  <message>
   <source>Counting terms over time</source>
   <translation>Подсчёт терминов во времени</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Key terms over time</source>
   <translation>Ключевые термины во времени</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>None of the key terms stands in a text of this language.</source>
   <translation>В текстах на этом языке нет ни одного ключевого термина.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Отрывок</translation>
  </message>
  <message>
   <source>Plot of terms over time</source>
   <translation>График терминов во времени</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Сохранение графика</translation>
  </message>
  <message>
   <source>Save the plot…</source>
   <translation>Сохранить график…</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Сохранено как {file}.</translation>
  </message>
  <message>
   <source>Saving the plot</source>
   <translation>Сохранение графика</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Термин</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Год</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>без даты</translation>
  </message>
  <message>
   <source>per 1,000 words</source>
   <translation>на 1000 слов</translation>
  </message>
  <message>
   <source>per 1,000 words of the texts of a year, and how often</source>
   <translation>на 1000 слов текстов года; в скобках — сколько раз</translation>
  </message>
  <message>
   <source>terms</source>
   <translation>термины</translation>
  </message>
 </context>
 <context>
  <name>_Busy</name>
  <message>
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
 </context>
 <context>
  <name>_CheckList</name>
  <message>
   <source>Choose all</source>
   <translation>Выбрать все</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Поиск</translation>
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
   <translation>Что произошло</translation>
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
   <translation>Кодировщик</translation>
  </message>
  <message>
   <source>Codings made by it</source>
   <translation>По ней закодировано</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Фрагмент</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Место</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С</translation>
  </message>
  <message>
   <source>The study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Версия</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Когда</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Кто</translation>
  </message>
  <message>
   <source>cannot be taken back</source>
   <translation>нельзя отменить</translation>
  </message>
  <message>
   <source>found again</source>
   <translation>снова найден</translation>
  </message>
  <message>
   <source>not found in the new text</source>
   <translation>не найден в новом тексте</translation>
  </message>
  <message>
   <source>region of a page</source>
   <translation>участок страницы</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>отменено</translation>
  </message>
 </context>
 <context>
  <name>_Pages</name>
  <message>
   <source>Page {label}</source>
   <translation>Страница {label}</translation>
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
   <translation>Что произойдёт</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Что изменится</translation>
  </message>
 </context>
 <context>
  <name>_Question</name>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
 </context>
 <context>
  <name>_Recents</name>
  <message>
   <source>not found</source>
   <translation>не найдено</translation>
  </message>
 </context>
 <context>
  <name>_Rows</name>
  <message>
   <source>Create code “{name}”</source>
   <translation>Создать код «{name}»</translation>
  </message>
  <message>
   <source>not found · {folder}</source>
   <translation>не найдено · {folder}</translation>
  </message>
  <message>
   <source>{name}, {path}</source>
   <translation>{name}, {path}</translation>
  </message>
 </context>
</TS>
