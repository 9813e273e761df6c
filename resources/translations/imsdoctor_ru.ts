<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About IMS Doctor</source>
        <translation>О программе IMS Doctor</translation>
    </message>
    <message>
        <source>Finds out why the Internet Mail Service of Exchange 4.0, 5.0 and 5.5 logged event 4117, and what to do about it. Licence: MIT.</source>
        <translation>Выясняет, почему Internet Mail Service из Exchange 4.0, 5.0 и 5.5 записала событие 4117, и что с этим делать. Лицензия: MIT.</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message numerus="yes">
        <source>%n failed message(s)</source>
        <translation>
            <numerusform>%n недоставленное сообщение</numerusform>
            <numerusform>%n недоставленных сообщения</numerusform>
            <numerusform>%n недоставленных сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed message(s), %1</source>
        <translation>
            <numerusform>%n недоставленное сообщение, %1</numerusform>
            <numerusform>%n недоставленных сообщения, %1</numerusform>
            <numerusform>%n недоставленных сообщений, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them as copies in which hidden recipients are replaced.</source>
        <translation>
            <numerusform>%n из них — копия, в которой скрытые получатели заменены.</numerusform>
            <numerusform>%n из них — копии, в которых скрытые получатели заменены.</numerusform>
            <numerusform>%n из них — копии, в которых скрытые получатели заменены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of the Character Sets</source>
        <translation>
            <numerusform>%n сохранение Character Sets</numerusform>
            <numerusform>%n сохранения Character Sets</numerusform>
            <numerusform>%n сохранений Character Sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole event log(s)</source>
        <translation>
            <numerusform>%n журнал событий целиком</numerusform>
            <numerusform>%n журнала событий целиком</numerusform>
            <numerusform>%n журналов событий целиком</numerusform>
        </translation>
    </message>
    <message>
        <source>A save of the Character Sets</source>
        <translation>Сохранение Character Sets</translation>
    </message>
    <message>
        <source>As rewritten copies, with the SHA-256 of the originals. The report’s offsets refer to these copies.</source>
        <translation>Как переписанные копии, с SHA-256 оригиналов. Смещения в отчёте относятся к этим копиям.</translation>
    </message>
    <message>
        <source>It stays with the case.</source>
        <translation>Остаётся при обращении.</translation>
    </message>
    <message>
        <source>None was opened; step 5 says how to make one with imccopy.</source>
        <translation>Не открыто ни одного; на шаге 5 сказано, как получить его с помощью imccopy.</translation>
    </message>
    <message>
        <source>Nothing can be replaced in a picture: look at them and send them apart.</source>
        <translation>В изображении ничего заменить нельзя: просмотрите изображения и отправьте их отдельно.</translation>
    </message>
    <message>
        <source>The case is kept in no folder.</source>
        <translation>Обращение не хранится ни в какой папке.</translation>
    </message>
    <message>
        <source>The case’s journal</source>
        <translation>Журнал обращения</translation>
    </message>
    <message>
        <source>The events about them, as an extract</source>
        <translation>События о них, в виде выписки</translation>
    </message>
    <message>
        <source>The report, its summary, the list of mail</source>
        <translation>Отчёт, его сводка, список почты</translation>
    </message>
    <message>
        <source>Their files were not found: %1. Steps 1 and 2 say how to get them.</source>
        <translation>Их файлы не найдены: %1. На шагах 1 и 2 сказано, как их получить.</translation>
    </message>
    <message>
        <source>They could not be read, or lie within another file: %1.</source>
        <translation>Не удалось прочитать, или лежат внутри другого файла: %1.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Кто есть кто</translation>
    </message>
    <message>
        <source>With a README, and a manifest that has the SHA-256 of each file.</source>
        <translation>С файлом README и описью, в которой указан SHA-256 каждого файла.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>одно без имени</translation>
    </message>
</context>
<context>
    <name>CaseStateWords</name>
    <message>
        <source>Handed on</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>Над обращением работают.</translation>
    </message>
    <message>
        <source>It looks solved; somebody looks again on a day.</source>
        <translation>Похоже, решено; в назначенный день кто-нибудь проверит ещё раз.</translation>
    </message>
    <message>
        <source>Look again today</source>
        <translation>Проверить сегодня</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Overdue: look again since %1</source>
        <translation>Просрочено: проверить надо было %1</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Somebody else takes it on.</source>
        <translation>Обращением займётся кто-то другой.</translation>
    </message>
    <message>
        <source>The mail arrives and the cause is mended.</source>
        <translation>Почта приходит, причина устранена.</translation>
    </message>
    <message>
        <source>The mail arrives, the cause is still there.</source>
        <translation>Почта приходит, но причина осталась.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Watching until %1</source>
        <translation>Наблюдение до %1</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Обходной путь</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawing of the dialog “E-Mail Domain”.</source>
        <translation>Схема диалогового окна «E-Mail Domain».</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail” in the properties.</source>
        <translation>Схема вкладки «Internet Mail» в свойствах.</translation>
    </message>
    <message>
        <source>Marked are %1.</source>
        <translation>Отмечено: %1.</translation>
    </message>
    <message>
        <source>Schematic, drawn from the descriptions in the articles: details may differ.</source>
        <translation>Схема составлена по описаниям в статьях: возможны отличия в деталях.</translation>
    </message>
    <message>
        <source>The tab “Connections” is struck through: it is not meant.</source>
        <translation>Вкладка «Connections» зачёркнута: речь не о ней.</translation>
    </message>
    <message>
        <source>the button Add, beside the list</source>
        <translation>кнопка Add рядом со списком</translation>
    </message>
    <message>
        <source>the button Edit, beside the list</source>
        <translation>кнопка Edit рядом со списком</translation>
    </message>
    <message>
        <source>the button Move Up, beside the list</source>
        <translation>кнопка Move Up рядом со списком</translation>
    </message>
    <message>
        <source>the button OK</source>
        <translation>кнопка OK</translation>
    </message>
    <message>
        <source>the button Remove, beside the list</source>
        <translation>кнопка Remove рядом со списком</translation>
    </message>
    <message>
        <source>the button “E-Mail Domain” below the lists</source>
        <translation>кнопка «E-Mail Domain» под списками</translation>
    </message>
    <message>
        <source>the entry “%1” in the list of domains</source>
        <translation>запись «%1» в списке доменов</translation>
    </message>
    <message>
        <source>the field for the domain, with “%1”</source>
        <translation>поле домена, в нём «%1»</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>список %1</translation>
    </message>
    <message>
        <source>the list %1, which shows “%2”</source>
        <translation>список %1, в котором показано «%2»</translation>
    </message>
    <message>
        <source>the list of domains</source>
        <translation>список доменов</translation>
    </message>
    <message>
        <source>the tab “Internet Mail”</source>
        <translation>вкладка «Internet Mail»</translation>
    </message>
    <message>
        <source>what Add opens</source>
        <translation>что открывает Add</translation>
    </message>
    <message>
        <source>what Edit opens</source>
        <translation>что открывает Edit</translation>
    </message>
    <message>
        <source>✕ not this tab</source>
        <translation>✕ не эта вкладка</translation>
    </message>
</context>
<context>
    <name>EmergencyTexts</name>
    <message>
        <source>As of %1</source>
        <translation>Состояние на %1</translation>
    </message>
    <message>
        <source>Exchange administrator</source>
        <translation>Администратор Exchange</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Exchange: %1</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Служба поддержки</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>If the Internet Mail Service does not stop or start</source>
        <translation>Если Internet Mail Service не останавливается или не запускается</translation>
    </message>
    <message>
        <source>Is it the right server? Look at its name at the console (hostname) before anything is typed.</source>
        <translation>Тот ли это сервер? Посмотрите его имя на консоли (hostname), прежде чем что-либо вводить.</translation>
    </message>
    <message>
        <source>Notes: when, what was typed, what came</source>
        <translation>Заметки: когда, что введено, что получено</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Служба: %1</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Заявка: %1</translation>
    </message>
    <message>
        <source>To type at the server’s console</source>
        <translation>Вводить на консоли сервера</translation>
    </message>
    <message>
        <source>What it may say, and what to do</source>
        <translation>Что может ответить сервер и что тогда делать</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Чего не делать</translation>
    </message>
    <message>
        <source>Who is at the console</source>
        <translation>Кто у консоли</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>версия неизвестна</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>Any column: “%1”</source>
        <translation>Любой столбец: «%1»</translation>
    </message>
    <message>
        <source>Last day before the newest event (%1)</source>
        <translation>Последние сутки перед самым новым событием (%1)</translation>
    </message>
    <message>
        <source>Last week before the newest event (%1)</source>
        <translation>Последняя неделя перед самым новым событием (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (as told)</source>
        <translation>%1 (со слов)</translation>
    </message>
    <message>
        <source>%1 (by the zone that was stated)</source>
        <translation>%1 (по указанному часовому поясу)</translation>
    </message>
    <message>
        <source>%1 (its zone is not known)</source>
        <translation>%1 (часовой пояс неизвестен)</translation>
    </message>
    <message>
        <source>%1 (recovered from outside the log’s stated range)</source>
        <translation>%1 (восстановлено за пределами указанной в журнале области)</translation>
    </message>
    <message>
        <source>%1 … (%2 bytes)</source>
        <translation>%1 … (%2 байт)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Также в</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Данные:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Описание:</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Код события</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No article says what %1 means.</source>
        <translation>Ни одна статья не говорит, что значит %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none: typed in, no log holds it</source>
        <translation>нет: введено вручную, ни в одном журнале этого нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
</context>
<context>
    <name>EvidenceSummary</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>Файлов: %1</translation>
    </message>
    <message>
        <source>%1 that event 4117 names: not there (step 2 says which)</source>
        <translation>Названных в событии 4117 нет на месте: %1 (какие — показывает шаг 2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, typed in; nothing tells what else was logged</source>
        <translation>введено вручную: %1; что ещё записано в журнал, неизвестно</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 proven delivered, %4 with no proof either way</source>
        <translation>%1; не передано: %2, доставка доказана: %3, без доказательств в ту или другую сторону: %4</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (UTC)</source>
        <translation>%1: с %2 по %3 (UTC)</translation>
    </message>
    <message>
        <source>%1: default %2, e-mail domains with their own: %3</source>
        <translation>%1: по умолчанию %2, почтовые домены с отдельной настройкой: %3</translation>
    </message>
    <message>
        <source>%1: no record with a time</source>
        <translation>%1: ни одной записи с указанием времени</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>Dr. Watson log</source>
        <translation>Журнал Dr. Watson</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Журнал событий</translation>
    </message>
    <message>
        <source>Events as told</source>
        <translation>События со слов</translation>
    </message>
    <message>
        <source>Ignored: </source>
        <translation>Не учтено: </translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Другие события</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Performance Optimizer log</source>
        <translation>Журнал Performance Optimizer</translation>
    </message>
    <message>
        <source>SMTP protocol log</source>
        <translation>Журнал протокола SMTP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Spool files</source>
        <translation>Спул-файлы</translation>
    </message>
    <message>
        <source>an event log that names failed messages</source>
        <translation>журнал событий, называющий недоставленные сообщения</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>archive of the Internet Mail Service</source>
        <translation>архив Internet Mail Service</translation>
    </message>
    <message>
        <source>event as told</source>
        <translation>событие со слов</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>журнал событий</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>list of character sets</source>
        <translation>список кодировок</translation>
    </message>
    <message>
        <source>list of services and drivers</source>
        <translation>список служб и драйверов</translation>
    </message>
    <message>
        <source>none: nothing tells which messages failed</source>
        <translation>нет: какие сообщения не переданы, узнать неоткуда</translation>
    </message>
    <message>
        <source>none: only what was told is known</source>
        <translation>нет: известно только то, что рассказали</translation>
    </message>
    <message>
        <source>none: what is in the failed messages cannot be seen</source>
        <translation>нет: содержимое недоставленных сообщений не видно</translation>
    </message>
    <message>
        <source>none: what the server is set to is not known</source>
        <translation>нет: как настроен сервер, неизвестно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>ничего известного</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>снимок экрана</translation>
    </message>
    <message>
        <source>registry export</source>
        <translation>экспорт реестра</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>spool file</source>
        <translation>спул-файл</translation>
    </message>
    <message>
        <source>the failed spool files</source>
        <translation>спул-файлы недоставленных сообщений</translation>
    </message>
    <message>
        <source>the present settings (imc.txt)</source>
        <translation>текущие настройки (imc.txt)</translation>
    </message>
    <message>
        <source>tracking log</source>
        <translation>журнал отслеживания</translation>
    </message>
</context>
<context>
    <name>HandSheetTexts</name>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>Выполнил(а): ______________________     Дата и время: ______________________</translation>
    </message>
    <message>
        <source>MIME now</source>
        <translation>MIME сейчас</translation>
    </message>
    <message>
        <source>Non-MIME now</source>
        <translation>Non-MIME сейчас</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>The evidence says</source>
        <translation>По материалам</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Как вернуть назад</translation>
    </message>
    <message>
        <source>Write down before you change anything</source>
        <translation>Запишите, прежде чем что-либо менять</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the left stand the steps; each can be opened again. Beside the page stands what to say to the caller and what you do. The case saves itself after each answer: you can close the window at any time and go on later.</source>
        <translation>Слева стоят шаги; каждый можно открыть снова. Рядом со страницей написано, что сказать звонящему и что делать вам. После каждого ответа обращение сохраняется само: окно можно закрыть в любой момент и продолжить позже.</translation>
    </message>
    <message>
        <source>Documented in %1</source>
        <translation>Документировано в %1</translation>
    </message>
    <message>
        <source>Event 4117 says that the mail server took a message and could not hand it on. The walkthrough goes from that event to its cause, mends it with you, tries it with one of the failed messages and writes a report.</source>
        <translation>Событие 4117 сообщает, что почтовый сервер принял сообщение и не смог передать его дальше. Пошаговый разбор ведёт от этого события к его причине, устраняет её вместе с вами, проверяет это на одном из недоставленных сообщений и составляет отчёт.</translation>
    </message>
    <message>
        <source>Evidence is not changed: what you open is only read. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>Материалы не изменяются: то, что вы открываете, только читается. Файлы перемещаются лишь на шаге 7, когда вы это скажете, и каждый сначала копируется.</translation>
    </message>
    <message>
        <source>Exchange 4.0, 5.0 and 5.5</source>
        <translation>Exchange 4.0, 5.0 и 5.5</translation>
    </message>
    <message>
        <source>How a case goes</source>
        <translation>Как идёт обращение</translation>
    </message>
    <message>
        <source>How causes are weighed: step 4</source>
        <translation>Как взвешиваются причины: шаг 4</translation>
    </message>
    <message>
        <source>How it is mended: step 5</source>
        <translation>Как устраняют: шаг 5</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>Как это отменить</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Как увидеть, что причина устранена</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article Q230250 describes the charset as the reason of event 4117. Each step here says which part of it it covers, and where and why it departs from it.</source>
        <translation>Статья Microsoft Q230250 называет кодировку причиной события 4117. У каждого шага здесь сказано, какую её часть он охватывает и где и почему от неё отступает.</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <translation>Дальше: %1. %2</translation>
    </message>
    <message>
        <source>Nothing goes over the Internet: the help, the articles&apos; numbers and the causes are in the program.</source>
        <translation>Через Интернет ничего не передаётся: справка, номера статей и причины находятся в программе.</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Иначе: %1</translation>
    </message>
    <message>
        <source>Q230250 and this program</source>
        <translation>Q230250 и эта программа</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Что сказать звонящему</translation>
    </message>
    <message>
        <source>Set the Character Sets back to what was written down before, then stop and start the service. The help on step 5 says how.</source>
        <translation>Верните Character Sets к тому, что было записано раньше, затем остановите и запустите службу. Как это сделать, сказано в справке к шагу 5.</translation>
    </message>
    <message>
        <source>Step %1 of %2 · about %3 min</source>
        <translation>Шаг %1 из %2 · около %3 мин</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from field to field, F6 and Shift+F6 from pane to pane. Alt and a number gives the answer that bears it. Ctrl+K opens the list of all commands.</source>
        <translation>Tab и Shift+Tab переходят от поля к полю, F6 и Shift+F6 — от панели к панели. Alt с цифрой даёт ответ, у которого она стоит. Ctrl+K открывает список всех команд.</translation>
    </message>
    <message>
        <source>The causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Справочное</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Что может пойти не так</translation>
    </message>
    <message>
        <source>What never happens</source>
        <translation>Чего не бывает никогда</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>На что может ответить только человек</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>О чём вас спросят</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>When the step is left out</source>
        <translation>Когда шаг пропускается</translation>
    </message>
    <message>
        <source>Which versions have it</source>
        <translation>В каких версиях встречается</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Зачем этот шаг</translation>
    </message>
    <message>
        <source>Without the mouse</source>
        <translation>Без мыши</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Write down each value before you change it: putting it back undoes the change. A service pack is not undone in this way.</source>
        <translation>Записывайте каждое значение, прежде чем изменить его: возврат значения отменяет изменение. Пакет обновления так не отменить.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A folder that is the server&apos;s own, not a copy. Only there can the program put files back.</source>
        <translation>Папка на самом сервере, не копия. Только в такую папку программа может возвращать файлы.</translation>
    </message>
    <message>
        <source>A level on the tab Diagnostics Logging. Switched on, the server keeps a copy of all mail, which fills the disk (Q300931).</source>
        <translation>Уровень на вкладке Diagnostics Logging. Если он включён, сервер хранит копию всей почты, и это заполняет диск (Q300931).</translation>
    </message>
    <message>
        <source>A place in a message that names its charset.</source>
        <translation>Место в сообщении, где названа его кодировка.</translation>
    </message>
    <message>
        <source>A program on the Exchange CD that saves the settings to a text file and loads them from one (Q262126).</source>
        <translation>Программа на компакт-диске Exchange: сохраняет настройки в текстовый файл и загружает их из него (Q262126).</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An article of Microsoft&apos;s Knowledge Base. Where one is named, the article says so; where none is, it is inferred and called so.</source>
        <translation>Статья базы знаний Microsoft. Где указан номер, так говорит статья; где его нет, это выведено предположительно и так и названо.</translation>
    </message>
    <message>
        <source>Another event that names the same spool file or came in the same moment. It often says more than 4117 itself.</source>
        <translation>Другое событие, которое называет тот же спул-файл или пришло в тот же момент. Часто оно говорит больше, чем само 4117.</translation>
    </message>
    <message>
        <source>Archive (IMCDATA\IN\ARCHIVE)</source>
        <translation>Архив (IMCDATA\IN\ARCHIVE)</translation>
    </message>
    <message>
        <source>Character Sets</source>
        <translation>Character Sets</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Companion event</source>
        <translation>Сопутствующее событие</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>Событие 4117</translation>
    </message>
    <message>
        <source>Files that were taken from the server. What is done with them changes nothing on it.</source>
        <translation>Файлы, взятые с сервера. Что бы с ними ни делали, на сервере ничего не меняется.</translation>
    </message>
    <message>
        <source>IMS, IMC</source>
        <translation>IMS, IMC</translation>
    </message>
    <message>
        <source>Internet Mail Service (Exchange 5.0 and 5.5), Internet Mail Connector (4.0): the service that exchanges mail with the Internet. Its event source is MSExchangeIMC in all versions.</source>
        <translation>Internet Mail Service (Exchange 5.0 и 5.5), Internet Mail Connector (4.0): служба, которая обменивается почтой с Интернетом. Источник её событий во всех версиях — MSExchangeIMC.</translation>
    </message>
    <message>
        <source>It could not be checked. It means neither yes nor no: no event and no file is no proof.</source>
        <translation>Проверить не удалось. Это не значит ни «да», ни «нет»: отсутствие события или файла — не доказательство.</translation>
    </message>
    <message>
        <source>KB number (Q230250 …)</source>
        <translation>Номер KB (Q230250 …)</translation>
    </message>
    <message>
        <source>Live root</source>
        <translation>Папка самого сервера</translation>
    </message>
    <message>
        <source>MIME, Non-MIME</source>
        <translation>MIME, Non-MIME</translation>
    </message>
    <message>
        <source>MTA, Information Store</source>
        <translation>MTA, Information Store</translation>
    </message>
    <message>
        <source>Mail with MIME headers names its charset in most cases; older mail without them cannot. Each has a charset of its own in the setting.</source>
        <translation>Почта с заголовками MIME в большинстве случаев называет свою кодировку; более старая почта без них этого не может. В настройке для каждой задана своя кодировка.</translation>
    </message>
    <message>
        <source>Message Archival</source>
        <translation>Message Archival</translation>
    </message>
    <message>
        <source>One message as the service keeps it on disk: the envelope, then the mail as it came. Its name is eight letters and digits without an ending.</source>
        <translation>Одно сообщение в том виде, в каком служба хранит его на диске: конверт, затем письмо, каким оно пришло. Имя — восемь букв и цифр без расширения.</translation>
    </message>
    <message>
        <source>Other services of Exchange. Stopping one of them stops the Internet Mail Service first (Q143380).</source>
        <translation>Другие службы Exchange. При остановке одной из них сначала останавливается Internet Mail Service (Q143380).</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Повторная проверка</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>The folder in which the server leaves messages that it could not hand on. With Message Archival switched on it holds delivered mail too (Q189731).</source>
        <translation>Папка, в которой сервер оставляет сообщения, которые не смог передать дальше. Если включён Message Archival, в ней лежит и доставленная почта (Q189731).</translation>
    </message>
    <message>
        <source>The list of what waits in IN and OUT. It is made anew when the service starts without it.</source>
        <translation>Список того, что ожидает в IN и OUT. Создаётся заново, если служба запускается без него.</translation>
    </message>
    <message>
        <source>The program Exchange Administrator, in which the Internet Mail Service is set up. It is not the person of that name.</source>
        <translation>Программа Exchange Administrator, в которой настраивают Internet Mail Service. Это не администратор-человек.</translation>
    </message>
    <message>
        <source>The server took a message, could not hand it on to the store and left it in the archive. It does not say why.</source>
        <translation>Сервер принял сообщение, не смог передать его в хранилище и оставил в архиве. Почему — он не говорит.</translation>
    </message>
    <message>
        <source>The setting on the tab Internet Mail: one charset for mail with MIME and one for mail without, for all or for single e-mail domains (Q230250).</source>
        <translation>Настройка на вкладке Internet Mail: одна кодировка для почты с MIME и одна для почты без MIME, для всех или для отдельных почтовых доменов (Q230250).</translation>
    </message>
    <message>
        <source>The test of Q230250: stop the service, put back a failed file, start the service, see whether it arrives.</source>
        <translation>Проверка из Q230250: остановить службу, вернуть недоставленный файл, запустить службу и посмотреть, придёт ли сообщение.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>What the sending server said before the message itself: from whom, for whom. The spool file keeps it in front of the message.</source>
        <translation>То, что отправляющий сервер сказал до самого сообщения: от кого и для кого. В спул-файле это стоит перед сообщением.</translation>
    </message>
    <message>
        <source>Which byte stands for which letter, by its Internet name, such as iso-8859-1 or koi8-r. Windows numbers them as code pages.</source>
        <translation>Какой байт обозначает какую букву; называется по имени в Интернете, например iso-8859-1 или koi8-r. Windows нумерует кодировки как кодовые страницы.</translation>
    </message>
    <message>
        <source>imccopy</source>
        <translation>imccopy</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>%1 (redo)</source>
        <translation>%1 (повторено)</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 moved, %3 left, %4 failed</source>
        <translation>%1: перемещено %2, осталось %3, не удалось %4</translation>
    </message>
    <message>
        <source>, %1 taken by the service</source>
        <translation>, забрала служба: %1</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was being written</source>
        <translation>Одна запись потеряна: программа завершилась, когда её записывала</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>Ответ отозван: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонящий</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>Обращение начато</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Case taken over; before: %1</source>
        <translation>Обращение принято; прежде: %1</translation>
    </message>
    <message>
        <source>Cause dismissed: %1 – %2</source>
        <translation>Причина отклонена: %1 – %2</translation>
    </message>
    <message>
        <source>Causes weighed: %1</source>
        <translation>Причины взвешены: %1</translation>
    </message>
    <message>
        <source>Causes weighed: none stands out</source>
        <translation>Причины взвешены: ни одна не выделяется</translation>
    </message>
    <message>
        <source>Copied into the case: %1 (%2)</source>
        <translation>Скопировано в обращение: %1 (%2)</translation>
    </message>
    <message>
        <source>Dismissal taken back: %1</source>
        <translation>Отклонение отозвано: %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were not saved in the case: the program had ended</source>
        <translation>Записи с %1 по %2 не сохранены в обращении: программа завершилась</translation>
    </message>
    <message>
        <source>Event read out: %1 %2</source>
        <translation>Прочитано по телефону событие: %1 %2</translation>
    </message>
    <message>
        <source>Event taken out that was read out: %1 %2</source>
        <translation>Убрано событие, прочитанное по телефону: %1 %2</translation>
    </message>
    <message>
        <source>Evidence opened: %1</source>
        <translation>Материалы открыты: %1</translation>
    </message>
    <message>
        <source>Evidence taken out: %1</source>
        <translation>Материалы убраны: %1</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Версия Exchange</translation>
    </message>
    <message>
        <source>Going on with moves that were broken off</source>
        <translation>Продолжаются прерванные перемещения</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Greeting of the mail port of %1: %2</source>
        <translation>Приветствие почтового порта %1: %2</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>Словами звонящего</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Список служб</translation>
    </message>
    <message>
        <source>No longer in the list of copies: %1</source>
        <translation>Больше нет в списке копий: %1</translation>
    </message>
    <message>
        <source>Not copied into the case: %1 (%2)</source>
        <translation>Не скопировано в обращение: %1 (%2)</translation>
    </message>
    <message>
        <source>Notes: took out “%1”</source>
        <translation>Заметки: убрано «%1»</translation>
    </message>
    <message>
        <source>Notes: wrote “%1”</source>
        <translation>Заметки: записано «%1»</translation>
    </message>
    <message>
        <source>Notes: “%1” became “%2”</source>
        <translation>Заметки: «%1» изменено на «%2»</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Packed into one file: %1</source>
        <translation>Упаковано в один файл: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>Возвращено как было</translation>
    </message>
    <message numerus="yes">
        <source>Putting back begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Начат возврат: %n файл, из %1 в %2</numerusform>
            <numerusform>Начат возврат: %n файла, из %1 в %2</numerusform>
            <numerusform>Начат возврат: %n файлов, из %1 в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting everything back as it was begun</source>
        <translation>Начато возвращение всего как было</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Отчёт записан: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Service %1 on %2, %3: %4</source>
        <translation>Служба %1 на %2, %3: %4</translation>
    </message>
    <message>
        <source>Service %1 on %2: %3 begun</source>
        <translation>Служба %1 на %2: начато действие «%3»</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message numerus="yes">
        <source>Setting aside begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Начато откладывание: %n файл, из %1 в %2</numerusform>
            <numerusform>Начато откладывание: %n файла, из %1 в %2</numerusform>
            <numerusform>Начато откладывание: %n файлов, из %1 в %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting read out: %1: MIME %2, Non-MIME %3</source>
        <translation>Прочитана по телефону настройка: %1: MIME %2, Non-MIME %3</translation>
    </message>
    <message>
        <source>Setting taken out that was read out: %1</source>
        <translation>Убрана настройка, прочитанная по телефону: %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>State of the case: %1; before: %2</source>
        <translation>Состояние обращения: %1; прежде: %2</translation>
    </message>
    <message>
        <source>Step left out: %1 (%2)</source>
        <translation>Шаг пропущен: %1 (%2)</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>Шаг снова в работе: %1</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged from entry %1 on</source>
        <translation>Журнал обращения изменён или повреждён, начиная с записи %1</translation>
    </message>
    <message>
        <source>The retest’s journal notes that the service was started</source>
        <translation>Журнал повторной проверки отмечает, что служба была запущена</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>Часы сервера</translation>
    </message>
    <message>
        <source>The server’s folders were reached as a share: %1, as %2</source>
        <translation>Папки сервера доступны как общий ресурс: %1, как %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Что уже пробовали</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Антивирусы на сервере</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Кого это затронуло</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>MessageMarkup</name>
    <message>
        <source> (damaged)</source>
        <translation> (повреждено)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 bytes, still encoded</source>
        <translation>%1 байт, ещё в закодированном виде</translation>
    </message>
    <message>
        <source>%1, as declared</source>
        <translation>%1, как объявлено</translation>
    </message>
    <message>
        <source>%1, as detected</source>
        <translation>%1, как определено</translation>
    </message>
    <message>
        <source>&lt;&gt; (a report, or nobody is named)</source>
        <translation>&lt;&gt; (отчёт, либо отправитель не назван)</translation>
    </message>
    <message>
        <source>(envelope only: no To or Cc field names this recipient)</source>
        <translation>(только в конверте: ни поле To, ни поле Cc этого получателя не называет)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Attachments that are not listed: %1</source>
        <translation>Вложений нет в списке: %1</translation>
    </message>
    <message>
        <source>Bytes that are no text of this charset are shown as escapes such as \xE4.</source>
        <translation>Байты, которые в этой кодировке не являются текстом, показаны в виде кодов, например \xE4.</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoded text: %1</source>
        <translation>Символов, которым не место в закодированном тексте: %1</translation>
    </message>
    <message>
        <source>Cut here: at most %1 characters and %2 lines of a message are printed. The rest stands in the file.</source>
        <translation>Здесь обрезано: из сообщения печатается не более %1 символов и %2 строк. Остальное — в файле.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Передано от</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Header fields that are not printed: %1</source>
        <translation>Полей заголовка не напечатано: %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No recipient was found in the envelope.</source>
        <translation>В конверте не найдено ни одного получателя.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Recipients that are not printed: %1</source>
        <translation>Получателей не напечатано: %1</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Получателей: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The bytes look like %1, which gives another text than the declared %2.</source>
        <translation>Байты похожи на %1; тогда текст получается не таким, как при объявленной кодировке %2.</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>Закодированный текст обрывается раньше времени.</translation>
    </message>
    <message>
        <source>The message has no header field.</source>
        <translation>В сообщении нет ни одного поля заголовка.</translation>
    </message>
    <message>
        <source>The message has no part that is text.</source>
        <translation>В сообщении нет текстовой части.</translation>
    </message>
    <message>
        <source>The message’s text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>This field is longer: it is cut here.</source>
        <translation>Поле длиннее: здесь оно обрезано.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Whether the header names all of them was not checked: it is too long.</source>
        <translation>Все ли они названы в заголовке, не проверялось: он слишком длинный.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>прочитано как %1</translation>
    </message>
    <message>
        <source>uuencoded</source>
        <translation>uuencode</translation>
    </message>
    <message>
        <source>“%1” is declared, which is no known charset.</source>
        <translation>Объявлено «%1» — такой кодировки нет среди известных.</translation>
    </message>
</context>
<context>
    <name>NothingFailed</name>
    <message>
        <source>%1 holds no event 4117 of the Internet Mail Service. Which days it covers is not known until step 1 is told the order of its dates. Check that it is the application log of the right server.</source>
        <translation>В %1 нет ни одного события 4117 от Internet Mail Service. За какие дни этот журнал, неизвестно, пока на шаге 1 не указан порядок его дат. Проверьте, что это журнал приложений нужного сервера.</translation>
    </message>
    <message>
        <source>%1 is named like an event log but is none. %2 Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>%1 называется как журнал событий, но им не является. %2 Сохраните журнал приложений на сервере ещё раз (Event Viewer, Log, Save As) и откройте его.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Event %1 names %2 messages, the newest %3 at %4</source>
        <translation>Событие %1 называет сообщений: %2, самое новое — %3 в %4</translation>
    </message>
    <message>
        <source>Event %1 of %2 names %3</source>
        <translation>Событие %1 от %2 называет %3</translation>
    </message>
    <message>
        <source>Event %1 of %2, which names no message</source>
        <translation>Событие %1 от %2, не называющее ни одного сообщения</translation>
    </message>
    <message>
        <source>It was not seen in the IN at hand.</source>
        <translation>В имеющейся копии IN его не было.</translation>
    </message>
    <message>
        <source>It was seen in IN.</source>
        <translation>Его видели в IN.</translation>
    </message>
    <message>
        <source>It was seen in IN\ARCHIVE.</source>
        <translation>Его видели в IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Messages in the archive: %1. Where Message Archival is on, delivered mail lies there too. Drop a single one here if it is known to have failed.</source>
        <translation>Сообщений в архиве: %1. Если включён Message Archival, там лежит и доставленная почта. Перетащите сюда отдельное сообщение, если известно, что оно не было передано.</translation>
    </message>
    <message>
        <source>Not seen in the IN at hand: %1.</source>
        <translation>В имеющейся копии IN не было: %1.</translation>
    </message>
    <message>
        <source>Seen in IN: %1.</source>
        <translation>Видели в IN: %1.</translation>
    </message>
    <message>
        <source>Seen in IN\ARCHIVE: %1.</source>
        <translation>Видели в IN\ARCHIVE: %1.</translation>
    </message>
    <message>
        <source>The event log covers %1 to %2 and holds no event 4117 of the Internet Mail Service. Check that it is the application log of the right server and covers the day of the failure.</source>
        <translation>Журнал событий охватывает время с %1 по %2 и не содержит ни одного события 4117 от Internet Mail Service. Проверьте, что это журнал приложений нужного сервера и что в него попадает день сбоя.</translation>
    </message>
    <message>
        <source>The event log holds no record that can be read. Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>В журнале событий нет ни одной записи, которую можно прочитать. Сохраните журнал приложений на сервере ещё раз (Event Viewer, Log, Save As) и откройте его.</translation>
    </message>
    <message>
        <source>The report has the others.</source>
        <translation>Остальные — в отчёте.</translation>
    </message>
    <message>
        <source>There is no event log here, so nothing tells which messages failed. Open a folder that holds the application log too (AppEvent.Evt), or drop the log here together with the folder.</source>
        <translation>Журнала событий здесь нет, и узнать, какие сообщения не переданы, неоткуда. Откройте папку, в которой есть и журнал приложений (AppEvent.Evt), или перетащите журнал сюда вместе с папкой.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>Где файл: %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>%1 itself</source>
        <translation>само %1</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>The language changes when the program is started anew.</source>
        <translation>Язык изменится при следующем запуске программы.</translation>
    </message>
</context>
<context>
    <name>ReportForms</name>
    <message>
        <source>A mail with the summary as its text and the page attached, to be opened in a mail program. It has no recipient; nothing is sent.</source>
        <translation>Письмо со сводкой в тексте и вложенной страницей, чтобы открыть его в почтовой программе. Получателя в нём нет; ничего не отправляется.</translation>
    </message>
    <message>
        <source>All that the report holds, for programs.</source>
        <translation>Всё содержимое отчёта, для программ.</translation>
    </message>
    <message>
        <source>Archive for escalation</source>
        <translation>Архив для эскалации</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>List of mail</source>
        <translation>Список почты</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Черновик письма</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The messages that were not delivered, for a spreadsheet (CSV).</source>
        <translation>Недоставленные сообщения, для электронной таблицы (CSV).</translation>
    </message>
    <message>
        <source>The report with the failed messages, the events, the settings and the journal, for whoever takes the case on.</source>
        <translation>Отчёт с недоставленными сообщениями, событиями, настройками и журналом — для того, кто примет обращение.</translation>
    </message>
    <message>
        <source>The same summary, marked up.</source>
        <translation>Та же сводка, с разметкой.</translation>
    </message>
    <message>
        <source>The summary for a ticket’s field, fewer than 4,000 characters.</source>
        <translation>Сводка для поля заявки, меньше 4000 символов.</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser; it loads nothing.</source>
        <translation>Весь отчёт одним файлом для любого браузера; он ничего не загружает.</translation>
    </message>
    <message>
        <source>The whole report on numbered pages; long tables are cut and say so.</source>
        <translation>Весь отчёт на нумерованных страницах; длинные таблицы сокращены, и это указано.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
</context>
<context>
    <name>RetestSheetTexts</name>
    <message>
        <source>! If it was delivered already, its recipients get it twice.</source>
        <translation>! Если оно уже доставлено, получатели получат его дважды.</translation>
    </message>
    <message>
        <source>! It can crash the store or the service.</source>
        <translation>! Может вызвать аварию хранилища или службы.</translation>
    </message>
    <message>
        <source>%1 What the service has taken cannot be taken back. Do not put the kept copies into IN: the recipients could get the message twice.</source>
        <translation>%1 То, что служба уже забрала, вернуть нельзя. Не кладите сохранённые копии в IN: получатели могут получить сообщение дважды.</translation>
    </message>
    <message>
        <source>%1 and the folder IMCDATA behind it</source>
        <translation>%1, а за ней — папка IMCDATA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All have arrived: stop the service again and press a key for the next batch. At the end bring back retest.log with this sheet.</source>
        <translation>Всё пришло: снова остановите службу и нажмите клавишу, чтобы перейти к следующему пакету. В конце принесите retest.log вместе с этим листом.</translation>
    </message>
    <message>
        <source>All have arrived: the next batch, from step 2.</source>
        <translation>Всё пришло: следующий пакет, начиная с шага 2.</translation>
    </message>
    <message>
        <source>Arrived? Event 4117 again? Still in IN?</source>
        <translation>Пришло? Снова событие 4117? Ещё в IN?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Состояние на %1</translation>
    </message>
    <message>
        <source>At the first event 4116, 4102, 4182 or 3039: stop the service, put back nothing more, go the way back.</source>
        <translation>При первом же событии 4116, 4102, 4182 или 3039: остановите службу, больше ничего не возвращайте, действуйте по разделу «Как вернуть назад».</translation>
    </message>
    <message>
        <source>Batch %1: %2 files</source>
        <translation>Пакет %1, файлов: %2</translation>
    </message>
    <message>
        <source>Batch %1: one file, alone</source>
        <translation>Пакет %1: один файл, отдельно</translation>
    </message>
    <message>
        <source>Copy each file of the batch from IN\ARCHIVE to a folder of its own, then move it from IN\ARCHIVE to IN. If a file of that name lies in IN already, leave it: never overwrite one.</source>
        <translation>Скопируйте каждый файл пакета из IN\ARCHIVE в отдельную папку, затем переместите его из IN\ARCHIVE в IN. Если файл с таким именем уже лежит в IN, оставьте его: ни в коем случае не перезаписывайте.</translation>
    </message>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>Выполнил(а): ______________________     Дата и время: ______________________</translation>
    </message>
    <message>
        <source>IMCDATA: %1</source>
        <translation>IMCDATA: %1</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>In IN at</source>
        <translation>В IN с</translation>
    </message>
    <message>
        <source>Kit: %1</source>
        <translation>Комплект: %1</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it %1?</source>
        <translation>Посмотрите имя машины (hostname): это %1?</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it the right server?</source>
        <translation>Посмотрите имя машины (hostname): тот ли это сервер?</translation>
    </message>
    <message>
        <source>Never move the whole folder IN\ARCHIVE: it can also hold mail that was delivered, and its recipients would get it twice (Q189731). Only the files below. Do not save them in Notepad: that destroys them.</source>
        <translation>Ни в коем случае не перемещайте всю папку IN\ARCHIVE: в ней может лежать и доставленная почта, и получатели получат её дважды (Q189731). Только файлы, указанные ниже. Не сохраняйте их в Notepad: это их разрушит.</translation>
    </message>
    <message>
        <source>None of these names has a letter E, I, O or U: 0 and 1 are digits. Upper and lower case are the same.</source>
        <translation>Ни в одном из этих имён нет букв E, I, O и U: 0 и 1 — это цифры. Прописные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>Put the failed messages back, and watch</source>
        <translation>Вернуть недоставленные сообщения и наблюдать</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Start %1 in the kit’s folder on a disk of the server. It keeps a copy of each file, puts the batch into IN and waits.</source>
        <translation>Запустите %1 в папке комплекта на диске сервера. Программа сохранит копию каждого файла, положит пакет в IN и будет ждать.</translation>
    </message>
    <message>
        <source>Start the service:  %1</source>
        <translation>Запустите службу:  %1</translation>
    </message>
    <message>
        <source>Steps, for each batch</source>
        <translation>Шаги для каждого пакета</translation>
    </message>
    <message>
        <source>Stop the service, then start %1 in the kit’s folder: it moves back what still lies in IN.</source>
        <translation>Остановите службу, затем запустите %1 в папке комплекта: программа вернёт обратно то, что ещё лежит в IN.</translation>
    </message>
    <message>
        <source>Stop the service. Move back to IN\ARCHIVE what still lies in IN of the files above, and nothing else.</source>
        <translation>Остановите службу. Верните в IN\ARCHIVE те из указанных выше файлов, что ещё лежат в IN, и ничего больше.</translation>
    </message>
    <message>
        <source>Stop the service:  %1</source>
        <translation>Остановите службу:  %1</translation>
    </message>
    <message>
        <source>The names do not fit on one page: this sheet has several. Keep them together.</source>
        <translation>Имена не помещаются на одну страницу: в этом листе их несколько. Держите их вместе.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Как вернуть назад</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Заявка: %1</translation>
    </message>
    <message>
        <source>To be left where they are</source>
        <translation>Оставить на месте</translation>
    </message>
    <message>
        <source>Watch until the files are gone from IN. Ask the recipients. Look at the Application log: an event 4117 that names a file means that it failed again. Write it down below.</source>
        <translation>Наблюдайте, пока файлы не исчезнут из IN. Спросите получателей. Посмотрите журнал приложений: событие 4117 с именем файла значит, что передать его снова не удалось. Запишите это ниже.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
</context>
<context>
    <name>RetestWords</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved; the table says why.</source>
        <translation>
            <numerusform>%n файл не удалось переместить; причина — в таблице.</numerusform>
            <numerusform>%n файла не удалось переместить; причина — в таблице.</numerusform>
            <numerusform>%n файлов не удалось переместить; причина — в таблице.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved back.</source>
        <translation>
            <numerusform>%n файл перемещён обратно.</numerusform>
            <numerusform>%n файла перемещено обратно.</numerusform>
            <numerusform>%n файлов перемещено обратно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n файл возвращён.</numerusform>
            <numerusform>%n файла возвращено.</numerusform>
            <numerusform>%n файлов возвращено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n файл отложен.</numerusform>
            <numerusform>%n файла отложено.</numerusform>
            <numerusform>%n файлов отложено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n файл, %1</numerusform>
            <numerusform>%n файла, %1</numerusform>
            <numerusform>%n файлов, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left where it is.</source>
        <translation>
            <numerusform>%n файл оставлен на месте.</numerusform>
            <numerusform>%n файла оставлено на месте.</numerusform>
            <numerusform>%n файлов оставлено на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there: taken by the service.</source>
        <translation>
            <numerusform>%n файла уже нет: его забрала служба.</numerusform>
            <numerusform>%n файлов уже нет: их забрала служба.</numerusform>
            <numerusform>%n файлов уже нет: их забрала служба.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>That is more than half an hour ago: ask again, or confirm it.</source>
        <translation>С тех пор прошло больше получаса: спросите ещё раз или подтвердите.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped</source>
        <translation>Internet Mail Service остановлена</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs</source>
        <translation>Internet Mail Service работает</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Не установлено</translation>
    </message>
    <message>
        <source>Whether the Internet Mail Service is stopped is not known.</source>
        <translation>Остановлена ли Internet Mail Service, неизвестно.</translation>
    </message>
    <message>
        <source>a server whose name is not known</source>
        <translation>сервер, имя которого неизвестно</translation>
    </message>
    <message>
        <source>about to be copied</source>
        <translation>сейчас будет копироваться</translation>
    </message>
    <message>
        <source>alone: may arrive twice</source>
        <translation>отдельно: может прийти дважды</translation>
    </message>
    <message>
        <source>as %2 said at %1</source>
        <translation>по словам: %2, в %1</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>as the server said at %1</source>
        <translation>как сообщил сервер в %1</translation>
    </message>
    <message>
        <source>as was said at %1</source>
        <translation>как было сказано в %1</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>перемещается</translation>
    </message>
    <message>
        <source>being moved back</source>
        <translation>перемещается обратно</translation>
    </message>
    <message>
        <source>copied, not moved yet</source>
        <translation>скопировано, ещё не перемещено</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>снова не передано</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>сначала, отдельно</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>последним, отдельно: риск аварии</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>left where it is</source>
        <translation>оставлено на месте</translation>
    </message>
    <message>
        <source>next, with the rest</source>
        <translation>затем, с остальными</translation>
    </message>
    <message>
        <source>next, with the ten</source>
        <translation>затем, среди десяти</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>не перемещено</translation>
    </message>
    <message>
        <source>noted at %1</source>
        <translation>отмечено в %1</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>stuck in IN</source>
        <translation>застряло в IN</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>забрала служба</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>waiting in IN</source>
        <translation>ждёт в IN</translation>
    </message>
</context>
<context>
    <name>ServerFolders</name>
    <message>
        <source>%1 does not lie in a folder IN.</source>
        <translation>%1 не лежит в папке IN.</translation>
    </message>
    <message>
        <source>More than one folder IN\ARCHIVE is the server’s own: %1 and %2. Leave the one that counts in step 1.</source>
        <translation>Собственных папок сервера IN\ARCHIVE больше одной: %1 и %2. Оставьте на шаге 1 ту, которая нужна.</translation>
    </message>
    <message>
        <source>No folder IN\ARCHIVE is within reach below %1.</source>
        <translation>В %1 и ниже нет доступной папки IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Nothing of what was opened was called the server’s own (step 1). In a copy nothing is moved: the server would never know.</source>
        <translation>Ничто из открытого не отмечено как собственное на сервере (шаг 1). В копии ничего не перемещают: сервер об этом не узнает.</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 already, nothing changed</source>
        <translation>%1: уже %2, ничего не изменилось</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: было — %2, стало — %3</translation>
    </message>
    <message>
        <source>%1: nothing was asked, nothing changed</source>
        <translation>%1: запроса не было, ничего не изменилось</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Windows’s own calls</source>
        <translation>Собственные вызовы Windows</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>как %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>код завершения %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>sc.exe of Windows</source>
        <translation>sc.exe из Windows</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>останавливается</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>“net rpc service” of Samba</source>
        <translation>«net rpc service» из Samba</translation>
    </message>
</context>
<context>
    <name>SettingsPath</name>
    <message>
        <source>%1: MIME %2, Non-MIME %3</source>
        <translation>%1: MIME %2, Non-MIME %3</translation>
    </message>
    <message>
        <source>%1: no entry</source>
        <translation>%1: записи нет</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: неизвестно</translation>
    </message>
    <message>
        <source>Default (all others)</source>
        <translation>По умолчанию (все остальные)</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>SpoolVerdict</name>
    <message>
        <source>%1 (name not verified)</source>
        <translation>%1 (имя не проверено)</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it.</source>
        <translation>%1 Согласно Q156063 дело не в кодировке: ни одна настройка к нему не применяется.</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it. Q230250 would still set %2.</source>
        <translation>%1 Согласно Q156063 дело не в кодировке: ни одна настройка к нему не применяется. Q230250 всё же предлагает задать %2.</translation>
    </message>
    <message>
        <source>%1 Get it again from the server&apos;s IN\ARCHIVE, as a binary copy.</source>
        <translation>%1 Возьмите файл из IN\ARCHIVE на сервере ещё раз, двоичной копией.</translation>
    </message>
    <message>
        <source>%1; the bytes fit.</source>
        <translation>%1; байты соответствуют.</translation>
    </message>
    <message>
        <source>Declares %1 in the %2</source>
        <translation>Объявляет %1 (%2)</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, elsewhere also %3</source>
        <translation>Объявляет %1 (%2), в других местах также %3</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, which is no known charset</source>
        <translation>Объявляет %1 (%2) — такой кодировки нет среди известных</translation>
    </message>
    <message>
        <source>Declares a blank charset in the %1</source>
        <translation>Объявляет пустую кодировку (%1)</translation>
    </message>
    <message>
        <source>Has a MIME header but declares no charset</source>
        <translation>Есть заголовок MIME, но кодировка не объявлена</translation>
    </message>
    <message>
        <source>Has no MIME header and declares no charset</source>
        <translation>Нет заголовка MIME, кодировка не объявлена</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>matching setting: %1</source>
        <translation>подходящая настройка: %1</translation>
    </message>
    <message>
        <source>matching setting: %1 (name not verified)</source>
        <translation>подходящая настройка: %1 (имя не проверено)</translation>
    </message>
    <message>
        <source>the MIME setting applied (%1, %2)</source>
        <translation>применялась настройка MIME (%1, %2)</translation>
    </message>
    <message>
        <source>the MIME setting decides</source>
        <translation>решает настройка MIME</translation>
    </message>
    <message>
        <source>the Non-MIME setting applied (%1, %2)</source>
        <translation>применялась настройка Non-MIME (%1, %2)</translation>
    </message>
    <message>
        <source>the Non-MIME setting decides</source>
        <translation>решает настройка Non-MIME</translation>
    </message>
    <message>
        <source>the bytes do not fit</source>
        <translation>байты не соответствуют</translation>
    </message>
    <message>
        <source>the bytes do not fit, they look like %1</source>
        <translation>байты не соответствуют, они похожи на %1</translation>
    </message>
    <message>
        <source>the bytes fit</source>
        <translation>байты соответствуют</translation>
    </message>
    <message>
        <source>the bytes fit, read as %1: some stand for characters that %2 lacks</source>
        <translation>байты соответствуют при чтении как %1: часть из них — символы, которых нет в %2</translation>
    </message>
    <message>
        <source>the bytes look like %1 (%2 % sure)</source>
        <translation>байты похожи на %1 (уверенность %2 %)</translation>
    </message>
    <message>
        <source>the bytes look more like %1</source>
        <translation>байты больше похожи на %1</translation>
    </message>
    <message>
        <source>the message&apos;s own charset decides</source>
        <translation>решает собственная кодировка сообщения</translation>
    </message>
    <message>
        <source>the text is plain ASCII</source>
        <translation>текст — чистый ASCII</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>Translated</name>
    <message>
        <source>“%1”</source>
        <comment>words to be said</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>WhereWeWere</name>
    <message>
        <source>Affected: %1.</source>
        <translation>Затронуто: %1.</translation>
    </message>
    <message>
        <source>Caller: %1.</source>
        <translation>Звонящий: %1.</translation>
    </message>
    <message>
        <source>Done last (%1, %2), newest first: %3.</source>
        <translation>Последние действия (%1, %2), сначала новые: %3.</translation>
    </message>
    <message>
        <source>In the caller’s words: %1.</source>
        <translation>Словами звонящего: %1.</translation>
    </message>
    <message>
        <source>Reported: %1.</source>
        <translation>Сообщено: %1.</translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation>С какого времени: %1.</translation>
    </message>
    <message>
        <source>Where we were: step %1, %2.</source>
        <translation>Где остановились: шаг %1, %2.</translation>
    </message>
</context>
<context>
    <name>WhyDisabled</name>
    <message>
        <source>evidence is being read, or a report is being written.</source>
        <translation>читаются материалы или записывается отчёт.</translation>
    </message>
    <message>
        <source>no answer was given that could be undone.</source>
        <translation>нет ответа, который можно было бы отменить.</translation>
    </message>
    <message>
        <source>no answer was undone.</source>
        <translation>ни один ответ не был отменён.</translation>
    </message>
    <message>
        <source>no case is open.</source>
        <translation>не открыто ни одно обращение.</translation>
    </message>
    <message>
        <source>nothing is being read or written.</source>
        <translation>ничего не читается и не записывается.</translation>
    </message>
    <message>
        <source>the sample case was not found beside the program.</source>
        <translation>рядом с программой не найдено обращение-пример.</translation>
    </message>
    <message>
        <source>there is no other failed message on this side.</source>
        <translation>в эту сторону нет другого недоставленного сообщения.</translation>
    </message>
    <message>
        <source>there is no page to go to on this way.</source>
        <translation>в эту сторону нет страницы, на которую можно перейти.</translation>
    </message>
    <message>
        <source>this case can only be looked at here.</source>
        <translation>это обращение здесь можно только просматривать.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About IMS Doctor</source>
        <translation>&amp;О программе IMS Doctor</translation>
    </message>
    <message>
        <source>&amp;Add to the case’s notes</source>
        <translation>До&amp;бавить в заметки обращения</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Байты</translation>
    </message>
    <message>
        <source>&amp;Character sets</source>
        <translation>&amp;Кодировки</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Сбросить фильтры</translation>
    </message>
    <message>
        <source>&amp;Close this file</source>
        <translation>&amp;Закрыть этот файл</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Decode the selection</source>
        <translation>&amp;Раскодировать выделенное</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Экспорт отчёта…</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>&amp;Отобрать по этому</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>&amp;Шрифт…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Guide and notes</source>
        <translation>&amp;Подсказки и заметки</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Справка по э&amp;той странице</translation>
    </message>
    <message>
        <source>&amp;History of the case</source>
        <translation>&amp;История обращения</translation>
    </message>
    <message>
        <source>&amp;Inventory of the evidence</source>
        <translation>&amp;Опись материалов</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Кр&amp;упнее</translation>
    </message>
    <message>
        <source>&amp;Leave this step out…</source>
        <translation>Пропустить &amp;шаг…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;New case without files</source>
        <translation>&amp;Новое обращение без файлов</translation>
    </message>
    <message>
        <source>&amp;Next charset declaration</source>
        <translation>&amp;Следующее объявление кодировки</translation>
    </message>
    <message>
        <source>&amp;Next file in the folder</source>
        <translation>С&amp;ледующий файл в папке</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <translation>С&amp;мещения</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Pack the case into one file…</source>
        <translation>Упаковать в о&amp;дин файл…</translation>
    </message>
    <message>
        <source>&amp;Previous charset declaration</source>
        <translation>&amp;Предыдущее объявление кодировки</translation>
    </message>
    <message>
        <source>&amp;Print on one sheet…</source>
        <translation>&amp;Печать на одном листе…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Read the evidence again</source>
        <translation>Прочитать материалы &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>&amp;Повторить ответ</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Выполнить команду…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Упорядочить по этому столбцу</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>Ст&amp;руктура</translation>
    </message>
    <message>
        <source>&amp;Take the case over…</source>
        <translation>Принять о&amp;бращение…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Об&amp;зор окна</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>&amp;Отменить ответ</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Об&amp;ычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Переносить стро&amp;ки</translation>
    </message>
    <message>
        <source>A line by its number, a byte by its offset</source>
        <translation>Строка по номеру, байт по смещению</translation>
    </message>
    <message>
        <source>A&amp;dd a file…</source>
        <translation>Добавить фай&amp;л…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить п&amp;апку…</translation>
    </message>
    <message>
        <source>Add a server’s folder, or a copy of it, to the case</source>
        <translation>Добавить в обращение папку сервера или её копию</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings to the case</source>
        <translation>Добавить в обращение журнал событий, спул-файл или настройки</translation>
    </message>
    <message>
        <source>All events of the logs, or the failed messages only</source>
        <translation>Все события журналов или только недоставленные сообщения</translation>
    </message>
    <message>
        <source>All that was done in the case, by whom and when</source>
        <translation>Всё, что сделано по обращению: кем и когда</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>К&amp;ак в системе</translation>
    </message>
    <message>
        <source>Back to the start; the case is saved</source>
        <translation>Вернуться в начало; обращение сохраняется</translation>
    </message>
    <message>
        <source>Begin a case with nothing but what the caller says</source>
        <translation>Начать обращение только со слов звонящего</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>&amp;Закрыть обращение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Case s&amp;tate…</source>
        <translation>Состояние о&amp;бращения…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Копировать вс&amp;е строки</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>Копировать &amp;вывод</translation>
    </message>
    <message>
        <source>Copy all rows that are shown, with tabs between the cells</source>
        <translation>Копировать все показанные строки, ячейки разделяются табуляцией</translation>
    </message>
    <message>
        <source>Copy as &amp;evidence</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Copy as he&amp;x</source>
        <translation>Копировать как he&amp;x</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>Копировать &amp;ячейку</translation>
    </message>
    <message>
        <source>Copy the event log of a running server into the case</source>
        <translation>Скопировать журнал событий работающего сервера в обращение</translation>
    </message>
    <message>
        <source>Copy the log of a r&amp;unning server…</source>
        <translation>Скопировать &amp;журнал работающего сервера…</translation>
    </message>
    <message>
        <source>Copy the selected bytes in hex</source>
        <translation>Копировать выделенные байты в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Копировать выделенный текст</translation>
    </message>
    <message>
        <source>Copy the selection with file, lines and offsets, for a ticket</source>
        <translation>Копировать выделенное с указанием файла, строк и смещений — для заявки</translation>
    </message>
    <message>
        <source>Copy the sentence about this message&apos;s charset</source>
        <translation>Копировать фразу о кодировке этого сообщения</translation>
    </message>
    <message>
        <source>Copy the su&amp;mmary for the ticket</source>
        <translation>Копировать &amp;сводку для заявки</translation>
    </message>
    <message>
        <source>Copy the words for the caller</source>
        <translation>Копировать слова для звонящего</translation>
    </message>
    <message>
        <source>Copy what stands in this cell</source>
        <translation>Копировать содержимое этой ячейки</translation>
    </message>
    <message>
        <source>Copy what to &amp;say</source>
        <translation>Копировать слова для &amp;звонящего</translation>
    </message>
    <message>
        <source>Decoded text, header, way and attachments</source>
        <translation>Раскодированный текст, заголовок, путь и вложения</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Envelope, header fields and parts of the message beside its text</source>
        <translation>Конверт, поля заголовка и части сообщения рядом с его текстом</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Every command in one list; type a word of it</source>
        <translation>Все команды одним списком; введите слово из нужной</translation>
    </message>
    <message>
        <source>Every file with its SHA-256, where it was, when and by whom it was collected</source>
        <translation>Каждый файл: его SHA-256, где он был, когда и кем получен</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>Four short notes on what stands where</source>
        <translation>Четыре коротких пояснения: что где находится</translation>
    </message>
    <message>
        <source>Give answer %1</source>
        <translation>Дать ответ %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Go on in another folder, with everything that was answered</source>
        <translation>Продолжить в другой папке, со всеми данными ответами</translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation>Продолжить сохранённое обращение</translation>
    </message>
    <message>
        <source>Go to &amp;line or offset…</source>
        <translation>Перейти к строке или с&amp;мещению…</translation>
    </message>
    <message>
        <source>Hand the message to Exchange 5.5 once more, for chosen recipients</source>
        <translation>Передать сообщение в Exchange 5.5 ещё раз, для выбранных получателей</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>Leave the step out and say why, or take that back</source>
        <translation>Пропустить шаг и указать причину — или отменить пропуск</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>&amp;Исключить это</translation>
    </message>
    <message>
        <source>Long lines go on in the next one</source>
        <translation>Длинные строки продолжаются на следующей</translation>
    </message>
    <message>
        <source>Look again at what is there now</source>
        <translation>Посмотреть ещё раз, что там есть сейчас</translation>
    </message>
    <message>
        <source>Look for something in what is in sight</source>
        <translation>Искать в том, что видно</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Перейти к следующей панели</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>Перейти к предыдущей панели</translation>
    </message>
    <message>
        <source>Next charset declaration in the message</source>
        <translation>Следующее объявление кодировки в сообщении</translation>
    </message>
    <message>
        <source>Next failed &amp;message</source>
        <translation>&amp;Следующее недоставленное</translation>
    </message>
    <message>
        <source>Next failed message</source>
        <translation>Следующее недоставленное сообщение</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>One file with the case and copies of its evidence, to be sent on</source>
        <translation>Один файл с обращением и копиями его материалов — чтобы отправить</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Открыть обращение…</translation>
    </message>
    <message>
        <source>Open &amp;sample case</source>
        <translation>Открыть при&amp;мер</translation>
    </message>
    <message>
        <source>Open a pac&amp;ked case…</source>
        <translation>Открыть &amp;упакованное обращение…</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>Открыть спул-файл или любое письмо в исходном виде</translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation>Открыть &amp;файл…</translation>
    </message>
    <message>
        <source>Open the folder of an Exchange server, or a copy of it</source>
        <translation>Открыть папку сервера Exchange или её копию</translation>
    </message>
    <message>
        <source>P&amp;revious file in the folder</source>
        <translation>П&amp;редыдущий файл в папке</translation>
    </message>
    <message>
        <source>Previous charset declaration in the message</source>
        <translation>Предыдущее объявление кодировки в сообщении</translation>
    </message>
    <message>
        <source>Previous faile&amp;d message</source>
        <translation>П&amp;редыдущее недоставленное</translation>
    </message>
    <message>
        <source>Previous failed message</source>
        <translation>Предыдущее недоставленное сообщение</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
    <message>
        <source>Print the &amp;emergency card…</source>
        <translation>Печать аварийной п&amp;амятки…</translation>
    </message>
    <message>
        <source>Print the files to put back, with boxes to tick, for whoever stands at the server</source>
        <translation>Напечатать список возвращаемых файлов с клетками для отметок — для того, кто стоит у сервера</translation>
    </message>
    <message>
        <source>Print the header and the text of the message</source>
        <translation>Напечатать заголовок и текст сообщения</translation>
    </message>
    <message>
        <source>Print the retest’s sheet…</source>
        <translation>Печать листа повторной проверки…</translation>
    </message>
    <message>
        <source>Print the steps by hand for whoever stands at the server</source>
        <translation>Напечатать шаги, выполняемые вручную, — для того, кто стоит у сервера</translation>
    </message>
    <message>
        <source>Print what helps at the console when the service does not stop or start</source>
        <translation>Напечатать то, что поможет у консоли, если служба не останавливается или не запускается</translation>
    </message>
    <message>
        <source>Put the selection with file, lines and offsets into the notes</source>
        <translation>Поместить выделенное в заметки с указанием файла, строк и смещений</translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>Прочитать файл &amp;ещё раз</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>М&amp;ельче</translation>
    </message>
    <message>
        <source>Sa&amp;ve the case elsewhere…</source>
        <translation>&amp;Сохранить обращение в другом месте…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Save message as .&amp;eml…</source>
        <translation>С&amp;охранить сообщение как .eml…</translation>
    </message>
    <message>
        <source>Save the &amp;steps as PDF…</source>
        <translation>Сохранить &amp;шаги в PDF…</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF…</source>
        <translation>Сохранить аварийную памятку в PDF…</translation>
    </message>
    <message>
        <source>Save the message without the envelope, for a mail program</source>
        <translation>Сохранить сообщение без конверта, для почтовой программы</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF…</source>
        <translation>Сохранить лист повторной проверки в PDF…</translation>
    </message>
    <message>
        <source>Say where the case stands: open, solved, watched, handed on</source>
        <translation>Указать, в каком состоянии обращение: открыто, решено, под наблюдением, передано</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>Select the whole file</source>
        <translation>Выделить весь файл</translation>
    </message>
    <message>
        <source>Show &amp;everything in the log</source>
        <translation>Показать всё в &amp;журнале</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Снова показать все строки</translation>
    </message>
    <message>
        <source>Show only the rows with what stands in this cell</source>
        <translation>Показать только строки с содержимым этой ячейки</translation>
    </message>
    <message>
        <source>Show only the rows without what stands in this cell</source>
        <translation>Показать только строки без содержимого этой ячейки</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the page</source>
        <translation>Показать или скрыть то, что находится рядом со страницей</translation>
    </message>
    <message>
        <source>Show the file as it is now</source>
        <translation>Показать файл в его нынешнем виде</translation>
    </message>
    <message>
        <source>Show the selected bytes as text, in any charset</source>
        <translation>Показать выделенные байты как текст, в любой кодировке</translation>
    </message>
    <message>
        <source>Since when, how many, what was tried, where to ring back</source>
        <translation>С какого времени, сколько, что пробовали, куда перезвонить</translation>
    </message>
    <message>
        <source>Sort by the column of this cell; again: the other way round</source>
        <translation>Упорядочить по столбцу этой ячейки; ещё раз — в обратном порядке</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Stop what is being read</source>
        <translation>Прервать текущее чтение</translation>
    </message>
    <message>
        <source>T&amp;ype in an event…</source>
        <translation>&amp;Ввести событие…</translation>
    </message>
    <message>
        <source>The bytes in hex below the text</source>
        <translation>Байты в шестнадцатеричном виде под текстом</translation>
    </message>
    <message>
        <source>The font of text and bytes</source>
        <translation>Шрифт текста и байтов</translation>
    </message>
    <message>
        <source>The next place of what was looked for</source>
        <translation>Следующее место, где есть искомое</translation>
    </message>
    <message>
        <source>The page seen before</source>
        <translation>Страница, открытая до этой</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>К следующему шагу</translation>
    </message>
    <message>
        <source>To the notes of the case</source>
        <translation>К заметкам обращения</translation>
    </message>
    <message>
        <source>Try the program on a case that comes with it</source>
        <translation>Опробовать программу на прилагаемом примере</translation>
    </message>
    <message>
        <source>Unpack a case that was sent as one file (.imscase)</source>
        <translation>Распаковать обращение, присланное одним файлом (.imscase)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What could not be saved is lost</source>
        <translation>То, что не удалось сохранить, будет потеряно</translation>
    </message>
    <message>
        <source>What is known and was done so far, short enough for a ticket’s field</source>
        <translation>Что известно и сделано на данный момент — кратко, для поля заявки</translation>
    </message>
    <message>
        <source>What is known of each character set: its names in Exchange, what it needs</source>
        <translation>Что известно о каждой кодировке: её имена в Exchange, что для неё нужно</translation>
    </message>
    <message>
        <source>What the &amp;caller tells…</source>
        <translation>Что &amp;рассказал звонящий…</translation>
    </message>
    <message>
        <source>Where each line begins in the file, beside its number</source>
        <translation>Где в файле начинается каждая строка, рядом с её номером</translation>
    </message>
    <message>
        <source>Why this step, what to do, what can go wrong and how it is undone</source>
        <translation>Зачем этот шаг, что делать, что может пойти не так и как это отменить</translation>
    </message>
    <message>
        <source>Work on here, though somebody else has the case open</source>
        <translation>Продолжить работу здесь, хотя обращение открыто у кого-то другого</translation>
    </message>
    <message>
        <source>Write a &amp;PICKUP file…</source>
        <translation>Записать файл &amp;PICKUP…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>Write all rows that are shown to a file for a spreadsheet</source>
        <translation>Записать все показанные строки в файл для электронной таблицы</translation>
    </message>
    <message>
        <source>Write down an event that the caller reads out</source>
        <translation>Записать событие, которое читает звонящий</translation>
    </message>
    <message>
        <source>Write the emergency card to a PDF file of one sheet</source>
        <translation>Записать аварийную памятку в файл PDF на одном листе</translation>
    </message>
    <message>
        <source>Write the events as &amp;JSON…</source>
        <translation>Записать события как &amp;JSON…</translation>
    </message>
    <message>
        <source>Write the events of all rows that are shown, whole, to a file</source>
        <translation>Записать события всех показанных строк целиком в файл</translation>
    </message>
    <message>
        <source>Write the header and the text of the message to a PDF file</source>
        <translation>Записать заголовок и текст сообщения в файл PDF</translation>
    </message>
    <message>
        <source>Write the report of the case to a file</source>
        <translation>Записать отчёт об обращении в файл</translation>
    </message>
    <message>
        <source>Write the retest’s sheet to a PDF file</source>
        <translation>Записать лист повторной проверки в файл PDF</translation>
    </message>
    <message>
        <source>Write the steps by hand to a PDF file of one sheet</source>
        <translation>Записать шаги, выполняемые вручную, в файл PDF на одном листе</translation>
    </message>
    <message>
        <source>Write to a &amp;table (CSV)…</source>
        <translation>Записать в &amp;таблицу (CSV)…</translation>
    </message>
</context>
<context>
    <name>ims</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (раз: %2)</translation>
    </message>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>%1 (as recorded; not read back)</source>
        <translation>%1 (как записано; заново не прочитано)</translation>
    </message>
    <message>
        <source>%1 (asked; not known so far)</source>
        <translation>%1 (спрошено; пока неизвестно)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (определено)</translation>
    </message>
    <message>
        <source>%1 (regular expression)</source>
        <translation>%1 (регулярное выражение)</translation>
    </message>
    <message>
        <source>%1 (said by the caller)</source>
        <translation>%1 (со слов звонящего)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1 (со слов)</translation>
    </message>
    <message>
        <source>%1 (stated: %2)</source>
        <translation>%1 (со слов: %2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 через %2 с</translation>
    </message>
    <message>
        <source>%1 already; nothing was changed</source>
        <translation>уже %1; ничего не изменено</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>%1 as planned; read from %2</source>
        <translation>%1 — по плану; прочитано из %2</translation>
    </message>
    <message>
        <source>%1 bytes stand before the first message of the mailbox.</source>
        <translation>Перед первым сообщением почтового ящика стоит %1 байт.</translation>
    </message>
    <message>
        <source>%1 bytes that belong to no message precede it.</source>
        <translation>Перед ним стоит %1 байт, не относящихся ни к одному сообщению.</translation>
    </message>
    <message>
        <source>%1 cannot be rewritten (no message can be read from it) and is not enclosed.</source>
        <translation>%1 нельзя переписать (сообщение в нём не читается), файл не приложен.</translation>
    </message>
    <message>
        <source>%1 copies of evidence that the case names are not in its folder any more and were left out.</source>
        <translation>Копий материалов, названных в обращении, но уже отсутствующих в его папке: %1; они пропущены.</translation>
    </message>
    <message>
        <source>%1 could not be read again and is not enclosed.</source>
        <translation>%1 не удалось прочитать ещё раз, файл не приложен.</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 at address %4; Dr. Watson names no function</source>
        <translation>%1: авария %2: %3 по адресу %4; функцию Dr. Watson не называет</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 in %4</source>
        <translation>%1: авария %2: %3 в %4</translation>
    </message>
    <message>
        <source>%1 days; the most on %2: %3. The numbers stand in the table below.</source>
        <translation>Дней: %1; больше всего %2: %3. Числа — в таблице ниже.</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned</source>
        <translation>%1 не показывает изменения по плану</translation>
    </message>
    <message>
        <source>%1 empty lines follow one another in Japanese text. Exchange 5.5 before Service Pack 3 can crash on 128 or more, and surely fails on 2,048.</source>
        <translation>В японском тексте подряд идёт пустых строк: %1. Exchange 5.5 до Service Pack 3 может аварийно завершиться на 128 и более, а на 2048 — наверняка.</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 are not in events.jsonl.</source>
        <translation>Событий сверх первых %2, которых нет в events.jsonl: %1.</translation>
    </message>
    <message>
        <source>%1 failed messages from %2 are in %3, which this choice does not hold: put back, they would probably fail again.</source>
        <translation>Недоставленных сообщений от %2: %1; их кодировка — %3, а этот вариант её не охватывает: если их вернуть, передать их, вероятно, снова не удастся.</translation>
    </message>
    <message>
        <source>%1 failed messages have the sender&apos;s domain or the charset in common: %2.</source>
        <translation>Недоставленных сообщений с тем же доменом отправителя или той же кодировкой: %1. Общее: %2.</translation>
    </message>
    <message>
        <source>%1 folders or links in IN\ARCHIVE were left out.</source>
        <translation>Папок и ссылок в IN\ARCHIVE пропущено: %1.</translation>
    </message>
    <message>
        <source>%1 folders whose names differ only in case are read as one IN\ARCHIVE.</source>
        <translation>Папки, имена которых различаются только регистром букв (%1), читаются как одна IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>%1 further notes are left out</source>
        <translation>Ещё заметок, которые не показаны: %1</translation>
    </message>
    <message>
        <source>%1 further remarks are left out.</source>
        <translation>Ещё замечаний, которые не показаны: %1.</translation>
    </message>
    <message>
        <source>%1 handed in a message from %2 at %4 (the server’s clock); its recipients: %3; the answer was %5</source>
        <translation>%1 передал сообщение от %2 в %4 (по часам сервера); получателей: %3; ответ: %5</translation>
    </message>
    <message>
        <source>%1 has no place for the time</source>
        <translation>в %1 нет места для времени</translation>
    </message>
    <message>
        <source>%1 holds more than %2 acts</source>
        <translation>%1 содержит больше действий, чем %2</translation>
    </message>
    <message>
        <source>%1 is %2: MIME %3, Non-MIME %4</source>
        <translation>%1 — %2: MIME %3, Non-MIME %4</translation>
    </message>
    <message>
        <source>%1 is at work on the server: “%2” is running.</source>
        <translation>%1 действует на сервере: «%2» работает.</translation>
    </message>
    <message>
        <source>%1 is installed, but its service or driver “%2” is disabled (from the next start of Windows on, if it was running).</source>
        <translation>%1 установлен, но его служба или драйвер «%2» отключены (если они работали, то со следующего запуска Windows).</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” is there.</source>
        <translation>%1 установлен: его служба или драйвер «%2» есть в системе.</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts when it is called for. Whether it runs is not told here.</source>
        <translation>%1 установлен: его служба или драйвер «%2» запускаются по требованию. Работают ли они, отсюда не видно.</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts with Windows.</source>
        <translation>%1 установлен: его служба или драйвер «%2» запускаются вместе с Windows.</translation>
    </message>
    <message>
        <source>%1 is installed: “%2” is in the list. Whether it runs is not told.</source>
        <translation>%1 установлен: «%2» есть в списке. Работает ли он, не указано.</translation>
    </message>
    <message>
        <source>%1 is installed; “%2” is stopped. Its filter drivers may be at work all the same.</source>
        <translation>%1 установлен; «%2» остановлена. Её драйверы-фильтры могут всё равно действовать.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>нет %1</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1 отсутствует или не является текстом</translation>
    </message>
    <message>
        <source>%1 is missing, empty or no list</source>
        <translation>%1 отсутствует, пусто или не является списком</translation>
    </message>
    <message>
        <source>%1 is neither documented nor general</source>
        <translation>%1 — ни documented, ни general</translation>
    </message>
    <message>
        <source>%1 is neither documented nor inferred</source>
        <translation>%1 — ни documented, ни inferred</translation>
    </message>
    <message>
        <source>%1 is neither in nor archive</source>
        <translation>%1 — ни in, ни archive</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 — ни true, ни false</translation>
    </message>
    <message>
        <source>%1 is no SHA-256</source>
        <translation>%1 — не SHA-256</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 — не дата</translation>
    </message>
    <message>
        <source>%1 is no event id</source>
        <translation>%1 — не код события</translation>
    </message>
    <message>
        <source>%1 is no lower-case hex</source>
        <translation>%1 — не шестнадцатеричная запись строчными буквами</translation>
    </message>
    <message>
        <source>%1 is no number from 0 on</source>
        <translation>%1 — не число от 0 и выше</translation>
    </message>
    <message>
        <source>%1 is no number of another event</source>
        <translation>%1 — не номер другого события</translation>
    </message>
    <message>
        <source>%1 is no object</source>
        <translation>%1 — не объект</translation>
    </message>
    <message>
        <source>%1 is no path</source>
        <translation>%1 — не путь</translation>
    </message>
    <message>
        <source>%1 is no state of a case</source>
        <translation>%1 — не состояние обращения</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 — не текст</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 — не время</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 — не целое число</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 on</source>
        <translation>%1 — не целое число от 1 и выше</translation>
    </message>
    <message>
        <source>%1 is none of documented, inferred, stated</source>
        <translation>%1 — ни documented, ни inferred, ни stated</translation>
    </message>
    <message>
        <source>%1 is none of possible, unlikely, excluded, or stands in a rule that supports the cause</source>
        <translation>%1 — ни possible, ни unlikely, ни excluded, либо стоит в правиле в пользу причины</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 — не %2</translation>
    </message>
    <message>
        <source>%1 is not a number above 0 and up to 5</source>
        <translation>%1 — не число больше 0 и не больше 5</translation>
    </message>
    <message>
        <source>%1 is not a version such as 5.5</source>
        <translation>%1 — не версия вида 5.5</translation>
    </message>
    <message>
        <source>%1 is not enclosed: it could not be read, or lies within another file.</source>
        <translation>%1 не приложен: файл не удалось прочитать или он находится внутри другого файла.</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 здесь неизвестно</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 неизвестно: %2</translation>
    </message>
    <message>
        <source>%1 is not of the kind that the fact needs</source>
        <translation>%1 — не того вида, какой нужен этому факту</translation>
    </message>
    <message>
        <source>%1 is not within reach of this computer; the copies in the case were read in its place (collected until %2 UTC).</source>
        <translation>%1 недоступен с этого компьютера; вместо него прочитаны копии в обращении (собраны до %2 UTC).</translation>
    </message>
    <message>
        <source>%1 is on the server (%2).</source>
        <translation>На сервере есть %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is the server&apos;s own: its files were copied into the case, and the copies were read.</source>
        <translation>%1 — на самом сервере: файлы скопированы в обращение, прочитаны были копии.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 встречается дважды</translation>
    </message>
    <message>
        <source>%1 is there twice or out of order</source>
        <translation>%1 встречается дважды или стоит не по порядку</translation>
    </message>
    <message>
        <source>%1 is too short or has blanks around it</source>
        <translation>%1 слишком короткое или окружено пробелами</translation>
    </message>
    <message>
        <source>%1 leads out of the case</source>
        <translation>%1 выводит за пределы обращения</translation>
    </message>
    <message>
        <source>%1 lines of the tracking log “%2” could not be understood; %3 entries were read.</source>
        <translation>Непонятных строк в журнале отслеживания «%2»: %1; записей прочитано: %3.</translation>
    </message>
    <message>
        <source>%1 logged the event and wrote the files in ARCHIVE (inferred from their MTS-IDs).</source>
        <translation>%1 — сервер, который записал событие и создал файлы в ARCHIVE (предположение по их MTS-ID).</translation>
    </message>
    <message>
        <source>%1 messages failed from %2 minutes before to %2 minutes after this one.</source>
        <translation>Недоставленных сообщений в промежутке от %2 минут до этого сообщения и до %2 минут после него: %1.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 more files and folders could not be read; the first %2 are listed.</source>
        <translation>Ещё файлов и папок, которые не удалось прочитать: %1; перечислены первые %2.</translation>
    </message>
    <message>
        <source>%1 more files and folders were seen and ignored; the first %2 are listed.</source>
        <translation>Ещё файлов и папок, которые замечены, но не учтены: %1; перечислены первые %2.</translation>
    </message>
    <message>
        <source>%1 more in report.html</source>
        <translation>ещё %1 — в report.html</translation>
    </message>
    <message>
        <source>%1 more rows are in the JSON form of this report.</source>
        <translation>Ещё строк, которые есть в формате JSON этого отчёта: %1.</translation>
    </message>
    <message>
        <source>%1 more; see below.</source>
        <translation>ещё %1; см. ниже.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n messages, the newest %2 (%3)</source>
        <translation>
            <numerusform>%1 называет %n сообщение, новейшее — %2 (%3)</numerusform>
            <numerusform>%1 называет %n сообщения, новейшее — %2 (%3)</numerusform>
            <numerusform>%1 называет %n сообщений, новейшее — %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names the message %2 (%3)</source>
        <translation>%1 называет сообщение %2 (%3)</translation>
    </message>
    <message>
        <source>%1 not as planned; read from %2</source>
        <translation>%1 — не по плану; прочитано из %2</translation>
    </message>
    <message>
        <source>%1 not named in the message, not shown</source>
        <translation>не названы в сообщении, не показаны: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s own files are larger than what the case takes or beyond its room: they were read where they lie.</source>
        <translation>Собственных файлов сервера, которые больше допустимого для обращения или не помещаются в него: %1; они прочитаны на своём месте.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 на %2: %3</translation>
    </message>
    <message>
        <source>%1 other messages from %2 are in %3, which this choice does not hold: mail like them, which arrives now, may be spoiled or fail.</source>
        <translation>Других сообщений от %2: %1; их кодировка — %3, а этот вариант её не охватывает: похожая почта, которая приходит сейчас, может исказиться или не пройти.</translation>
    </message>
    <message>
        <source>%1 pairs; the most from %2: %3. The numbers stand in the table below.</source>
        <translation>Пар: %1; больше всего — %2: %3. Числа — в таблице ниже.</translation>
    </message>
    <message>
        <source>%1 points to “%2”, which is no step</source>
        <translation>%1 указывает на «%2», а такого шага нет</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned</source>
        <translation>%1 доказывает изменение: каждая строка — по плану</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which no fact or earlier question is</source>
        <translation>%1 ссылается на «%2», а такого факта или более раннего вопроса нет</translation>
    </message>
    <message>
        <source>%1 spool files that no 4117 names were not read; %2 were.</source>
        <translation>Спул-файлов, не названных ни в одном событии 4117 и потому не прочитанных: %1; прочитано: %2.</translation>
    </message>
    <message>
        <source>%1 uses %%2, which the fact does not fill</source>
        <translation>%1 использует %%2, а факт этого не заполняет</translation>
    </message>
    <message>
        <source>%1 was logged (%2); it names no message</source>
        <translation>%1 записано в журнал (%2); сообщения оно не называет</translation>
    </message>
    <message>
        <source>%1 – dismissed by the technician: %2</source>
        <translation>%1 – отклонена специалистом: %2</translation>
    </message>
    <message>
        <source>%1 – the technician&apos;s choice: %2</source>
        <translation>%1 – выбор специалиста: %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3: %4 (file %5)</source>
        <translation>%1, %2, от %3: %4 (файл: %5)</translation>
    </message>
    <message>
        <source>%1, a virus scanner, logged event %2 within a minute of the failure.</source>
        <translation>%1, антивирус, записал событие %2 в пределах минуты от сбоя.</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, байт %2</translation>
    </message>
    <message>
        <source>%1, batch %2 (%3)</source>
        <translation>%1, пакет %2 (%3)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bytes %2 to %3</source>
        <translation>%1, байты от %2 до %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>%1: %2 events have a text of more than 1 MiB, of which only the beginning is kept.</source>
        <translation>%1: событий с текстом больше 1 МиБ: %2; сохранено только начало текста.</translation>
    </message>
    <message>
        <source>%1: %2 in the original, %3 in the copy</source>
        <translation>%1: в оригинале %2, в копии %3</translation>
    </message>
    <message>
        <source>%1: MIME was %2 and is %3</source>
        <translation>%1: MIME было %2, стало %3</translation>
    </message>
    <message>
        <source>%1: Non-MIME was %2 and is %3</source>
        <translation>%1: Non-MIME было %2, стало %3</translation>
    </message>
    <message>
        <source>%1: a later save of the settings</source>
        <translation>%1: более позднее сохранение настроек</translation>
    </message>
    <message>
        <source>%1: a new row, %2</source>
        <translation>%1: новая строка, %2</translation>
    </message>
    <message>
        <source>%1: an article belongs to what is documented, and to that alone</source>
        <translation>%1: статья относится к тому, что документировано, и только к нему</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: нет значения</translation>
    </message>
    <message>
        <source>%1: nothing is known for “%2” there</source>
        <translation>%1: о «%2» там ничего не известно</translation>
    </message>
    <message>
        <source>%1: stated by the technician</source>
        <translation>%1: указано специалистом</translation>
    </message>
    <message>
        <source>%1: the choice “%2” is there twice</source>
        <translation>%1: вариант «%2» встречается дважды</translation>
    </message>
    <message>
        <source>%1: the computer in the log of the failures (%2)</source>
        <translation>%1: компьютер в журнале сбоев (%2)</translation>
    </message>
    <message>
        <source>%1: the dates of %2 events are none in the stated order; these events have no time.</source>
        <translation>%1: даты событий (%2) невозможны в указанном порядке; у этих событий нет времени.</translation>
    </message>
    <message>
        <source>%1: the format flags were %2 and are %3</source>
        <translation>%1: флаги формата были %2, стали %3</translation>
    </message>
    <message>
        <source>%1: the host that took the failed messages, by their Received fields (%2)</source>
        <translation>%1: узел, принявший недоставленные сообщения, судя по полям Received (%2)</translation>
    </message>
    <message>
        <source>%1: the id “%2” does not begin with its step’s</source>
        <translation>%1: идентификатор «%2» начинается не с идентификатора своего шага</translation>
    </message>
    <message>
        <source>%1: the id “%2” is there twice</source>
        <translation>%1: идентификатор «%2» встречается дважды</translation>
    </message>
    <message>
        <source>%1: the machine of a network path that was opened</source>
        <translation>%1: машина из открытого сетевого пути</translation>
    </message>
    <message>
        <source>%1: the order of day and month is that which is usual with the language of its header; its dates alone do not tell.</source>
        <translation>%1: порядок дня и месяца взят обычный для языка его заголовка; по одним датам его не определить.</translation>
    </message>
    <message>
        <source>%1: the rich text setting was %2 and is %3</source>
        <translation>%1: настройка форматированного текста была %2, стала %3</translation>
    </message>
    <message>
        <source>%1: the row is gone (it was %2)</source>
        <translation>%1: строки больше нет (была %2)</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before</source>
        <translation>%1: строки плана такие же, как прежде</translation>
    </message>
    <message>
        <source>%1: the server in the MTS-IDs of the failed messages (%2)</source>
        <translation>%1: сервер из MTS-ID недоставленных сообщений (%2)</translation>
    </message>
    <message>
        <source>%1: the size limit was %2 and is %3</source>
        <translation>%1: предел размера был %2, стал %3</translation>
    </message>
    <message>
        <source>%1: the word for the type of %2 events is not known; the type that is usual for the event is shown.</source>
        <translation>%1: слово, обозначающее тип событий (%2), неизвестно; показан тип, обычный для такого события.</translation>
    </message>
    <message>
        <source>%1: the wrap column was %2 and is %3</source>
        <translation>%1: столбец переноса был %2, стал %3</translation>
    </message>
    <message>
        <source>%1: there is no check named “%2”</source>
        <translation>%1: нет проверки с именем «%2»</translation>
    </message>
    <message>
        <source>%1: there is no fact named “%2”</source>
        <translation>%1: нет факта с именем «%2»</translation>
    </message>
    <message>
        <source>%1: there is no item named “%2”</source>
        <translation>%1: нет пункта с именем «%2»</translation>
    </message>
    <message>
        <source>%1: there is no kind named “%2”</source>
        <translation>%1: нет вида с именем «%2»</translation>
    </message>
    <message>
        <source>%1: what is needed stands first</source>
        <translation>%1: необходимое стоит первым</translation>
    </message>
    <message>
        <source>%1: “%2” can never be “%3”</source>
        <translation>%1: «%2» никогда не может быть «%3»</translation>
    </message>
    <message>
        <source>%1: “%2” is no id of lower-case words</source>
        <translation>%1: «%2» — не идентификатор из слов строчными буквами</translation>
    </message>
    <message>
        <source>%1: “%2” is no question that is asked once</source>
        <translation>%1: «%2» — не вопрос, который задают один раз</translation>
    </message>
    <message>
        <source>%1: “%2” is no version of Exchange such as 5.5</source>
        <translation>%1: «%2» — не версия Exchange вида 5.5</translation>
    </message>
    <message>
        <source>%1: “%2” is not a KB number such as Q230250, or is there twice</source>
        <translation>%1: «%2» — не номер KB вида Q230250 или встречается дважды</translation>
    </message>
    <message>
        <source>%1: “%2” is not a build of that version</source>
        <translation>%1: «%2» — не сборка этой версии</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here</source>
        <translation>%1: «%2» здесь неизвестно</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; и ещё %2</translation>
    </message>
    <message>
        <source>%1; bytes look like %2 (%3)</source>
        <translation>%1; байты похожи на %2 (%3)</translation>
    </message>
    <message>
        <source>%1; came as %2</source>
        <translation>%1; пришёл как %2</translation>
    </message>
    <message>
        <source>%1; equal names stand for equal values</source>
        <translation>%1; одинаковые имена обозначают одинаковые значения</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; из %2</translation>
    </message>
    <message>
        <source>%1; record %2 of %3</source>
        <translation>%1; запись %2 в %3</translation>
    </message>
    <message>
        <source>%1… (%2 more characters are in the JSON form of this report)</source>
        <translation>%1… (ещё символов, которые есть в формате JSON этого отчёта: %2)</translation>
    </message>
    <message>
        <source>%2 records of the event log “%1” are damaged inside: strings, account or data that lie outside their record are left empty.</source>
        <translation>Записей журнала событий «%1», повреждённых внутри: %2; строки, учётные записи и данные, выходящие за пределы записи, оставлены пустыми.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; every cause that the evidence points to was dismissed by the technician.</source>
        <translation>
            <numerusform>Не доставлено %n сообщение; все причины, на которые указывают материалы, специалист отклонил.</numerusform>
            <numerusform>Не доставлено %n сообщения; все причины, на которые указывают материалы, специалист отклонил.</numerusform>
            <numerusform>Не доставлено %n сообщений; все причины, на которые указывают материалы, специалист отклонил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; the evidence does not point to one cause.</source>
        <translation>
            <numerusform>Не доставлено %n сообщение; материалы не указывают на какую-то одну причину.</numerusform>
            <numerusform>Не доставлено %n сообщения; материалы не указывают на какую-то одну причину.</numerusform>
            <numerusform>Не доставлено %n сообщений; материалы не указывают на какую-то одну причину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n раз, последний — %1</numerusform>
            <numerusform>%n раза, последний — %1</numerusform>
            <numerusform>%n раз, последний — %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; covers &quot;%2&quot;, which is no name in the file</source>
        <translation>«%1» охватывает «%2», а такого имени в файле нет</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(предположительно)</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(файл не назван)</translation>
    </message>
    <message>
        <source>(now: %1)</source>
        <translation>(сейчас: %1)</translation>
    </message>
    <message>
        <source>(the technician’s choice)</source>
        <translation>(выбор специалиста)</translation>
    </message>
    <message>
        <source>+ for</source>
        <translation>+ за</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, взял %1</translation>
    </message>
    <message>
        <source>0 nested MIME parts are allowed: that blocks all MIME messages.</source>
        <translation>Вложенных частей MIME разрешено 0: это блокирует все сообщения MIME.</translation>
    </message>
    <message>
        <source>1 keeps backslashes in display names of two-byte character sets (from SP4 on).</source>
        <translation>1 сохраняет обратную косую черту в отображаемых именах двухбайтовых кодировок (начиная с SP4).</translation>
    </message>
    <message>
        <source>1 record of the event log “%1” is damaged inside: strings, account or data that lie outside the record are left empty.</source>
        <translation>Одна запись журнала событий «%1» повреждена внутри: строки, учётная запись и данные, выходящие за пределы записи, оставлены пустыми.</translation>
    </message>
    <message>
        <source>; stated by the technician, in no log at hand</source>
        <translation>; указано специалистом, в имеющихся журналах нет</translation>
    </message>
    <message>
        <source>A BinHex file repeats a byte with a count of 1 or 2. Exchange 4.0 before its later service packs fails on that.</source>
        <translation>Файл BinHex повторяет байт со счётчиком 1 или 2. Exchange 4.0 до поздних пакетов обновления на этом сбивается.</translation>
    </message>
    <message>
        <source>A Content-Location field stands here. Exchange 5.5 before Service Pack 2 can show such a message as raw MIME.</source>
        <translation>Здесь есть поле Content-Location. Exchange 5.5 до Service Pack 2 может показать такое сообщение как необработанный MIME.</translation>
    </message>
    <message>
        <source>A Content-Type names no media type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>В Content-Type не назван тип. Exchange 5.0 и 5.5 до Service Pack 2 могут на этом аварийно завершиться (5.5 — при получении по POP3, 5.0 — в Windows NT 3.51).</translation>
    </message>
    <message>
        <source>A REGEDIT4 file has text in two bytes a character here: it is read so (inferred).</source>
        <translation>В файле REGEDIT4 здесь текст по два байта на символ: так он и читается (предположительно).</translation>
    </message>
    <message>
        <source>A Received line holds a date inside a comment.</source>
        <translation>Строка Received содержит дату внутри комментария.</translation>
    </message>
    <message>
        <source>A bad message crashes the store</source>
        <translation>Неправильное сообщение вызывает аварию хранилища</translation>
    </message>
    <message>
        <source>A bad message in IMCDATA\IN crashes the information store of Exchange 5.0 or 5.5. Service Pack 3 for 5.5 corrects it.</source>
        <translation>Неправильное сообщение в IMCDATA\IN вызывает аварию хранилища Exchange 5.0 или 5.5. В 5.5 это исправляет Service Pack 3.</translation>
    </message>
    <message>
        <source>A base64 part ends in the middle of a group. Exchange 5.5 before Service Pack 2 can crash on improper base64.</source>
        <translation>Часть base64 обрывается посреди группы. Exchange 5.5 до Service Pack 2 может аварийно завершиться на неправильном base64.</translation>
    </message>
    <message>
        <source>A base64 part holds bytes that are not base64. Exchange 5.5 before Service Pack 2 can crash on it.</source>
        <translation>Часть base64 содержит байты, не относящиеся к base64. Exchange 5.5 до Service Pack 2 может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>A change that belongs to another cause mends nothing and hides what was there before.</source>
        <translation>Изменение, относящееся к другой причине, ничего не исправляет и скрывает то, что было раньше.</translation>
    </message>
    <message>
        <source>A charset is declared but left blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>Кодировка объявлена, но оставлена пустой. Exchange 5.5 до Service Pack 4 на этом аварийно завершается.</translation>
    </message>
    <message>
        <source>A claim names a file and the bytes it rests on, as “FILE, bytes 120 to 128”, counted from 0. To see them: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</source>
        <translation>Утверждение называет файл и байты, на которых оно основано, в виде «FILE, байты от 120 до 128», считая с 0. Чтобы их увидеть: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</translation>
    </message>
    <message>
        <source>A comment in a Received field holds a date. Exchange 5.0 and 5.5 before Service Pack 2 take it for the message&apos;s and archive the message.</source>
        <translation>Комментарий в поле Received содержит дату. Exchange 5.0 и 5.5 до Service Pack 2 принимает её за дату сообщения и отправляет сообщение в архив.</translation>
    </message>
    <message>
        <source>A comment in the field %1 holds a comma. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>Комментарий в поле %1 содержит запятую. Exchange 5.5 до Service Pack 3 может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>A control-Z stands at the file&apos;s end, as DOS&apos;s COPY adds it to text; it is left out.</source>
        <translation>В конце файла стоит символ Control-Z, который команда DOS COPY добавляет к тексту; он пропущен.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>A corrupted message header crashes the Internet Mail Service of Exchange 5.5. Msexcimc.exe 5.5.2655.15, after Service Pack 4, corrects it.</source>
        <translation>Повреждённый заголовок сообщения вызывает аварию Internet Mail Service в Exchange 5.5. Исправлено в Msexcimc.exe 5.5.2655.15, после Service Pack 4.</translation>
    </message>
    <message>
        <source>A date inside a comment of a Received line is taken for the message&apos;s date</source>
        <translation>Дата внутри комментария строки Received принимается за дату сообщения</translation>
    </message>
    <message>
        <source>A delivery report is in %1. Exchange 5.0 before Service Pack 2 can crash on a corrupted report in UTF-7 or UTF-8.</source>
        <translation>Отчёт о доставке — в %1. Exchange 5.0 до Service Pack 2 может аварийно завершиться на повреждённом отчёте в UTF-7 или UTF-8.</translation>
    </message>
    <message>
        <source>A diagnostic text in the delivery status is %1 bytes long. Exchange 5.5 Service Pack 4 without a later fix can crash on over-long ones (how long is too long is not documented).</source>
        <translation>Диагностический текст в состоянии доставки длиной %1 байт. Exchange 5.5 Service Pack 4 без более позднего исправления может аварийно завершиться на слишком длинном тексте (какая длина уже слишком велика, не документировано).</translation>
    </message>
    <message>
        <source>A disk of the server is said to be, or to have been, full.</source>
        <translation>Со слов, диск сервера заполнен или был заполнен.</translation>
    </message>
    <message>
        <source>A display name with half a double-byte character crashes the information store of Exchange 5.5 when it is read over POP3 or IMAP4. Store.exe 5.5.2654.23, after Service Pack 4, corrects it.</source>
        <translation>Отображаемое имя с половиной двухбайтового символа вызывает аварию хранилища Exchange 5.5 при чтении по POP3 или IMAP4. Исправлено в Store.exe 5.5.2654.23, после Service Pack 4.</translation>
    </message>
    <message>
        <source>A fault in the store, met by something in this message, ends it while it converts. Which fault it is shows in the Dr. Watson log.</source>
        <translation>Ошибка в хранилище, на которую наталкивается что-то в этом сообщении, завершает хранилище при преобразовании. Какая именно ошибка, видно из журнала Dr. Watson.</translation>
    </message>
    <message>
        <source>A file of this name lies in IN: it was moved back, and the service had not taken it when the folder was read.</source>
        <translation>Файл с таким именем лежит в IN: его вернули туда, и на момент чтения папки служба его ещё не забрала.</translation>
    </message>
    <message>
        <source>A file that was saved in Notepad, or sent by FTP as text, is no longer what the server received: its charset can look like another one, and a retest with it can fail for that alone.</source>
        <translation>Файл, который сохранили в Notepad или передали по FTP как текст, — уже не то, что получил сервер: его кодировка может выглядеть как другая, и повторная проверка с ним может не удаться из-за одного этого.</translation>
    </message>
    <message>
        <source>A folder named ARCHIVE below IN.</source>
        <translation>Папка с именем ARCHIVE внутри IN.</translation>
    </message>
    <message>
        <source>A font name in the HTML text is corrupted. The message can stay stuck while all of the processor is used (that control bytes or an unclosed name are meant is inferred).</source>
        <translation>Имя шрифта в тексте HTML повреждено. Сообщение может застрять, полностью занимая процессор (что речь об управляющих байтах или незакрытом имени — предположение).</translation>
    </message>
    <message>
        <source>A full log overwrites its oldest events: a log that says nothing of a day proves nothing about that day.</source>
        <translation>Заполненный журнал затирает самые старые события: журнал, в котором о каком-то дне ничего нет, ничего об этом дне не доказывает.</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes; only its beginning was looked into.</source>
        <translation>Поле заголовка длиннее %1 байт; просмотрено только его начало.</translation>
    </message>
    <message>
        <source>A header field&apos;s name was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>Имя поля заголовка затёрто буквами X. Так делает по пути межсетевой экран Cisco PIX (4.2(2), fixup smtp).</translation>
    </message>
    <message>
        <source>A higher limit lets one message load the server more: ask why it was set before raising it.</source>
        <translation>При более высоком пределе одно сообщение может сильнее нагрузить сервер: прежде чем повышать предел, узнайте, почему он был задан.</translation>
    </message>
    <message>
        <source>A host name of %1 characters stands here. Exchange 4.0 before Service Pack 2 fails on names of more than 255.</source>
        <translation>Здесь имя узла длиной %1 символов. Exchange 4.0 до Service Pack 2 сбивается на именах длиннее 255.</translation>
    </message>
    <message>
        <source>A later message in %2 under the same entry was delivered: %1.</source>
        <translation>Более позднее сообщение в %2 с той же строкой настроек доставлено: %1.</translation>
    </message>
    <message>
        <source>A later message in %2 under the same setting was delivered: %1.</source>
        <translation>Более позднее сообщение в %2 с той же настройкой доставлено: %1.</translation>
    </message>
    <message>
        <source>A line ends in LF alone, where most end in CR LF. Exchange 4.0 before Service Pack 3 can misread where such a message ends.</source>
        <translation>Строка заканчивается только на LF, тогда как большинство — на CR LF. Exchange 4.0 до Service Pack 3 может неверно определить конец такого сообщения.</translation>
    </message>
    <message>
        <source>A line of a uuencoded file has more after its data: “%1”. Exchange 5.0 before Service Pack 2 decodes it wrongly.</source>
        <translation>В строке файла uuencode после данных есть ещё что-то: «%1». Exchange 5.0 до Service Pack 2 раскодирует её неверно.</translation>
    </message>
    <message>
        <source>A line of the text begins with a dot. Exchange 4.0 before Service Pack 2 can garble it.</source>
        <translation>Строка текста начинается с точки. Exchange 4.0 до Service Pack 2 может её исказить.</translation>
    </message>
    <message>
        <source>A line of the text holds nothing but a dot, which ends a message in SMTP. Exchange 4.0 before Service Pack 3 can end the message there.</source>
        <translation>Строка текста состоит из одной точки, а в SMTP это конец сообщения. Exchange 4.0 до Service Pack 3 может закончить сообщение на ней.</translation>
    </message>
    <message>
        <source>A line without colon follows the Content-Type in the header. Exchange 4.0 before Service Pack 5 and 5.0 without a service pack crash on it.</source>
        <translation>В заголовке после Content-Type стоит строка без двоеточия. Exchange 4.0 до Service Pack 5 и 5.0 без пакета обновления на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>A link of the HTML text begins with a blank (HREF=&quot; …&quot;). Exchange 5.5 before Service Pack 2 hangs on it and uses all of the processor.</source>
        <translation>Ссылка в тексте HTML начинается с пробела (HREF=&quot; …&quot;). Exchange 5.5 до Service Pack 2 на этом зависает, полностью занимая процессор.</translation>
    </message>
    <message>
        <source>A list of services or drivers.</source>
        <translation>Список служб или драйверов.</translation>
    </message>
    <message>
        <source>A log of Dr. Watson.</source>
        <translation>Журнал Dr. Watson.</translation>
    </message>
    <message>
        <source>A log of Performance Optimizer.</source>
        <translation>Журнал Performance Optimizer.</translation>
    </message>
    <message>
        <source>A mail server on the way wrote a date-like word into a comment of its Received line. The store takes it for the date, cannot read it, and refuses the message.</source>
        <translation>Почтовый сервер на пути записал в комментарий своей строки Received похожее на дату слово. Хранилище принимает его за дату, не может его прочитать и отвергает сообщение.</translation>
    </message>
    <message>
        <source>A mail server on the way wrote something into the message&apos;s header that your version of Exchange takes for a date. An update for this is known.</source>
        <translation>Почтовый сервер на пути записал в заголовок сообщения то, что ваша версия Exchange принимает за дату. Обновление, которое это исправляет, известно.</translation>
    </message>
    <message>
        <source>A message could not be handed on and stays in IN: it is tried again at every start and can stop the service each time.</source>
        <translation>Сообщение не удалось передать дальше, и оно остаётся в IN: попытка повторяется при каждом запуске и может каждый раз останавливать службу.</translation>
    </message>
    <message>
        <source>A message failed again.</source>
        <translation>Сообщение снова не удалось передать.</translation>
    </message>
    <message>
        <source>A message failed, and the service could not make the notice (NDR) that its sender should have had. It often comes with event 4131.</source>
        <translation>Сообщение не удалось передать, и служба не смогла создать уведомление (NDR), которое должен был получить отправитель. Часто бывает вместе с событием 4131.</translation>
    </message>
    <message>
        <source>A message in IMCDATA\IN can make the start itself fail. Move the files out of IN to a safe folder, start the service, then put them back in halves until the bad one is found.</source>
        <translation>Из-за сообщения в IMCDATA\IN может не удаться сам запуск. Переместите файлы из IN в надёжную папку, запустите службу, затем возвращайте их половинами, пока не найдёте виновное.</translation>
    </message>
    <message>
        <source>A message in IN can keep the service from starting (Q168883): it is found by taking out half of the files at a time.</source>
        <translation>Сообщение в IN может не давать службе запуститься (Q168883): его находят, убирая каждый раз половину файлов.</translation>
    </message>
    <message>
        <source>A message inside the message is encoded as a whole, which RFC 2045 (6.4) forbids; its parts are not listed.</source>
        <translation>Сообщение внутри сообщения закодировано целиком, что запрещено RFC 2045 (6.4); его части не перечислены.</translation>
    </message>
    <message>
        <source>A message inside this one is in the charset “%1”. Exchange 4.0 before Service Pack 3 loses the whole message where it does not support that charset: it is not archived either.</source>
        <translation>Сообщение внутри этого — в кодировке «%1». Exchange 4.0 до Service Pack 3 теряет всё сообщение, если не поддерживает эту кодировку: в архив оно тоже не попадает.</translation>
    </message>
    <message>
        <source>A message may come twice where its sender has sent it again. You need do nothing else; if mail that you wait for has not come by [time], please tell [help desk].</source>
        <translation>Если отправитель уже послал письмо ещё раз, оно может прийти дважды. Больше ничего делать не нужно; если ожидаемое письмо не придёт до [время], сообщите, пожалуйста, в [служба поддержки].</translation>
    </message>
    <message>
        <source>A message stays in IN.</source>
        <translation>Сообщение остаётся в IN.</translation>
    </message>
    <message>
        <source>A message that crashed the store crashes it again when it is put back (Q169223): one at a time, and never without a copy.</source>
        <translation>Сообщение, вызвавшее аварию хранилища, вызовет её снова, если его вернуть (Q169223): возвращайте по одному и только сохранив копию.</translation>
    </message>
    <message>
        <source>A message that stopped the store or the service stops it again while its cause is not mended (Q169223).</source>
        <translation>Сообщение, остановившее хранилище или службу, остановит их снова, пока причина не устранена (Q169223).</translation>
    </message>
    <message>
        <source>A message was looked for in the first %1 MiB only.</source>
        <translation>Сообщение искали только в первых %1 МиБ.</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is not taken for MIME: the Non-MIME setting applies to it.</source>
        <translation>Сообщение с Content-Type, но без MIME-Version не считается MIME: к нему применяется настройка Non-MIME.</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is taken for MIME (the default).</source>
        <translation>Сообщение с Content-Type, но без MIME-Version считается MIME (по умолчанию).</translation>
    </message>
    <message>
        <source>A message with the character set x-user-defined crashes the information store of Exchange 5.0 when it is read over POP3. Store.exe 5.0.1461.61 corrects it.</source>
        <translation>Сообщение с кодировкой x-user-defined вызывает аварию хранилища Exchange 5.0 при чтении по POP3. Исправлено в Store.exe 5.0.1461.61.</translation>
    </message>
    <message>
        <source>A missing file is not proof of delivery: it may have been moved back, deleted or not copied.</source>
        <translation>Отсутствие файла не доказывает доставку: его могли вернуть, удалить или не скопировать.</translation>
    </message>
    <message>
        <source>A multipart names no boundary. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>В multipart не назван разделитель (boundary). Exchange 5.5 до Service Pack 4 на этом аварийно завершается.</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>Разделитель (boundary) в multipart пуст. Exchange 5.5 до Service Pack 4 на этом аварийно завершается.</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is declared but never appears. Exchange 5.5 before Service Pack 3 fills the disk on it.</source>
        <translation>Разделитель (boundary) в multipart объявлен, но нигде не встречается. Exchange 5.5 до Service Pack 3 на этом заполняет диск.</translation>
    </message>
    <message>
        <source>A multipart/report message with a message inside crashes the information store of Exchange 5.0 or 5.5 on its way out. Service packs for both correct it.</source>
        <translation>Сообщение multipart/report с сообщением внутри вызывает аварию хранилища Exchange 5.0 или 5.5 при отправке. Для обеих версий это исправляют пакеты обновления.</translation>
    </message>
    <message>
        <source>A new event 4117 came</source>
        <translation>Пришло новое событие 4117</translation>
    </message>
    <message>
        <source>A notice of failed delivery could not be made; the sender was not told</source>
        <translation>Уведомление о недоставке создать не удалось; отправителю не сообщено</translation>
    </message>
    <message>
        <source>A part is BinHex (application/mac-binhex40). Exchange 5.0 before Service Pack 2 can crash on it.</source>
        <translation>Одна из частей — BinHex (application/mac-binhex40). Exchange 5.0 до Service Pack 2 может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>A part of multipart/alternative has no Content-Type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>У части multipart/alternative нет Content-Type. Exchange 5.0 и 5.5 до Service Pack 2 могут на этом аварийно завершиться (5.5 — при получении по POP3, 5.0 — в Windows NT 3.51).</translation>
    </message>
    <message>
        <source>A part of the message names an empty charset</source>
        <translation>В части сообщения указана пустая кодировка</translation>
    </message>
    <message>
        <source>A part&apos;s header names an empty charset.</source>
        <translation>В заголовке части указана пустая кодировка.</translation>
    </message>
    <message>
        <source>A part&apos;s header says charset=&quot;&quot; or charset=&quot; &quot;. The store cannot handle an empty name; it fails, and the service may shut down and try again at each start.</source>
        <translation>В заголовке части стоит charset=&quot;&quot; или charset=&quot; &quot;. Пустое имя хранилище обработать не может; происходит сбой, служба может завершаться и пробовать снова при каждом запуске.</translation>
    </message>
    <message>
        <source>A paused service is continued, not started: “net continue” at the console. Else ask for its state again.</source>
        <translation>Приостановленную службу продолжают, а не запускают: «net continue» на консоли. Или запросите её состояние ещё раз.</translation>
    </message>
    <message>
        <source>A picture: kept with the case, its text is not read.</source>
        <translation>Снимок экрана: хранится с обращением, текст на нём не читается.</translation>
    </message>
    <message>
        <source>A report holds a multipart/alternative. Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>Отчёт содержит multipart/alternative. Exchange 5.5 до Service Pack 1 может аварийно завершиться, если из-за такого сообщения создаётся отчёт о недоставке.</translation>
    </message>
    <message>
        <source>A report or system message could not be delivered</source>
        <translation>Отчёт или системное сообщение не удалось доставить</translation>
    </message>
    <message>
        <source>A report that claims more than was checked leads the next engineer astray: what could not be checked stands in it as such.</source>
        <translation>Отчёт, утверждающий больше, чем проверено, направит следующего инженера по ложному пути: то, что проверить не удалось, так в нём и названо.</translation>
    </message>
    <message>
        <source>A restart cannot be undone. What was stopped is started again; the emergency card says what helps when it does not start.</source>
        <translation>Перезапуск отменить нельзя. То, что остановлено, запускают снова; что помогает, если запуск не удаётся, сказано в аварийной памятке.</translation>
    </message>
    <message>
        <source>A restart changes no data; what goes wrong after it may need one.</source>
        <translation>Перезапуск не меняет никаких данных; но если после него что-то пойдёт не так, резервная копия может понадобиться.</translation>
    </message>
    <message>
        <source>A route for a domain cannot be understood.</source>
        <translation>Маршрут для домена непонятен.</translation>
    </message>
    <message>
        <source>A run of X stands in the text. A Cisco PIX firewall (4.2(2), fixup smtp) overwrites text so on the way.</source>
        <translation>В тексте стоит ряд букв X. Так затирает текст по пути межсетевой экран Cisco PIX (4.2(2), fixup smtp).</translation>
    </message>
    <message>
        <source>A second spool file begins at byte %1: two were joined into one file. Only the first is read.</source>
        <translation>С байта %1 начинается второй спул-файл: два файла соединены в один. Читается только первый.</translation>
    </message>
    <message>
        <source>A serious error stopped the Internet Mail Service. The event names no message; it commonly comes with event 4182, which does.</source>
        <translation>Серьёзная ошибка остановила Internet Mail Service. Событие не называет ни одного сообщения; обычно вместе с ним бывает событие 4182, которое его называет.</translation>
    </message>
    <message>
        <source>A service that hangs already may never end its stop (Q279798, Q295969).</source>
        <translation>Служба, которая уже зависла, может никогда не завершить остановку (Q279798, Q295969).</translation>
    </message>
    <message>
        <source>A setting of the server may be too low, so the mail service stops again after each start. We check it and, if needed, set it higher.</source>
        <translation>Одна из настроек сервера, возможно, слишком мала, поэтому почтовая служба снова останавливается после каждого запуска. Мы проверим её и при необходимости увеличим.</translation>
    </message>
    <message>
        <source>A start can take long with a large address list (Q185996). It runs when event 1000 is logged.</source>
        <translation>При большом списке адресов запуск может занять много времени (Q185996). Служба работает, когда записано событие 1000.</translation>
    </message>
    <message>
        <source>A step that needs somebody else: hand it on and say so in the notes.</source>
        <translation>Шаг, для которого нужен кто-то другой: передайте его и отметьте это в заметках.</translation>
    </message>
    <message>
        <source>A text has a single “\” where regedit writes two: it was changed or written by hand, and is read as it stands.</source>
        <translation>В тексте одиночный «\» там, где regedit пишет два: файл изменён или написан вручную; он читается как есть.</translation>
    </message>
    <message>
        <source>A text is overlong or not closed by a quotation mark: only the beginning of its first line was read.</source>
        <translation>Текст слишком длинный или не закрыт кавычкой: прочитано только начало его первой строки.</translation>
    </message>
    <message>
        <source>A text part names no charset: the MIME setting decides how it is read.</source>
        <translation>В текстовой части не указана кодировка: как её читать, решает настройка MIME.</translation>
    </message>
    <message>
        <source>A text/enriched part holds the HTML tag &lt;%1&gt;. Exchange 5.5 Service Pack 4 without a later fix garbles it.</source>
        <translation>Часть text/enriched содержит тег HTML &lt;%1&gt;. Exchange 5.5 Service Pack 4 без более позднего исправления её искажает.</translation>
    </message>
    <message>
        <source>A text/enriched part holds “&lt;&lt;” … “&gt;&gt;”. Exchange 5.5 before Service Pack 3 garbles it.</source>
        <translation>Часть text/enriched содержит “&lt;&lt;” … “&gt;&gt;”. Exchange 5.5 до Service Pack 3 её искажает.</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field %1 is broken or cut off. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Двухбайтовый символ в имени из поля %1 испорчен или обрезан. Exchange 5.5 Service Pack 4 без более позднего исправления может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field To has a backslash as its second byte. Exchange before 5.5 Service Pack 4 garbles it; later ones too unless BackSlashIsEscape is set.</source>
        <translation>У двухбайтового символа в имени из поля To второй байт — обратная косая черта. Exchange до 5.5 Service Pack 4 её искажает; более поздние — тоже, если не задан BackSlashIsEscape.</translation>
    </message>
    <message>
        <source>A two-byte character of the text is broken or cut off; the charset is %1. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Двухбайтовый символ текста испорчен или обрезан; кодировка — %1. Exchange 5.5 Service Pack 4 без более позднего исправления может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>A virus scanner for files is on the server: %1 (%2).</source>
        <translation>На сервере есть файловый антивирус: %1 (%2).</translation>
    </message>
    <message>
        <source>A virus scanner may be holding on to the files that the mail service works with. We take the mail folders out of its scan; the rest of the server stays protected.</source>
        <translation>Возможно, антивирус удерживает файлы, с которыми работает почтовая служба. Мы исключим почтовые папки из проверки; остальная часть сервера останется под защитой.</translation>
    </message>
    <message>
        <source>A virus scanner runs on the server: the log has events of %1.</source>
        <translation>На сервере работает антивирус: в журнале есть события %1.</translation>
    </message>
    <message>
        <source>A virus scanner that does not know Exchange is one of the documented causes. Its drivers stay active when its service is stopped.</source>
        <translation>Антивирус, не рассчитанный на Exchange, — одна из документированных причин. Его драйверы остаются активными и после остановки его службы.</translation>
    </message>
    <message>
        <source>A virus scanner took it away</source>
        <translation>Файл забрал антивирус</translation>
    </message>
    <message>
        <source>A wrong value in the registry or the directory can stop the whole server: write down the old one first.</source>
        <translation>Неверное значение в реестре или каталоге может остановить весь сервер: сначала запишите прежнее.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their outcome</source>
        <translation>Действия и их результат</translation>
    </message>
    <message>
        <source>Add an alias on the server: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;the unknown name&gt;, text value AliasForCharset = a known charset that is the same encoding; a wrong one garbles the text (Q184772, Q174722).</source>
        <translation>Добавьте псевдоним на сервере: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;the unknown name&gt; (последнее — неизвестное имя), текстовый параметр AliasForCharset = известная кодировка с тем же кодированием; неверная исказит текст (Q184772, Q174722).</translation>
    </message>
    <message>
        <source>Add an entry each for %1.</source>
        <translation>Добавьте по записи для каждого из доменов: %1.</translation>
    </message>
    <message>
        <source>Add an entry for %1 and set %2.</source>
        <translation>Добавьте запись для %1 и задайте %2.</translation>
    </message>
    <message>
        <source>Addresses in messages are not looked up in the directory.</source>
        <translation>Адреса в сообщениях не ищутся в каталоге.</translation>
    </message>
    <message>
        <source>Affected mail</source>
        <translation>Затронутая почта</translation>
    </message>
    <message>
        <source>Affected mail, newest first</source>
        <translation>Затронутая почта, новейшая первой</translation>
    </message>
    <message>
        <source>Affected: senders %1, recipients %2; the full report lists the messages.</source>
        <translation>Затронуто: отправителей %1, получателей %2; сообщения перечислены в полном отчёте.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>After the service pack, put the message back alone while nobody depends on the server, and watch for event 3039 and Dr. Watson.</source>
        <translation>После установки пакета обновления верните сообщение отдельно, когда сервером никто не пользуется, и следите за событием 3039 и Dr. Watson.</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller; make sure that somebody can reach the server’s console.</source>
        <translation>Согласуйте время со звонящим; позаботьтесь, чтобы кто-то мог подойти к консоли сервера.</translation>
    </message>
    <message>
        <source>All addresses in messages are looked up in the directory. A sender whom the directory has twice makes this fail.</source>
        <translation>Все адреса в сообщениях ищутся в каталоге. Отправитель, записанный в каталоге дважды, вызывает этот сбой.</translation>
    </message>
    <message>
        <source>All of them are said to have arrived.</source>
        <translation>Со слов, все они пришли.</translation>
    </message>
    <message>
        <source>All servers need it for the euro sign.</source>
        <translation>Нужно всем серверам для знака евро.</translation>
    </message>
    <message>
        <source>All times are UTC; the server’s time zone is not known.</source>
        <translation>Всё время — UTC; часовой пояс сервера неизвестен.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Допустимо: %1.</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated.</source>
        <translation>Меняет обработку кодировок входящей почты.</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated; from 5.0 on it counts below InternetContent only.</source>
        <translation>Меняет обработку кодировок входящей почты; начиная с 5.0 учитывается только в разделе InternetContent.</translation>
    </message>
    <message>
        <source>An E-Mail Domain entry of the Character Sets does not fit the sender&apos;s mail</source>
        <translation>Запись E-Mail Domain в Character Sets не подходит к почте отправителя</translation>
    </message>
    <message>
        <source>An address in the message is damaged or not formed as it should be. Unlike event 4117, this one does not say that the message was moved to IN\ARCHIVE.</source>
        <translation>Адрес в сообщении повреждён или составлен не по правилам. В отличие от события 4117, это не сообщает, что сообщение перемещено в IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>An address in the message is malformed</source>
        <translation>Адрес в сообщении составлен неправильно</translation>
    </message>
    <message>
        <source>An address of %1 characters stands here. Exchange 4.0 to 5.5 cannot handle addresses of more than 246 characters, and 5.0 before Service Pack 1 fails on those of more than 1 KB in the envelope.</source>
        <translation>Здесь адрес длиной %1 символов. Exchange с 4.0 по 5.5 не обрабатывает адреса длиннее 246 символов, а 5.0 до Service Pack 1 сбивается на адресах в конверте длиннее 1 КБ.</translation>
    </message>
    <message>
        <source>An address of the message cannot be taken apart: an encapsulated one (IMCEAEX-…) whose letters were damaged on the way, or one that is not formed as it should be. Validating it fails, and with it the message.</source>
        <translation>Адрес в сообщении не удаётся разобрать: это инкапсулированный адрес (IMCEAEX-…), буквы которого повредились по пути, или адрес, составленный не по правилам. Его проверка не удаётся, а с ней и передача сообщения.</translation>
    </message>
    <message>
        <source>An antivirus program is said to scan the Exchange folders.</source>
        <translation>Со слов, антивирус проверяет папки Exchange.</translation>
    </message>
    <message>
        <source>An antivirus program that does not know Exchange interferes</source>
        <translation>Мешает антивирус, не рассчитанный на Exchange</translation>
    </message>
    <message>
        <source>An antivirus program that scans files below Exchsrvr holds or changes a file that the service or the store is working on. Sound messages fail, often several at once.</source>
        <translation>Антивирус, проверяющий файлы в Exchsrvr и ниже, удерживает или изменяет файл, с которым работает служба или хранилище. Исправные сообщения не передаются, часто сразу несколько.</translation>
    </message>
    <message>
        <source>An attachment from a Macintosh carries unusable type or creator codes</source>
        <translation>У вложения с Macintosh непригодные коды типа или создателя</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a path: “%1”. Exchange 5.0 before Service Pack 1 does not read that as it should.</source>
        <translation>Имя вложения содержит путь: «%1». Exchange 5.0 до Service Pack 1 читает его неправильно.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a “(” without its “)”: “%1”. Exchange 5.5 before Service Pack 1 hangs on it and uses all of the processor.</source>
        <translation>В имени вложения есть «(» без парной «)»: «%1». Exchange 5.5 до Service Pack 1 на этом зависает, полностью занимая процессор.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds letters beyond ASCII and has no extension: “%1”. Exchange 5.5 before Service Pack 1 garbles it.</source>
        <translation>Имя вложения содержит буквы вне ASCII и не имеет расширения: «%1». Exchange 5.5 до Service Pack 1 его искажает.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name takes %1 bytes in JIS. Exchange 5.5 before Service Pack 4 fails on more than 246.</source>
        <translation>Имя вложения занимает в JIS %1 байт. Exchange 5.5 до Service Pack 4 сбивается, если их больше 246.</translation>
    </message>
    <message>
        <source>An encapsulated Exchange address (IMCEAEX) has a broken escape. Exchange 5.5 before Service Pack 2 can stop on it.</source>
        <translation>В инкапсулированном адресе Exchange (IMCEAEX) испорчена escape-последовательность. Exchange 5.5 до Service Pack 2 может на этом остановиться.</translation>
    </message>
    <message>
        <source>An encapsulated address of the message is malformed.</source>
        <translation>Инкапсулированный адрес в сообщении составлен неправильно.</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s domain is said to exist.</source>
        <translation>Со слов, запись для домена отправителя есть.</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s e-mail domain overrides the default Character Sets. Its charset does not fit what the domain sends, so the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>Запись для почтового домена отправителя заменяет общую настройку Character Sets. Её кодировка не подходит к тому, что присылает этот домен, поэтому преобразование не удаётся и сообщение остаётся в IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was written</source>
        <translation>Запись потеряна: программа завершилась, когда её записывала</translation>
    </message>
    <message>
        <source>An event log that was exported as text.</source>
        <translation>Журнал событий, экспортированный как текст.</translation>
    </message>
    <message>
        <source>An export of the registry.</source>
        <translation>Экспорт реестра.</translation>
    </message>
    <message>
        <source>An exported file is a copy: it can be deleted. The case itself stays as it is.</source>
        <translation>Экспортированный файл — копия: его можно удалить. Само обращение остаётся как есть.</translation>
    </message>
    <message>
        <source>An imccopy file with the Character Sets setting: it has [Domain] with DomainInformation=.</source>
        <translation>Файл imccopy с настройкой Character Sets: в нём есть [Domain] с DomainInformation=.</translation>
    </message>
    <message>
        <source>An inbound message crashes the information store of Exchange 5.0 at address 0x00000001. Service Pack 1 for 5.0 corrects it.</source>
        <translation>Входящее сообщение вызывает аварию хранилища Exchange 5.0 по адресу 0x00000001. В 5.0 это исправляет Service Pack 1.</translation>
    </message>
    <message>
        <source>An inbound message whose address has a comment with a comma, such as “name (M,Chiba);”, crashes the information store of Exchange 5.5. Service Pack 3 corrects it.</source>
        <translation>Входящее сообщение, в адресе которого есть комментарий с запятой, например «name (M,Chiba);», вызывает аварию хранилища Exchange 5.5. Это исправляет Service Pack 3.</translation>
    </message>
    <message>
        <source>An inbound message with a malformed header parameter, such as an empty boundary, crashes the information store of Exchange 5.5. Service Pack 4 corrects it.</source>
        <translation>Входящее сообщение с неправильным параметром заголовка, например с пустым boundary, вызывает аварию хранилища Exchange 5.5. Это исправляет Service Pack 4.</translation>
    </message>
    <message>
        <source>An internal Windows error: it only says that the service did not start.</source>
        <translation>Внутренняя ошибка Windows: она говорит лишь о том, что служба не запустилась.</translation>
    </message>
    <message>
        <source>An x-mac-type or x-mac-creator code of an attachment does not have 8 hexadecimal digits.</source>
        <translation>Код x-mac-type или x-mac-creator вложения состоит не из 8 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>Another cause explains the same messages better on this evidence.</source>
        <translation>По этим материалам те же сообщения лучше объясняет другая причина.</translation>
    </message>
    <message>
        <source>Another cause than the Character Sets; which one is not recorded.</source>
        <translation>Другая причина, не Character Sets; какая именно, не записано.</translation>
    </message>
    <message>
        <source>Another choice for the list MIME</source>
        <translation>Другой вариант для списка MIME</translation>
    </message>
    <message>
        <source>Another choice for the list Non-MIME</source>
        <translation>Другой вариант для списка Non-MIME</translation>
    </message>
    <message>
        <source>Another event tells what became of it</source>
        <translation>Что с ним стало, говорит другое событие</translation>
    </message>
    <message>
        <source>Another file of its name lay in ARCHIVE; it was not overwritten.</source>
        <translation>В ARCHIVE лежал другой файл с тем же именем; он не перезаписан.</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN when it was to be taken back.</source>
        <translation>Когда файл надо было забрать обратно, в IN лежал другой файл с тем же именем.</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN; it was not overwritten.</source>
        <translation>В IN лежал другой файл с тем же именем; он не перезаписан.</translation>
    </message>
    <message>
        <source>Another file&apos;s name differs from its own in case alone: the server cannot have both.</source>
        <translation>Имя другого файла отличается только регистром букв: на сервере не может быть обоих.</translation>
    </message>
    <message>
        <source>Another program has changed it. Open the case again to see what is there.</source>
        <translation>Его изменила другая программа. Откройте обращение снова, чтобы увидеть, что в нём есть.</translation>
    </message>
    <message>
        <source>Another program may hold port 25: look for a second SMTP server or an antivirus gateway on this machine.</source>
        <translation>Порт 25 может занимать другая программа: поищите на этой машине второй SMTP-сервер или антивирусный шлюз.</translation>
    </message>
    <message>
        <source>Another program that opens a log or a spool file can change it: make a copy first, look afterwards.</source>
        <translation>Другая программа, открыв журнал или спул-файл, может его изменить: сначала сделайте копию, потом смотрите.</translation>
    </message>
    <message>
        <source>Another service is being started just now. Try again in a minute.</source>
        <translation>Сейчас запускается другая служба. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>Ответ отозван: %1</translation>
    </message>
    <message>
        <source>Answer the questions that only a person can answer.</source>
        <translation>Ответьте на вопросы, на которые может ответить только человек.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Antivirus programs, a full disk and an old Store.exe are the documented reasons; with 4182, the file that it names.</source>
        <translation>Документированные причины — антивирусы, заполненный диск и старый Store.exe; при 4182 — файл, названный в нём.</translation>
    </message>
    <message>
        <source>Application event log</source>
        <translation>Журнал приложений</translation>
    </message>
    <message>
        <source>Are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>После добавления первого домена Edit и Remove всё ещё серые? Нажмите OK и откройте диалоговое окно снова той же кнопкой; неверно только отображение.</translation>
    </message>
    <message>
        <source>Are the Character Sets as recommended now?</source>
        <translation>Настроены ли теперь Character Sets, как рекомендовано?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>As it ran; each line is what a program or call of the system answered.</source>
        <translation>Среда, в которой программа работала; каждая строка — ответ программы или системного вызова.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>As the program did it and noted it, in %1.</source>
        <translation>Как программа это сделала и отметила, в %1.</translation>
    </message>
    <message>
        <source>As the technician recorded them.</source>
        <translation>Как их записал специалист.</translation>
    </message>
    <message>
        <source>Ask an administrator of the domain to look at the account, or use another one. Do not try again with the same password: it may lock the account.</source>
        <translation>Попросите администратора домена проверить учётную запись или возьмите другую. Не пробуйте ещё раз с тем же паролем: учётная запись может быть заблокирована.</translation>
    </message>
    <message>
        <source>Ask first whether Internet Explorer 4.0 or later was installed after Exchange: it rewrites the list of known charsets. Sp2_50mm.exe (RESET.INF) puts it right without stopping a service (Q168735, Q168858).</source>
        <translation>Сначала спросите, не устанавливали ли после Exchange Internet Explorer 4.0 или новее: он переписывает список известных кодировок. Sp2_50mm.exe (RESET.INF) исправляет это без остановки служб (Q168735, Q168858).</translation>
    </message>
    <message>
        <source>Ask for it again, or for the spool file itself.</source>
        <translation>Запросите его снова или попросите сам спул-файл.</translation>
    </message>
    <message>
        <source>Ask for its state again after some minutes; large address lists make a start long (Q185996).</source>
        <translation>Запросите её состояние ещё раз через несколько минут; при больших списках адресов запуск идёт долго (Q185996).</translation>
    </message>
    <message>
        <source>Ask for read permission, or work on a copy of the file.</source>
        <translation>Попросите разрешение на чтение или работайте с копией файла.</translation>
    </message>
    <message>
        <source>Ask for the original, zipped. What is here can be saved as .eml and looked at.</source>
        <translation>Попросите исходный файл в архиве ZIP. То, что есть здесь, можно сохранить как .eml и посмотреть.</translation>
    </message>
    <message>
        <source>Ask for the spool file itself, or for an ordinary zip.</source>
        <translation>Попросите сам спул-файл или обычный архив ZIP.</translation>
    </message>
    <message>
        <source>Ask for the state of %1</source>
        <translation>Запросить состояние %1</translation>
    </message>
    <message>
        <source>Ask the caller for a message from another country that arrived yesterday, and have one sent again: both must be readable.</source>
        <translation>Попросите звонящего найти сообщение из другой страны, пришедшее вчера, и пусть ему пришлют новое: читаться должны оба.</translation>
    </message>
    <message>
        <source>Ask the operator of the sending mail server for a newer version of it; its Received line is at fault too.</source>
        <translation>Попросите администратора почтового сервера отправителя установить более новую версию; его строка Received тоже неверна.</translation>
    </message>
    <message>
        <source>Ask the sender to send it to fewer recipients at a time.</source>
        <translation>Попросите отправителя отправлять сообщение меньшему числу получателей за раз.</translation>
    </message>
    <message>
        <source>Ask the sender to send the message again in another form, or (5.5 only) put its text into PICKUP: take out everything up to and including EwLs and what is malformed, add x-sender and x-receiver lines, write it elsewhere and move it in (Q201314, Q221384).</source>
        <translation>Попросите отправителя прислать сообщение в другом виде или (только 5.5) положите его текст в PICKUP: уберите всё до EwLs включительно и всё, что составлено неправильно, добавьте строки x-sender и x-receiver, запишите файл в другом месте и переместите туда (Q201314, Q221384).</translation>
    </message>
    <message>
        <source>Ask the sender to send with a charset that Exchange knows.</source>
        <translation>Попросите отправителя использовать кодировку, известную Exchange.</translation>
    </message>
    <message>
        <source>Ask the sender to take the address out of their address book and to type it anew.</source>
        <translation>Попросите отправителя удалить адрес из своей адресной книги и ввести его заново.</translation>
    </message>
    <message>
        <source>Ask whether files were put back for a test. Then the message was delivered, or failed again with a new event 4117 of the same name: ask the recipient, and look in the tracking log.</source>
        <translation>Спросите, не возвращали ли файлы для проверки. Тогда сообщение было доставлено или снова не передано, с новым событием 4117 с тем же именем: спросите получателя и посмотрите журнал отслеживания.</translation>
    </message>
    <message>
        <source>Ask whether the mail was sent again meanwhile: then it would arrive twice.</source>
        <translation>Спросите, не отправили ли письмо за это время ещё раз: тогда оно пришло бы дважды.</translation>
    </message>
    <message>
        <source>Ask who empties IN\ARCHIVE and when; look in the Recycle Bin and in the server’s backup.</source>
        <translation>Спросите, кто и когда очищает IN\ARCHIVE; посмотрите в корзине и в резервной копии сервера.</translation>
    </message>
    <message>
        <source>Asked of the next level</source>
        <translation>Вопросы к следующему уровню</translation>
    </message>
    <message>
        <source>At [time] the Internet Mail Service on %1 will be stopped and started again. Mail to and from the Internet pauses for about [15] minutes.</source>
        <translation>[время]: Internet Mail Service на %1 будет остановлена и снова запущена. Почта в Интернет и из Интернета приостановится примерно на [15] минут.</translation>
    </message>
    <message>
        <source>At the level Maximum they hold the whole text of the messages.</source>
        <translation>На уровне Maximum они содержат полный текст сообщений.</translation>
    </message>
    <message>
        <source>Backbone transfer in</source>
        <translation>Передача по магистрали, входящая</translation>
    </message>
    <message>
        <source>Backbone transfer out</source>
        <translation>Передача по магистрали, исходящая</translation>
    </message>
    <message>
        <source>Bad TNEF (winmail.dat) in an inbound message crashes the information store. Service Pack 4 for 5.5 corrects one such crash, a service pack for 5.0 another.</source>
        <translation>Плохой TNEF (winmail.dat) во входящем сообщении вызывает аварию хранилища. Один такой случай исправляет Service Pack 4 для 5.5, другой — пакет обновления для 5.0.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before the next crash: load the matching symbols for Dr. Watson, and set Message Archival to Maximum (note the old level; stop and start the service) (Q192186).</source>
        <translation>До следующей аварии: загрузите подходящие символы для Dr. Watson и установите Message Archival на Maximum (запишите прежний уровень; остановите и запустите службу) (Q192186).</translation>
    </message>
    <message>
        <source>Before the restart</source>
        <translation>Перед перезапуском</translation>
    </message>
    <message>
        <source>Before the service is stopped</source>
        <translation>Прежде чем остановить службу</translation>
    </message>
    <message>
        <source>Before, wanted, after</source>
        <translation>До, желаемое, после</translation>
    </message>
    <message>
        <source>Begin a new journal.</source>
        <translation>Начните новый журнал.</translation>
    </message>
    <message>
        <source>Below are the SHA-256 of the files; with these lines in a file, sha256sum -c FILE checks them.</source>
        <translation>Ниже — SHA-256 файлов; если сохранить эти строки в файл, их проверит команда sha256sum -c FILE.</translation>
    </message>
    <message>
        <source>Both articles are about 5.5 (Q262126, Q182522). For 4.0 and 5.0 the tool is not documented: rather set it by hand, unless the rehearsal shows that it works.</source>
        <translation>Обе статьи — о 5.5 (Q262126, Q182522). Для 4.0 и 5.0 это средство не документировано: лучше настроить вручную, если только репетиция не покажет, что оно работает.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Bytes of the envelope were replaced by U+FFFD: the file was opened as UTF-8 and saved. What they were is lost for good.</source>
        <translation>Байты конверта заменены на U+FFFD: файл открыли как UTF-8 и сохранили. Что это были за байты, уже не узнать.</translation>
    </message>
    <message>
        <source>Bytes, the place in question marked</source>
        <translation>Байты, нужное место отмечено</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Connector, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>Компакт-диск утерян или на нём нет imccopy? Попросите прочитать диалоговое окно вслух: в программе Administrator — Configuration, Connections, Internet Mail Connector, вкладка Internet Mail (документировано, Q153039, Q168138): оба списка в Character Set Translation, MIME и Non-MIME; затем E-Mail Domain и оба списка каждого домена по порядку. Введите их на шаге 1. Права: достаточно чтения, роль View Only Admin на Configuration сайта (предположительно).</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>Компакт-диск утерян или на нём нет imccopy? Попросите прочитать диалоговое окно вслух: в программе Administrator — Configuration, Connections, Internet Mail Service, вкладка Internet Mail (документировано, Q153039, Q168138): оба списка в Character Set Translation, MIME и Non-MIME; затем E-Mail Domain и оба списка каждого домена по порядку. Введите их на шаге 1. Права: достаточно чтения, роль View Only Admin на Configuration сайта (предположительно).</translation>
    </message>
    <message>
        <source>CD lost? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q230250): both lists under Character Sets, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>Компакт-диск утерян? Попросите прочитать диалоговое окно вслух: в программе Administrator — Configuration, Connections, Internet Mail Service, вкладка Internet Mail (документировано, Q230250): оба списка в Character Sets, MIME и Non-MIME; затем E-Mail Domain и оба списка каждого домена по порядку. Введите их на шаге 1. Права: достаточно чтения, роль View Only Admin на Configuration сайта (предположительно).</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонящий</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Звонящий: %1</translation>
    </message>
    <message>
        <source>Can somebody reach the server’s console?</source>
        <translation>Может ли кто-нибудь подойти к консоли сервера?</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>Обращение начато</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Case packed into one file</source>
        <translation>Обращение упаковано в один файл</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>Обращение принято</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cause taken up: %1</source>
        <translation>Причина взята в работу: %1</translation>
    </message>
    <message>
        <source>Causes weighed</source>
        <translation>Причины взвешены</translation>
    </message>
    <message>
        <source>Change the Character Sets</source>
        <translation>Изменить Character Sets</translation>
    </message>
    <message>
        <source>Changes to the Character Sets</source>
        <translation>Изменения Character Sets</translation>
    </message>
    <message>
        <source>Changes to the Character Sets (MIME / Non-MIME):</source>
        <translation>Изменения Character Sets (MIME / Non-MIME):</translation>
    </message>
    <message>
        <source>Changes were lost: the program had ended</source>
        <translation>Изменения потеряны: программа завершилась</translation>
    </message>
    <message>
        <source>Character Sets as found</source>
        <translation>Character Sets, какими они были</translation>
    </message>
    <message>
        <source>Character Sets before, as wanted and after; MIME / Non-MIME</source>
        <translation>Character Sets до, желаемые и после; MIME / Non-MIME</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Charsets were judged by the first %1 KiB of each text.</source>
        <translation>Кодировки определены по первым %1 КиБ каждого текста.</translation>
    </message>
    <message>
        <source>Check both names.</source>
        <translation>Проверьте оба имени.</translation>
    </message>
    <message>
        <source>Check both, and the domain: DOMAIN\NAME. It was tried once; trying often can lock the account. Windows NT 4.0 before SP4 knows no NTLMv2: say that the server is one (on the command line: --old-server nt4-sp3).</source>
        <translation>Проверьте оба и домен: DOMAIN\NAME. Попытка была одна; частые попытки могут заблокировать учётную запись. Windows NT 4.0 до SP4 не знает NTLMv2: укажите, что сервер именно такой (в командной строке: --old-server nt4-sp3).</translation>
    </message>
    <message>
        <source>Check that it is the attribute Character-Set-List (Q168347).</source>
        <translation>Проверьте, что это атрибут Character-Set-List (Q168347).</translation>
    </message>
    <message>
        <source>Check that the Internet Mail Service is stopped, and what else reads its folders.</source>
        <translation>Проверьте, что Internet Mail Service остановлена и что ещё читает её папки.</translation>
    </message>
    <message>
        <source>Check the connection to the server, or have the folder copied to this computer, and look again.</source>
        <translation>Проверьте соединение с сервером или попросите скопировать папку на этот компьютер и посмотрите снова.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Проверьте папку, разрешения на неё и свободное место.</translation>
    </message>
    <message>
        <source>Check the free space.</source>
        <translation>Проверьте свободное место.</translation>
    </message>
    <message>
        <source>Check the path, and that the share or drive is connected.</source>
        <translation>Проверьте путь и подключён ли общий ресурс или диск.</translation>
    </message>
    <message>
        <source>Check the server’s name and the port, and whether a firewall stands between.</source>
        <translation>Проверьте имя сервера и порт, а также нет ли между ними межсетевого экрана.</translation>
    </message>
    <message>
        <source>Check the server’s name or try its IP address; see that it is on, that its Server service runs and that no firewall stands between (TCP 139 and 445). Else work at its console.</source>
        <translation>Проверьте имя сервера или попробуйте его IP-адрес; убедитесь, что он включён, что работает его служба Server и что между ними нет межсетевого экрана (TCP 139 и 445). Иначе работайте у его консоли.</translation>
    </message>
    <message>
        <source>Check the server’s name, and whether it is up.</source>
        <translation>Проверьте имя сервера и работает ли он.</translation>
    </message>
    <message>
        <source>Check the server’s name, that it is on and that no firewall stands between; else work at its console.</source>
        <translation>Проверьте имя сервера, включён ли он и нет ли между ними межсетевого экрана; иначе работайте у его консоли.</translation>
    </message>
    <message>
        <source>Check the server’s name: the Internet Mail Service is installed on some of a site’s servers only. Its name is MSExchangeIMC in all versions.</source>
        <translation>Проверьте имя сервера: Internet Mail Service установлена лишь на некоторых серверах сайта. Во всех версиях её имя — MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Check them; it was tried once only, since too many wrong ones lock an account. Windows NT 4.0 must be named as such (--old-server nt4 from SP4 on, nt4-sp3 before).</source>
        <translation>Проверьте их; попытка была только одна, поскольку слишком частые неверные блокируют учётную запись. Windows NT 4.0 надо указать явно (--old-server nt4 начиная с SP4, nt4-sp3 до него).</translation>
    </message>
    <message>
        <source>Check what the journal names, and log in to that one.</source>
        <translation>Проверьте, какой сервер назван в журнале, и войдите на него.</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>Нажмите Add и введите домен «%2». Установите MIME на «%3», а Non-MIME на «%4».</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3”.</source>
        <translation>Нажмите Add и введите домен «%2». Установите MIME на «%3».</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set Non-MIME to “%4”.</source>
        <translation>Нажмите Add и введите домен «%2». Установите Non-MIME на «%4».</translation>
    </message>
    <message>
        <source>Choose Continue for it in Control Panel, Services, or “net continue”, at the server’s console.</source>
        <translation>Выберите для неё Continue в Control Panel, Services или введите «net continue» на консоли сервера.</translation>
    </message>
    <message>
        <source>Choose OK in the dialog “E-Mail Domain”.</source>
        <translation>Нажмите OK в диалоговом окне «E-Mail Domain».</translation>
    </message>
    <message>
        <source>Choose OK in the properties. If Administrator says that the character set files could not be found, ANSI.TRN and ISO88591.TRN in Exchsrvr\Connect (share connect$) cannot be reached.</source>
        <translation>Нажмите OK в свойствах. Если Administrator сообщит, что файлы кодировок не найдены, значит, недоступны ANSI.TRN и ISO88591.TRN в Exchsrvr\Connect (общий ресурс connect$).</translation>
    </message>
    <message>
        <source>Choose OK. The change works after the service was stopped and started.</source>
        <translation>Нажмите OK. Изменение подействует после остановки и запуска службы.</translation>
    </message>
    <message>
        <source>Choose a charset with another name.</source>
        <translation>Выберите кодировку с другим именем.</translation>
    </message>
    <message>
        <source>Choose a folder outside the evidence.</source>
        <translation>Выберите папку вне материалов.</translation>
    </message>
    <message>
        <source>Choose a log that Event Viewer saved (.evt), or the server&apos;s AppEvent.Evt.</source>
        <translation>Выберите журнал, сохранённый в Event Viewer (.evt), или AppEvent.Evt с сервера.</translation>
    </message>
    <message>
        <source>Choose a place that can be written to.</source>
        <translation>Выберите место, доступное для записи.</translation>
    </message>
    <message>
        <source>Choose a spool file or a mail.</source>
        <translation>Выберите спул-файл или письмо.</translation>
    </message>
    <message>
        <source>Choose another folder for the cases.</source>
        <translation>Выберите другую папку для обращений.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--force).</source>
        <translation>Выберите другое имя или разрешите замену (--force).</translation>
    </message>
    <message>
        <source>Choose another way, or work at the server’s console.</source>
        <translation>Выберите другой способ или работайте у консоли сервера.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Выберите другой способ.</translation>
    </message>
    <message>
        <source>Choose larger paper or smaller margins.</source>
        <translation>Выберите бумагу большего формата или меньшие поля.</translation>
    </message>
    <message>
        <source>Choose the charset that the message is really in.</source>
        <translation>Выберите кодировку, в которой сообщение на самом деле написано.</translation>
    </message>
    <message>
        <source>Choose the file that “imccopy -save domain” wrote.</source>
        <translation>Выберите файл, записанный командой «imccopy -save domain».</translation>
    </message>
    <message>
        <source>Choose the folder of a case.</source>
        <translation>Выберите папку обращения.</translation>
    </message>
    <message>
        <source>Choose the folder of a case: the one that holds case.json.</source>
        <translation>Выберите папку обращения: ту, в которой лежит case.json.</translation>
    </message>
    <message>
        <source>Choose the local recipients: without one, the service would deliver to all that the header names (KB Q201314).</source>
        <translation>Выберите местных получателей: без них служба доставила бы сообщение всем, кто назван в заголовке (KB Q201314).</translation>
    </message>
    <message>
        <source>Choose the tab “Internet Mail”. Stay off the tab “Connections”: it has another button “E-Mail Domain”, for routes.</source>
        <translation>Выберите вкладку «Internet Mail». Не трогайте вкладку «Connections»: на ней другая кнопка «E-Mail Domain», для маршрутов.</translation>
    </message>
    <message>
        <source>Chosen by the technician; nothing is recommended for it.</source>
        <translation>Выбрано специалистом; рекомендации для этого нет.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Close Control Panel, Services on all computers and restart the server.</source>
        <translation>Закройте Control Panel, Services на всех компьютерах и перезапустите сервер.</translation>
    </message>
    <message>
        <source>Code page %1 is installed (file %2).</source>
        <translation>Кодовая страница %1 установлена (файл %2).</translation>
    </message>
    <message>
        <source>Code page %1 is named without a file: it is not installed (inferred).</source>
        <translation>Кодовая страница %1 названа без файла: она не установлена (предположительно).</translation>
    </message>
    <message>
        <source>Collect User.dmp, Drwtsn32.log, the Application event log and the spool file for escalation (Q192186).</source>
        <translation>Соберите User.dmp, Drwtsn32.log, журнал приложений и спул-файл для эскалации (Q192186).</translation>
    </message>
    <message>
        <source>Command and its answer</source>
        <translation>Команда и её ответ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Compare its dependencies with MSExchangeIS, MSExchangeMTA and TCPIP (Q143380).</source>
        <translation>Сравните её зависимости с MSExchangeIS, MSExchangeMTA и TCPIP (Q143380).</translation>
    </message>
    <message>
        <source>Compare the computer that the event names with the server that the folder comes from.</source>
        <translation>Сравните компьютер, названный в событии, с сервером, с которого взята папка.</translation>
    </message>
    <message>
        <source>Compare times and senders with what the caller noticed.</source>
        <translation>Сравните время и отправителей с тем, что заметил звонящий.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Copy %1 to the server and double-click it there: regedit adds the one key to the registry and says so.</source>
        <translation>Скопируйте %1 на сервер и дважды щёлкните его там: regedit добавит в реестр один раздел и сообщит об этом.</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the Windows folder of the server. Where it was set to another folder, this program shows it.</source>
        <translation>Скопируйте Drwtsn32.log из папки Windows сервера. Если для него задана другая папка, её показывает эта программа.</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the server&apos;s Windows folder and add it to the case (Q192186).</source>
        <translation>Скопируйте Drwtsn32.log из папки Windows сервера и добавьте его в обращение (Q192186).</translation>
    </message>
    <message>
        <source>Copy IMCDATA\IN\ARCHIVE to another disk first. With the service stopped (Q300931), delete from it only what is proven delivered: the failed messages are the only copies there are (Q306958).</source>
        <translation>Сначала скопируйте IMCDATA\IN\ARCHIVE на другой диск. При остановленной службе (Q300931) удалите оттуда только то, доставка чего доказана: недоставленные сообщения существуют в единственном экземпляре (Q306958).</translation>
    </message>
    <message>
        <source>Copy L*.LOG from the folder LOG below IMCDATA. They are written only where SMTP Protocol Log was raised before (properties of the Internet Mail Service, Diagnostics Logging).</source>
        <translation>Скопируйте L*.LOG из папки LOG в IMCDATA. Они ведутся, только если уровень SMTP Protocol Log был заранее повышен (свойства Internet Mail Service, Diagnostics Logging).</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>Копия в обращении</translation>
    </message>
    <message>
        <source>Copy the days around the failures from the folder Tracking.log below the folder of Exchange. They are written only where message tracking was switched on before.</source>
        <translation>Скопируйте дни вокруг сбоев из папки Tracking.log внутри папки Exchange. Журналы ведутся, только если отслеживание сообщений было включено заранее.</translation>
    </message>
    <message>
        <source>Copy the file while nothing writes to it, and open the copy.</source>
        <translation>Скопируйте файл, когда в него никто не пишет, и откройте копию.</translation>
    </message>
    <message>
        <source>Copy the files that matter into a folder of their own.</source>
        <translation>Скопируйте нужные файлы в отдельную папку.</translation>
    </message>
    <message>
        <source>Copy the folder IN\ARCHIVE below IMCDATA as it is. IMCDATA lies below the folder of Exchange unless it was moved: this value in the server&apos;s registry tells where it is. An event 2002 names the whole path, too.</source>
        <translation>Скопируйте папку IN\ARCHIVE из IMCDATA как есть. IMCDATA лежит внутри папки Exchange, если её не перенесли: где она, сообщает этот параметр реестра сервера. Полный путь называет и событие 2002.</translation>
    </message>
    <message>
        <source>Copy the spool file that an event 4117 names (not the whole folder: with Message Archival on it also holds delivered mail, which would be delivered again). With the service stopped, move that one file to IMCDATA\IN, then start the service. It worked when the message arrives and no new event 4117 names it (Q230250, Q189731).</source>
        <translation>Скопируйте спул-файл, названный в событии 4117 (не всю папку: при включённом Message Archival в ней лежит и доставленная почта, и она была бы доставлена снова). При остановленной службе переместите этот один файл в IMCDATA\IN, затем запустите службу. Получилось, если сообщение пришло и нового события 4117 с этим файлом нет (Q230250, Q189731).</translation>
    </message>
    <message>
        <source>Copy the spool files that the events name from IMCDATA\IN\ARCHIVE and add them to the case.</source>
        <translation>Скопируйте названные в событиях спул-файлы из IMCDATA\IN\ARCHIVE и добавьте их в обращение.</translation>
    </message>
    <message>
        <source>Copying the evidence into the case</source>
        <translation>Материалы копируются в обращение</translation>
    </message>
    <message>
        <source>Correct it or leave it out.</source>
        <translation>Исправьте или уберите это.</translation>
    </message>
    <message>
        <source>Correct the file or remove it; until then the program&apos;s own character sets are used without it.</source>
        <translation>Исправьте файл или удалите его; до тех пор собственный список кодировок программы используется без него.</translation>
    </message>
    <message>
        <source>Correct the file; its README describes the fields.</source>
        <translation>Исправьте файл; поля описаны в его README.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/causes/README.md.</source>
        <translation>Исправьте файл; его устройство описано в resources/causes/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/flows/README.md.</source>
        <translation>Исправьте файл; его устройство описано в resources/flows/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/outcomes/README.md.</source>
        <translation>Исправьте файл; его устройство описано в resources/outcomes/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/settings/README.md.</source>
        <translation>Исправьте файл; его устройство описано в resources/settings/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/software/README.md.</source>
        <translation>Исправьте файл; его устройство описано в resources/software/README.md.</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3.</source>
        <translation>Не удалось %1 «%2»: %3.</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3. %4</source>
        <translation>Не удалось %1 «%2»: %3. %4</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Не удалось %1: %2</translation>
    </message>
    <message>
        <source>Could not %1: %2.</source>
        <translation>Не удалось %1: %2.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Не удалось проверить</translation>
    </message>
    <message>
        <source>Counted in IMCDATA\IN\ARCHIVE, which holds copies of delivered mail while Message Archival is on (Q189731).</source>
        <translation>Подсчитано в IMCDATA\IN\ARCHIVE, где при включённом Message Archival лежат и копии доставленной почты (Q189731).</translation>
    </message>
    <message>
        <source>Data words:</source>
        <translation>Слова данных:</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>День (UTC)</translation>
    </message>
    <message>
        <source>Decide which documented cause it is.</source>
        <translation>Решите, какая это из документированных причин.</translation>
    </message>
    <message>
        <source>Delayed mail from the Internet</source>
        <translation>Задержка почты из Интернета</translation>
    </message>
    <message>
        <source>Deleting Queue.dat can send outbound mail a second time if IMCDATA\OUT still holds delivered messages (Q312443).</source>
        <translation>Удаление Queue.dat может повторно отправить исходящую почту, если в IMCDATA\OUT ещё лежат доставленные сообщения (Q312443).</translation>
    </message>
    <message>
        <source>Diagnostics logging of “%1” is at %2.</source>
        <translation>Уровень диагностики «%1» — %2.</translation>
    </message>
    <message>
        <source>Did Dr. Watson report that Store.exe crashed at the time of the failure?</source>
        <translation>Сообщил ли Dr. Watson об аварии Store.exe в момент сбоя?</translation>
    </message>
    <message>
        <source>Did the failures begin when Exchange 5.5 Service Pack 3 was installed?</source>
        <translation>Начались ли сбои, когда установили Exchange 5.5 Service Pack 3?</translation>
    </message>
    <message>
        <source>DiskSpaceLowWaterMark is not set: the service takes no new messages with less than 10 MB free (the default).</source>
        <translation>DiskSpaceLowWaterMark не задан: если свободно меньше 10 МБ, служба не принимает новых сообщений (по умолчанию).</translation>
    </message>
    <message>
        <source>Dismiss a cause only with a reason: it stands in the report.</source>
        <translation>Отклоняйте причину только с обоснованием: оно попадёт в отчёт.</translation>
    </message>
    <message>
        <source>Dismissed by the technician:</source>
        <translation>Отклонена специалистом:</translation>
    </message>
    <message>
        <source>Dismissed by the technician: %1</source>
        <translation>Отклонена специалистом: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Отклонена: %1</translation>
    </message>
    <message>
        <source>Distribution list expansion</source>
        <translation>Раскрытие списка рассылки</translation>
    </message>
    <message>
        <source>Do it at the server’s console, at an hour that was agreed on: %1 stop with it and have to be started again after it.</source>
        <translation>Делайте это у консоли сервера, в согласованное время: вместе с ней останавливаются службы: %1. После этого их надо снова запустить.</translation>
    </message>
    <message>
        <source>Do not break off a long start, and do not start it a second time meanwhile (Q185996).</source>
        <translation>Не прерывайте долгий запуск и не запускайте службу тем временем второй раз (Q185996).</translation>
    </message>
    <message>
        <source>Do not clear the log, and do not save it as text: text loses the data. The file AppEvent.Evt itself cannot be copied while the server runs: Windows holds it open.</source>
        <translation>Не очищайте журнал и не сохраняйте его как текст: в тексте теряются данные. Сам файл AppEvent.Evt при работающем сервере скопировать нельзя: Windows держит его открытым.</translation>
    </message>
    <message>
        <source>Do not delete anything in IMCDATA\IN: move it to another folder, it is undelivered mail.</source>
        <translation>Ничего не удаляйте в IMCDATA\IN: переместите это в другую папку — это недоставленная почта.</translation>
    </message>
    <message>
        <source>Do not move the whole folder IN\ARCHIVE back: with Message Archival on it holds delivered mail, too (Q189731).</source>
        <translation>Не возвращайте всю папку IN\ARCHIVE: при включённом Message Archival в ней лежит и доставленная почта (Q189731).</translation>
    </message>
    <message>
        <source>Do not open or save these files in Notepad: that ruins them. With FTP, use binary mode. They hold whole messages, blind copies included: treat them as mail.</source>
        <translation>Не открывайте и не сохраняйте эти файлы в Notepad: это их портит. По FTP передавайте в двоичном режиме. Они содержат сообщения целиком, включая скрытые копии: обращайтесь с ними как с почтой.</translation>
    </message>
    <message>
        <source>Do not rely on a non-delivery report: in at least one documented cause the sender gets none. Hidden recipients of a message are not to be named to others.</source>
        <translation>Не полагайтесь на отчёт о недоставке: по меньшей мере при одной документированной причине отправитель его не получает. Скрытых получателей сообщения нельзя называть другим.</translation>
    </message>
    <message>
        <source>Do not stop the Information Store or the MTA to get the service down: every mailbox or the whole mail transfer stops with it.</source>
        <translation>Не останавливайте Information Store или MTA, чтобы остановить службу: с ними останавливаются все почтовые ящики или вся передача почты.</translation>
    </message>
    <message>
        <source>Do the failed messages fit what the caller noticed?</source>
        <translation>Соответствуют ли недоставленные сообщения тому, что заметил звонящий?</translation>
    </message>
    <message>
        <source>Do what the cause asks for, and leave the Character Sets as they are.</source>
        <translation>Сделайте то, чего требует причина, а Character Sets оставьте как есть.</translation>
    </message>
    <message>
        <source>Do what this cause asks for</source>
        <translation>Сделайте то, чего требует эта причина</translation>
    </message>
    <message>
        <source>Documented after a bad message crashed the store: restart the Information Store too, with the files moved out of IN.</source>
        <translation>Документировано для случая, когда неправильное сообщение вызвало аварию хранилища: перезапустите и Information Store, предварительно убрав файлы из IN.</translation>
    </message>
    <message>
        <source>Documented for 5.5: “-save domain” (Q262126), “-restore routes” (Q182522). “-restore domain” is inferred from them; the rehearsal shows whether it works here.</source>
        <translation>Для 5.5 документировано: «-save domain» (Q262126), «-restore routes» (Q182522). «-restore domain» — предположение по ним; репетиция покажет, работает ли это здесь.</translation>
    </message>
    <message>
        <source>Documented where it does not run under the Exchange service account: Control Panel, Services, Startup (Q155814).</source>
        <translation>Документировано для случая, когда она работает не под учётной записью служб Exchange: Control Panel, Services, Startup (Q155814).</translation>
    </message>
    <message>
        <source>Does an antivirus program on the server scan files below Exchsrvr, IMCDATA included?</source>
        <translation>Проверяет ли антивирус на сервере файлы в Exchsrvr и ниже, включая IMCDATA?</translation>
    </message>
    <message>
        <source>Does the Internet Mail Service run again?</source>
        <translation>Работает ли Internet Mail Service снова?</translation>
    </message>
    <message>
        <source>Does the sender&apos;s address belong to two entries of the Global Address List, hidden ones and second addresses included?</source>
        <translation>Принадлежит ли адрес отправителя двум записям Global Address List, включая скрытые записи и дополнительные адреса?</translation>
    </message>
    <message>
        <source>Does the service run and answer now?</source>
        <translation>Работает ли теперь служба и отвечает ли она?</translation>
    </message>
    <message>
        <source>Does the store&apos;s registry key MSExchangeIS\ParametersSystem hold a value “Max Recipients on Submit”?</source>
        <translation>Есть ли в разделе реестра хранилища MSExchangeIS\ParametersSystem параметр «Max Recipients on Submit»?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>Понижение (downgrading)</translation>
    </message>
    <message>
        <source>Dr. Watson had no symbols and could not name the function. With the symbols loaded the next crash tells it (Q192186).</source>
        <translation>У Dr. Watson не было символов, и он не смог назвать функцию. С загруженными символами её назовёт следующая авария (Q192186).</translation>
    </message>
    <message>
        <source>Dr. Watson is said to have reported a crash of Store.exe.</source>
        <translation>Со слов, Dr. Watson сообщил об аварии Store.exe.</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has a crash of %1 that may be of the same minute: %2, %3 by the server&apos;s clock, whose time zone is not in the log.</source>
        <translation>В журнале Dr. Watson есть авария %1, возможно, той же минуты: %2, %3 по часам сервера; часовой пояс в журнале не указан.</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q166558 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>В журнале Dr. Watson есть авария %1, описанная в Q166558 (%2, %3 по часам сервера).</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q169223 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>В журнале Dr. Watson есть авария %1, описанная в Q169223 (%2, %3 по часам сервера).</translation>
    </message>
    <message>
        <source>Drwtsn32.log and User.dmp hold parts of people&apos;s mail: send them only to whoever is to read them.</source>
        <translation>Drwtsn32.log и User.dmp содержат фрагменты чужой почты: отправляйте их только тем, кто должен их читать.</translation>
    </message>
    <message>
        <source>EUC-KR text is decoded.</source>
        <translation>Текст EUC-KR раскодируется.</translation>
    </message>
    <message>
        <source>Earlier ones, not drawn: %1.</source>
        <translation>Более ранние, не на диаграмме: %1.</translation>
    </message>
    <message>
        <source>Entries that come from another site are corrected there, or they come back with the next replication.</source>
        <translation>Записи, пришедшие с другого сайта, исправляют там, иначе при следующей репликации они вернутся.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Ошибка %1</translation>
    </message>
    <message>
        <source>Escalate with the spool file where it still fails (Q192186).</source>
        <translation>Если сбой не проходит, передайте на эскалацию вместе со спул-файлом (Q192186).</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Событие %1 от %2</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3): Q317653 names antivirus programs first among the reasons for 4116 and 4102.</source>
        <translation>Событие %1 от %2 (%3): Q317653 называет антивирусы первыми среди причин 4116 и 4102.</translation>
    </message>
    <message>
        <source>Event %1 of %2 belongs to a crash with an article of its own (%3).</source>
        <translation>Событие %1 от %2 относится к аварии, о которой есть отдельная статья (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives a reason of another kind (%3).</source>
        <translation>Событие %1 от %2 указывает причину другого рода (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives an error with a cause of its own (%3).</source>
        <translation>Событие %1 от %2 указывает ошибку, у которой есть собственная причина (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the file too.</source>
        <translation>Событие %1 от %2 тоже называет этот файл.</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file and gives another reason (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл и указывает другую причину (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 0-82000080 (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл с ошибкой 0-82000080 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80004005-F0000000 (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл с ошибкой 80004005-F0000000 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80040C05-F20000E9 (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл с ошибкой 80040C05-F20000E9 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with location F20000FF, where addresses are read (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл с местом F20000FF, где читаются адреса (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: it was to be tried again at the next start (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл: попытку следовало повторить при следующем запуске (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: its addresses could not be validated (%3).</source>
        <translation>Событие %1 от %2 называет тот же спул-файл: его адреса не удалось проверить (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8004010D: the disk is full (%3).</source>
        <translation>Событие %1 от %2 сообщает об ошибке 8004010D: диск заполнен (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F20000FF (%3).</source>
        <translation>Событие %1 от %2 сообщает об ошибке 8007000E-F20000FF (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F2000200 (%3).</source>
        <translation>Событие %1 от %2 сообщает об ошибке 8007000E-F2000200 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the conversion failed (%3).</source>
        <translation>Событие %1 от %2 сообщает, что преобразование не удалось (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the message&apos;s character set is not recognised, error 80040C15 (%3).</source>
        <translation>Событие %1 от %2 сообщает, что кодировка сообщения не распознана, ошибка 80040C15 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server could not convert from the message&apos;s character set: no setting helps there (%3).</source>
        <translation>Событие %1 от %2 сообщает, что сервер не смог преобразовать текст из кодировки сообщения: никакая настройка здесь не поможет (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server does not know the message&apos;s character set: no setting helps there (%3).</source>
        <translation>Событие %1 от %2 сообщает, что сервер не знает кодировку сообщения: никакая настройка здесь не поможет (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that this server wrote another message to “%3”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>Событие %1 от %2 сообщает, что другое сообщение этот сервер записал в «%3»: посмотрите на сервере в папке ARCHIVE ниже этой.</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a file that could not be opened (%3; Q247788).</source>
        <translation>Событие %1 от %2 сообщает о файле, который не удалось открыть (%3; Q247788).</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a locked file of the database (%3; Q247788).</source>
        <translation>Событие %1 от %2 сообщает о заблокированном файле базы данных (%3; Q247788).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute (%3).</source>
        <translation>Событие %1 от %2 записано в ту же минуту (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute: an error while mail was processed (%3).</source>
        <translation>Событие %1 от %2 записано в ту же минуту: ошибка при обработке почты (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged with data 0001023e (%3).</source>
        <translation>Событие %1 от %2 записано с данными 0001023e (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2, a virus scanner, names the file (%3).</source>
        <translation>Событие %1 от %2, антивируса, называет этот файл (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute (%3).</source>
        <translation>Событие %1 от %2: в ту же минуту произошла авария программы (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute, so threads are not the first suspicion (%3).</source>
        <translation>Событие %1 от %2: в ту же минуту произошла авария программы, поэтому потоки подозревать в первую очередь не стоит (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: an exception with code 0xc0000005 was met (%3).</source>
        <translation>Событие %1 от %2: возникло исключение с кодом 0xc0000005 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, error 8004011D (%3).</source>
        <translation>Событие %1 от %2: подключения к хранилищу не удалось возобновить, ошибка 8004011D (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which one message does not bring about (%3).</source>
        <translation>Событие %1 от %2: подключения к хранилищу не удалось возобновить, а одно сообщение этого не вызывает (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which points to its threads (%3).</source>
        <translation>Событие %1 от %2: подключения к хранилищу не удалось возобновить, что указывает на его потоки (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: messages that were sent could not be taken out of the queue (%3).</source>
        <translation>Событие %1 от %2: отправленные сообщения не удалось убрать из очереди (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: more than 32,766 recipients (%3).</source>
        <translation>Событие %1 от %2: больше 32 766 получателей (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: no non-delivery report could be made, data 0002019a 8007000e (%3).</source>
        <translation>Событие %1 от %2: отчёт о недоставке создать не удалось, данные 0002019a 8007000e (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the disk space had dropped below the limit shortly before (%3).</source>
        <translation>Событие %1 от %2: незадолго до этого место на диске опустилось ниже предела (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the originator of a message could not be read (%3).</source>
        <translation>Событие %1 от %2: отправителя сообщения не удалось прочитать (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service could not start its threads (%3).</source>
        <translation>Событие %1 от %2: служба не смогла запустить свои потоки (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service lost the store with error 80040115 (%3).</source>
        <translation>Событие %1 от %2: служба потеряла хранилище с ошибкой 80040115 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service was being shut down (%3).</source>
        <translation>Событие %1 от %2: служба завершала работу (%3).</translation>
    </message>
    <message>
        <source>Event %1 of the virus scanner %2 was logged in the same minute (%3).</source>
        <translation>Событие %1 антивируса %2 записано в ту же минуту (%3).</translation>
    </message>
    <message>
        <source>Event %1, with the text of %2,</source>
        <translation>Событие %1 (с текстом события %2)</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times, last %4.</source>
        <translation>Событие %2 от %3 записано %1 раз, последний раз — %4.</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times: that points to too few threads in the store rather than to one bad message.</source>
        <translation>Событие %2 от %3 записано %1 раз: это указывает скорее на недостаток потоков в хранилище, чем на одно неправильное сообщение.</translation>
    </message>
    <message>
        <source>Event 1000: the Internet Mail Service started</source>
        <translation>Событие 1000: Internet Mail Service запущена</translation>
    </message>
    <message>
        <source>Event 1001: the Internet Mail Service stopped</source>
        <translation>Событие 1001: Internet Mail Service остановлена</translation>
    </message>
    <message>
        <source>Event 2002 of %1 says that the server wrote this message to “%2”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>Событие 2002 от %1 сообщает, что это сообщение сервер записал в «%2»: посмотрите на сервере в папке ARCHIVE ниже этой.</translation>
    </message>
    <message>
        <source>Event 2002 of %1, after the failure, names the file: the message came in again, or another one has its name.</source>
        <translation>Событие 2002 от %1, после сбоя, называет этот файл: сообщение пришло снова или такое имя получило другое.</translation>
    </message>
    <message>
        <source>Event 4081 (%1) names the same file: Exchange 4.0 delivered the message with its text as an attachment, ATTnnnnn.txt, and the file is used up.</source>
        <translation>Событие 4081 (%1) называет тот же файл: Exchange 4.0 доставил сообщение с текстом во вложении ATTnnnnn.txt, файл израсходован.</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>Событие 4117</translation>
    </message>
    <message>
        <source>Event 4117 is about mail that did not arrive at all. Wrong letters in mail that arrives come from the same Character Sets (Q305540): step 5 is the one to look at, and there need not be a failed message.</source>
        <translation>Событие 4117 — о почте, которая не пришла совсем. Неверные буквы в почте, которая приходит, зависят от тех же Character Sets (Q305540): смотрите шаг 5; недоставленного сообщения при этом может и не быть.</translation>
    </message>
    <message>
        <source>Event 4117 on %1</source>
        <translation>Событие 4117: %1</translation>
    </message>
    <message>
        <source>Event 4118 (%1) names the same file: the service could not validate the message’s addresses and discarded it.</source>
        <translation>Событие 4118 (%1) называет тот же файл: служба не смогла проверить адреса сообщения и отбросила его.</translation>
    </message>
    <message>
        <source>Event 4120 (%1) names the same file: no notice of its failure could be made. Such a file may still lie in IMCDATA\IN.</source>
        <translation>Событие 4120 (%1) называет тот же файл: уведомление о недоставке создать не удалось. Такой файл может ещё лежать в IMCDATA\IN.</translation>
    </message>
    <message>
        <source>Event 4132 (%1) names the same file: a report or system message that could not be delivered. One wording of the event says that it is deleted.</source>
        <translation>Событие 4132 (%1) называет тот же файл: отчёт или системное сообщение, которое не удалось доставить. В одном из вариантов текста события сказано, что оно удалено.</translation>
    </message>
    <message>
        <source>Event 4182 (%1) names the same file: it stays in IMCDATA\IN and is tried again at every start of the service.</source>
        <translation>Событие 4182 (%1) называет тот же файл: он остаётся в IMCDATA\IN, и попытка повторяется при каждом запуске службы.</translation>
    </message>
    <message>
        <source>Event read out by the caller</source>
        <translation>Событие, прочитанное звонящим по телефону</translation>
    </message>
    <message>
        <source>Event taken out that was read out</source>
        <translation>Убрано событие, прочитанное по телефону</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events 4117</source>
        <translation>События 4117</translation>
    </message>
    <message>
        <source>Events that findings rest on</source>
        <translation>События, на которых основаны выводы</translation>
    </message>
    <message>
        <source>Every answer can be taken back (Ctrl+Z), and so can a dismissal. Nothing was changed on the server.</source>
        <translation>Любой ответ можно отозвать (Ctrl+Z), отклонение причины — тоже. На сервере ничего не изменено.</translation>
    </message>
    <message>
        <source>Every failed message has a cause now.</source>
        <translation>Теперь причина есть у каждого недоставленного сообщения.</translation>
    </message>
    <message>
        <source>Every message without a charset of its own is read by the changed setting from then on, inbound and outbound (Q156063): domains that work now can stop being readable.</source>
        <translation>С этого момента каждое сообщение без собственной кодировки читается по изменённой настройке, и входящее, и исходящее (Q156063): почта доменов, которая сейчас читается, может перестать читаться.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Материалы открыты</translation>
    </message>
    <message>
        <source>Evidence taken out</source>
        <translation>Материалы убраны</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>Материалы, %1</translation>
    </message>
    <message>
        <source>Evidence, %1: a copy</source>
        <translation>Материалы, %1: копия</translation>
    </message>
    <message>
        <source>Evidence, %1: the server’s own folder</source>
        <translation>Материалы, %1: папка самого сервера</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Материалы: %1</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Exchange 4.0 alone: are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>Только Exchange 4.0: после добавления первого домена Edit и Remove всё ещё серые? Нажмите OK и откройте диалоговое окно снова той же кнопкой; неверно только отображение.</translation>
    </message>
    <message>
        <source>Exchange 4.0 logs this warning where the code page for the message’s charset is not installed: it delivers the message with its text as an attachment, ATTnnnnn.txt, and sends a notice of it by mail.</source>
        <translation>Exchange 4.0 записывает это предупреждение, если не установлена кодовая страница для кодировки сообщения: сообщение доставляется с текстом во вложении ATTnnnnn.txt, а уведомление об этом посылается по почте.</translation>
    </message>
    <message>
        <source>Exchange 4.0: install the newest service pack as well (Q163080, Q155016).</source>
        <translation>Exchange 4.0: установите также новейший пакет обновления (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>Exchange 5.0: the names unicode-2-0-utf-7 and -utf-8 come with SP2 (Q176125).</source>
        <translation>Exchange 5.0: имена unicode-2-0-utf-7 и -utf-8 появились в SP2 (Q176125).</translation>
    </message>
    <message>
        <source>Exchange 5.5 Service Pack 3 began to read the X-Mac-Type and X-Mac-Creator codes of attachments. Where they are not what it expects, the store refuses the message.</source>
        <translation>Exchange 5.5 Service Pack 3 начал читать коды вложений X-Mac-Type и X-Mac-Creator. Если они не такие, как он ожидает, хранилище отвергает сообщение.</translation>
    </message>
    <message>
        <source>Exchange 5.5 takes the file out of IMCDATA\PICKUP and delivers the message to the recipients named in it, to nobody else (KB Q201314).</source>
        <translation>Exchange 5.5 забирает файл из IMCDATA\PICKUP и доставляет сообщение названным в нём получателям и никому другому (KB Q201314).</translation>
    </message>
    <message>
        <source>Exchange does not offer %1 among its Character Sets (%2).</source>
        <translation>Exchange не предлагает %1 среди своих Character Sets (%2).</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Версия Exchange</translation>
    </message>
    <message>
        <source>Exclude all of Exchsrvr from the antivirus program&apos;s file scanning (Q241855, Q230250). That IMCDATA is among it is inferred: no article names it.</source>
        <translation>Исключите весь Exchsrvr из проверки файлов антивирусом (Q241855, Q230250). Что сюда входит и IMCDATA — предположение: ни одна статья её не называет.</translation>
    </message>
    <message>
        <source>Exclude the mailbox of the Internet Mail Service from GroupShield&apos;s scan (Q242320, Q296879).</source>
        <translation>Исключите почтовый ящик Internet Mail Service из проверки GroupShield (Q242320, Q296879).</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключена</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Исключена: %1</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Объясняет</translation>
    </message>
    <message>
        <source>Export another format.</source>
        <translation>Экспортируйте в другом формате.</translation>
    </message>
    <message>
        <source>Export it and add it to the ticket.</source>
        <translation>Экспортируйте его и добавьте в заявку.</translation>
    </message>
    <message>
        <source>Export the Global Address List with hidden objects and look for the sender&apos;s address twice, second addresses included; remove the one that should not have it (Q192583, Q201904).</source>
        <translation>Экспортируйте Global Address List вместе со скрытыми объектами и посмотрите, не встречается ли адрес отправителя дважды, в том числе среди дополнительных адресов; удалите его у той записи, где его быть не должно (Q192583, Q201904).</translation>
    </message>
    <message>
        <source>Export the key again with regedit.</source>
        <translation>Экспортируйте раздел ещё раз с помощью regedit.</translation>
    </message>
    <message>
        <source>Export the key again with the command below and add the file to the case in step 1: step 5 then tells whether “%1” stands for %2.</source>
        <translation>Экспортируйте раздел ещё раз командой, указанной ниже, и добавьте файл в обращение на шаге 1: тогда шаг 5 покажет, означает ли «%1» кодировку %2.</translation>
    </message>
    <message>
        <source>Export the key again: in Regedit (not Regedt32), choose Export Registry File.</source>
        <translation>Экспортируйте раздел ещё раз: в Regedit (не Regedt32) выберите Export Registry File.</translation>
    </message>
    <message>
        <source>Export the registry keys MSExchangeIS\ParametersSystem and MSExchangeIMC\Parameters (below HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services) and add the file to the case.</source>
        <translation>Экспортируйте разделы реестра MSExchangeIS\ParametersSystem и MSExchangeIMC\Parameters (в HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services) и добавьте файл в обращение.</translation>
    </message>
    <message>
        <source>Export the report for the ticket or the next engineer.</source>
        <translation>Экспортируйте отчёт для заявки или следующего инженера.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>Снова не передано</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Недоставленные сообщения</translation>
    </message>
    <message>
        <source>Failed messages by day (UTC)</source>
        <translation>Недоставленные сообщения по дням (UTC)</translation>
    </message>
    <message>
        <source>Failed messages by day; days without any are left out</source>
        <translation>Недоставленные сообщения по дням; дни без них пропущены</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset</source>
        <translation>Недоставленные сообщения по домену отправителя и кодировке</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset (what the bytes look like, else what is declared)</source>
        <translation>Недоставленные сообщения по домену отправителя и кодировке (на что похожи байты, иначе — что объявлено)</translation>
    </message>
    <message>
        <source>Failed messages, newest first</source>
        <translation>Недоставленные сообщения, новейшие первыми</translation>
    </message>
    <message>
        <source>Failed messages: %1 (files read %2, missing %3, unreadable %4)</source>
        <translation>Недоставленных сообщений: %1 (файлов прочитано %2, нет %3, не читается %4)</translation>
    </message>
    <message>
        <source>Failure audit</source>
        <translation>Аудит отказов</translation>
    </message>
    <message>
        <source>Failures followed %1 starts of the service within ten minutes.</source>
        <translation>Сбои следовали за запусками службы в течение десяти минут; таких запусков: %1.</translation>
    </message>
    <message>
        <source>Far East text that Eudora labels us-ascii or iso-8859-1 is read right.</source>
        <translation>Дальневосточный текст, который Eudora помечает как us-ascii или iso-8859-1, читается правильно.</translation>
    </message>
    <message>
        <source>Faults with JIS text are mended.</source>
        <translation>Исправлены ошибки с текстом JIS.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>Files below evidence/spool/ are rewritten copies: letters of texts are replaced by other letters of the same script, byte for byte, so that the character set and its faults can be seen as in the original. Byte offsets in the report count in these copies.</source>
        <translation>Файлы внутри evidence/spool/ — переписанные копии: буквы текстов заменены другими буквами той же письменности, байт в байт, так что кодировка и её ошибки видны как в оригинале. Смещения в байтах в отчёте отсчитываются в этих копиях.</translation>
    </message>
    <message>
        <source>Files changed on their way here</source>
        <translation>Файлы, изменённые по пути сюда</translation>
    </message>
    <message>
        <source>Files changed on their way here: %1</source>
        <translation>Файлов, изменённых по пути сюда: %1</translation>
    </message>
    <message>
        <source>Files left out here: %1; the journal has them.</source>
        <translation>Файлов, пропущенных здесь: %1; они есть в журнале.</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Нет файлов</translation>
    </message>
    <message>
        <source>Files nested deeper than %1 were not looked into.</source>
        <translation>Файлы на глубине больше %1 не просматривались.</translation>
    </message>
    <message>
        <source>Files of ARCHIVE</source>
        <translation>Файлы из ARCHIVE</translation>
    </message>
    <message>
        <source>Files of ARCHIVE; checksums of the failed ones</source>
        <translation>Файлы из ARCHIVE; контрольные суммы недоставленных</translation>
    </message>
    <message>
        <source>Files of failed messages that are in this ARCHIVE: %1.</source>
        <translation>Файлов недоставленных сообщений в этой папке ARCHIVE: %1.</translation>
    </message>
    <message>
        <source>Files of failed messages that could not be read: %1</source>
        <translation>Файлов недоставленных сообщений, которые не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>Files of failed messages that were not found: %1</source>
        <translation>Файлов недоставленных сообщений, которые не найдены: %1</translation>
    </message>
    <message>
        <source>Files of the evidence</source>
        <translation>Файлы материалов</translation>
    </message>
    <message>
        <source>Files of the evidence, as the case keeps them</source>
        <translation>Файлы материалов, как они хранятся в обращении</translation>
    </message>
    <message>
        <source>Files put back, %1</source>
        <translation>Возврат файлов, %1</translation>
    </message>
    <message>
        <source>Files put back, batch %1</source>
        <translation>Возвращённые файлы, пакет %1</translation>
    </message>
    <message>
        <source>Files put back, by the journal</source>
        <translation>Возвращённые файлы, по журналу</translation>
    </message>
    <message>
        <source>Files set aside, batch %1</source>
        <translation>Отложенные файлы, пакет %1</translation>
    </message>
    <message>
        <source>Files that were changed on their way here</source>
        <translation>Файлы, изменённые по пути сюда</translation>
    </message>
    <message>
        <source>Files unreadable</source>
        <translation>Файлы не читаются</translation>
    </message>
    <message>
        <source>Files were put back into IN</source>
        <translation>Файлы возвращены в IN</translation>
    </message>
    <message>
        <source>Files were set aside out of IN</source>
        <translation>Файлы отложены из IN</translation>
    </message>
    <message>
        <source>Find its process with tlist and end it with Kill.exe, both of the Resource Kit (Q168883). Where that fails, set the service to start by hand (registry value Start = 3) and restart the machine (Q176566).</source>
        <translation>Найдите её процесс с помощью tlist и завершите его с помощью Kill.exe, обе программы — из Resource Kit (Q168883). Если это не удаётся, переведите службу на запуск вручную (параметр реестра Start = 3) и перезагрузите машину (Q176566).</translation>
    </message>
    <message>
        <source>Find out from event 2002, which names the file too, who sent the message and when, and ask for it to be sent again; look at its addresses for what is damaged.</source>
        <translation>Узнайте по событию 2002, которое тоже называет этот файл, кто и когда отправил сообщение, и попросите отправить его ещё раз; посмотрите, что повреждено в его адресах.</translation>
    </message>
    <message>
        <source>Find out who disabled it and why. Then in Control Panel, Services, Startup: set it to Automatic, and start it.</source>
        <translation>Выясните, кто и почему её отключил. Затем в Control Panel, Services, Startup: установите Automatic и запустите её.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Findings at a glance</source>
        <translation>Выводы вкратце</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Выводы по важности</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Первое событие</translation>
    </message>
    <message>
        <source>First export the key, with all names of charsets: run the command below and keep charset-before.reg. If “%1” is not in it, its key does not exist yet.</source>
        <translation>Сначала экспортируйте раздел со всеми именами кодировок: выполните команду, указанную ниже, и сохраните charset-before.reg. Если «%1» в нём нет, его раздела ещё не существует.</translation>
    </message>
    <message>
        <source>First failed: %1. When mail of this kind arrived last is not known, so neither is when the setting was changed.</source>
        <translation>Первый сбой: %1. Когда такая почта приходила в последний раз, неизвестно, а значит, неизвестно и когда изменили настройку.</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Первый сбой</translation>
    </message>
    <message>
        <source>First get the mail going: step 6 has the emergency card for a service that does not start. Events 4182, 4102, 3039 and 4116 beside 4117 tell why it stopped (Q232279, Q169686).</source>
        <translation>Сначала наладьте движение почты: на шаге 6 есть аварийная памятка для службы, которая не запускается. События 4182, 4102, 3039 и 4116 рядом с 4117 говорят, почему она остановилась (Q232279, Q169686).</translation>
    </message>
    <message>
        <source>For %1, set %2.</source>
        <translation>Для %1 задайте %2.</translation>
    </message>
    <message>
        <source>For Exchange 5.5 there is a correction after Service Pack 4 (KB 326446).</source>
        <translation>Для Exchange 5.5 есть исправление после Service Pack 4 (KB 326446).</translation>
    </message>
    <message>
        <source>For code page %1 the server writes the charset “%2”.</source>
        <translation>Для кодовой страницы %1 сервер пишет кодировку «%2».</translation>
    </message>
    <message>
        <source>For tests of the service in a console window.</source>
        <translation>Для проверки службы в окне консоли.</translation>
    </message>
    <message>
        <source>For this sender&apos;s domain the server has a setting of its own, and it does not fit the mail from there. We correct that one entry; other senders are not touched.</source>
        <translation>Для домена этого отправителя на сервере есть отдельная настройка, и она не подходит к почте оттуда. Мы исправим одну эту запись; других отправителей это не коснётся.</translation>
    </message>
    <message>
        <source>For you:</source>
        <translation>Для вас:</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another drive.</source>
        <translation>Освободите место на диске или выберите другой диск.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>From %1 to %2, begun %3; %4; %5.</source>
        <translation>Из %1 в %2, начато %3; %4; %5.</translation>
    </message>
    <message>
        <source>From KB article 326446, which is newer than the collection that this program rests on and known only in part.</source>
        <translation>По статье KB 326446: она новее собрания, на котором основана эта программа, и известна лишь частично.</translation>
    </message>
    <message>
        <source>From here on nobody reaches a mailbox or a public folder.</source>
        <translation>С этого момента никому не доступны ни почтовые ящики, ни общие папки.</translation>
    </message>
    <message>
        <source>Further likely causes: %1.</source>
        <translation>Другие вероятные причины: %1.</translation>
    </message>
    <message>
        <source>Further names of time zones that are understood in dates.</source>
        <translation>Дополнительные имена часовых поясов, понятные в датах.</translation>
    </message>
    <message>
        <source>Further recipients</source>
        <translation>Другие получатели</translation>
    </message>
    <message>
        <source>Further texts like addresses stand in the envelope apart from the recipients: %1. They are taken for left-over memory (inferred).</source>
        <translation>Других текстов, похожих на адреса и стоящих в конверте отдельно от получателей: %1. Они приняты за остатки памяти (предположительно).</translation>
    </message>
    <message>
        <source>Gateway deleted message</source>
        <translation>Шлюз: удалено сообщение</translation>
    </message>
    <message>
        <source>Gateway deleted probe</source>
        <translation>Шлюз: удалена проба</translation>
    </message>
    <message>
        <source>Gateway deleted report</source>
        <translation>Шлюз: удалён отчёт</translation>
    </message>
    <message>
        <source>Gateway report generation</source>
        <translation>Шлюз: создание отчёта</translation>
    </message>
    <message>
        <source>Gateway report transfer in</source>
        <translation>Шлюз: передача отчёта, входящая</translation>
    </message>
    <message>
        <source>Gateway report transfer out</source>
        <translation>Шлюз: передача отчёта, исходящая</translation>
    </message>
    <message>
        <source>Gateway transfer in</source>
        <translation>Шлюз: передача, входящая</translation>
    </message>
    <message>
        <source>Gateway transfer out</source>
        <translation>Шлюз: передача, исходящая</translation>
    </message>
    <message>
        <source>Get an untouched copy of the spool file from the server, taken as it is and never opened and saved in an editor.</source>
        <translation>Возьмите с сервера нетронутую копию спул-файла, как она есть, не открывая и не сохраняя её в редакторе.</translation>
    </message>
    <message>
        <source>Get hold of the server&apos;s event log, spool files and settings.</source>
        <translation>Получите журнал событий, спул-файлы и настройки сервера.</translation>
    </message>
    <message>
        <source>Give --user, and the password by --password-stdin or --auth-file.</source>
        <translation>Укажите --user, а пароль — через --password-stdin или --auth-file.</translation>
    </message>
    <message>
        <source>Give both; the password is never kept.</source>
        <translation>Укажите и то и другое; пароль нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Give each recipient as user@domain.</source>
        <translation>Укажите каждого получателя в виде user@domain.</translation>
    </message>
    <message>
        <source>Give one, or leave --password-stdin out.</source>
        <translation>Укажите его или уберите --password-stdin.</translation>
    </message>
    <message>
        <source>Give the build in step 1: event 1000 of MSExchangeIMC names it at every start (Q257618).</source>
        <translation>Укажите сборку на шаге 1: событие 1000 от MSExchangeIMC называет её при каждом запуске (Q257618).</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of these: %1</source>
        <translation>Дайте файлу имя с одним из этих окончаний: %1</translation>
    </message>
    <message>
        <source>Give the password as the first line of standard input.</source>
        <translation>Передайте пароль первой строкой стандартного ввода.</translation>
    </message>
    <message>
        <source>Go back to the documented default, and give the domains whose mail it does not fit an entry of their own. After it stop and start the service (Q230250).</source>
        <translation>Вернитесь к документированной настройке по умолчанию, а доменам, к почте которых она не подходит, задайте отдельные записи. После этого остановите и запустите службу (Q230250).</translation>
    </message>
    <message>
        <source>Go back to the documented default. After it stop and start the service (Q230250).</source>
        <translation>Вернитесь к документированной настройке по умолчанию. После этого остановите и запустите службу (Q230250).</translation>
    </message>
    <message>
        <source>Go on with step 6, Restart: the change works only after the service was stopped and started.</source>
        <translation>Перейдите к шагу 6, «Перезапуск»: изменение подействует только после остановки и запуска службы.</translation>
    </message>
    <message>
        <source>Go through the failed files; every place that names a charset is marked.</source>
        <translation>Просмотрите файлы недоставленных сообщений; отмечено каждое место, где названа кодировка.</translation>
    </message>
    <message>
        <source>Go through the steps of the cause in their order; record what came of each.</source>
        <translation>Пройдите шаги для этой причины по порядку; запишите, что вышло из каждого.</translation>
    </message>
    <message>
        <source>GroupShield gets in the way of the Internet Mail Service</source>
        <translation>GroupShield мешает Internet Mail Service</translation>
    </message>
    <message>
        <source>GroupShield is said not to be installed.</source>
        <translation>Со слов, GroupShield не установлен.</translation>
    </message>
    <message>
        <source>GroupShield is said to be installed.</source>
        <translation>Со слов, GroupShield установлен.</translation>
    </message>
    <message>
        <source>HTML in 16-bit Unicode is sent as quoted-printable. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>HTML в 16-битном Юникоде отправлен как quoted-printable. Exchange 5.5 до Service Pack 3 может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>Hand the case on: none of them fits</source>
        <translation>Передать обращение: ни одна не подходит</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Hangs while stopping</source>
        <translation>Зависает при остановке</translation>
    </message>
    <message>
        <source>Have the report read out and write down its code and its words. Where event 4117 is logged the sender may get none (Q246051): this message may have failed for another reason, or on another server.</source>
        <translation>Попросите прочитать отчёт вслух и запишите его код и слова. Там, где записано событие 4117, отправитель может отчёта не получить (Q246051): возможно, это сообщение не доставлено по другой причине или на другом сервере.</translation>
    </message>
    <message>
        <source>Have you looked at the failed messages?</source>
        <translation>Посмотрели ли вы недоставленные сообщения?</translation>
    </message>
    <message>
        <source>Have “net start” run on the server, and paste its list of services into step 1.</source>
        <translation>Попросите выполнить на сервере «net start» и вставьте полученный список служб на шаге 1.</translation>
    </message>
    <message>
        <source>Have “winver” run on the server: it shows the service pack of Windows.</source>
        <translation>Попросите запустить на сервере «winver»: там показан пакет обновления Windows.</translation>
    </message>
    <message>
        <source>Hexadecimal data is not whole, overlong or has something else in it: only its beginning was read.</source>
        <translation>Шестнадцатеричные данные неполны, слишком длинны или содержат что-то постороннее: прочитано только их начало.</translation>
    </message>
    <message>
        <source>How did the test go?</source>
        <translation>Как прошла проверка?</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>Как продолжить?</translation>
    </message>
    <message>
        <source>How does the case end?</source>
        <translation>Чем заканчивается обращение?</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Как это настроено</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Скольких это затронуло</translation>
    </message>
    <message>
        <source>How many other senders&apos; domains have mail that arrives now and falls under these rows is not known.</source>
        <translation>Сколько ещё доменов отправителей, чья почта сейчас приходит, подпадает под эти строки, неизвестно.</translation>
    </message>
    <message>
        <source>How the server was reached</source>
        <translation>Как был получен доступ к серверу</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Как составлен этот отчёт</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Как проверить</translation>
    </message>
    <message>
        <source>How to export the registry keys that matter</source>
        <translation>Как экспортировать нужные разделы реестра</translation>
    </message>
    <message>
        <source>How to get the SMTP protocol logs</source>
        <translation>Как получить журналы протокола SMTP</translation>
    </message>
    <message>
        <source>How to get the event log</source>
        <translation>Как получить журнал событий</translation>
    </message>
    <message>
        <source>How to get the log of Dr. Watson</source>
        <translation>Как получить журнал Dr. Watson</translation>
    </message>
    <message>
        <source>How to get the message tracking logs</source>
        <translation>Как получить журналы отслеживания сообщений</translation>
    </message>
    <message>
        <source>How to get the settings</source>
        <translation>Как получить настройки</translation>
    </message>
    <message>
        <source>How to get the spool files</source>
        <translation>Как получить спул-файлы</translation>
    </message>
    <message>
        <source>How to list the services and drivers</source>
        <translation>Как получить список служб и драйверов</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Как увидеть, что причина устранена</translation>
    </message>
    <message>
        <source>I am reading the messages themselves now, to see in which character set they were written. Please do not open them in Notepad: saving there would damage them.</source>
        <translation>Сейчас я читаю сами сообщения, чтобы увидеть, в какой кодировке они написаны. Пожалуйста, не открывайте их в Notepad: сохранение в нём их повредит.</translation>
    </message>
    <message>
        <source>I can see which messages were left behind. Do these times and senders fit what you noticed?</source>
        <translation>Я вижу, какие сообщения остались непереданными. Соответствуют ли это время и эти отправители тому, что вы заметили?</translation>
    </message>
    <message>
        <source>I would like to look at the files of your mail server that belong to this error. I only read them; nothing on the server changes.</source>
        <translation>Мне хотелось бы посмотреть файлы вашего почтового сервера, относящиеся к этой ошибке. Я их только читаю; на сервере ничего не меняется.</translation>
    </message>
    <message>
        <source>I write down what we found and did, so that nobody has to ask you again.</source>
        <translation>Я записываю, что мы нашли и сделали, чтобы никому не пришлось расспрашивать вас снова.</translation>
    </message>
    <message>
        <source>IN\ARCHIVE could not be listed, so it is not known whether the file is there.</source>
        <translation>Список файлов IN\ARCHIVE получить не удалось, поэтому неизвестно, там ли файл.</translation>
    </message>
    <message>
        <source>If the file stays in IN and its message goes out again at every start, the message may have more recipients than the service can take (32,766): stop the service and move this one file out of IN (KB Q272672).</source>
        <translation>Если файл остаётся в IN и его сообщение уходит снова при каждом запуске, возможно, получателей в нём больше, чем допускает служба (32 766): остановите службу и уберите этот файл из IN (KB Q272672).</translation>
    </message>
    <message>
        <source>If the sender has sent the message again meanwhile, it arrives twice.</source>
        <translation>Если отправитель за это время послал сообщение ещё раз, оно придёт дважды.</translation>
    </message>
    <message>
        <source>If the service hangs while it stops, only the console helps (Q176566).</source>
        <translation>Если служба зависнет при остановке, поможет только консоль (Q176566).</translation>
    </message>
    <message>
        <source>If the service stops again at every start, stop it, move the files in IN to a folder of its own, start the service and put them back a few at a time: the one that stops it is the bad one.</source>
        <translation>Если служба останавливается при каждом запуске, остановите её, переместите файлы из IN в отдельную папку, запустите службу и возвращайте их понемногу: виновен тот, на котором она остановится.</translation>
    </message>
    <message>
        <source>Ignored: a spool file outside IN\ARCHIVE; name it on its own to have it examined.</source>
        <translation>Не учтено: спул-файл вне IN\ARCHIVE; чтобы его исследовать, укажите его отдельно.</translation>
    </message>
    <message>
        <source>Ignored: a symbolic link; links are not followed.</source>
        <translation>Не учтено: символическая ссылка; по ссылкам программа не переходит.</translation>
    </message>
    <message>
        <source>Ignored: it could not be read.</source>
        <translation>Не учтено: файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>Ignored: lies below Tracking.log, but holds no entries of a tracking log of Exchange 4.0 to 5.5.</source>
        <translation>Не учтено: лежит в Tracking.log, но не содержит записей журнала отслеживания Exchange 4.0–5.5.</translation>
    </message>
    <message>
        <source>Ignored: mail in a folder of the Internet Mail Service; nothing below IN, OUT, WORK and PICKUP is opened except IN\ARCHIVE.</source>
        <translation>Не учтено: почта в папке Internet Mail Service; ниже IN, OUT, WORK и PICKUP открывается только IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Ignored: more than %1 folders deep; name it on its own to have it looked into.</source>
        <translation>Не учтено: глубже %1 папок; чтобы туда заглянуть, укажите отдельно.</translation>
    </message>
    <message>
        <source>Ignored: named like an event log, but without an event log&apos;s signature.</source>
        <translation>Не учтено: называется как журнал событий, но без сигнатуры журнала событий.</translation>
    </message>
    <message>
        <source>Ignored: neither a file nor a folder.</source>
        <translation>Не учтено: ни файл, ни папка.</translation>
    </message>
    <message>
        <source>Ignored: nothing in it that is read here.</source>
        <translation>Не учтено: ничего, что здесь читается.</translation>
    </message>
    <message>
        <source>Ignored: the file is empty.</source>
        <translation>Не учтено: файл пуст.</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: give it the Exchange service account and its present password (Q155814).</source>
        <translation>В Control Panel, Services, Startup: задайте учётную запись служб Exchange и её нынешний пароль (Q155814).</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: the service has to log on as the Exchange service account, not as the system.</source>
        <translation>В Control Panel, Services, Startup: служба должна входить в систему под учётной записью служб Exchange, а не под системной.</translation>
    </message>
    <message>
        <source>In Exchange Administrator open Configuration, Connections, Internet Mail %1, Properties, and there the Internet Mail tab (not the Connections tab).</source>
        <translation>В Exchange Administrator откройте Configuration, Connections, Internet Mail %1, Properties и там вкладку Internet Mail (не вкладку Connections).</translation>
    </message>
    <message>
        <source>In IMCDATA\IN, or moved to IN\ARCHIVE: the articles know both.</source>
        <translation>В IMCDATA\IN или перемещён в IN\ARCHIVE: в статьях встречается и то и другое.</translation>
    </message>
    <message>
        <source>In IMCDATA\IN: the message that the service was working on stays there and is tried again at the next start.</source>
        <translation>В IMCDATA\IN: сообщение, с которым работала служба, остаётся там, и при следующем запуске попытка повторится.</translation>
    </message>
    <message>
        <source>In IMCDATA\IN\ARCHIVE. One wording of the event says so; the other says that the message is deleted, and the articles find the file in ARCHIVE all the same.</source>
        <translation>В IMCDATA\IN\ARCHIVE. Так сказано в одном варианте текста события; в другом сказано, что сообщение удалено, и всё же, согласно статьям, файл находится в ARCHIVE.</translation>
    </message>
    <message>
        <source>In other pairs, not drawn: %1.</source>
        <translation>В других сочетаниях, на схеме не показано: %1.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>Словами звонящего</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Прочитайте в группе «Character Set Translation» списки MIME и Non-MIME и запишите, что в них показано сейчас.</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Прочитайте в группе «Character Set Translation» списки MIME и Non-MIME и запишите их. В материалах — «%5» и «%6»: если там что-то другое, остановитесь здесь, с тех пор их кто-то изменил.</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Прочитайте в группе «Character Sets» (4.0 и 5.0: «Character Set Translation») списки MIME и Non-MIME и запишите, что в них показано сейчас.</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Прочитайте в группе «Character Sets» (4.0 и 5.0: «Character Set Translation») списки MIME и Non-MIME и запишите их. В материалах — «%5» и «%6»: если там что-то другое, остановитесь здесь, с тех пор их кто-то изменил.</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Прочитайте в группе «Character Sets» списки MIME и Non-MIME и запишите, что в них показано сейчас.</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Прочитайте в группе «Character Sets» списки MIME и Non-MIME и запишите их. В материалах — «%5» и «%6»: если там что-то другое, остановитесь здесь, с тех пор их кто-то изменил.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME and “%4” in the list Non-MIME.</source>
        <translation>В этой группе (это строка «Default») выберите «%3» в списке MIME и «%4» в списке Non-MIME.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME. Leave Non-MIME as it is.</source>
        <translation>В этой группе (это строка «Default») выберите «%3» в списке MIME. Non-MIME оставьте как есть.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%4” in the list Non-MIME. Leave MIME as it is.</source>
        <translation>В этой группе (это строка «Default») выберите «%4» в списке Non-MIME. MIME оставьте как есть.</translation>
    </message>
    <message>
        <source>In what was read</source>
        <translation>В прочитанном</translation>
    </message>
    <message>
        <source>In which function the store crashed, if it did</source>
        <translation>В какой функции произошла авария хранилища, если она была</translation>
    </message>
    <message>
        <source>Inbound messages that give this name are read in the charset that it stands for, from every sender (Q184772, Q174722).</source>
        <translation>Входящие сообщения, в которых указано это имя, читаются в той кодировке, которую оно обозначает, от любого отправителя (Q184772, Q174722).</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 is read by the default: %2 without MIME, %3 for MIME mail that names no charset (Q156063).</source>
        <translation>Входящая почта: почта от %1 читается по настройке по умолчанию: %2 без MIME, %3 для почты MIME, в которой кодировка не указана (Q156063).</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 without MIME is read as %2, MIME mail that names no charset as %3 (Q156063, Q168138).</source>
        <translation>Входящая почта: почта от %1 без MIME читается как %2, почта MIME, в которой кодировка не указана, — как %3 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>Inbound: mail without MIME, and MIME mail that names no charset, is read as %1 where no entry for the sender&apos;s domain applies. Mail that names its charset keeps it (Q156063).</source>
        <translation>Входящая почта: почта без MIME и почта MIME, в которой кодировка не указана, читается как %1, если не применяется запись для домена отправителя. Если кодировка указана, она сохраняется (Q156063).</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>InocuLAN leaves out the store, the directory and the Internet Mail Service.</source>
        <translation>InocuLAN не проверяет хранилище, каталог и Internet Mail Service.</translation>
    </message>
    <message>
        <source>InocuLAN’s list of processes to leave out lacks %1 (each in capital letters).</source>
        <translation>В списке процессов, исключённых из проверки InocuLAN, нет %1 (каждое имя — прописными буквами).</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входные данные</translation>
    </message>
    <message>
        <source>Install Exchange 5.0 Service Pack 1 or later (Q166558).</source>
        <translation>Установите Exchange 5.0 Service Pack 1 или новее (Q166558).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later (encapsulated addresses: Q193782); for other malformed addresses a hotfix after Service Pack 4 exists (article 326446, known only from an excerpt).</source>
        <translation>Установите Exchange 5.5 Service Pack 2 или новее (инкапсулированные адреса: Q193782); для других неправильных адресов есть исправление после Service Pack 4 (статья 326446, известна только по выдержке).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later; for 5.0 the Store hotfix 5.0.1461.77 (Q190084).</source>
        <translation>Установите Exchange 5.5 Service Pack 2 или новее; для 5.0 — исправление Store 5.0.1461.77 (Q190084).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 3 or later (Q169223).</source>
        <translation>Установите Exchange 5.5 Service Pack 3 или новее (Q169223).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2652.17 (Q252624).</source>
        <translation>Установите Exchange 5.5 Service Pack 4 или исправление Store 5.5.2652.17 (Q252624).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2653.22 (Q278320).</source>
        <translation>Установите Exchange 5.5 Service Pack 4 или исправление Store 5.5.2653.22 (Q278320).</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew, or do the retest at the server with the printed sheet.</source>
        <translation>Установите IMS Doctor заново или выполните повторную проверку у сервера по напечатанному листу.</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew.</source>
        <translation>Установите IMS Doctor заново.</translation>
    </message>
    <message>
        <source>Install the code page that the event or the notice names on the server.</source>
        <translation>Установите на сервере кодовую страницу, названную в событии или в уведомлении.</translation>
    </message>
    <message>
        <source>Install the hotfix Msexcimc.exe 5.5.2654.14 or later: the service then says so with event 3041 (Q272672).</source>
        <translation>Установите исправление Msexcimc.exe 5.5.2654.14 или новее: тогда служба сообщает об этом событием 3041 (Q272672).</translation>
    </message>
    <message>
        <source>Install the newest service pack and Store hotfix for the server&apos;s version (Q232279: 5.5 Service Pack 3; Q325939: Store 5.5.2656.60).</source>
        <translation>Установите новейший пакет обновления и исправление Store для версии сервера (Q232279: 5.5 Service Pack 3; Q325939: Store 5.5.2656.60).</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Установите программу снова.</translation>
    </message>
    <message>
        <source>Install the program anew; if that does not help, report it.</source>
        <translation>Установите программу заново; если это не поможет, сообщите об ошибке.</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets (Q168858).</source>
        <translation>Со слов, после Exchange был установлен Internet Explorer, а он переписывает список известных кодировок (Q168858).</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets: repair that first (Q168858).</source>
        <translation>Со слов, после Exchange был установлен Internet Explorer, а он переписывает список известных кодировок: сначала исправьте это (Q168858).</translation>
    </message>
    <message>
        <source>Internet Explorer was installed after Exchange: that rewrites the MIME database and breaks international mail.</source>
        <translation>Internet Explorer установлен после Exchange: это переписывает базу данных MIME и нарушает международную почту.</translation>
    </message>
    <message>
        <source>Internet Explorer was not installed after Exchange.</source>
        <translation>Internet Explorer после Exchange не устанавливали.</translation>
    </message>
    <message>
        <source>Is McAfee GroupShield for Exchange installed on the server?</source>
        <translation>Установлен ли на сервере McAfee GroupShield for Exchange?</translation>
    </message>
    <message>
        <source>Is Message Archival switched on? (Internet Mail Service, tab Diagnostics Logging)</source>
        <translation>Включён ли Message Archival? (Internet Mail Service, вкладка Diagnostics Logging)</translation>
    </message>
    <message>
        <source>Is it the server’s own, or a copy?</source>
        <translation>Это на самом сервере или копия?</translation>
    </message>
    <message>
        <source>Is the cause mended?</source>
        <translation>Устранена ли причина?</translation>
    </message>
    <message>
        <source>Is the disk with IMCDATA, or the one with the store&apos;s databases (MDBDATA), full or nearly full, or was it at the time?</source>
        <translation>Заполнен или почти заполнен диск с IMCDATA или диск с базами данных хранилища (MDBDATA), или было ли так в то время?</translation>
    </message>
    <message>
        <source>Is the present setting written down or saved?</source>
        <translation>Записана или сохранена ли нынешняя настройка?</translation>
    </message>
    <message>
        <source>Is there a recent backup of the server?</source>
        <translation>Есть ли свежая резервная копия сервера?</translation>
    </message>
    <message>
        <source>Is there an entry for the sender&apos;s domain under E-Mail Domain on the Internet Mail tab?</source>
        <translation>Есть ли запись для домена отправителя в E-Mail Domain на вкладке Internet Mail?</translation>
    </message>
    <message>
        <source>It came inside “%1”: put back the server&apos;s own copy from IN\ARCHIVE instead.</source>
        <translation>Файл пришёл внутри «%1»: верните вместо него собственную копию сервера из IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>It can crash the store or the service (%1). Put it back last and alone, or not at all.</source>
        <translation>Может вызвать аварию хранилища или службы (%1). Верните его последним и отдельно или не возвращайте совсем.</translation>
    </message>
    <message>
        <source>It can take long. Wait until it says that it was started.</source>
        <translation>Это может занять много времени. Дождитесь сообщения о запуске.</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>Проверить не удалось.</translation>
    </message>
    <message>
        <source>It could not be checked: the Character Sets are not known.</source>
        <translation>Проверить не удалось: Character Sets неизвестны.</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file is not at hand.</source>
        <translation>Проверить не удалось: спул-файла нет.</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file was changed on its way here.</source>
        <translation>Проверить не удалось: спул-файл изменён по пути сюда.</translation>
    </message>
    <message>
        <source>It could not be checked: what was logged around the failure is not known.</source>
        <translation>Проверить не удалось: что записано в журнал вокруг сбоя, неизвестно.</translation>
    </message>
    <message>
        <source>It could not be copied, or the copy differed from it.</source>
        <translation>Файл не удалось скопировать, или копия от него отличалась.</translation>
    </message>
    <message>
        <source>It could not be deleted where it was: a program may have it open.</source>
        <translation>Удалить файл на прежнем месте не удалось: возможно, его открыла другая программа.</translation>
    </message>
    <message>
        <source>It ends in “.%1”: Windows would run it.</source>
        <translation>Имя заканчивается на «.%1»: Windows запустила бы такой файл.</translation>
    </message>
    <message numerus="yes">
        <source>It explains %1 of %n failed messages.</source>
        <translation>
            <numerusform>Она объясняет %1 из %n недоставленного сообщения.</numerusform>
            <numerusform>Она объясняет %1 из %n недоставленных сообщений.</numerusform>
            <numerusform>Она объясняет %1 из %n недоставленных сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>It has entries of a message tracking log.</source>
        <translation>Содержит записи журнала отслеживания сообщений.</translation>
    </message>
    <message>
        <source>It has entries of an SMTP protocol log.</source>
        <translation>Содержит записи журнала протокола SMTP.</translation>
    </message>
    <message>
        <source>It has the signature of an event log.</source>
        <translation>Имеет сигнатуру журнала событий.</translation>
    </message>
    <message>
        <source>It has to be yours alone: “chmod 600”.</source>
        <translation>Доступ к нему должен быть только у вас: «chmod 600».</translation>
    </message>
    <message>
        <source>It has to leave out the mailbox of the Internet Mail Service (Q242320); with 4.0.4 sent mail came again (Q296879).</source>
        <translation>Почтовый ящик Internet Mail Service должен быть исключён из проверки (Q242320); в 4.0.4 отправленная почта приходила снова (Q296879).</translation>
    </message>
    <message>
        <source>It holds what was found, what was tried and what could not be checked, with the place of every claim. Q230250 ends without one; what an escalation needs stands in Q192186. Spool files hold private mail: look at the report before you send it.</source>
        <translation>В нём — что найдено, что пробовали и что не удалось проверить, с указанием места для каждого утверждения. Q230250 заканчивается без отчёта; что нужно для эскалации, сказано в Q192186. В спул-файлах — личная почта: просмотрите отчёт, прежде чем отправлять.</translation>
    </message>
    <message>
        <source>It is kept apart from KOI8-R: before, such text went out as KOI8-R.</source>
        <translation>Теперь отличается от KOI8-R: раньше такой текст уходил как KOI8-R.</translation>
    </message>
    <message>
        <source>It is not in the folder IN that was seen either.</source>
        <translation>В просмотренной папке IN его тоже нет.</translation>
    </message>
    <message>
        <source>It is not recorded that the recommended setting was applied.</source>
        <translation>Запись о том, что рекомендованная настройка применена, отсутствует.</translation>
    </message>
    <message>
        <source>It is said that there is no entry for the sender&apos;s domain.</source>
        <translation>Со слов, записи для домена отправителя нет.</translation>
    </message>
    <message>
        <source>It is starting or stopping already. Ask for its state until that has ended. If it stays so, a bad message in IN may hold it; its process then has to be ended at the console (Q168883).</source>
        <translation>Она уже запускается или останавливается. Запрашивайте её состояние, пока это не закончится. Если состояние не меняется, возможно, её держит неправильное сообщение в IN; тогда её процесс надо завершить на консоли (Q168883).</translation>
    </message>
    <message>
        <source>It is undone by hand because no article shows that the regedit of Windows NT 4.0 deletes a key by a file.</source>
        <translation>Отменяется вручную, так как ни одна статья не показывает, что regedit из Windows NT 4.0 удаляет раздел с помощью файла.</translation>
    </message>
    <message>
        <source>It lay in ARCHIVE again when it was to be taken back: it failed again, or, with Message Archival on, was delivered (Q189731).</source>
        <translation>Когда файл надо было забрать обратно, он снова лежал в ARCHIVE: сообщение опять не передано или, при включённом Message Archival, доставлено (Q189731).</translation>
    </message>
    <message>
        <source>It lies in a zip archive that was named.</source>
        <translation>Лежит в указанном архиве ZIP.</translation>
    </message>
    <message>
        <source>It may be busy or hang. Ask for its state again after some minutes; if it stays, its process has to be ended at the console (Q168883), or the server restarted (Q176566).</source>
        <translation>Возможно, она занята или зависла. Запросите её состояние ещё раз через несколько минут; если ничего не меняется, её процесс надо завершить на консоли (Q168883) или перезагрузить сервер (Q176566).</translation>
    </message>
    <message>
        <source>It may still start: large address lists (Q185996) and a full OUT queue (Q184542) make a start long. Ask for its state again, do not break it off.</source>
        <translation>Она ещё может запуститься: из-за больших списков адресов (Q185996) и полной очереди OUT (Q184542) запуск идёт долго. Запросите её состояние ещё раз, не прерывайте запуск.</translation>
    </message>
    <message>
        <source>It may still stop: ask for its state again. A deadlock with an old store (Q279798, Q295969) or an endless conversion keeps it from stopping for good; then set its start type to manual and restart the server (Q176566).</source>
        <translation>Она ещё может остановиться: запросите её состояние ещё раз. Взаимная блокировка со старым хранилищем (Q279798, Q295969) или бесконечное преобразование не дают ей остановиться совсем; тогда переведите её на запуск вручную и перезагрузите сервер (Q176566).</translation>
    </message>
    <message>
        <source>It names the messages that failed, and what else was logged at that moment.</source>
        <translation>Называет недоставленные сообщения и то, что ещё записано в тот же момент.</translation>
    </message>
    <message>
        <source>It needs MSExchangeIS, MSExchangeMTA and TCP/IP, and these need MSExchangeDS and MSExchangeSA (Q143380). Start those first, in the reverse order.</source>
        <translation>Ей нужны MSExchangeIS, MSExchangeMTA и TCP/IP, а им — MSExchangeDS и MSExchangeSA (Q143380). Запустите сначала их, в обратном порядке.</translation>
    </message>
    <message>
        <source>It puts itself in the place of Ese.dll; for a test it is taken out by antutil /disable (Q250500).</source>
        <translation>Подставляет себя вместо Ese.dll; для проверки удаляется командой antutil /disable (Q250500).</translation>
    </message>
    <message>
        <source>It takes the change back.</source>
        <translation>Отменяет изменение.</translation>
    </message>
    <message>
        <source>It was already moved back to IN</source>
        <translation>Файл уже вернули в IN</translation>
    </message>
    <message>
        <source>It was named.</source>
        <translation>Файл указан явно.</translation>
    </message>
    <message>
        <source>It was named; of the spool files inside it these count (%1): %2.</source>
        <translation>Файл указан явно; из спул-файлов внутри него учтены (%1): %2.</translation>
    </message>
    <message>
        <source>It was no longer in IN when it was to be taken back.</source>
        <translation>Когда файл надо было забрать обратно, в IN его уже не было.</translation>
    </message>
    <message>
        <source>It was pasted.</source>
        <translation>Вставлено из буфера обмена.</translation>
    </message>
    <message>
        <source>It was typed in as it was read out.</source>
        <translation>Введено так, как прочитано вслух.</translation>
    </message>
    <message>
        <source>It was typed in as it was read out; the settings file counts.</source>
        <translation>Введено так, как прочитано вслух; учитывается файл настроек.</translation>
    </message>
    <message>
        <source>It will be restarted later</source>
        <translation>Перезапуск будет позже</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Получилось</translation>
    </message>
    <message>
        <source>Its bytes lie in the folder of saved copies beside the journal.</source>
        <translation>Его байты лежат в папке сохранённых копий рядом с журналом.</translation>
    </message>
    <message>
        <source>Its copy could not be given its name.</source>
        <translation>Не удалось дать копии нужное имя.</translation>
    </message>
    <message>
        <source>Its likeliest cause crashes the store. Put it back last and alone, or not at all.</source>
        <translation>Самая вероятная причина вызывает аварию хранилища. Верните его последним и отдельно или не возвращайте совсем.</translation>
    </message>
    <message>
        <source>Its likeliest cause is another than the one that was mended: it would fail again. Mend that cause first.</source>
        <translation>Самая вероятная причина — не та, что устранена: передать его снова не удастся. Сначала устраните эту причину.</translation>
    </message>
    <message>
        <source>Its name must not stand in a command line.</source>
        <translation>Его имя нельзя указывать в командной строке.</translation>
    </message>
    <message>
        <source>Its own checksum does not agree: the file was changed on its way.</source>
        <translation>Не сходится его собственная контрольная сумма: файл изменён по пути.</translation>
    </message>
    <message>
        <source>JIS and Shift-JIS mixed in one message are read.</source>
        <translation>JIS и Shift-JIS, смешанные в одном сообщении, читаются.</translation>
    </message>
    <message>
        <source>KB articles</source>
        <translation>Статьи KB</translation>
    </message>
    <message>
        <source>KOI8-R in TNEF is read right.</source>
        <translation>KOI8-R в TNEF читается правильно.</translation>
    </message>
    <message>
        <source>Keep a copy of the spool file, and keep the file itself out of IMCDATA\IN: there it can stop the service at each start (Q232279).</source>
        <translation>Сохраните копию спул-файла, а сам файл не держите в IMCDATA\IN: там он может останавливать службу при каждом запуске (Q232279).</translation>
    </message>
    <message>
        <source>Keep it in a folder of your own.</source>
        <translation>Храните его в своей отдельной папке.</translation>
    </message>
    <message>
        <source>Keep the journal on another drive.</source>
        <translation>Храните журнал на другом диске.</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it can stop the service again (Q293288).</source>
        <translation>До тех пор не держите спул-файл в IMCDATA\IN: он может снова остановить службу (Q293288).</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it crashes the store again.</source>
        <translation>До тех пор не держите спул-файл в IMCDATA\IN: он снова вызовет аварию хранилища.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Last delivered: %1; first failed: %2. The setting was changed between them.</source>
        <translation>Последняя доставка: %1; первый сбой: %2. Настройку изменили между ними.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Последнее событие</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Последняя недоставка</translation>
    </message>
    <message>
        <source>Last noted</source>
        <translation>Отмечено в последний раз</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Уберите что-то одно.</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are: the failures have other causes.</source>
        <translation>Оставьте Character Sets как есть: у этих сбоев другие причины.</translation>
    </message>
    <message>
        <source>Leave the Character Sets setting as it is.</source>
        <translation>Оставьте настройку Character Sets как есть.</translation>
    </message>
    <message>
        <source>Leave the default as it is; only some domains need another setting. After it stop and start the service (Q230250).</source>
        <translation>Настройку по умолчанию оставьте как есть; другая нужна лишь некоторым доменам. После этого остановите и запустите службу (Q230250).</translation>
    </message>
    <message>
        <source>Leave the folder out: the scripts then ask for it.</source>
        <translation>Не указывайте папку: тогда сценарии спросят её сами.</translation>
    </message>
    <message>
        <source>Leave the port out: the usual one is right for nearly every server.</source>
        <translation>Не указывайте порт: обычный подходит почти всем серверам.</translation>
    </message>
    <message>
        <source>Leave the user out, and start the program as that user.</source>
        <translation>Не указывайте пользователя и запустите программу от его имени.</translation>
    </message>
    <message>
        <source>Leave the user’s name out to go on as that user, or end the connection: “net use \\SERVER\IPC$ /delete”.</source>
        <translation>Не указывайте имя пользователя, чтобы продолжить под этим именем, или разорвите соединение: «net use \\SERVER\IPC$ /delete».</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Не указывайте их.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Оставлено как есть</translation>
    </message>
    <message>
        <source>Left out here: %1; case.json has them.</source>
        <translation>Здесь опущено: %1; в case.json они есть.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Опущено: %1.</translation>
    </message>
    <message>
        <source>Let the program ask for the state, then restart. Where it cannot, run the commands on the server one after the other and record what each answered.</source>
        <translation>Пусть программа запросит состояние, затем перезапустите. Если она этого не может, выполните команды на сервере одну за другой и запишите, что ответила каждая.</translation>
    </message>
    <message>
        <source>Letters were replaced by question marks or U+FFFD: a conversion on the way lost them for good.</source>
        <translation>Буквы заменены вопросительными знаками или U+FFFD: при преобразовании по пути они потеряны навсегда.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятна</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <translation>Вероятная причина: %1</translation>
    </message>
    <message>
        <source>Lines of the journal that are no entries, or do not go with those before them: %1. Something has changed it.</source>
        <translation>Строк журнала, которые не являются записями или не согласуются с предыдущими: %1. Что-то его изменило.</translation>
    </message>
    <message>
        <source>Lines that are neither a key nor a value were passed over: %1. The file was changed or written by hand.</source>
        <translation>Пропущено строк, которые не являются ни разделом, ни параметром: %1. Файл изменён или написан вручную.</translation>
    </message>
    <message>
        <source>Lines that are too long for a name were passed over: %1.</source>
        <translation>Пропущено строк, слишком длинных для имени: %1.</translation>
    </message>
    <message>
        <source>Lines that begin with the byte B7 are read right.</source>
        <translation>Строки, начинающиеся с байта B7, читаются правильно.</translation>
    </message>
    <message>
        <source>Lines that begin with “&gt;From ”: %1. A mailbox puts the “&gt;” there; it is left as it stands.</source>
        <translation>Строк, начинающихся с «&gt;From »: %1. Знак «&gt;» ставит туда почтовый ящик; он оставлен как есть.</translation>
    </message>
    <message>
        <source>Lines that name “Max Threads(Private+Public)” without a number that can be read: %1. Look at them in the log.</source>
        <translation>Строк, в которых названо «Max Threads(Private+Public)», но нет читаемого числа: %1. Посмотрите их в журнале.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Список служб</translation>
    </message>
    <message>
        <source>Listing the events</source>
        <translation>Составляется список событий</translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation>Местная доставка</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at it on the server; links and devices are never moved.</source>
        <translation>Посмотрите на сервере; ссылки и устройства никогда не перемещаются.</translation>
    </message>
    <message>
        <source>Look at the addresses of the message in step 3, envelope and header: the one that is malformed names who is to correct it.</source>
        <translation>Посмотрите адреса сообщения на шаге 3, в конверте и в заголовке: по неправильному адресу видно, кто должен его исправить.</translation>
    </message>
    <message>
        <source>Look at the failed messages and the charsets they name.</source>
        <translation>Посмотрите недоставленные сообщения и кодировки, которые в них указаны.</translation>
    </message>
    <message>
        <source>Look at the failed messages that the event log names.</source>
        <translation>Посмотрите недоставленные сообщения, названные в журнале событий.</translation>
    </message>
    <message>
        <source>Look at the free space of the disks with IMCDATA and MDBDATA. Growing .stf files in MDBDATA are temporary files of a conversion, and a sign of one bad message (Q217155). Delete nothing in MDBDATA.</source>
        <translation>Посмотрите, сколько свободного места на дисках с IMCDATA и MDBDATA. Растущие файлы .stf в MDBDATA — временные файлы преобразования и признак одного неправильного сообщения (Q217155). Ничего не удаляйте в MDBDATA.</translation>
    </message>
    <message>
        <source>Look at the service at the server’s console, and in the application log for events of MSExchangeIMC.</source>
        <translation>Посмотрите службу на консоли сервера, а в журнале приложений — события от MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Look at what was changed last under “E-Mail Domain” of the tab Connections (routes, not Character Sets), and take it back.</source>
        <translation>Посмотрите, что последним меняли в «E-Mail Domain» на вкладке Connections (маршруты, а не Character Sets), и верните как было.</translation>
    </message>
    <message>
        <source>Look at “Max Recipients on Submit” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; raise or remove it. No restart is needed (Q246051, Q126497).</source>
        <translation>Посмотрите «Max Recipients on Submit» в HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; увеличьте или удалите этот параметр. Перезапуск не нужен (Q246051, Q126497).</translation>
    </message>
    <message>
        <source>Look at “Max Threads(Private+Public)” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; set it to 0x14 at least (the default of Setup is 0x20), then restart the store (Q169686).</source>
        <translation>Посмотрите «Max Threads(Private+Public)» в HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; установите не меньше 0x14 (Setup по умолчанию задаёт 0x20), затем перезапустите хранилище (Q169686).</translation>
    </message>
    <message>
        <source>Look for the file in IN, then in IN\ARCHIVE.</source>
        <translation>Поищите файл в IN, затем в IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Look for the message in the recipient’s mailbox, with an attachment named ATT and a number.</source>
        <translation>Поищите сообщение в почтовом ящике получателя: с вложением, имя которого состоит из ATT и числа.</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE all the same: where Message Archival is on, a copy of everything received lies there (KB Q189731).</source>
        <translation>Всё равно посмотрите в IN\ARCHIVE: при включённом Message Archival там лежит копия всего принятого (KB Q189731).</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE, and where the copy was taken from, for the name with something added: .txt, (1), “Copy of”. Upper and lower case make no difference.</source>
        <translation>Поищите в IN\ARCHIVE и там, откуда взята копия, это имя с добавкой: .txt, (1), «Copy of». Прописные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>Look in the application log for 4037 or 4182 of MSExchangeIMC: a message in IMCDATA\IN may end it at every start and has to be set aside (Q168883, Q232279).</source>
        <translation>Поищите в журнале приложений 4037 или 4182 от MSExchangeIMC: возможно, сообщение в IMCDATA\IN завершает её при каждом запуске и его надо отложить (Q168883, Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of that minute: it has the reason. After 4037 or 4182 a message in IMCDATA\IN has to be set aside first (Q168883, Q232279).</source>
        <translation>Поищите в журнале приложений событие MSExchangeIMC той же минуты: в нём причина. После 4037 или 4182 сначала надо отложить сообщение из IMCDATA\IN (Q168883, Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute: it has the reason (Q148727, Q163243). After 4182 the file that it names has to be set aside (Q232279).</source>
        <translation>Поищите в журнале приложений событие MSExchangeIMC той же минуты: в нём причина (Q148727, Q163243). После 4182 надо отложить названный в нём файл (Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute; that one has the reason. After event 4182 the file that it names has to be taken out of IMCDATA\IN by hand.</source>
        <translation>Поищите в журнале приложений событие MSExchangeIMC той же минуты: причина — в нём. После события 4182 названный в нём файл надо вручную убрать из IMCDATA\IN.</translation>
    </message>
    <message>
        <source>Look in the log for an event 4182 within the same minute: it names the file.</source>
        <translation>Поищите в журнале событие 4182 в пределах той же минуты: оно называет файл.</translation>
    </message>
    <message>
        <source>Look in the quarantine of the scanner on the server, and of the one on this PC: it may take the copy. Exclude the folders of Exchange on the server.</source>
        <translation>Посмотрите в карантине антивируса на сервере и на этом ПК: копию мог забрать он. Исключите папки Exchange на сервере из проверки.</translation>
    </message>
    <message>
        <source>Look in the whole log for the name in an event 4118 or 4182, and in the data of 4120 and 4132: the file is then elsewhere, or was not kept.</source>
        <translation>Поищите во всём журнале это имя в событиях 4118 и 4182 и в данных событий 4120 и 4132: тогда файл в другом месте или не сохранён.</translation>
    </message>
    <message>
        <source>Look through the report.</source>
        <translation>Просмотрите отчёт.</translation>
    </message>
    <message>
        <source>Looking through “%1”</source>
        <translation>Просматривается «%1»</translation>
    </message>
    <message>
        <source>MANIFEST.json has the SHA-256 of the originals too: whoever holds an original can tell that it is the same file. It says besides what was left out of each copy, and whether the copy shows the same as its original.</source>
        <translation>В MANIFEST.json есть и SHA-256 оригиналов: у кого есть оригинал, тот может убедиться, что это тот же файл. Кроме того, там указано, что опущено в каждой копии и показывает ли копия то же, что её оригинал.</translation>
    </message>
    <message>
        <source>MANIFEST.json: what is here, what it was made from, and what was left out.</source>
        <translation>MANIFEST.json: что здесь есть, из чего это составлено и что опущено.</translation>
    </message>
    <message>
        <source>MAPI could not be initialized.</source>
        <translation>Не удалось инициализировать MAPI.</translation>
    </message>
    <message>
        <source>MIME to %1</source>
        <translation>MIME = %1</translation>
    </message>
    <message>
        <source>MIME to %1 and Non-MIME to %2</source>
        <translation>MIME = %1 и Non-MIME = %2</translation>
    </message>
    <message>
        <source>MIME with a charset: the message’s own applied</source>
        <translation>MIME с кодировкой: действовала собственная кодировка сообщения</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied</source>
        <translation>MIME без кодировки: действовала настройка MIME</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>MIME без кодировки: применялась настройка MIME (Q156063). Какова она на этом сервере, неизвестно.</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>MIME без кодировки: применялась настройка MIME из записи для %1, %2 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>MIME without a charset: the default&apos;s MIME setting applied, %1 (Q156063).</source>
        <translation>MIME без кодировки: применялась настройка MIME по умолчанию, %1 (Q156063).</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ОТСУТСТВУЕТ</translation>
    </message>
    <message>
        <source>Made only from the report’s JSON form (%1).</source>
        <translation>Составлено только по отчёту в формате JSON (%1).</translation>
    </message>
    <message>
        <source>Mail arrives with wrong letters</source>
        <translation>Почта приходит с неправильными буквами</translation>
    </message>
    <message>
        <source>Mail could not be sent into the store; the service shut itself down.</source>
        <translation>Почту не удалось передать в хранилище; служба завершила работу.</translation>
    </message>
    <message>
        <source>Mail from outside does not arrive</source>
        <translation>Почта извне не приходит</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Failed messages: %2 (Q230250, Q168138).</source>
        <translation>Почта из этого домена — в %1, а ISO-8859-1 этого не охватывает. Недоставленных сообщений: %2 (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Messages: %2; in another charset (%3), which one entry cannot serve as well: %4 (Q230250, Q168138).</source>
        <translation>Почта из этого домена — в %1, а ISO-8859-1 этого не охватывает. Сообщений: %2; в другой кодировке (%3), которой та же запись подойти не может: %4 (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the entry for %2 does not cover; other mail under that entry arrives, so it stays. Failed messages: %3. Put this entry above it: that the first one that fits counts is inferred (Q168138, Q146481).</source>
        <translation>Почта из этого домена — в %1, а запись для %2 этого не охватывает; другая почта по той записи приходит, поэтому её надо оставить. Недоставленных сообщений: %3. Поставьте новую запись выше неё: что действует первая подходящая — предположение (Q168138, Q146481).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the present default covers. Archived messages proven delivered: %2; not known to have failed: %3. An entry of its own keeps it so (Q230250, Q168138).</source>
        <translation>Почта из этого домена — в %1, и нынешняя настройка по умолчанию это охватывает. Архивных сообщений, доставка которых доказана: %2; о сбое которых не известно: %3. Отдельная запись сохранит это (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail in us-ascii no longer makes a server with a double-byte language fail.</source>
        <translation>Почта в us-ascii больше не вызывает сбоя на сервере с двухбайтовым языком.</translation>
    </message>
    <message>
        <source>Mail that the Internet Mail Service of Microsoft Exchange received and could not hand to the store (event 4117, KB Q230250). Made by IMS Doctor, %1, at %2.</source>
        <translation>Почта, которую Internet Mail Service Microsoft Exchange приняла, но не смогла передать хранилищу (событие 4117, KB Q230250). Составлено программой IMS Doctor, %1, %2.</translation>
    </message>
    <message>
        <source>Mail that was sent again meanwhile arrives twice.</source>
        <translation>Почта, которую тем временем отправили ещё раз, придёт дважды.</translation>
    </message>
    <message>
        <source>Mail to and from the Internet pauses at [time]</source>
        <translation>Почта в Интернет и из Интернета приостановится, время: [время]</translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions, such as (a+)+, take the longest.</source>
        <translation>Упростите: дольше всего обрабатываются повторения внутри повторений, например (a+)+.</translation>
    </message>
    <message>
        <source>Many addresses or address views, or a full OUT queue, take their time.</source>
        <translation>Много адресов или представлений адресов либо полная очередь OUT требуют времени.</translation>
    </message>
    <message>
        <source>Message Archival is at Minimum. The articles contradict each other about whether messages are archived then: ARCHIVE may hold delivered mail.</source>
        <translation>Message Archival установлен на Minimum. Статьи противоречат друг другу в том, архивируются ли тогда сообщения: в ARCHIVE может лежать доставленная почта.</translation>
    </message>
    <message>
        <source>Message Archival is off, as from the service’s first start after it was set so: since then only failed messages go to ARCHIVE. Older copies of delivered mail may still lie there.</source>
        <translation>Message Archival выключен, начиная с первого запуска службы после этой настройки: с тех пор в ARCHIVE попадают только недоставленные сообщения. Более старые копии доставленной почты могут там ещё лежать.</translation>
    </message>
    <message>
        <source>Message Archival is on, as from the service’s first start after it was set so: ARCHIVE holds delivered mail beside the failed. Never put the whole folder back into IN.</source>
        <translation>Message Archival включён, начиная с первого запуска службы после этой настройки: в ARCHIVE рядом с недоставленной лежит и доставленная почта. Никогда не возвращайте в IN всю папку.</translation>
    </message>
    <message>
        <source>Message Archival was switched on for this case. Is it back at its old level?</source>
        <translation>Message Archival был включён для этого обращения. Возвращён ли прежний уровень?</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Сообщение доставлено</translation>
    </message>
    <message>
        <source>Message redirected</source>
        <translation>Сообщение переадресовано</translation>
    </message>
    <message>
        <source>Message rerouted</source>
        <translation>Сообщение направлено другим путём</translation>
    </message>
    <message>
        <source>Message submission</source>
        <translation>Отправка сообщения</translation>
    </message>
    <message>
        <source>Message transfer in</source>
        <translation>Передача сообщения, входящая</translation>
    </message>
    <message>
        <source>Message transfer out</source>
        <translation>Передача сообщения, исходящая</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; the server’s registry has no alias for it.</source>
        <translation>В сообщениях указана кодировка «%1», которой Exchange не знает; в реестре сервера псевдонима для неё нет.</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; whether the server’s registry has an alias for it is not known.</source>
        <translation>В сообщениях указана кодировка «%1», которой Exchange не знает; есть ли для неё псевдоним в реестре сервера, неизвестно.</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”. The alias is documented for Exchange 5.0 and 5.5, not for 4.0: the newest service pack and the code page help there (Q163080, Q155016).</source>
        <translation>В сообщениях указана кодировка «%1». Псевдоним документирован для Exchange 5.0 и 5.5, но не для 4.0: там помогают новейший пакет обновления и кодовая страница (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>Messages of these senders are filtered out.</source>
        <translation>Сообщения этих отправителей отфильтровываются.</translation>
    </message>
    <message>
        <source>Messages tested again</source>
        <translation>Сообщения, проверенные повторно</translation>
    </message>
    <message>
        <source>Messages tested again, %1 (%2): %3</source>
        <translation>Повторно проверенные сообщения, %1 (%2): %3</translation>
    </message>
    <message>
        <source>Messages that a filter takes out are put into this folder.</source>
        <translation>Сообщения, отобранные фильтром, складываются в эту папку.</translation>
    </message>
    <message>
        <source>Messages that failed: %1. Their senders: %2; their recipients: %3, by the envelopes of the files that were read.</source>
        <translation>Недоставленных сообщений: %1. Их отправителей: %2; их получателей: %3 — по конвертам прочитанных файлов.</translation>
    </message>
    <message>
        <source>Messages that other events name</source>
        <translation>Сообщения, которые называют другие события</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing on the server: %1</source>
        <translation>Нет на сервере: %1</translation>
    </message>
    <message>
        <source>Missing spool files</source>
        <translation>Отсутствующие спул-файлы</translation>
    </message>
    <message>
        <source>More domains are concerned.</source>
        <translation>Затронуты и другие домены.</translation>
    </message>
    <message>
        <source>More than %1 lines divide the message into parts; the rest is not listed.</source>
        <translation>Сообщение делят на части больше %1 строк; остальное не перечислено.</translation>
    </message>
    <message>
        <source>Most likely cause: %1.</source>
        <translation>Наиболее вероятная причина: %1.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN afterwards, with the service stopped.</source>
        <translation>Затем верните спул-файл недоставленного сообщения в IMCDATA\IN при остановленной службе.</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN with the service stopped.</source>
        <translation>Верните спул-файл недоставленного сообщения в IMCDATA\IN при остановленной службе.</translation>
    </message>
    <message>
        <source>Move the file away; the next export then begins with new names.</source>
        <translation>Переместите файл в другое место; тогда следующий экспорт начнётся с новых имён.</translation>
    </message>
    <message>
        <source>Move the file that the event names out of IMCDATA\IN, with the service stopped, and keep it for the report.</source>
        <translation>При остановленной службе уберите названный в событии файл из IMCDATA\IN и сохраните его для отчёта.</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>Файлы перемещаются</translation>
    </message>
    <message>
        <source>Moving files back</source>
        <translation>Файлы перемещаются обратно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name ARCHIVE and IN.</source>
        <translation>Укажите ARCHIVE и IN.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Укажите файл в ней.</translation>
    </message>
    <message>
        <source>Name a file of Exchsrvr\Tracking.log, for instance 19990310.log.</source>
        <translation>Укажите файл из Exchsrvr\Tracking.log, например 19990310.log.</translation>
    </message>
    <message>
        <source>Name a file of IMCDATA\LOG, for instance L0000000.LOG.</source>
        <translation>Укажите файл из IMCDATA\LOG, например L0000000.LOG.</translation>
    </message>
    <message>
        <source>Name a file on a disk or share.</source>
        <translation>Укажите файл на диске или общем ресурсе.</translation>
    </message>
    <message>
        <source>Name a folder, a log, a spool file or an event&apos;s text.</source>
        <translation>Укажите папку, журнал, спул-файл или текст события.</translation>
    </message>
    <message>
        <source>Name a log such as IMCDATA\LOG\L0000000.LOG.</source>
        <translation>Укажите журнал, например IMCDATA\LOG\L0000000.LOG.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Укажите новую папку.</translation>
    </message>
    <message>
        <source>Name an administrator of that server (DOMAIN\NAME), or work at its console. A local account of the server may be refused over the network.</source>
        <translation>Укажите администратора этого сервера (DOMAIN\NAME) или работайте у его консоли. Локальной учётной записи сервера по сети может быть отказано.</translation>
    </message>
    <message>
        <source>Name an event log with --log.</source>
        <translation>Укажите журнал событий с помощью --log.</translation>
    </message>
    <message>
        <source>Name fewer files.</source>
        <translation>Укажите меньше файлов.</translation>
    </message>
    <message>
        <source>Name files as they are called in their folder.</source>
        <translation>Указывайте файлы так, как они называются в своей папке.</translation>
    </message>
    <message>
        <source>Name recipients only whose mailboxes are on this server and who have not got the message: anyone else gets it a second time.</source>
        <translation>Указывайте только получателей, чьи почтовые ящики находятся на этом сервере и которые сообщение не получили: все остальные получат его второй раз.</translation>
    </message>
    <message>
        <source>Name the file Drwtsn32.log from the server’s Windows folder.</source>
        <translation>Укажите файл Drwtsn32.log из папки Windows сервера.</translation>
    </message>
    <message>
        <source>Name the files of each kit.</source>
        <translation>Укажите файлы каждого комплекта.</translation>
    </message>
    <message>
        <source>Name the files that are to be put back.</source>
        <translation>Укажите файлы, которые надо вернуть.</translation>
    </message>
    <message>
        <source>Name the files, or see why they are left out.</source>
        <translation>Укажите файлы или посмотрите, почему они пропущены.</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA.</source>
        <translation>Укажите папку IN внутри IMCDATA.</translation>
    </message>
    <message>
        <source>Name the folder it lies in, or name it as a log, spool file or settings file.</source>
        <translation>Укажите папку, в которой он лежит, или укажите его как журнал, спул-файл или файл настроек.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Укажите папку, в которой он лежит.</translation>
    </message>
    <message>
        <source>Name the folder of one server.</source>
        <translation>Укажите папку одного сервера.</translation>
    </message>
    <message>
        <source>Name the journal, or a new file.</source>
        <translation>Укажите журнал или новый файл.</translation>
    </message>
    <message>
        <source>Name the server&apos;s Drwtsn32.log.</source>
        <translation>Укажите Drwtsn32.log с сервера.</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>Укажите сервер.</translation>
    </message>
    <message>
        <source>Name the tracking log of the server with event 4117.</source>
        <translation>Укажите журнал отслеживания сервера с событием 4117.</translation>
    </message>
    <message>
        <source>Name the user, too.</source>
        <translation>Укажите и пользователя.</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letter %1. Ask the caller to spell it.</source>
        <translation>В именах спул-файлов нет буквы %1. Попросите звонящего продиктовать имя по буквам.</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letters I and O: was it the digit 1 or 0? Ask the caller to spell it.</source>
        <translation>В именах спул-файлов нет букв I и O: не цифра ли это 1 или 0? Попросите звонящего продиктовать имя по буквам.</translation>
    </message>
    <message>
        <source>Names of spool files have 8 characters; this one has %1.</source>
        <translation>Имена спул-файлов состоят из 8 символов; в этом их %1.</translation>
    </message>
    <message>
        <source>Names of spool files hold nothing but letters and digits.</source>
        <translation>Имена спул-файлов состоят только из букв и цифр.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Never delete ARCHIVE while failed mail lies in it and there is no copy: this program&apos;s case holds copies only of what it read.</source>
        <translation>Никогда не удаляйте ARCHIVE, пока там лежит недоставленная почта, а копии нет: в обращении этой программы есть копии только того, что она прочитала.</translation>
    </message>
    <message>
        <source>Newer builds of the store mend several of the causes; after one of them (KB Q325939) such a message is moved to IN\ARCHIVE instead.</source>
        <translation>Более новые сборки хранилища устраняют несколько из этих причин; после одной из них (KB Q325939) такое сообщение вместо этого перемещается в IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No Drwtsn32.log was read (KB Q192186).</source>
        <translation>Drwtsn32.log не прочитан (KB Q192186).</translation>
    </message>
    <message>
        <source>No IN\ARCHIVE folder was found or named, so the file could not be looked up.</source>
        <translation>Папка IN\ARCHIVE не найдена и не указана, поэтому поискать файл не удалось.</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>Без MIME: применялась настройка Non-MIME (Q156063). Какова она на этом сервере, неизвестно.</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>Без MIME: применялась настройка Non-MIME из записи для %1, %2 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>No MIME: the default&apos;s Non-MIME setting applied, %1 (Q156063).</source>
        <translation>Без MIME: применялась настройка Non-MIME по умолчанию, %1 (Q156063).</translation>
    </message>
    <message>
        <source>No antivirus program is said to scan the Exchange folders.</source>
        <translation>Со слов, никакой антивирус папки Exchange не проверяет.</translation>
    </message>
    <message>
        <source>No article names a code page file that these charsets need.</source>
        <translation>Ни одна статья не называет файл кодовой страницы, нужный этим кодировкам.</translation>
    </message>
    <message>
        <source>No article says whether a service must be restarted. Restart the Internet Mail Service before the retest (steps 6 and 7); from 5.0 on the information store converts, so where it still fails restart that too, when nobody works (inferred).</source>
        <translation>Ни одна статья не говорит, надо ли перезапускать какую-нибудь службу. Перезапустите Internet Mail Service перед повторной проверкой (шаги 6 и 7); начиная с 5.0 преобразует хранилище, поэтому, если сбой остаётся, перезапустите и его, когда никто не работает (предположительно).</translation>
    </message>
    <message>
        <source>No article speaks of the MIME database for Exchange 4.0.</source>
        <translation>Ни одна статья не говорит о базе данных MIME применительно к Exchange 4.0.</translation>
    </message>
    <message>
        <source>No blank line follows the last header field. Exchange reads such a message wrongly, by design.</source>
        <translation>После последнего поля заголовка нет пустой строки. Exchange читает такое сообщение неправильно, так задумано.</translation>
    </message>
    <message>
        <source>No cause can be named on this evidence</source>
        <translation>По этим материалам причину назвать нельзя</translation>
    </message>
    <message>
        <source>No cause is likely or possible any more.</source>
        <translation>Вероятных или возможных причин больше не осталось.</translation>
    </message>
    <message>
        <source>No cause is likely or possible by the evidence at hand.</source>
        <translation>По имеющимся материалам ни одна причина не вероятна и не возможна.</translation>
    </message>
    <message>
        <source>No change of a setting was recognised in this log. Its form is free, so that proves nothing.</source>
        <translation>Изменений настроек в этом журнале не распознано. Его форма свободная, поэтому это ничего не доказывает.</translation>
    </message>
    <message>
        <source>No change of a setting, a file or the service is recorded.</source>
        <translation>Не записано ни одного изменения настройки, файла или службы.</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: the causes that ask for one were dismissed.</source>
        <translation>Изменять настройку Character Sets не рекомендуется: причины, которые этого требуют, отклонены.</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: there is not enough evidence.</source>
        <translation>Рекомендации изменить настройку Character Sets нет: материалов недостаточно.</translation>
    </message>
    <message>
        <source>No copies of delivered mail cover the time of the failures. Message Archival, set to Maximum for a day, would show them: write down its old level, stop and start the service after each change, and watch the disk space. Never move the whole folder back to IN: copies of delivered mail would be delivered again (Q189731, Q192186, Q306958).</source>
        <translation>На время сбоев копий доставленной почты нет. Их показал бы Message Archival, установленный на день на Maximum: запишите прежний уровень, после каждого изменения остановите и запустите службу и следите за местом на диске. Никогда не возвращайте в IN всю папку: копии доставленной почты были бы доставлены снова (Q189731, Q192186, Q306958).</translation>
    </message>
    <message>
        <source>No documented cause fits. Escalate with what Q192186 asks for: the Application event log, the spool file, Drwtsn32.log and User.dmp if there are any.</source>
        <translation>Ни одна документированная причина не подходит. Передайте на эскалацию с тем, чего требует Q192186: журнал приложений, спул-файл, Drwtsn32.log и User.dmp, если они есть.</translation>
    </message>
    <message>
        <source>No event 4081, 4118, 4120, 4132 or 4182 at hand names it.</source>
        <translation>Ни одно из имеющихся событий 4081, 4118, 4120, 4132 и 4182 его не называет.</translation>
    </message>
    <message>
        <source>No event 4117 of the Internet Mail Service was found in what was read.</source>
        <translation>В прочитанном не найдено событий 4117 от Internet Mail Service.</translation>
    </message>
    <message>
        <source>No event 4122 or 3038 for a day of normal mail.</source>
        <translation>За день обычной почты нет события 4122 или 3038.</translation>
    </message>
    <message>
        <source>No event log was read.</source>
        <translation>Ни один журнал событий не прочитан.</translation>
    </message>
    <message>
        <source>No event log? In Event Viewer on the server choose Log, Application, then Log, Save As, type .evt. Do not clear the log.</source>
        <translation>Нет журнала событий? На сервере в Event Viewer выберите Log, Application, затем Log, Save As, тип .evt. Не очищайте журнал.</translation>
    </message>
    <message>
        <source>No evidence was read, so nothing tells which messages failed.</source>
        <translation>Материалы не прочитаны, поэтому ничто не говорит, какие сообщения не доставлены.</translation>
    </message>
    <message>
        <source>No failed message was found in the evidence.</source>
        <translation>В материалах не найдено ни одного недоставленного сообщения.</translation>
    </message>
    <message>
        <source>No failed spool file is at hand that could be put back.</source>
        <translation>Нет ни одного спул-файла недоставленного сообщения, который можно было бы вернуть.</translation>
    </message>
    <message>
        <source>No line holds the section sign (character 167) between a name and a token: this is no Character-Set-List, or the sign was lost on the way (Q168347).</source>
        <translation>Ни в одной строке между именем и меткой нет знака параграфа (символ 167): это не Character-Set-List, или знак потерян по пути (Q168347).</translation>
    </message>
    <message>
        <source>No longer in the spool folders: the message was delivered.</source>
        <translation>В папках спула его больше нет: сообщение доставлено.</translation>
    </message>
    <message>
        <source>No message was put back into IN to test (KB Q230250).</source>
        <translation>Ни одно сообщение не возвращали в IN для проверки (KB Q230250).</translation>
    </message>
    <message>
        <source>No name of a service or driver was found in the text.</source>
        <translation>В тексте не найдено ни одного имени службы или драйвера.</translation>
    </message>
    <message>
        <source>No other warning or error of the service or the store belongs to this failure.</source>
        <translation>Других предупреждений и ошибок службы или хранилища, относящихся к этому сбою, нет.</translation>
    </message>
    <message>
        <source>No outcome is recorded yet; the case stands at step %1, %2.</source>
        <translation>Результат ещё не записан; обращение стоит на шаге %1, %2.</translation>
    </message>
    <message>
        <source>No restart of the service is recorded.</source>
        <translation>Перезапуск службы не записан.</translation>
    </message>
    <message>
        <source>No restart was needed</source>
        <translation>Перезапуск не понадобился</translation>
    </message>
    <message>
        <source>No settings file was read. “imccopy -save domain imc.txt” on the server writes it (KB Q262126).</source>
        <translation>Файл настроек не прочитан. На сервере его записывает команда «imccopy -save domain imc.txt» (KB Q262126).</translation>
    </message>
    <message>
        <source>No settings? On the server run “imccopy -save domain imc.txt” from the Exchange CD (Q262126).</source>
        <translation>Нет настроек? Выполните на сервере «imccopy -save domain imc.txt» с компакт-диска Exchange (Q262126).</translation>
    </message>
    <message>
        <source>No spool file is at hand. Copy the files that the events name from IMCDATA\IN\ARCHIVE.</source>
        <translation>Нет ни одного спул-файла. Скопируйте названные в событиях файлы из IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>No test with a message put back into IN is recorded (KB Q230250).</source>
        <translation>Проверка с сообщением, возвращённым в IN, не записана (KB Q230250).</translation>
    </message>
    <message>
        <source>No tracking log was read; ARCHIVE also holds copies of delivered mail when Message Archival is on (KB Q189731).</source>
        <translation>Ни один журнал отслеживания не прочитан; если включён Message Archival, в ARCHIVE лежат и копии доставленной почты (KB Q189731).</translation>
    </message>
    <message>
        <source>No, it does not start</source>
        <translation>Нет, не запускается</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No: None</source>
        <translation>Нет: None</translation>
    </message>
    <message>
        <source>No: one did not arrive, or not readable</source>
        <translation>Нет: одно не пришло или не читается</translation>
    </message>
    <message>
        <source>No: other messages are meant</source>
        <translation>Нет: речь о других сообщениях</translation>
    </message>
    <message>
        <source>No: something does not belong here</source>
        <translation>Нет: что-то сюда не относится</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Non-MIME to %1</source>
        <translation>Non-MIME = %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None of the %1 files of ARCHIVE has a name like it; upper and lower case were not told apart.</source>
        <translation>Ни у одного из файлов ARCHIVE (всего %1) нет похожего имени; прописные и строчные буквы не различались.</translation>
    </message>
    <message>
        <source>None was named by an event or by the caller.</source>
        <translation>Ни события, ни звонящий не назвали ни одного.</translation>
    </message>
    <message>
        <source>None was read.</source>
        <translation>Ни один не прочитан.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not kept: the message was discarded.</source>
        <translation>Не сохранён: сообщение отброшено.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Not looked into: “%1” gave no answer any more.</source>
        <translation>Не просмотрено: «%1» перестал отвечать.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Not of the plan:</source>
        <translation>Не по плану:</translation>
    </message>
    <message>
        <source>Not one of the %1 failed messages is in the ARCHIVE that was read: it may be another folder’s or another server’s.</source>
        <translation>Ни одного из %1 недоставленных сообщений нет в прочитанной папке ARCHIVE: возможно, это другая папка или папка другого сервера.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Невозможно</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>Not seen in %1: %2.</source>
        <translation>Не замечены в %1: %2.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Not taken for an ARCHIVE, though so named: there is an IN\ARCHIVE below it.</source>
        <translation>Не принято за ARCHIVE, хотя так называется: ниже неё есть IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Not yet: it fills the disk</source>
        <translation>Ещё нет: это заполняет диск</translation>
    </message>
    <message>
        <source>Not yet: somebody else does it</source>
        <translation>Ещё нет: это сделает кто-то другой</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Заметки изменены</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>Nothing but a voice on the phone? Type in what the caller reads out.</source>
        <translation>Есть только голос в трубке? Введите то, что звонящий читает вслух.</translation>
    </message>
    <message>
        <source>Nothing could be written to the kit&apos;s folder.</source>
        <translation>В папку комплекта ничего не удалось записать.</translation>
    </message>
    <message>
        <source>Nothing in the evidence speaks for it.</source>
        <translation>В материалах ничто не говорит в её пользу.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the next step that the report names.</source>
        <translation>Кроме следующего шага, названного в отчёте, ничего не требуется.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: mail that you send waits on the server, and other mail servers try again.</source>
        <translation>При этом ничего не теряется: отправленная вами почта ждёт на сервере, а другие почтовые серверы повторят попытку.</translation>
    </message>
    <message>
        <source>Nothing moved: every cause stands as it did before.</source>
        <translation>Ничего не сдвинулось: каждая причина на прежнем месте.</translation>
    </message>
    <message>
        <source>Nothing shows that a setting was changed, which Q230250 presumes for a message that names its charset (%1).</source>
        <translation>Ничто не показывает, что настройку меняли, а Q230250 исходит из этого для сообщения, в котором указана его кодировка (%1).</translation>
    </message>
    <message>
        <source>Nothing speaks for “%1” any more.</source>
        <translation>В пользу «%1» больше ничто не говорит.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>На сервере ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. A damaged file is replaced by its original: ask for it in a ZIP file.</source>
        <translation>На сервере ничего не изменено. Повреждённый файл заменяют оригиналом: попросите прислать его в файле ZIP.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. What does not belong to the case is taken out with “Remove”; the files stay where they are.</source>
        <translation>На сервере ничего не изменено. То, что к обращению не относится, убирают кнопкой «Убрать»; файлы остаются на своих местах.</translation>
    </message>
    <message>
        <source>Nothing was changed: no setting, no file, no service.</source>
        <translation>Ничего не изменено: ни настройки, ни файлы, ни служба.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Ничего не возвращено</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains and charsets stand here as they were read.</source>
        <translation>Ничего не заменено: имена серверов, файлов, доменов и кодировок стоят здесь так, как прочитаны.</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains, charsets and people, notes and answers stand here as they were read or written.</source>
        <translation>Ничего не заменено: имена серверов, файлов, доменов, кодировок и людей, заметки и ответы стоят здесь так, как прочитаны или записаны.</translation>
    </message>
    <message>
        <source>Nothing was redacted: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>Ничего не заменено: имена, адреса и сообщения в файлах остались как есть. Обращайтесь с ними как с почтой.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Open the case again to see what the file holds now.</source>
        <translation>Ничего не заменено. Откройте обращение снова, чтобы увидеть, что теперь в файле.</translation>
    </message>
    <message>
        <source>Nothing was saved. Where another window has the case, work there; else see to the folder and open it again.</source>
        <translation>Ничего не сохранено. Если обращение открыто в другом окне, работайте там; иначе проверьте папку и откройте его снова.</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask the sender for the case again.</source>
        <translation>Ничего не распаковано. Попросите отправителя прислать обращение ещё раз.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message does not name too), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>Из недоставленных сообщений отчёт содержит отправителей, получателей (и тех, кого само сообщение не называет), темы и фрагменты, каждый не длиннее примерно 400 байт; целых сообщений в нём нет.</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message itself names), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>Из недоставленных сообщений отчёт содержит отправителей, получателей (тех, кого называет само сообщение), темы и фрагменты, каждый не длиннее примерно 400 байт; целых сообщений в нём нет.</translation>
    </message>
    <message>
        <source>Old mail may arrive with its old date, and so stand far down in your Inbox: look through your unread mail.</source>
        <translation>Старая почта может прийти со своей прежней датой и оказаться далеко внизу папки «Входящие»: просмотрите непрочитанные письма.</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain” (4.0 and 5.0: under “Specify Message Content by E-Mail Domain”).</source>
        <translation>На той же вкладке нажмите кнопку «E-Mail Domain» (4.0 и 5.0: в группе «Specify Message Content by E-Mail Domain»).</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain”.</source>
        <translation>На той же вкладке нажмите кнопку «E-Mail Domain».</translation>
    </message>
    <message>
        <source>On the same tab, under “Specify Message Content by E-Mail Domain”, choose the button “E-Mail Domain”.</source>
        <translation>На той же вкладке в группе «Specify Message Content by E-Mail Domain» нажмите кнопку «E-Mail Domain».</translation>
    </message>
    <message>
        <source>On the server, at the command prompt. The export only reads; the third and fourth key tell which character sets the server knows.</source>
        <translation>На сервере, в командной строке. Экспорт только читает; третий и четвёртый разделы показывают, какие кодировки знает сервер.</translation>
    </message>
    <message>
        <source>On the server, at the command prompt; add the file to the case. Drivers are listed in Control Panel, Devices: have the started ones read out.</source>
        <translation>На сервере, в командной строке; добавьте файл в обращение. Драйверы перечислены в Control Panel, Devices: попросите прочитать вслух те, что запущены.</translation>
    </message>
    <message>
        <source>On the server, in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). The log goes on; nothing is cleared.</source>
        <translation>На сервере, в Event Viewer: Log, Application; затем Log, Save As, тип Event Log File (*.EVT). Журнал ведётся дальше; ничего не очищается.</translation>
    </message>
    <message>
        <source>On the server, read the registry value RootDir of MSExchangeIMC\Parameters: IN\ARCHIVE lies below the folder that it names. The path in event 4117 is a fixed text and does not show the real one.</source>
        <translation>Прочитайте на сервере параметр реестра RootDir в MSExchangeIMC\Parameters: IN\ARCHIVE лежит в указанной там папке. Путь в событии 4117 — постоянный текст и действительного пути не показывает.</translation>
    </message>
    <message>
        <source>On the server, restore it, then stop and start the service.</source>
        <translation>Восстановите это на сервере, затем остановите и запустите службу.</translation>
    </message>
    <message>
        <source>On the server, restore the changed file.</source>
        <translation>Восстановите изменённый файл на сервере.</translation>
    </message>
    <message>
        <source>On the server, save the settings as they are. It only reads (Q262126).</source>
        <translation>Сохраните на сервере настройки как есть. Команда только читает (Q262126).</translation>
    </message>
    <message>
        <source>On the server, sign in as an administrator of Windows.</source>
        <translation>Войдите на сервер как администратор Windows.</translation>
    </message>
    <message>
        <source>On the server’s own folders the program moves the files, with the service stopped: it copies each first, writes down every step and can undo it. Elsewhere take the kit, or type the commands.</source>
        <translation>В собственных папках сервера файлы перемещает программа, при остановленной службе: каждый она сначала копирует, каждое действие записывает и может отменить. В других случаях возьмите комплект или введите команды.</translation>
    </message>
    <message>
        <source>One message may be making the mail system stop. We set the waiting messages aside, start the system again and put them back a few at a time. A copy of each is kept.</source>
        <translation>Возможно, почтовую систему останавливает одно сообщение. Мы отложим ожидающие сообщения, снова запустим систему и будем возвращать их понемногу. Копия каждого сохраняется.</translation>
    </message>
    <message>
        <source>One of the addresses in the message seems damaged, so the mail system cannot read it. We keep a copy; the sender can type the address again and send it once more.</source>
        <translation>Похоже, один из адресов в сообщении повреждён, поэтому почтовая система не может его прочитать. Мы сохраним копию; отправитель может ввести адрес заново и послать сообщение ещё раз.</translation>
    </message>
    <message>
        <source>Only after the service pack or hotfix is in: copy the failed spool file elsewhere, move it back to IMCDATA\IN with the service stopped, alone, then start the service while nobody depends on it. It worked when the message arrives and no new event 4117 or 4182 names it (Q230250, Q169223).</source>
        <translation>Только после установки пакета обновления или исправления: скопируйте спул-файл недоставленного сообщения в другое место, при остановленной службе переместите его в IMCDATA\IN, один, затем запустите службу, когда сервером никто не пользуется. Получилось, если сообщение пришло и нового события 4117 или 4182 с этим файлом нет (Q230250, Q169223).</translation>
    </message>
    <message>
        <source>Only if support asks for it, outside working hours and with copies: put failed spool files back one at a time to find the one that crashes the store (Q169223).</source>
        <translation>Только если об этом просит поддержка, в нерабочее время и с копиями: возвращайте спул-файлы недоставленных сообщений по одному, чтобы найти тот, что вызывает аварию хранилища (Q169223).</translation>
    </message>
    <message>
        <source>Only some rows</source>
        <translation>Только часть строк</translation>
    </message>
    <message>
        <source>Only the files of failed messages are put back: moving the whole folder ARCHIVE would deliver old mail again where Message Archival is on.</source>
        <translation>Возвращаются только файлы недоставленных сообщений: перемещение всей папки ARCHIVE доставило бы старую почту снова, если включён Message Archival.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of text and %2 uuencoded files were looked for.</source>
        <translation>Искали только в первых %1 МиБ текста и не больше чем в %2 файлах uuencode.</translation>
    </message>
    <message>
        <source>Only the first %1 deliveries in the tracking log “%2” are kept; %3 more were left out.</source>
        <translation>Сохранены только первые %1 доставок из журнала отслеживания «%2»; пропущено ещё %3.</translation>
    </message>
    <message>
        <source>Only the first %1 encoded words were compared with the charset that they declare.</source>
        <translation>С объявленной кодировкой сравнивались только первые %1 закодированных слов.</translation>
    </message>
    <message>
        <source>Only the first %1 files inside it were looked at.</source>
        <translation>Просмотрены только первые %1 файлов внутри него.</translation>
    </message>
    <message>
        <source>Only the first %1 messages of this protocol log are kept; %2 more were left out.</source>
        <translation>Сохранены только первые %1 сообщений этого журнала протокола; пропущено ещё %2.</translation>
    </message>
    <message>
        <source>Only the first %1 names of the list are kept.</source>
        <translation>Сохранены только первые %1 имён списка.</translation>
    </message>
    <message>
        <source>Only the first %1 values are read.</source>
        <translation>Прочитаны только первые %1 значений.</translation>
    </message>
    <message>
        <source>Only the first MiB of the file is read.</source>
        <translation>Читается только первый МиБ файла.</translation>
    </message>
    <message>
        <source>Only the first MiB of the list is read.</source>
        <translation>Читается только первый МиБ списка.</translation>
    </message>
    <message>
        <source>Only the mailbox of the service is taken out of the scan; mail in people&apos;s mailboxes stays scanned. Do not switch GroupShield off.</source>
        <translation>Из проверки исключается только почтовый ящик службы; почта в ящиках людей проверяется по-прежнему. Не отключайте GroupShield.</translation>
    </message>
    <message>
        <source>Only the name was changed; the bytes show no harm. Event 4117 names the file as the server knows it.</source>
        <translation>Изменено только имя; в байтах повреждений не видно. Событие 4117 называет файл так, как его знает сервер.</translation>
    </message>
    <message>
        <source>Only the newest %1 changes of the log are kept.</source>
        <translation>Сохранены только новейшие %1 изменений журнала.</translation>
    </message>
    <message>
        <source>Only the newest %1 faults are read; older ones stand further up in the log.</source>
        <translation>Читаются только новейшие %1 аварий; более старые стоят в журнале выше.</translation>
    </message>
    <message>
        <source>Only where that does not help: switch the scanner off with the customer&apos;s consent, for a stated time. Stopping its service is not enough, its filter drivers stay (Q240309): INO_FLPY and INO_FLTR, NAVAP, NAVENG and NAVEX15, NaiFiltr and NaiFsRec.</source>
        <translation>Только если это не помогает: отключите антивирус с согласия клиента и на оговорённое время. Остановить службу недостаточно, его драйверы-фильтры остаются (Q240309): INO_FLPY и INO_FLTR, NAVAP, NAVENG и NAVEX15, NaiFiltr и NaiFsRec.</translation>
    </message>
    <message>
        <source>Open Administrator, Configuration, Connections, Internet Mail Service, Properties, tab Internet Mail – not the tab Connections, which has another E-Mail Domain button.</source>
        <translation>Откройте Administrator, Configuration, Connections, Internet Mail Service, Properties, вкладка Internet Mail — не вкладка Connections, на которой есть другая кнопка E-Mail Domain.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector (%1)” and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Connector (%1)» и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector” with the server’s name and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Connector» с именем сервера и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)” and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Service (%1)» и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)”, in Exchange 4.0 “Internet Mail Connector (%1)”, and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Service (%1)», в Exchange 4.0 — «Internet Mail Connector (%1)», и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service” with the server’s name and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Service» с именем сервера и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service”, in Exchange 4.0 “Internet Mail Connector”, with the server’s name and choose File, Properties.</source>
        <translation>Откройте Configuration, затем Connections. Выделите «Internet Mail Service», в Exchange 4.0 — «Internet Mail Connector», с именем сервера и выберите File, Properties.</translation>
    </message>
    <message>
        <source>Open an event log (AppEvent.Evt), a spool file from IN\ARCHIVE, imc.txt, or the folder that holds them.</source>
        <translation>Откройте журнал событий (AppEvent.Evt), спул-файл из IN\ARCHIVE, imc.txt или папку, где они лежат.</translation>
    </message>
    <message>
        <source>Open it again, or a copy of it.</source>
        <translation>Откройте его снова или откройте его копию.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Откройте его снова.</translation>
    </message>
    <message>
        <source>Open it in another program, or have a smaller one sent.</source>
        <translation>Откройте его в другой программе или попросите прислать файл меньшего размера.</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>Откройте его в той версии или обновите эту.</translation>
    </message>
    <message>
        <source>Open one folder at a time.</source>
        <translation>Открывайте по одной папке.</translation>
    </message>
    <message>
        <source>Open the Internet Mail tab of the Internet Mail Service (Administrator: Configuration, Connections) and compare its Character Sets with the recommended ones (Q230250).</source>
        <translation>Откройте вкладку Internet Mail службы Internet Mail Service (Administrator: Configuration, Connections) и сравните её Character Sets с рекомендованными (Q230250).</translation>
    </message>
    <message>
        <source>Open the archive again.</source>
        <translation>Откройте архив снова.</translation>
    </message>
    <message>
        <source>Open the evidence again.</source>
        <translation>Откройте материалы снова.</translation>
    </message>
    <message>
        <source>Open the file in the viewer and look for its flags: a malformed address, a blank charset and other malformed messages are known to cause this.</source>
        <translation>Откройте файл в окне просмотра и посмотрите его признаки: известно, что это вызывают неправильный адрес, пустая кодировка и другие неправильные сообщения.</translation>
    </message>
    <message>
        <source>Open the file in the viewer: it shows which message the report is about.</source>
        <translation>Откройте файл в окне просмотра: там видно, о каком сообщении этот отчёт.</translation>
    </message>
    <message>
        <source>Open the server&apos;s folder or share, or the folder you copied it to.</source>
        <translation>Откройте папку сервера, общий ресурс или папку, в которую вы её скопировали.</translation>
    </message>
    <message>
        <source>Or copy the file to System32 and add a text value to HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage: its name the number, its data the file’s name (Q155016).</source>
        <translation>Или скопируйте файл в System32 и добавьте в HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage текстовый параметр: имя — номер, данные — имя файла (Q155016).</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 2 or later (Q192583).</source>
        <translation>Или установите Exchange 5.5 Service Pack 2 или новее (Q192583).</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 4: the sender then gets a report that names the limit (Q246051).</source>
        <translation>Или установите Exchange 5.5 Service Pack 4: тогда отправитель получает отчёт, в котором назван предел (Q246051).</translation>
    </message>
    <message>
        <source>Or install GroupShield 4.5 or later, which leaves that mailbox alone (Q242320).</source>
        <translation>Или установите GroupShield 4.5 или новее: он этот почтовый ящик не трогает (Q242320).</translation>
    </message>
    <message>
        <source>Or take imccopy from another Exchange Server CD of the same version: it need not be the one that this server was set up from (inferred). The raw mode of the Administrator program (admin /r) is no way: there the setting probably lies among the bytes of the attribute Extension-Data, where nobody can read it, and a slip damages the directory.</source>
        <translation>Или возьмите imccopy с другого компакт-диска Exchange Server той же версии: не обязательно с того, с которого устанавливали этот сервер (предположительно). Режим исходных данных программы Administrator (admin /r) не подходит: там эта настройка, вероятно, лежит среди байтов атрибута Extension-Data, где её никто не прочитает, а неверное движение повредит каталог.</translation>
    </message>
    <message>
        <source>Or, with support&apos;s help, set ResolveP2 to 0 (Q174755). Write the old value down first.</source>
        <translation>Или с помощью поддержки установите ResolveP2 в 0 (Q174755). Сначала запишите прежнее значение.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Other causes considered</source>
        <translation>Другие рассмотренные причины</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>Другие изменения: %1.</translation>
    </message>
    <message>
        <source>Other senders&apos; domains whose mail arrives now and falls under these rows: %1.</source>
        <translation>Домены других отправителей, чья почта сейчас приходит и подпадает под эти строки: %1.</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, proven delivered</source>
        <translation>Другие в ARCHIVE, доставка доказана</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, undetermined</source>
        <translation>Другие в ARCHIVE, не установлено</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Не по плану</translation>
    </message>
    <message>
        <source>Our mail server accepted your message “[subject]” to [recipient] %1, but could not put it into the mailbox.</source>
        <translation>Наш почтовый сервер принял ваше сообщение «[тема]» для [получатель] %1, но не смог положить его в почтовый ящик.</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 is written by the default, %2. Readers without MIME there may see “=20” at the ends of lines (Q185107).</source>
        <translation>Исходящая почта: почта для %1 пишется по настройке по умолчанию, %2. У получателей без MIME в конце строк может появляться «=20» (Q185107).</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 without MIME is written in %2; the other side must expect the same (Q156063). Accented Western letters in subjects to there may be altered (Q305540).</source>
        <translation>Исходящая почта: почта для %1 без MIME пишется в %2; другая сторона должна ожидать того же (Q156063). Западноевропейские буквы с диакритикой в темах таких писем могут измениться (Q305540).</translation>
    </message>
    <message>
        <source>Outbound: mail without MIME is written in %1; MIME mail where its text leaves a choice (Q156063). Other defaults than ISO-8859-1 alter accented letters in subjects (Q305540).</source>
        <translation>Исходящая почта: почта без MIME пишется в %1; почта MIME — там, где её текст оставляет выбор (Q156063). При настройке по умолчанию, отличной от ISO-8859-1, меняются буквы с диакритикой в темах (Q305540).</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Outcome as recorded: %1.</source>
        <translation>Результат, как он записан: %1.</translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation>Обращение упаковывается</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Parts are nested %1 deep here and below. Exchange 5.0 before Service Pack 2 slows down or crashes; later versions stop at 30 (LimitNestingLevels).</source>
        <translation>Здесь и ниже глубина вложенности частей — %1. Exchange 5.0 до Service Pack 2 замедляется или аварийно завершается; более поздние версии останавливаются на 30 (LimitNestingLevels).</translation>
    </message>
    <message>
        <source>Parts nested deeper than %1 are shown as one part each; what they contain was not looked into.</source>
        <translation>Части на глубине больше %1 показаны каждая как одна часть; их содержимое не просматривалось.</translation>
    </message>
    <message>
        <source>Paste the event&apos;s whole description, from “An error” to its end.</source>
        <translation>Вставьте описание события целиком, от «An error» до конца.</translation>
    </message>
    <message>
        <source>Performance Optimizer changed “%1” from %2 to %3.</source>
        <translation>Performance Optimizer изменил «%1» с %2 на %3.</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 from %2 to %3</source>
        <translation>Performance Optimizer изменил %1 с %2 на %3</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 to %2</source>
        <translation>Performance Optimizer установил %1 в %2</translation>
    </message>
    <message>
        <source>Performance Optimizer set “%1” to %2.</source>
        <translation>Performance Optimizer установил «%1» в %2.</translation>
    </message>
    <message>
        <source>Performance Optimizer&apos;s log records that it set the store&apos;s threads to %1.</source>
        <translation>В журнале Performance Optimizer записано, что он установил число потоков хранилища: %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Pieces of the failed messages that claims rest on. Bytes that are no printable ASCII stand as \xE4; offsets count from the start of the file.</source>
        <translation>Части недоставленных сообщений, на которых основаны утверждения. Байты, не являющиеся печатными символами ASCII, показаны в виде \xE4; смещения отсчитываются от начала файла.</translation>
    </message>
    <message>
        <source>Places in the encoded text that do not belong there: %1, the first at byte %2. What was decoded may be damaged.</source>
        <translation>Мест в закодированном тексте, которых там быть не должно: %1, первое — с байта %2. Раскодированное может быть повреждено.</translation>
    </message>
    <message>
        <source>Plan again once nothing writes to it any more.</source>
        <translation>Составьте план снова, когда в него больше никто не пишет.</translation>
    </message>
    <message>
        <source>Possibility</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможна</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>Возможная причина: %1</translation>
    </message>
    <message>
        <source>Possible cause: %1.</source>
        <translation>Возможная причина: %1.</translation>
    </message>
    <message>
        <source>Preparing the archive</source>
        <translation>Подготавливается архив</translation>
    </message>
    <message>
        <source>Print the emergency card, or save it: mail and network may be gone when it is needed.</source>
        <translation>Напечатайте или сохраните аварийную памятку: когда она понадобится, почты и сети может не быть.</translation>
    </message>
    <message>
        <source>Probe submission</source>
        <translation>Отправка пробы</translation>
    </message>
    <message>
        <source>Probe transfer in</source>
        <translation>Передача пробы, входящая</translation>
    </message>
    <message>
        <source>Probe transfer out</source>
        <translation>Передача пробы, исходящая</translation>
    </message>
    <message>
        <source>Processes are left out by the value xProcess of HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter, in capital letters, MSEXCIMC.EXE and STORE.EXE among them (Q195919).</source>
        <translation>Процессы исключаются параметром xProcess в HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter, прописными буквами, в том числе MSEXCIMC.EXE и STORE.EXE (Q195919).</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Put back before the hotfix is in, the message can stop the service again for everybody.</source>
        <translation>Если вернуть сообщение до установки исправления, оно может снова остановить службу для всех.</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message can stop the service at every start (Q293288).</source>
        <translation>Если вернуть сообщение до установки пакета обновления, оно может останавливать службу при каждом запуске (Q293288).</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message stops the store again for everybody (Q166558).</source>
        <translation>Если вернуть сообщение до установки пакета обновления, оно снова остановит хранилище для всех (Q166558).</translation>
    </message>
    <message>
        <source>Put back one file first, the oldest harmless one. Only when it arrived, put back the others.</source>
        <translation>Сначала верните один файл, самый старый из безопасных. Остальные возвращайте только после того, как он придёт.</translation>
    </message>
    <message>
        <source>Put back the failed files only, and watch what becomes of each.</source>
        <translation>Верните только файлы недоставленных сообщений и наблюдайте, что станет с каждым.</translation>
    </message>
    <message>
        <source>Put back the files by hand, as shown.</source>
        <translation>Верните файлы вручную, как показано.</translation>
    </message>
    <message>
        <source>Put back the value that was written down, in the reverse order of the steps.</source>
        <translation>Верните записанное значение; действуйте в порядке, обратном шагам.</translation>
    </message>
    <message>
        <source>Put back unchanged before the update is in, the message can stop the service (event 4182).</source>
        <translation>Если вернуть сообщение без изменений до установки обновления, оно может остановить службу (событие 4182).</translation>
    </message>
    <message>
        <source>Put back, the message is delivered a second time to everybody it had already reached.</source>
        <translation>Если вернуть сообщение, оно будет доставлено второй раз всем, кто его уже получил.</translation>
    </message>
    <message>
        <source>Put it back into IN only if that report is still wanted.</source>
        <translation>Возвращайте в IN, только если этот отчёт ещё нужен.</translation>
    </message>
    <message>
        <source>Put the files back one or a few at a time to find the one that crashes the store; keep that one out (Q169223, Q168883).</source>
        <translation>Возвращайте файлы по одному или понемногу, чтобы найти тот, что вызывает аварию хранилища; его больше туда не кладите (Q169223, Q168883).</translation>
    </message>
    <message>
        <source>Put this file back by hand, or leave it out.</source>
        <translation>Верните этот файл вручную или пропустите его.</translation>
    </message>
    <message>
        <source>Putting back the whole folder delivers mail again that had arrived, when Message Archival was on (Q189731).</source>
        <translation>Если вернуть всю папку, а Message Archival был включён, почта, которая уже пришла, будет доставлена ещё раз (Q189731).</translation>
    </message>
    <message>
        <source>Q230250 goes straight from the charset to the setting. In truth the charset is one of ten documented causes, and changing the setting for another one breaks mail that arrives now.</source>
        <translation>Q230250 переходит от кодировки сразу к настройке. На деле кодировка — одна из десяти документированных причин, и изменение настройки при другой причине портит почту, которая сейчас приходит.</translation>
    </message>
    <message>
        <source>Q230250 would change the Character Sets here. They are not the cause in this case: changing them would break mail that arrives now and mend nothing.</source>
        <translation>Q230250 предложила бы изменить здесь Character Sets. В этом случае причина не в них: изменение испортило бы почту, которая сейчас приходит, и ничего не исправило бы.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions that would settle more</source>
        <translation>Вопросы, которые внесли бы больше ясности</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Прочитано из %1</translation>
    </message>
    <message>
        <source>Read its answer; it is kept as it came. Look at the service at the server’s console.</source>
        <translation>Прочитайте её ответ; он сохранён, как пришёл. Посмотрите службу на консоли сервера.</translation>
    </message>
    <message>
        <source>Read out again after the change</source>
        <translation>Прочитать вслух ещё раз после изменения</translation>
    </message>
    <message>
        <source>Read the evidence for and against the first finding, then the others.</source>
        <translation>Прочитайте доводы за первый вывод и против него, затем — для остальных.</translation>
    </message>
    <message>
        <source>Read the greeting of the mail port</source>
        <translation>Прочитать приветствие почтового порта</translation>
    </message>
    <message>
        <source>Reading ended early: %1. The newest %2 events of the log were copied.</source>
        <translation>Чтение прервалось: %1. Скопированы новейшие события журнала (%2).</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Читаются файлы</translation>
    </message>
    <message>
        <source>Reading spool files</source>
        <translation>Читаются спул-файлы</translation>
    </message>
    <message>
        <source>Reading the event log</source>
        <translation>Читается журнал событий</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Recipients that only the envelope of a message names (blind copies, members of lists) are replaced all the same; MANIFEST.json says in which files.</source>
        <translation>Получатели, которых называет только конверт сообщения (скрытые копии, члены списков), заменены в любом случае; в каких файлах, указано в MANIFEST.json.</translation>
    </message>
    <message>
        <source>Recipients who wait for it</source>
        <translation>Получатели, которые его ждут</translation>
    </message>
    <message>
        <source>Recipients whom the message itself does not name (Bcc, or a list) are counted, not shown: %1.</source>
        <translation>Получатели, которых само сообщение не называет (Bcc или список), посчитаны, но не показаны: %1.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendation:</source>
        <translation>Рекомендация:</translation>
    </message>
    <message>
        <source>Recommended setting</source>
        <translation>Рекомендованная настройка</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Рекомендовано: %1</translation>
    </message>
    <message>
        <source>Record what became of each file. Never put back the whole folder.</source>
        <translation>Запишите, что стало с каждым файлом. Никогда не возвращайте всю папку.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Redacted: %1</source>
        <translation>Замены: %1</translation>
    </message>
    <message>
        <source>Rehearse: restore the save as it is, save again, and import that. Nothing may differ. (“-restore domain” is inferred: Q182522 shows “-restore routes”.)</source>
        <translation>Отрепетируйте: восстановите сохранённое как есть, сохраните ещё раз и импортируйте. Различий быть не должно. («-restore domain» — предположение: Q182522 показывает «-restore routes».)</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Устранение</translation>
    </message>
    <message>
        <source>Remove the entry for %1.</source>
        <translation>Удалите запись для %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report absorption</source>
        <translation>Поглощение отчёта</translation>
    </message>
    <message>
        <source>Report delivered</source>
        <translation>Отчёт доставлен</translation>
    </message>
    <message>
        <source>Report generation</source>
        <translation>Создание отчёта</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Отчёт составлен</translation>
    </message>
    <message>
        <source>Report made: %1 by IMS Doctor %2</source>
        <translation>Отчёт составлен: %1, IMS Doctor %2</translation>
    </message>
    <message>
        <source>Report transfer in</source>
        <translation>Передача отчёта, входящая</translation>
    </message>
    <message>
        <source>Report transfer out</source>
        <translation>Передача отчёта, исходящая</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Отчёт записан</translation>
    </message>
    <message>
        <source>ResolveP2 is not set in the registry: it seems not to be on.</source>
        <translation>ResolveP2 в реестре не задан: похоже, он не включён.</translation>
    </message>
    <message>
        <source>ResolveP2 is not set.</source>
        <translation>ResolveP2 не задан.</translation>
    </message>
    <message>
        <source>ResolveP2 is off: %1 = %2.</source>
        <translation>ResolveP2 выключен: %1 = %2.</translation>
    </message>
    <message>
        <source>ResolveP2 is on: %1 = %2.</source>
        <translation>ResolveP2 включён: %1 = %2.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>Restarting the Information Store disconnects everybody: agree on a time.</source>
        <translation>Перезапуск Information Store отключает всех: согласуйте время.</translation>
    </message>
    <message>
        <source>Restarting the store disconnects everybody: agree on a time. The registry is changed: note the old value first.</source>
        <translation>Перезапуск хранилища отключает всех: согласуйте время. Меняется реестр: сначала запишите прежнее значение.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Перепроверка</translation>
    </message>
    <message>
        <source>RootDir is not set. By default the folder is Exchsrvr\Imcdata.</source>
        <translation>RootDir не задан. По умолчанию это папка Exchsrvr\Imcdata.</translation>
    </message>
    <message>
        <source>Row %1 of the Character Sets</source>
        <translation>Строка %1 в Character Sets</translation>
    </message>
    <message>
        <source>Rows to set</source>
        <translation>Какие строки задать</translation>
    </message>
    <message>
        <source>Rule that applied</source>
        <translation>Действовавшее правило</translation>
    </message>
    <message>
        <source>SMTP message rerouted</source>
        <translation>SMTP: сообщение направлено другим путём</translation>
    </message>
    <message>
        <source>SMTP queued outbound</source>
        <translation>SMTP: поставлено в исходящую очередь</translation>
    </message>
    <message>
        <source>SMTP received inbound</source>
        <translation>SMTP: принято входящее</translation>
    </message>
    <message>
        <source>SMTP report absorbed</source>
        <translation>SMTP: отчёт поглощён</translation>
    </message>
    <message>
        <source>SMTP report generated</source>
        <translation>SMTP: отчёт создан</translation>
    </message>
    <message>
        <source>SMTP report transferred in</source>
        <translation>SMTP: отчёт передан, входящий</translation>
    </message>
    <message>
        <source>SMTP report transferred out</source>
        <translation>SMTP: отчёт передан, исходящий</translation>
    </message>
    <message>
        <source>SMTP transferred inbound</source>
        <translation>SMTP: передано входящее</translation>
    </message>
    <message>
        <source>SMTP transferred outbound</source>
        <translation>SMTP: передано исходящее</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Samba’s program “net” is not installed here (Debian: package samba-common-bin)</source>
        <translation>программа «net» из Samba здесь не установлена (Debian: пакет samba-common-bin)</translation>
    </message>
    <message>
        <source>Save it to a file and name the file.</source>
        <translation>Сохраните в файл и укажите этот файл.</translation>
    </message>
    <message>
        <source>Save once more and import it: the program compares it with the plan, list by list.</source>
        <translation>Сохраните ещё раз и импортируйте: программа сравнит это с планом, список за списком.</translation>
    </message>
    <message>
        <source>Save the log again: in Event Viewer choose Action, Save All Events As.</source>
        <translation>Сохраните журнал ещё раз: в Event Viewer выберите Action, Save All Events As.</translation>
    </message>
    <message>
        <source>Save the log on the server instead: Event Viewer, Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it, and do it soon: the oldest events are overwritten when the log is full.</source>
        <translation>Вместо этого сохраните журнал на сервере: Event Viewer, Log, Application; затем Log, Save As, тип Event Log File (*.EVT). Не очищайте его и не откладывайте: когда журнал заполнен, самые старые события перезаписываются.</translation>
    </message>
    <message>
        <source>Save the message as .eml.</source>
        <translation>Сохраните сообщение как .eml.</translation>
    </message>
    <message>
        <source>Save the routing table too: changing properties of the service can damage it, and event 4056 is logged at the next start then (Q182522).</source>
        <translation>Сохраните и таблицу маршрутизации: изменение свойств службы может её повредить, тогда при следующем запуске записывается событие 4056 (Q182522).</translation>
    </message>
    <message>
        <source>Save the server&apos;s Application event log as a file and add it to the case.</source>
        <translation>Сохраните журнал приложений сервера в файл и добавьте его в обращение.</translation>
    </message>
    <message>
        <source>Save the server&apos;s Character Sets with “imccopy -save domain imc.txt” (Q262126) and add the file to the case.</source>
        <translation>Сохраните Character Sets сервера командой «imccopy -save domain imc.txt» (Q262126) и добавьте файл в обращение.</translation>
    </message>
    <message>
        <source>Save the settings again with “imccopy -save domain imc.txt”.</source>
        <translation>Сохраните настройки ещё раз командой «imccopy -save domain imc.txt».</translation>
    </message>
    <message>
        <source>Save the settings anew and import that: what others changed since then stays.</source>
        <translation>Сохраните настройки заново и импортируйте их: то, что с тех пор изменили другие, останется.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print that elsewhere.</source>
        <translation>Сохраните лист в PDF и напечатайте его в другом месте.</translation>
    </message>
    <message>
        <source>Save them with “imccopy -save domain imc.txt” and name that file with --settings.</source>
        <translation>Сохраните их командой «imccopy -save domain imc.txt» и укажите этот файл с помощью --settings.</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>Saves of the settings made since</source>
        <translation>Файлы настроек, сохранённые после этого</translation>
    </message>
    <message>
        <source>Say --yes to do it. While the service is stopped no mail from outside arrives; the senders try again.</source>
        <translation>Чтобы выполнить, укажите --yes. Пока служба остановлена, почта извне не приходит; отправители повторяют попытки.</translation>
    </message>
    <message>
        <source>Say what the server’s Windows is (on the command line: --old-server): NT 4.0 and 2000 speak SMB1 alone, NT 4.0 logs on in its own way and knows no NTLMv2 before SP4. Windows 10 and newer have SMB1 switched off, and from 24H2 on they refuse NTLMv1 and unsigned sessions: work from Linux, from an older computer or at the server’s console.</source>
        <translation>Укажите, какая на сервере Windows (в командной строке: --old-server): NT 4.0 и 2000 говорят только по SMB1, NT 4.0 входит в систему по-своему и до SP4 не знает NTLMv2. В Windows 10 и новее SMB1 отключён, а начиная с 24H2 они отвергают NTLMv1 и неподписанные сеансы: работайте из Linux, со старого компьютера или у консоли сервера.</translation>
    </message>
    <message>
        <source>Search Drwtsn32.log from its end for “FAULT”, note the function, and search the knowledge base for it (Q192186).</source>
        <translation>Ищите в Drwtsn32.log от конца слово «FAULT», запишите функцию и поищите её в базе знаний (Q192186).</translation>
    </message>
    <message>
        <source>See at the console whether the name is that of the right service.</source>
        <translation>Посмотрите на консоли, имя ли это нужной службы.</translation>
    </message>
    <message>
        <source>See that no shorter entry which ends alike stands above a new one: “jp” above “corp.jp” would probably take its mail (inferred). Move Up puts the longer one first.</source>
        <translation>Проследите, чтобы над новой записью не стояла более короткая с тем же окончанием: «jp» выше «corp.jp», вероятно, забрала бы её почту (предположительно). Move Up поднимает более длинную наверх.</translation>
    </message>
    <message>
        <source>Seen in %1: %2.</source>
        <translation>Замечены в %1: %2.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME from “%5” to “%3” and Non-MIME from “%6” to “%4”.</source>
        <translation>Выделите «%2» и нажмите Edit. Измените MIME с «%5» на «%3», а Non-MIME с «%6» на «%4».</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>Выделите «%2» и нажмите Edit. Установите MIME на «%3», а Non-MIME на «%4».</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3”; leave Non-MIME as it is.</source>
        <translation>Выделите «%2» и нажмите Edit. Установите MIME на «%3»; Non-MIME оставьте как есть.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set Non-MIME to “%4”; leave MIME as it is.</source>
        <translation>Выделите «%2» и нажмите Edit. Установите Non-MIME на «%4»; MIME оставьте как есть.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Move Up until it stands above “%7”. Both fit mail from %2, and the upper one probably counts (inferred from Move Up and Move Down).</source>
        <translation>Выделите «%2» и нажимайте Move Up, пока запись не встанет выше «%7». К почте от %2 подходят обе, и действует, вероятно, верхняя (предположение по кнопкам Move Up и Move Down).</translation>
    </message>
    <message>
        <source>Select “%2” and choose Remove. It has MIME “%5” and Non-MIME “%6”, as the evidence says; that is needed to put it back.</source>
        <translation>Выделите «%2» и нажмите Remove. По материалам, у неё MIME «%5» и Non-MIME «%6»; это понадобится, чтобы её вернуть.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Senders whose mail failed</source>
        <translation>Отправители, чья почта не доставлена</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>Домен отправителя</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server: %1, Exchange %2</source>
        <translation>Сервер: %1, Exchange %2</translation>
    </message>
    <message>
        <source>Server’s time</source>
        <translation>Время сервера</translation>
    </message>
    <message>
        <source>Service %1, %2 at %3: %4</source>
        <translation>Служба %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME as recommended, for all or by E-Mail Domain, then stop and start the service (Q230250).</source>
        <translation>Установите MIME и Non-MIME, как рекомендовано, для всех или через E-Mail Domain, затем остановите и запустите службу (Q230250).</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME back to what was written down, or load the saved file as “imccopy” on the page shows. Then stop and start the service.</source>
        <translation>Верните в MIME и Non-MIME записанные прежде значения или загрузите сохранённый файл через «imccopy», как показано на странице. Затем остановите и запустите службу.</translation>
    </message>
    <message>
        <source>Set Message Archival to None (articles disagree on whether Minimum stops it: Q168504, Q170809), then stop and start the service.</source>
        <translation>Установите Message Archival на None (статьи расходятся в том, прекращает ли архивирование Minimum: Q168504, Q170809), затем остановите и запустите службу.</translation>
    </message>
    <message>
        <source>Set by the technician in place of the recommendation</source>
        <translation>Задано специалистом вместо рекомендованного</translation>
    </message>
    <message>
        <source>Set it in Exchange Administrator, tab Internet Mail, or save the settings anew with “imccopy -save domain”.</source>
        <translation>Задайте это в Exchange Administrator, вкладка Internet Mail, или сохраните настройки заново командой «imccopy -save domain».</translation>
    </message>
    <message>
        <source>Set the %8 further rows that the report lists. For so many rows a file for imccopy is the surer way.</source>
        <translation>Задайте остальные строки (%8), перечисленные в отчёте. Для стольких строк надёжнее файл для imccopy.</translation>
    </message>
    <message>
        <source>Set the Character Sets of the Internet Mail Service as recommended.</source>
        <translation>Установите Character Sets службы Internet Mail Service, как рекомендовано.</translation>
    </message>
    <message>
        <source>Set the rows of the recommendation, for all or behind the button E-Mail Domain.</source>
        <translation>Задайте строки рекомендации: для всех или через кнопку E-Mail Domain.</translation>
    </message>
    <message>
        <source>Setting read out by the caller</source>
        <translation>Настройка, прочитанная звонящим по телефону</translation>
    </message>
    <message>
        <source>Setting taken out that was read out</source>
        <translation>Убрана настройка, прочитанная по телефону</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings made by hand</source>
        <translation>Настройки, заданные вручную</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Shorten the notes or what was pasted into an answer.</source>
        <translation>Сократите заметки или то, что вставлено в ответ.</translation>
    </message>
    <message>
        <source>Sign in as an administrator of that server, or save the log there in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it.</source>
        <translation>Войдите как администратор этого сервера или сохраните журнал там в Event Viewer: Log, Application; затем Log, Save As, тип Event Log File (*.EVT). Не очищайте его.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>Перейти к сводке</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Some addresses are looked up in the directory, but not the sender’s (flags of Exchange 5.5).</source>
        <translation>Часть адресов ищется в каталоге, но не адрес отправителя (флаги Exchange 5.5).</translation>
    </message>
    <message>
        <source>Some failed messages have no clear cause any more.</source>
        <translation>У некоторых недоставленных сообщений больше нет ясной причины.</translation>
    </message>
    <message>
        <source>Some mail from the Internet could not be delivered to you %1. It is being delivered now.</source>
        <translation>Часть почты из Интернета не удалось доставить вам %1. Сейчас она доставляется.</translation>
    </message>
    <message>
        <source>Some mail reaching you may use letters that your server is not set up to read. We compare the setting and correct it if needed.</source>
        <translation>Возможно, в части приходящей вам почты есть буквы, на чтение которых ваш сервер не настроен. Мы сравним настройку и при необходимости исправим её.</translation>
    </message>
    <message>
        <source>Somebody, or a scheduled job, clears the folder</source>
        <translation>Папку очищает кто-то или задание по расписанию</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Something in the message makes the mail system stop. We collect what is needed to find the fault, and keep the message aside.</source>
        <translation>Что-то в сообщении заставляет почтовую систему останавливаться. Мы соберём всё, что нужно для поиска ошибки, а сообщение отложим.</translation>
    </message>
    <message>
        <source>Something speaks for “%1” now; it is not likely yet.</source>
        <translation>Теперь кое-что говорит в пользу «%1»; вероятной её назвать ещё нельзя.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>Spool files hold private mail. Show them to nobody who does not need them.</source>
        <translation>В спул-файлах — личная почта. Не показывайте их никому, кому это не нужно.</translation>
    </message>
    <message>
        <source>Spool files that are missing: %1. That they are gone does not prove that the messages were delivered. What to check, in this order:</source>
        <translation>Спул-файлов, которых нет на месте: %1. Их отсутствие не доказывает, что сообщения доставлены. Что проверить, в таком порядке:</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запустить %1</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for %1.</source>
        <translation>Запустите Microsoft Exchange Administrator для %1.</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for the server.</source>
        <translation>Запустите Microsoft Exchange Administrator для нужного сервера.</translation>
    </message>
    <message>
        <source>Start the Internet Mail Service</source>
        <translation>Запустите Internet Mail Service</translation>
    </message>
    <message>
        <source>Start the services and watch for half an hour: events 3039, 4094, 4102 and 4116 must not come back (Q169686).</source>
        <translation>Запустите службы и наблюдайте полчаса: события 3039, 4094, 4102 и 4116 не должны появиться снова (Q169686).</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State it as an offset, such as +01:00; until then the times are taken as UTC.</source>
        <translation>Укажите его как смещение, например +01:00; до тех пор время считается временем UTC.</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Состояние обращения</translation>
    </message>
    <message>
        <source>State the order again: mdy, dmy or ymd.</source>
        <translation>Укажите порядок ещё раз: mdy, dmy или ymd.</translation>
    </message>
    <message>
        <source>State their order (in step 1, or with --date-order on the command line); until then its events are listed without a time.</source>
        <translation>Укажите их порядок (на шаге 1 или с помощью --date-order в командной строке); до тех пор события из него показываются без времени.</translation>
    </message>
    <message>
        <source>Stated by the technician or the caller, not measured.</source>
        <translation>Со слов специалиста или звонящего, не измерено.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stays in IN</source>
        <translation>Остаётся в IN</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation>Шаг %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Step 1 of Q230250 begins with the event. One folder of the server, or a copy of it, is enough: event log, archive, settings and tracking logs in it are found by themselves. Nothing in it is changed. The article reads the log on the server; here a copy will do, and keeps hands off the server.</source>
        <translation>Шаг 1 статьи Q230250 начинается с события. Достаточно одной папки сервера или её копии: журнал событий, архив, настройки и журналы отслеживания в ней находятся сами. В ней ничего не меняется. Статья читает журнал на сервере; здесь хватит копии, и сервер остаётся нетронутым.</translation>
    </message>
    <message>
        <source>Step 1 of Q230250: event 4117 names the spool file of each message that could not be handed on. Other events of the same minute often say more than 4117 itself.</source>
        <translation>Шаг 1 в Q230250: событие 4117 называет спул-файл каждого сообщения, которое не удалось передать дальше. Другие события той же минуты часто говорят больше, чем само 4117.</translation>
    </message>
    <message>
        <source>Step 5 makes the registry file for it: choose the charset, save the file, export the key first.</source>
        <translation>Файл реестра для этого создаётся на шаге 5: выберите кодировку, сохраните файл, сначала экспортируйте раздел.</translation>
    </message>
    <message>
        <source>Step 6 of Q230250: the service reads its settings when it starts. While it is stopped inbound mail waits at the senders, who try again. The article says no more than to restart; here the state is asked before and after, and the emergency card says what helps when the service does not start.</source>
        <translation>Шаг 6 статьи Q230250: служба читает свои настройки при запуске. Пока она остановлена, входящая почта ждёт у отправителей, они повторяют попытки. В статье сказано лишь, что службу надо перезапустить; здесь состояние запрашивается до и после, а аварийная памятка подскажет, что помогает, если служба не запускается.</translation>
    </message>
    <message>
        <source>Step by step, as the technician ticked them.</source>
        <translation>Шаг за шагом, как отмечал специалист.</translation>
    </message>
    <message>
        <source>Step left out: %1</source>
        <translation>Шаг пропущен: %1</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>Шаг снова в работе: %1</translation>
    </message>
    <message>
        <source>Steps 2 and 3 of Q230250 open the file in Notepad and look for its charset. Here nothing is opened for writing: saving in Notepad would ruin the file.</source>
        <translation>В шагах 2 и 3 Q230250 файл открывают в Notepad и ищут его кодировку. Здесь ничто не открывается для записи: сохранение в Notepad испортило бы файл.</translation>
    </message>
    <message>
        <source>Steps 4 and 5 of Q230250. The recommendation goes back to the known default first and gives other charsets to the domains that need them, so that mail which arrives now goes on arriving.</source>
        <translation>Шаги 4 и 5 в Q230250. Рекомендация сначала возвращает известную настройку по умолчанию и задаёт другие кодировки только тем доменам, которым они нужны, чтобы почта, которая сейчас приходит, приходила и дальше.</translation>
    </message>
    <message>
        <source>Steps done by hand</source>
        <translation>Шаги, выполненные вручную</translation>
    </message>
    <message>
        <source>Steps done by hand: %1, the last one %2 by %3</source>
        <translation>Шагов выполнено вручную: %1, последний — %2, кем: %3</translation>
    </message>
    <message>
        <source>Steps in Exchange Administrator</source>
        <translation>Шаги в Exchange Administrator</translation>
    </message>
    <message>
        <source>Steps of the cause</source>
        <translation>Шаги для этой причины</translation>
    </message>
    <message>
        <source>Steps of the cause, and what came of each</source>
        <translation>Шаги по этой причине и что дал каждый</translation>
    </message>
    <message>
        <source>Steps of the walkthrough</source>
        <translation>Шаги пошагового разбора</translation>
    </message>
    <message>
        <source>Steps with imccopy</source>
        <translation>Шаги с imccopy</translation>
    </message>
    <message>
        <source>Still in IMCDATA\IN. It was not moved to IN\ARCHIVE.</source>
        <translation>Ещё в IMCDATA\IN. В IN\ARCHIVE его не переместили.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service.</source>
        <translation>Остановите и запустите Internet Mail Service.</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service: it reads the setting when it starts (KB Q230250).</source>
        <translation>Остановите и запустите Internet Mail Service: настройка читается при запуске (KB Q230250).</translation>
    </message>
    <message>
        <source>Stop and start the service (step 6). Only if event 4056 is logged at the start: put the routing table back and restart once more (Q182522).</source>
        <translation>Остановите и запустите службу (шаг 6). Только если при запуске записано событие 4056: верните таблицу маршрутизации и перезапустите ещё раз (Q182522).</translation>
    </message>
    <message>
        <source>Stop at the first event 4116, 4102, 4182 or 3039: put back nothing more, stop the service and undo.</source>
        <translation>При первом же событии 4116, 4102, 4182 или 3039 прекратите: больше ничего не возвращайте, остановите службу и отмените сделанное.</translation>
    </message>
    <message>
        <source>Stop is grey, or the service stays “Stopping”: known with the Store of 5.5 SP4 before builds 5.5.2654.29 and .94 (Q279798, Q295969), and with messages that keep the conversion busy.</source>
        <translation>Stop серый, или служба остаётся в состоянии «Stopping»: это известно для Store из 5.5 SP4 до сборок 5.5.2654.29 и .94 (Q279798, Q295969) и для сообщений, надолго занимающих преобразование.</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service</source>
        <translation>Остановите Internet Mail Service</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service, move all files out of IMCDATA\IN to another folder, clear the read-only mark of Queue.dat if it has one, keep a copy of it and delete it (it is made anew; files in IN are not harmed, Q193862), and restart the Information Store and the service (Q169223).</source>
        <translation>Остановите Internet Mail Service, переместите все файлы из IMCDATA\IN в другую папку, снимите с Queue.dat атрибут «только чтение», если он есть, сохраните копию этого файла и удалите его (он создаётся заново; файлам в IN это не вредит, Q193862), затем перезапустите Information Store и службу (Q169223).</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops the mail of the whole server (Q143380).</source>
        <translation>Остановка Information Store или MTA останавливает почту всего сервера (Q143380).</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops this service too; it has to be started again then.</source>
        <translation>При остановке Information Store или MTA останавливается и эта служба; тогда её надо запустить снова.</translation>
    </message>
    <message>
        <source>Stopping the store stopped it too; the start of the store does not start it.</source>
        <translation>При остановке хранилища остановилась и она; запуск хранилища её не запускает.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Success audit</source>
        <translation>Аудит успехов</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Support for East European text came.</source>
        <translation>Появилась поддержка восточноевропейского текста.</translation>
    </message>
    <message>
        <source>Support for double-byte character sets came.</source>
        <translation>Появилась поддержка двухбайтовых кодировок.</translation>
    </message>
    <message>
        <source>Switch it on again, and note the time: it is a step of its own, not an afterthought.</source>
        <translation>Включите его снова и отметьте время: это отдельный шаг, а не мелочь напоследок.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Take the file out of IMCDATA\IN with the service stopped: it is sent again to those it reached at each start (Q272672).</source>
        <translation>Уберите файл из IMCDATA\IN при остановленной службе: при каждом запуске он снова отправляется тем, до кого доходит (Q272672).</translation>
    </message>
    <message>
        <source>Take the mark away on the server.</source>
        <translation>Снимите этот атрибут на сервере.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Когда взято</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Принято за</translation>
    </message>
    <message>
        <source>Taken in by the service</source>
        <translation>Принято службой</translation>
    </message>
    <message>
        <source>Takes long to start</source>
        <translation>Долго запускается</translation>
    </message>
    <message>
        <source>Tell the sender by other means: the service did not.</source>
        <translation>Сообщите отправителю другим способом: служба этого не сделала.</translation>
    </message>
    <message>
        <source>Test with one failed spool file: stop the service, move the file from IMCDATA\IN\ARCHIVE back to IMCDATA\IN, start the service. It worked when the message arrives and no new event 4117 appears (Q230250).</source>
        <translation>Проверьте на одном спул-файле недоставленного сообщения: остановите службу, переместите файл из IMCDATA\IN\ARCHIVE в IMCDATA\IN, запустите службу. Получилось, если сообщение пришло и нового события 4117 нет (Q230250).</translation>
    </message>
    <message>
        <source>Text follows the “end” of a uuencoded file. Exchange 5.0 before Service Pack 2 can lose or misplace it.</source>
        <translation>После «end» файла uuencode есть текст. Exchange 5.0 до Service Pack 2 может его потерять или поместить не туда.</translation>
    </message>
    <message>
        <source>Text labelled iso-8859-1 is labelled windows-1252 where it holds the euro.</source>
        <translation>Текст с пометкой iso-8859-1 помечается как windows-1252, если в нём есть знак евро.</translation>
    </message>
    <message>
        <source>Text that should have two bytes a character has an odd number of them: it is read with one byte each.</source>
        <translation>В тексте, где должно быть по два байта на символ, их нечётное число: он читается по одному байту.</translation>
    </message>
    <message>
        <source>Texts for those whom it concerns</source>
        <translation>Тексты для тех, кого это касается</translation>
    </message>
    <message>
        <source>Texts to adapt</source>
        <translation>Тексты для доработки</translation>
    </message>
    <message>
        <source>Thai came.</source>
        <translation>Появился тайский.</translation>
    </message>
    <message>
        <source>That it makes an event 4117 is inferred. McAfee GroupShield also scans the mailbox of the Internet Mail Service; documented are events 4122 and 3038, messages moved to the BAD folder, and messages that appear twice.</source>
        <translation>Что это вызывает событие 4117 — предположение. McAfee GroupShield проверяет и почтовый ящик Internet Mail Service; документированы события 4122 и 3038, перемещение сообщений в папку BAD и появление сообщений дважды.</translation>
    </message>
    <message>
        <source>That the message stays in IN is documented for event 4182, which comes with this one.</source>
        <translation>Что сообщение остаётся в IN, документировано для события 4182, которое бывает вместе с этим.</translation>
    </message>
    <message>
        <source>That the whole recommended setting was applied is not recorded; some of it was.</source>
        <translation>Запись о том, что рекомендованная настройка применена целиком, отсутствует; часть её применена.</translation>
    </message>
    <message>
        <source>The 8-bit bytes of the envelope have become question marks (inferred from its time): a conversion on the way lost them for good.</source>
        <translation>8-битные байты конверта превратились в вопросительные знаки (предположение по его времени): при преобразовании по пути они потеряны навсегда.</translation>
    </message>
    <message>
        <source>The Character Sets fit the message: the %4 setting %2 covers %1.</source>
        <translation>Character Sets подходят к сообщению: настройка %4 %2 охватывает %1.</translation>
    </message>
    <message>
        <source>The Character Sets of every e-mail domain. They are kept in the Exchange directory: no copy of a folder and no export of the registry can show them.</source>
        <translation>Character Sets каждого почтового домена. Они хранятся в каталоге Exchange: ни копия папки, ни экспорт реестра их не покажут.</translation>
    </message>
    <message>
        <source>The Character Sets setting does not fit the sender&apos;s mail</source>
        <translation>Настройка Character Sets не подходит к почте отправителя</translation>
    </message>
    <message>
        <source>The Character Sets setting in force</source>
        <translation>Действующая настройка Character Sets</translation>
    </message>
    <message>
        <source>The Content-Type is not of the form type/subtype, or holds characters that it may not. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Content-Type не имеет вида type/subtype или содержит недопустимые символы. Exchange 5.5 Service Pack 4 без более позднего исправления может на этом аварийно завершиться.</translation>
    </message>
    <message>
        <source>The Date&apos;s time zone “%1” is not one that Exchange knows: GMT, UT, EST, EDT, CST, CDT, MST, MDT, PST and PDT in capitals. The time can be read wrongly.</source>
        <translation>Часовой пояс «%1» в поле Date не из тех, что знает Exchange: GMT, UT, EST, EDT, CST, CDT, MST, MDT, PST и PDT прописными буквами. Время может быть прочитано неправильно.</translation>
    </message>
    <message>
        <source>The Date&apos;s year “%1” has not four digits. Several versions of Exchange read such a date wrongly.</source>
        <translation>В поле Date год «%1» — не из четырёх цифр. Несколько версий Exchange читают такую дату неправильно.</translation>
    </message>
    <message>
        <source>The Internet Mail Service converts a message by its Character Sets setting. Where the default was changed, or was never right for this sender, the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>Internet Mail Service преобразует сообщение по своей настройке Character Sets. Если настройку по умолчанию изменили или она никогда не подходила этому отправителю, преобразование не удаётся и сообщение остаётся в IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The Internet Mail Service depends on the store and goes first.</source>
        <translation>Internet Mail Service зависит от хранилища, поэтому она первая.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is MSExchangeIMC in all versions.</source>
        <translation>Во всех версиях Internet Mail Service — это MSExchangeIMC.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped, as said in this step</source>
        <translation>Internet Mail Service остановлена, как сказано в этом шаге</translation>
    </message>
    <message>
        <source>The Internet Mail Service keeps its messages below %1; the failed ones are in its folder IN\ARCHIVE.</source>
        <translation>Internet Mail Service хранит сообщения в %1; недоставленные лежат в её папке IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The Internet Mail Service was started after files were put back, as said in this step</source>
        <translation>После возврата файлов Internet Mail Service запущена, как сказано в этом шаге</translation>
    </message>
    <message>
        <source>The MIME header is wrong and the winmail.dat (TNEF) is damaged. On both together the Internet Mail Service of Exchange 5.0 before Service Pack 1 goes round and round, and stops without an event.</source>
        <translation>Заголовок MIME неправильный, а winmail.dat (TNEF) повреждён. На том и другом вместе Internet Mail Service из Exchange 5.0 до Service Pack 1 зацикливается и останавливается без события.</translation>
    </message>
    <message>
        <source>The Macintosh attribute %1 is not eight hexadecimal digits. Exchange 5.5 Service Pack 3 archives the message.</source>
        <translation>Атрибут Macintosh %1 состоит не из восьми шестнадцатеричных цифр. Exchange 5.5 Service Pack 3 отправляет такое сообщение в архив.</translation>
    </message>
    <message>
        <source>The Non-MIME set is used for all mail without MIME, inbound and outbound (Q156063): a wrong one makes mail unreadable that was readable.</source>
        <translation>Набор Non-MIME используется для всей почты без MIME, входящей и исходящей (Q156063): из-за неверного набора почта, которая читалась, станет нечитаемой.</translation>
    </message>
    <message>
        <source>The Performance Optimizer is said to have been run before the failures began.</source>
        <translation>Со слов, до начала сбоев запускали Performance Optimizer.</translation>
    </message>
    <message>
        <source>The Performance Optimizer lowered “Max Threads(Private+Public)”. The store runs out of threads, the service cannot renew its connections and shuts down; the pattern repeats with each start, each time with other messages.</source>
        <translation>Performance Optimizer уменьшил «Max Threads(Private+Public)». Хранилищу не хватает потоков, служба не может возобновить подключения и завершает работу; при каждом запуске всё повторяется, каждый раз с другими сообщениями.</translation>
    </message>
    <message>
        <source>The addresses of the message could not be validated</source>
        <translation>Адреса сообщения не удалось проверить</translation>
    </message>
    <message>
        <source>The article says that version 1.0 must be removed (Q247774).</source>
        <translation>В статье сказано, что версию 1.0 надо удалить (Q247774).</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5. None has it for 4.0, where text in an unknown charset arrives as an attachment (Q163080).</source>
        <translation>В статьях псевдоним описан для Exchange 5.0 и 5.5. Ни в одной нет его для 4.0, где текст в неизвестной кодировке приходит вложением (Q163080).</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5; none has it for 4.0.</source>
        <translation>В статьях псевдоним описан для Exchange 5.0 и 5.5; ни в одной нет его для 4.0.</translation>
    </message>
    <message>
        <source>The attachment comes from a Macintosh and carries marks that this service pack of Exchange stumbles over. An update for this is known; until then the sender can pack the attachment another way.</source>
        <translation>Вложение — с Macintosh и содержит пометки, на которых спотыкается этот пакет обновления Exchange. Обновление, которое это исправляет, известно; до тех пор отправитель может упаковать вложение иначе.</translation>
    </message>
    <message>
        <source>The bad message file from Imcdata\In\Archive</source>
        <translation>Файл неправильного сообщения из Imcdata\In\Archive</translation>
    </message>
    <message>
        <source>The base64 text at the end stops in the middle of a group of four. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>Текст base64 в конце обрывается посреди группы из четырёх. Возможно, он обрезан по пути; сервер мог увидеть то же самое.</translation>
    </message>
    <message>
        <source>The beginning of this fault is missing: its application and time are not known.</source>
        <translation>Начала этой записи об аварии нет: приложение и время неизвестны.</translation>
    </message>
    <message>
        <source>The body holds zero bytes. Exchange 5.5 before Service Pack 1 cuts the text off there for users of Microsoft Mail.</source>
        <translation>Тело содержит нулевые байты. Exchange 5.5 до Service Pack 1 обрывает на них текст для пользователей Microsoft Mail.</translation>
    </message>
    <message>
        <source>The bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>The bytes alone leave the charset open; other mail from %1 in this archive is in %2, which was taken into account.</source>
        <translation>По одним байтам кодировку не определить; другая почта от %1 в этом архиве — в %2, это учтено.</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages</source>
        <translation>
            <numerusform>Байты %n сообщения</numerusform>
            <numerusform>Байты %n сообщений</numerusform>
            <numerusform>Байты %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages that events name</source>
        <translation>
            <numerusform>Байты %n сообщения, названного событиями</numerusform>
            <numerusform>Байты %n сообщений, названных событиями</numerusform>
            <numerusform>Байты %n сообщений, названных событиями</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller cannot tell</source>
        <translation>Звонящий не может сказать</translation>
    </message>
    <message>
        <source>The case is handed on: leave the messages where they are.</source>
        <translation>Обращение передано: оставьте сообщения там, где они есть.</translation>
    </message>
    <message>
        <source>The case is handed on: leave the server as it is.</source>
        <translation>Обращение передано: оставьте сервер как есть.</translation>
    </message>
    <message>
        <source>The case is handed on: leave the service as it is.</source>
        <translation>Обращение передано: оставьте службу как есть.</translation>
    </message>
    <message>
        <source>The case was escalated: take it over, and say so to the caller.</source>
        <translation>Обращение передано вам: примите его и сообщите об этом звонящему.</translation>
    </message>
    <message>
        <source>The cause that you go on with is dismissed: choose another one, or take the dismissal back.</source>
        <translation>Причина, с которой вы продолжаете, отклонена: выберите другую или отзовите отклонение.</translation>
    </message>
    <message>
        <source>The cause you go on with</source>
        <translation>Причина, с которой вы продолжаете</translation>
    </message>
    <message>
        <source>The chain of hashes by which changes of the original show.</source>
        <translation>Цепочка хешей, по которой видны изменения оригинала.</translation>
    </message>
    <message>
        <source>The charset x-user-defined is known to crash the information store (5.0; 5.5 before Service Pack 1 when sending).</source>
        <translation>Известно, что кодировка x-user-defined вызывает аварию хранилища (5.0; 5.5 до Service Pack 1 — при отправке).</translation>
    </message>
    <message>
        <source>The charset “%1” is not among those that Exchange is known to read.</source>
        <translation>Кодировки «%1» нет среди тех, которые Exchange, насколько известно, читает.</translation>
    </message>
    <message>
        <source>The charsets can be set without them; install the service pack where messages show what it mended.</source>
        <translation>Кодировки можно задать и без этого; установите пакет обновления, если в сообщениях видно то, что он исправляет.</translation>
    </message>
    <message>
        <source>The clock of the server may be wrong: compare it with yours before you compare times with the caller.</source>
        <translation>Часы сервера могут идти неверно: сверьте их со своими, прежде чем сравнивать время со словами звонящего.</translation>
    </message>
    <message>
        <source>The configuration could not be loaded.</source>
        <translation>Не удалось загрузить конфигурацию.</translation>
    </message>
    <message>
        <source>The dates of the faults are read with the month first, as Dr. Watson writes them in every published log; no date here proves it.</source>
        <translation>Даты аварий читаются с месяцем впереди, как Dr. Watson пишет их во всех опубликованных журналах; ни одна дата здесь этого не доказывает.</translation>
    </message>
    <message>
        <source>The dates of this protocol log can be read in several ways; state whether the day or the month comes first.</source>
        <translation>Даты этого журнала протокола можно прочитать по-разному; укажите, что стоит первым, день или месяц.</translation>
    </message>
    <message>
        <source>The default is %1 for MIME and %2 for Non-MIME instead of the documented ISO-8859-1. Failed messages that fall under it: %3 (Q230250).</source>
        <translation>По умолчанию задано %1 для MIME и %2 для Non-MIME вместо документированной ISO-8859-1. Недоставленных сообщений, подпадающих под это: %3 (Q230250).</translation>
    </message>
    <message>
        <source>The default is said to have been changed; ISO-8859-1 is the documented one. Failed messages that may fall under it: %1 (Q230250).</source>
        <translation>Со слов, настройку по умолчанию меняли; документирована ISO-8859-1. Недоставленных сообщений, которые могут под неё подпадать: %1 (Q230250).</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said not to have been changed.</source>
        <translation>Со слов, настройку Character Sets по умолчанию не меняли.</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said to have been changed.</source>
        <translation>Со слов, настройку Character Sets по умолчанию меняли.</translation>
    </message>
    <message>
        <source>The default stands under Character Set Translation; a domain’s own under Specify Message Content by E-Mail Domain, E-Mail Domain.</source>
        <translation>Настройка по умолчанию находится в группе Character Set Translation; настройка отдельного домена — в группе Specify Message Content by E-Mail Domain, кнопка E-Mail Domain.</translation>
    </message>
    <message>
        <source>The default stands under Character Sets; a domain’s own behind the E-Mail Domain button.</source>
        <translation>Настройка по умолчанию находится в группе Character Sets; настройка отдельного домена — за кнопкой E-Mail Domain.</translation>
    </message>
    <message>
        <source>The default was changed: it is %1 for MIME and %2 for Non-MIME, not ISO-8859-1.</source>
        <translation>Настройка по умолчанию изменена: %1 для MIME и %2 для Non-MIME, а не ISO-8859-1.</translation>
    </message>
    <message>
        <source>The disk of the mail folders or of the store is full</source>
        <translation>Диск почтовых папок или хранилища заполнен</translation>
    </message>
    <message>
        <source>The disks of the server are said to have room.</source>
        <translation>Со слов, на дисках сервера есть место.</translation>
    </message>
    <message>
        <source>The encoded text ends too early: the end of the file is missing.</source>
        <translation>Закодированный текст обрывается раньше времени: конца файла нет.</translation>
    </message>
    <message>
        <source>The entry also rules mail that goes to that domain (Q156063): ask whether somebody there needs it before it is removed.</source>
        <translation>Эта запись действует и для почты, отправляемой в этот домен (Q156063): прежде чем её удалить, спросите, не нужна ли она там кому-нибудь.</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2 (Q230250, Q185107).</source>
        <translation>Запись не подходит к почте домена. Недоставленных сообщений в %1: %2 (Q230250, Q185107).</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2; in another charset (%3), which it cannot serve as well: %4 (Q230250, Q185107).</source>
        <translation>Запись не подходит к почте домена. Недоставленных сообщений в %1: %2; в другой кодировке (%3), которой она тоже подойти не может: %4 (Q230250, Q185107).</translation>
    </message>
    <message>
        <source>The entry for %1 applies to the sender: MIME %2, Non-MIME %3.</source>
        <translation>К отправителю применяется запись для %1: MIME %2, Non-MIME %3.</translation>
    </message>
    <message>
        <source>The entry for %1 does not fit its mail; %2, which the default handles, does. Failed messages: %3 (Q185107). Look first at the other archived mail from there that needs the entry; such messages: %4.</source>
        <translation>Запись для %1 не подходит к почте оттуда; %2, с которой справляется настройка по умолчанию, подходит. Недоставленных сообщений: %3 (Q185107). Сначала посмотрите другую архивную почту оттуда, которой нужна эта запись; таких сообщений: %4.</translation>
    </message>
    <message>
        <source>The entry for %1 stands in the way: its failed mail is in %2, which the default handles. Failed messages: %3 (Q185107).</source>
        <translation>Запись для %1 мешает: недоставленная почта оттуда — в %2, а с этим справляется настройка по умолчанию. Недоставленных сообщений: %3 (Q185107).</translation>
    </message>
    <message>
        <source>The envelope begins with ImCr but its end, EwLs, is missing.</source>
        <translation>Конверт начинается с ImCr, но его конца, EwLs, нет.</translation>
    </message>
    <message>
        <source>The envelope ends with EwLs but its beginning, ImCr, is missing.</source>
        <translation>Конверт заканчивается на EwLs, но его начала, ImCr, нет.</translation>
    </message>
    <message>
        <source>The envelope holds more than %1 strings; the rest is not listed.</source>
        <translation>В конверте больше %1 строк; остальные не перечислены.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, a long list.</source>
        <translation>Получателей в конверте: %1, длинный список.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, more than 32,766.</source>
        <translation>Получателей в конверте: %1, больше 32 766.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, “Max Recipients on Submit” allows %2; only distribution lists among them could make it more (Q246051).</source>
        <translation>Получателей в конверте: %1, «Max Recipients on Submit» допускает %2; больше их может стать только из-за списков рассылки среди них (Q246051).</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients.</source>
        <translation>Получателей в конверте: %1.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients; “Max Recipients on Submit” allows %2.</source>
        <translation>Получателей в конверте: %1; «Max Recipients on Submit» допускает %2.</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. The store may be set to accept fewer (Max Recipients on Submit); the message is then archived.</source>
        <translation>Получателей в конверте: %1. Хранилище может быть настроено на меньшее число (Max Recipients on Submit); тогда сообщение отправляется в архив.</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. With more than 32,766 the message stays in the IN folder and is sent again at every start of the service.</source>
        <translation>Получателей в конверте: %1. Если их больше 32 766, сообщение остаётся в папке IN и отправляется снова при каждом запуске службы.</translation>
    </message>
    <message>
        <source>The envelope&apos;s 8-bit bytes have become UTF-8 sequences: the file was saved anew, and every 8-bit letter of the text with it.</source>
        <translation>8-битные байты конверта превратились в последовательности UTF-8: файл сохранили заново, а с ним и каждую 8-битную букву текста.</translation>
    </message>
    <message>
        <source>The envelope&apos;s bytes have lost their highest bit (inferred from its time): the file went over a way for 7-bit text.</source>
        <translation>Байты конверта потеряли старший бит (предположение по его времени): файл прошёл по пути для 7-битного текста.</translation>
    </message>
    <message>
        <source>The envelope&apos;s end was looked for in the first %1 MiB only.</source>
        <translation>Конец конверта искали только в первых %1 МиБ.</translation>
    </message>
    <message>
        <source>The envelope&apos;s recipients, hidden ones (Bcc) included, stand in %1. Do not hand it on with the message.</source>
        <translation>Получатели из конверта, включая скрытых (Bcc), стоят в %1. Не передавайте это вместе с сообщением.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender is %1 characters long. Exchange 4.0 before Service Pack 3 fails on more than 64 where the message has no From field; 5.0 before Service Pack 1 fails on more than 1 KB.</source>
        <translation>Отправитель в конверте — длиной %1 символов. Exchange 4.0 до Service Pack 3 сбивается, если их больше 64 и в сообщении нет поля From; 5.0 до Service Pack 1 — если больше 1 КБ.</translation>
    </message>
    <message>
        <source>The event log shows event 4117</source>
        <translation>В журнале событий есть событие 4117</translation>
    </message>
    <message>
        <source>The event names no spool file.</source>
        <translation>Событие не называет спул-файла.</translation>
    </message>
    <message>
        <source>The event was logged by %1, but the files in ARCHIVE were written by %2 (inferred from their MTS-IDs).</source>
        <translation>Событие записал %1, а файлы в ARCHIVE создал %2 (предположение по их MTS-ID).</translation>
    </message>
    <message>
        <source>The event was logged by %1, most others by %2: the file lies on %1.</source>
        <translation>Событие записал %1, большинство остальных — %2: файл лежит на %1.</translation>
    </message>
    <message>
        <source>The event was logged by %1: the file lies there.</source>
        <translation>Событие записал %1: файл лежит там.</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of another cause.</source>
        <translation>Данные события: %1, как в опубликованном примере другой причины.</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of this cause; the code itself is a general one (Q246051).</source>
        <translation>Данные события: %1, как в опубликованном примере этой причины; сам код — общий (Q246051).</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1: the disk is full.</source>
        <translation>Данные события: %1: диск заполнен.</translation>
    </message>
    <message>
        <source>The event&apos;s name is no plain file name, so it was not looked up.</source>
        <translation>Имя в событии — не простое имя файла, поэтому его не искали.</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract; the whole log was not chosen.</source>
        <translation>Важные события приложены выпиской; журнал целиком не выбран.</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Does all of it belong to this case?</source>
        <translation>В материалах назван больше чем один сервер. Всё ли это относится к обращению?</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a message put back on the wrong one may arrive twice.</source>
        <translation>В материалах назван больше чем один сервер. Сначала установите, о каком из них это обращение: сообщение, возвращённое не на тот сервер, может прийти дважды.</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a setting made on the wrong one breaks its mail.</source>
        <translation>В материалах назван больше чем один сервер. Сначала установите, о каком из них это обращение: настройка не на том сервере испортит его почту.</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: confirm the answer or give another.</source>
        <translation>Материалы говорят теперь не то, что в момент ответа: подтвердите ответ или дайте другой.</translation>
    </message>
    <message>
        <source>The export has several control sets and does not tell which of them Windows uses: the values are those of the first.</source>
        <translation>В экспорте несколько control set, и не сказано, какой из них использует Windows: значения взяты из первого.</translation>
    </message>
    <message>
        <source>The failed events come from %1 computers (%2); “%3” logged most of them and is taken for the server.</source>
        <translation>События о сбоях — с разных компьютеров, их %1 (%2); больше всего записал «%3», он и принят за сервер.</translation>
    </message>
    <message>
        <source>The failed message “%1” was looked for without regard to case: “%2” was taken for it, not “%3”.</source>
        <translation>Недоставленное сообщение «%1» искали без учёта регистра: за него принято «%2», а не «%3».</translation>
    </message>
    <message>
        <source>The failed messages themselves: what they declare, and whether their bytes fit.</source>
        <translation>Сами недоставленные сообщения: что в них объявлено и соответствуют ли этому байты.</translation>
    </message>
    <message>
        <source>The failures are said to have begun with Service Pack 3.</source>
        <translation>Со слов, сбои начались с Service Pack 3.</translation>
    </message>
    <message>
        <source>The field %1 holds 8-bit bytes that are not encoded as RFC 2047 asks. Exchange 5.5 before Service Pack 2 can return such a message to its sender; 4.0 can lose the last character.</source>
        <translation>Поле %1 содержит 8-битные байты, не закодированные, как требует RFC 2047. Exchange 5.5 до Service Pack 2 может вернуть такое сообщение отправителю; 4.0 может потерять последний символ.</translation>
    </message>
    <message>
        <source>The field %1 holds an empty group of addresses (“Group:;”). Exchange 5.0 before Service Pack 2 reads it wrongly.</source>
        <translation>Поле %1 содержит пустую группу адресов («Group:;»). Exchange 5.0 до Service Pack 2 читает её неправильно.</translation>
    </message>
    <message>
        <source>The field %1 holds control bytes. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that control bytes are meant is inferred).</source>
        <translation>Поле %1 содержит управляющие байты. Internet Mail Service из Exchange 5.5 Service Pack 4 может аварийно завершиться на повреждённых полях адреса (что речь об управляющих байтах — предположение).</translation>
    </message>
    <message>
        <source>The field %1 is %2 bytes long. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on very long fields.</source>
        <translation>Поле %1 — длиной %2 байт. Exchange 5.0 до Service Pack 2 и 4.0 до Service Pack 5 могут сбиться на очень длинных полях.</translation>
    </message>
    <message>
        <source>The field %1 is broken: a “%2” is never closed. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that this is meant is inferred).</source>
        <translation>Поле %1 испорчено: «%2» нигде не закрывается. Internet Mail Service из Exchange 5.5 Service Pack 4 может аварийно завершиться на повреждённых полях адреса (что речь об этом — предположение).</translation>
    </message>
    <message>
        <source>The field %1 is folded oddly: one of its lines holds nothing but blanks. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on that.</source>
        <translation>Поле %1 странно разбито на строки: одна из них состоит из одних пробелов. Exchange 5.0 до Service Pack 2 и 4.0 до Service Pack 5 могут на этом сбиться.</translation>
    </message>
    <message>
        <source>The field %1 is wrapped between two words. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can lose the blank between them.</source>
        <translation>Поле %1 перенесено между двумя словами. Exchange 5.0 до Service Pack 2 и 4.0 до Service Pack 5 могут потерять пробел между ними.</translation>
    </message>
    <message>
        <source>The file begins as a spool file does, but there is no message in it.</source>
        <translation>Файл начинается как спул-файл, но сообщения в нём нет.</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 mark: an editor saved it anew, and may have changed every 8-bit byte.</source>
        <translation>Файл начинается с метки UTF-8: его сохранили заново в редакторе, и каждый 8-битный байт мог измениться.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line with the byte 1A: a copy in text mode stopped there, and the rest is missing (inferred).</source>
        <translation>Файл обрывается посреди строки байтом 1A: копирование в текстовом режиме остановилось здесь, остального нет (предположительно).</translation>
    </message>
    <message>
        <source>The file ends in this entry: the rest of it, and what followed it in the registry, may be missing.</source>
        <translation>Файл обрывается на этой записи: её остатка и того, что шло за ней в реестре, может не хватать.</translation>
    </message>
    <message>
        <source>The file failed %1 times, the last time on %2: it seems to have been put back before.</source>
        <translation>Передать файл не удалось %1 раз, последний раз — %2: похоже, его уже возвращали.</translation>
    </message>
    <message>
        <source>The file has a second half for Macintosh systems (%1 bytes), which is left out.</source>
        <translation>У файла есть вторая половина для систем Macintosh (%1 байт), она пропущена.</translation>
    </message>
    <message>
        <source>The file has letters beyond ASCII in the server’s ANSI code page, which it does not name; they are read as windows-1252 (Western European).</source>
        <translation>В файле есть буквы вне ASCII в кодовой странице ANSI сервера, а какая она, не указано; они читаются как windows-1252 (западноевропейская).</translation>
    </message>
    <message>
        <source>The file has more keys and values of the kind that matters than are kept: some were left out.</source>
        <translation>В файле больше нужных разделов и параметров, чем сохраняется: часть пропущена.</translation>
    </message>
    <message>
        <source>The file holds no message.</source>
        <translation>В файле нет сообщения.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>В файле одни пробелы.</translation>
    </message>
    <message>
        <source>The file holds nothing but zero bytes: it was created, but its content was not written (inferred).</source>
        <translation>В файле одни нулевые байты: его создали, но содержимое не записали (предположительно).</translation>
    </message>
    <message>
        <source>The file in ARCHIVE differed from the copy that an earlier run kept.</source>
        <translation>Файл в ARCHIVE отличался от копии, сохранённой при прошлом запуске.</translation>
    </message>
    <message>
        <source>The file is Unicode text (UTF-16), as Notepad saves it on request: the bytes that the server saw are gone, and no message can be read from it.</source>
        <translation>Файл — текст в Юникоде (UTF-16), как его по требованию сохраняет Notepad: байтов, которые видел сервер, больше нет, и прочитать из него сообщение нельзя.</translation>
    </message>
    <message>
        <source>The file is a zip archive, not a message.</source>
        <translation>Файл — архив ZIP, а не сообщение.</translation>
    </message>
    <message>
        <source>The file is binary through and through: it is neither a spool file nor a message.</source>
        <translation>Файл целиком двоичный: это не спул-файл и не сообщение.</translation>
    </message>
    <message>
        <source>The file is empty: there is no message in it.</source>
        <translation>Файл пуст: сообщения в нём нет.</translation>
    </message>
    <message>
        <source>The file is left as it is. Put back an earlier copy of it, or begin a new case with the same evidence.</source>
        <translation>Файл оставлен как есть. Верните его более раннюю копию или начните новое обращение с теми же материалами.</translation>
    </message>
    <message>
        <source>The file is text, but without the header of a message.</source>
        <translation>Файл — текст, но без заголовка сообщения.</translation>
    </message>
    <message>
        <source>The file lies on another server</source>
        <translation>Файл лежит на другом сервере</translation>
    </message>
    <message>
        <source>The file of an older failure is still there: “%1”, of %2.</source>
        <translation>Файл более старого сбоя ещё на месте: «%1», от %2.</translation>
    </message>
    <message>
        <source>The file takes keys or values away: it was written to be imported and does not show what a server has.</source>
        <translation>Файл удаляет разделы или параметры: он создан для импорта и не показывает, что есть на сервере.</translation>
    </message>
    <message>
        <source>The file takes this value away when it is imported; what the server has, it does not show.</source>
        <translation>При импорте файл удаляет этот параметр; что есть на сервере, он не показывает.</translation>
    </message>
    <message>
        <source>The file was changed on its way here: this is not the message as the server had it.</source>
        <translation>Файл изменён по пути сюда: это не то сообщение, которое было у сервера.</translation>
    </message>
    <message>
        <source>The file was changed on its way, so what charset the server saw cannot be told from it. Ask for the original, zipped.</source>
        <translation>Файл изменён по пути, поэтому по нему нельзя сказать, какую кодировку видел сервер. Попросите исходный файл в архиве ZIP.</translation>
    </message>
    <message>
        <source>The file was saved as Unicode (UTF-16), as Notepad does on request: no byte is the server&apos;s.</source>
        <translation>Файл сохранён в Юникоде (UTF-16), как это по требованию делает Notepad: ни одного байта с сервера в нём не осталось.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Файлы не удалось прочитать.</translation>
    </message>
    <message>
        <source>The files of all %1 failures before %2 are missing: older files seem to be cleared away.</source>
        <translation>Файлов всех сбоев (%1) до %2 нет: похоже, старые файлы удаляются.</translation>
    </message>
    <message>
        <source>The files were not found; their absence does not prove that they were delivered.</source>
        <translation>Файлы не найдены; их отсутствие не доказывает, что сообщения доставлены.</translation>
    </message>
    <message>
        <source>The file’s name was changed</source>
        <translation>Имя файла изменено</translation>
    </message>
    <message>
        <source>The first key holds the settings of every service of the machine: keep the file to yourself.</source>
        <translation>Первый раздел содержит настройки всех служб машины: никому не передавайте этот файл.</translation>
    </message>
    <message>
        <source>The folder that was named: an ARCHIVE below IN.</source>
        <translation>Указанная папка: ARCHIVE внутри IN.</translation>
    </message>
    <message>
        <source>The folder that was named: it is called ARCHIVE.</source>
        <translation>Указанная папка: называется ARCHIVE.</translation>
    </message>
    <message>
        <source>The function in Drwtsn32.log leads to an article that names the build in which it is mended; that build is installed.</source>
        <translation>Функция в Drwtsn32.log ведёт к статье, в которой названа сборка с исправлением; эта сборка установлена.</translation>
    </message>
    <message>
        <source>The journal of this case was changed by another program or by hand, or is damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>Журнал этого обращения изменила другая программа или кто-то вручную, либо он повреждён: начиная с записи %1 он не вытекает из предыдущего.</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged</source>
        <translation>Журнал обращения изменён или повреждён</translation>
    </message>
    <message>
        <source>The key is not in this export: what the server has is not known.</source>
        <translation>Этого раздела в экспорте нет: что есть на сервере, неизвестно.</translation>
    </message>
    <message>
        <source>The key is not whole in this file: whether the value is set is not known.</source>
        <translation>В этом файле раздел не целиком: задан ли параметр, неизвестно.</translation>
    </message>
    <message>
        <source>The known charset’s code page must be on the server, too.</source>
        <translation>Кодовая страница известной кодировки тоже должна быть на сервере.</translation>
    </message>
    <message>
        <source>The labels of JIS and Shift-JIS are right.</source>
        <translation>Пометки JIS и Shift-JIS ставятся правильно.</translation>
    </message>
    <message>
        <source>The labels unicode-2-0-utf-7 and unicode-2-0-utf-8 are known.</source>
        <translation>Пометки unicode-2-0-utf-7 и unicode-2-0-utf-8 известны.</translation>
    </message>
    <message>
        <source>The language of KOI8-R text is told right.</source>
        <translation>Язык текста KOI8-R определяется правильно.</translation>
    </message>
    <message>
        <source>The language packs for Japanese, Korean and Traditional Chinese need a restart of the server (Q160028): agree on a time.</source>
        <translation>Языковые пакеты для японского, корейского и китайского (традиционного) требуют перезагрузки сервера (Q160028): согласуйте время.</translation>
    </message>
    <message>
        <source>The last %1 bytes, behind the last whole line, are binary and no part of the text: taken for what the disk held there before, and left out (inferred).</source>
        <translation>Последние %1 байт после последней полной строки — двоичные и к тексту не относятся: они приняты за прежнее содержимое диска и пропущены (предположительно).</translation>
    </message>
    <message>
        <source>The last line of the tracking log “%1” has no end: it was copied while in use, or cut on the way.</source>
        <translation>У последней строки журнала отслеживания «%1» нет конца: журнал скопировали во время работы или обрезали по пути.</translation>
    </message>
    <message>
        <source>The layout of the event’s data is not documented; the name is taken from where events 4120 and 4131 have it.</source>
        <translation>Строение данных этого события не документировано; имя взято оттуда, где оно стоит в событиях 4120 и 4131.</translation>
    </message>
    <message>
        <source>The level of Message Archival is not there: whether ARCHIVE holds delivered mail is not known.</source>
        <translation>Уровня Message Archival там нет: лежит ли в ARCHIVE доставленная почта, неизвестно.</translation>
    </message>
    <message>
        <source>The line ends are CR CR LF where the server writes CR LF: they were converted once too often.</source>
        <translation>Концы строк — CR CR LF, тогда как сервер пишет CR LF: их преобразовали лишний раз.</translation>
    </message>
    <message>
        <source>The line ends are CR where the server writes CR LF: the file was transferred in text mode, to a Macintosh.</source>
        <translation>Концы строк — CR, тогда как сервер пишет CR LF: файл передали в текстовом режиме на Macintosh.</translation>
    </message>
    <message>
        <source>The line ends are LF where the server writes CR LF: the file was transferred in text mode.</source>
        <translation>Концы строк — LF, тогда как сервер пишет CR LF: файл передали в текстовом режиме.</translation>
    </message>
    <message>
        <source>The list of services (%1) has no GroupShield.</source>
        <translation>В списке служб (%1) GroupShield нет.</translation>
    </message>
    <message>
        <source>The log goes on to %1 without another 4117 for this file: if it was put back before that, it did not fail with a 4117 again. That does not prove that it was delivered.</source>
        <translation>Журнал идёт до %1, и нового события 4117 для этого файла в нём нет: если файл вернули раньше, снова с событием 4117 передача не срывалась. Это не доказывает, что сообщение доставлено.</translation>
    </message>
    <message>
        <source>The log is very large: only its newest events were copied.</source>
        <translation>Журнал очень велик: скопированы только его новейшие события.</translation>
    </message>
    <message>
        <source>The log was cleared or wrapped while it was read; what was there afterwards was read.</source>
        <translation>Во время чтения журнал очистили или он начал перезаписываться; прочитано то, что в нём было после этого.</translation>
    </message>
    <message>
        <source>The mail port’s greeting</source>
        <translation>Приветствие почтового порта</translation>
    </message>
    <message>
        <source>The mail service has stopped</source>
        <translation>Почтовая служба остановилась</translation>
    </message>
    <message>
        <source>The mail service has to be stopped and started. For a few minutes no mail from outside arrives; nothing is lost, the senders try again.</source>
        <translation>Почтовую службу надо остановить и запустить. Несколько минут почта извне приходить не будет; ничего не потеряется, отправители повторят попытки.</translation>
    </message>
    <message>
        <source>The mailbox holds %1 messages; the first %2 are listed.</source>
        <translation>Сообщений в почтовом ящике: %1; перечислены первые %2.</translation>
    </message>
    <message>
        <source>The message and its parts have more than %1 header fields; the rest was not looked into.</source>
        <translation>В сообщении и его частях больше %1 полей заголовка; остальные не просматривались.</translation>
    </message>
    <message>
        <source>The message carries a delivery status. Exchange 5.5 before Service Pack 4 can crash on delivery reports.</source>
        <translation>Сообщение несёт состояние доставки. Exchange 5.5 до Service Pack 4 может аварийно завершиться на отчётах о доставке.</translation>
    </message>
    <message>
        <source>The message carries a winmail.dat (TNEF). It looks sound; several versions of Exchange fail where it is not.</source>
        <translation>В сообщении есть winmail.dat (TNEF). Он выглядит исправным; если он неисправен, несколько версий Exchange сбиваются.</translation>
    </message>
    <message>
        <source>The message crashes the store of Exchange 5.0</source>
        <translation>Сообщение вызывает аварию хранилища Exchange 5.0</translation>
    </message>
    <message>
        <source>The message goes to more people than Exchange can count in one go. We stop it from being sent again and again; the sender has to split the list.</source>
        <translation>Сообщение адресовано большему числу людей, чем Exchange может сосчитать за раз. Мы остановим его повторные отправки; отправителю надо разделить список.</translation>
    </message>
    <message>
        <source>The message has a further text part. Exchange shows it as an attachment such as ATT00000.txt unless AppendTextBodies is set.</source>
        <translation>В сообщении есть ещё одна текстовая часть. Exchange показывает её как вложение, например ATT00000.txt, если не задан AppendTextBodies.</translation>
    </message>
    <message>
        <source>The message has more recipients than the store accepts</source>
        <translation>В сообщении больше получателей, чем принимает хранилище</translation>
    </message>
    <message>
        <source>The message has more than %1 header fields; the rest is not listed.</source>
        <translation>В сообщении больше %1 полей заголовка; остальные не перечислены.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts; the rest is not listed.</source>
        <translation>В сообщении больше %1 частей; остальные не перечислены.</translation>
    </message>
    <message>
        <source>The message has more than 32,766 recipients</source>
        <translation>В сообщении больше 32 766 получателей</translation>
    </message>
    <message>
        <source>The message has no From field: the sender did not send one.</source>
        <translation>В сообщении нет поля From: отправитель его не прислал.</translation>
    </message>
    <message>
        <source>The message has no Subject field: the sender did not send one.</source>
        <translation>В сообщении нет поля Subject: отправитель его не прислал.</translation>
    </message>
    <message>
        <source>The message has no To field: the sender did not send one.</source>
        <translation>В сообщении нет поля To: отправитель его не прислал.</translation>
    </message>
    <message>
        <source>The message has something that is documented to bring the store or the service down: %1 (%2).</source>
        <translation>В сообщении есть то, что, согласно документации, вызывает аварию хранилища или службы: %1 (%2).</translation>
    </message>
    <message>
        <source>The message has something that is documented to keep mail from being delivered: %1 (%2).</source>
        <translation>В сообщении есть то, что, согласно документации, мешает доставке почты: %1 (%2).</translation>
    </message>
    <message>
        <source>The message holds so many texts that only the first %1 were compared with the charset that they declare, or fewer where they are long.</source>
        <translation>В сообщении столько текстов, что с объявленной кодировкой сравнивались только первые %1, а если они длинные — меньше.</translation>
    </message>
    <message>
        <source>The message holds text in Shift-JIS as well as in JIS (ISO-2022-JP). Exchange 5.0 before Service Pack 1 garbles it.</source>
        <translation>В сообщении есть текст и в Shift-JIS, и в JIS (ISO-2022-JP). Exchange 5.0 до Service Pack 1 его искажает.</translation>
    </message>
    <message>
        <source>The message is MIME but names no charset, so the MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>Сообщение — MIME, но кодировка в нём не указана, поэтому применяется настройка MIME (Q156063, Q230250). Его текст похож на %1 (предположение по байтам).</translation>
    </message>
    <message>
        <source>The message is a digest (multipart/digest). Exchange 4.0 before Service Pack 3 can keep it in the queue.</source>
        <translation>Сообщение — дайджест (multipart/digest). Exchange 4.0 до Service Pack 3 может задержать его в очереди.</translation>
    </message>
    <message>
        <source>The message is a report (multipart/report). Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>Сообщение — отчёт (multipart/report). Exchange 5.5 до Service Pack 1 может аварийно завершиться, если из-за такого сообщения создаётся отчёт о недоставке.</translation>
    </message>
    <message>
        <source>The message is in %1 and the %4 setting for its sender (%3) is %2: the Character Sets are the nearer reason.</source>
        <translation>Сообщение — в %1, а настройка %4 для его отправителя (%3) — %2: более близкая причина — Character Sets.</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>Сообщение — в %1, и настройка %4 для его отправителя (%3), %2, это охватывает.</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting of the entry for %3 is %2, the one for it.</source>
        <translation>Сообщение — в %1, и настройка %4 из записи для %3 — именно нужная, %2.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>Сообщение — в %1, как указано в нём самом, и настройка %4 для его отправителя (%3), %2, это охватывает.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting of the entry for %3, %2, covers it.</source>
        <translation>Сообщение — в %1, как указано в нём самом, и настройка %4 из записи для %3, %2, это охватывает.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself; the %4 setting for its sender (%3) is %2.</source>
        <translation>Сообщение — в %1, как указано в нём самом; настройка %4 для его отправителя (%3) — %2.</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 covers.</source>
        <translation>Сообщение — в %1, и документированная настройка по умолчанию ISO-8859-1 это охватывает.</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 does not cover; the setting of this server is not known.</source>
        <translation>Сообщение — в %1, а документированная настройка по умолчанию ISO-8859-1 этого не охватывает; настройка этого сервера неизвестна.</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting of the entry for %3 is %2.</source>
        <translation>Сообщение — в %1; настройка %4 из записи для %3 — %2.</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting that applies to it (%3) is %2.</source>
        <translation>Сообщение — в %1; применяемая к нему настройка %4 (%3) — %2.</translation>
    </message>
    <message>
        <source>The message is in %1; the server does not have code page %2 for it (Q163080, Q155016).</source>
        <translation>Сообщение — в %1; кодовой страницы %2 для него на сервере нет (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>The message is malformed in a way that stops the service</source>
        <translation>Сообщение составлено неправильно — так, что служба останавливается</translation>
    </message>
    <message>
        <source>The message is not MIME but its text is not plain ASCII: the Non-MIME setting decides how it is read.</source>
        <translation>Сообщение — не MIME, но его текст — не чистый ASCII: как его читать, решает настройка Non-MIME.</translation>
    </message>
    <message>
        <source>The message is not MIME, so the Non-MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>Сообщение — не MIME, поэтому применяется настройка Non-MIME (Q156063, Q230250). Его текст похож на %1 (предположение по байтам).</translation>
    </message>
    <message>
        <source>The message is plain ASCII, which the %4 setting %2 of the entry for %3 holds as well.</source>
        <translation>Сообщение — чистый ASCII; он входит и в настройку %4 %2 из записи для %3.</translation>
    </message>
    <message>
        <source>The message is tried again at every start of the service</source>
        <translation>Попытка передать сообщение повторяется при каждом запуске службы</translation>
    </message>
    <message>
        <source>The message itself is built in a way that Exchange cannot take apart. We keep a copy, keep it away from the server, and look for the update that mends it; the sender can send it again in another form.</source>
        <translation>Само сообщение устроено так, что Exchange не может его разобрать. Мы сохраним копию, уберём его с сервера и поищем обновление, которое это исправляет; отправитель может прислать его ещё раз в другом виде.</translation>
    </message>
    <message>
        <source>The message leaves out a detail that this version of the mail system needs, and that can make it stop. An update is known; until it is installed we keep the message aside.</source>
        <translation>В сообщении нет одной детали, которая нужна этой версии почтовой системы и без которой та может остановиться. Обновление известно; пока оно не установлено, мы отложим сообщение.</translation>
    </message>
    <message>
        <source>The message looks sound: nothing in it is known to make the service fail (%1).</source>
        <translation>Сообщение выглядит исправным: в нём нет ничего, что, насколько известно, вызывает сбой службы (%1).</translation>
    </message>
    <message>
        <source>The message may go to more people than this server accepts at once. We check that limit with your administrator; it can also be sent to smaller groups.</source>
        <translation>Возможно, сообщение адресовано большему числу людей, чем этот сервер принимает за раз. Мы проверим этот предел с вашим администратором; можно также отправить сообщение меньшими группами.</translation>
    </message>
    <message>
        <source>The message names %1, and its text agrees. Exchange reads it as that whatever is set (Q156063); Q230250 sets both lists to the charset found.</source>
        <translation>В сообщении указано %1, и его текст этому соответствует. Exchange читает его так независимо от настройки (Q156063); Q230250 устанавливает оба списка на найденную кодировку.</translation>
    </message>
    <message>
        <source>The message names %1, but its text looks like %2 (inferred from the bytes). Exchange goes by the name given (Q156063), so the setting may not help; Q230250 sets both lists to the charset found.</source>
        <translation>В сообщении указано %1, но его текст похож на %2 (предположение по байтам). Exchange исходит из указанного имени (Q156063), поэтому настройка может не помочь; Q230250 устанавливает оба списка на найденную кодировку.</translation>
    </message>
    <message>
        <source>The message names a charset that the server does not know</source>
        <translation>В сообщении указана кодировка, которой сервер не знает</translation>
    </message>
    <message>
        <source>The message names charsets in more than %1 places; the rest is not listed.</source>
        <translation>Кодировки указаны в сообщении больше чем в %1 местах; остальные не перечислены.</translation>
    </message>
    <message>
        <source>The message names its charset, so by the release notes of 5.0 none of the Character Sets applied to it (Q156063). Q230250 has the setting matched to it all the same.</source>
        <translation>В сообщении указана его кодировка, поэтому, согласно заметкам о выпуске 5.0, ни одна из настроек Character Sets к нему не применялась (Q156063). По Q230250 настройку всё же подбирают под неё.</translation>
    </message>
    <message>
        <source>The message names its own charset, %1: by the release notes of 5.0 the setting does not apply to it (Q156063).</source>
        <translation>В сообщении указана собственная кодировка, %1: согласно заметкам о выпуске 5.0, настройка к нему не применяется (Q156063).</translation>
    </message>
    <message>
        <source>The message names the charset %1, which this version of Exchange does not support (%2).</source>
        <translation>В сообщении указана кодировка %1, которую эта версия Exchange не поддерживает (%2).</translation>
    </message>
    <message>
        <source>The message names the charset “%1”, which is not among those that Exchange knows.</source>
        <translation>В сообщении указана кодировка «%1», которой нет среди известных Exchange.</translation>
    </message>
    <message>
        <source>The message says that it is sent as %1 text. No version of Exchange up to 5.5 supports 8BITMIME, so its sender was not told that it may.</source>
        <translation>В сообщении сказано, что оно отправлено как текст %1. Ни одна версия Exchange до 5.5 включительно не поддерживает 8BITMIME, так что разрешения на это отправитель не получал.</translation>
    </message>
    <message>
        <source>The message seems to be in %1, which its few special characters do not prove; the %4 setting that applies to it (%3) is %2.</source>
        <translation>Похоже, сообщение — в %1, но немногие особые символы в нём этого не доказывают; применяемая к нему настройка %4 (%3) — %2.</translation>
    </message>
    <message>
        <source>The message that crashed the store crashes it again when it is put back: never without a copy, and alone.</source>
        <translation>Сообщение, вызвавшее аварию хранилища, вызовет её снова, если его вернуть: только сохранив копию и только отдельно.</translation>
    </message>
    <message>
        <source>The message uses a name for its lettering that the server does not recognise. We add that name if we can; the sender can also send it in another form.</source>
        <translation>В сообщении для его письменности указано имя, которого сервер не узнаёт. По возможности мы добавим это имя; отправитель может также прислать сообщение в другом виде.</translation>
    </message>
    <message>
        <source>The multipart message has no closing delimiter. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>В сообщении multipart нет завершающего разделителя. Возможно, его обрезали по пути; сервер мог увидеть то же самое.</translation>
    </message>
    <message>
        <source>The name carries “%1”: it is a further copy, and its name is not the server&apos;s.</source>
        <translation>В имени есть «%1»: это ещё одна копия, её имя — не то, что на сервере.</translation>
    </message>
    <message>
        <source>The name ends in %1, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>Имя заканчивается на %1, а на сервере — нет: файл сохранили или переименовали по пути.</translation>
    </message>
    <message>
        <source>The name ends in .txt, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>Имя заканчивается на .txt, а на сервере — нет: файл сохранили или переименовали по пути.</translation>
    </message>
    <message>
        <source>The name holds a folder or drive, which is left out.</source>
        <translation>В имени указаны папка или диск, они пропущены.</translation>
    </message>
    <message>
        <source>The name holds characters that hide or turn its text; with them made visible it is “%1”.</source>
        <translation>Имя содержит символы, которые скрывают или переворачивают его текст; если их показать, это «%1».</translation>
    </message>
    <message>
        <source>The name is that of a device of Windows.</source>
        <translation>Это имя устройства Windows.</translation>
    </message>
    <message>
        <source>The name of this key is not closed by “]” or is overlong: its values were not read.</source>
        <translation>Имя этого раздела не закрыто знаком «]» или слишком длинное: его параметры не прочитаны.</translation>
    </message>
    <message>
        <source>The newest entries; older ones left out: %1.</source>
        <translation>Новейшие записи; более старых пропущено: %1.</translation>
    </message>
    <message>
        <source>The oldest harmless one: it shows whether the cause is gone before the others follow.</source>
        <translation>Самый старый из безопасных: он покажет, устранена ли причина, прежде чем последуют остальные.</translation>
    </message>
    <message>
        <source>The order of the domains is another one from “%1” on (now “%2”)</source>
        <translation>Порядок доменов — другой, начиная с «%1» (теперь «%2»)</translation>
    </message>
    <message>
        <source>The packs for Japanese, Korean and Traditional Chinese need a restart of Windows (Q160028).</source>
        <translation>Пакеты для японского, корейского и китайского (традиционного) требуют перезагрузки Windows (Q160028).</translation>
    </message>
    <message>
        <source>The password of the Exchange service account was changed, or the account may not log on as a service: Control Panel, Services, Startup (Q155814).</source>
        <translation>Пароль учётной записи служб Exchange изменён, или ей не разрешён вход в качестве службы: Control Panel, Services, Startup (Q155814).</translation>
    </message>
    <message>
        <source>The pattern repeats: event %2 of %3 was logged %1 times, last %4.</source>
        <translation>Всё повторяется: событие %2 от %3 записано %1 раз, последний раз — %4.</translation>
    </message>
    <message>
        <source>The present Character Sets are not at hand.</source>
        <translation>Нынешних Character Sets нет.</translation>
    </message>
    <message>
        <source>The present Character Sets are not known: look at them first, and change only what differs. After it stop and start the service (Q230250).</source>
        <translation>Нынешние Character Sets неизвестны: сначала посмотрите их и измените только то, что отличается. После этого остановите и запустите службу (Q230250).</translation>
    </message>
    <message>
        <source>The process of the service ended while it was starting.</source>
        <translation>Процесс службы завершился во время запуска.</translation>
    </message>
    <message>
        <source>The program asked for the service’s state</source>
        <translation>Программа запросила состояние службы</translation>
    </message>
    <message>
        <source>The program asked the service to start</source>
        <translation>Программа запросила запуск службы</translation>
    </message>
    <message>
        <source>The program asked the service to stop</source>
        <translation>Программа запросила остановку службы</translation>
    </message>
    <message>
        <source>The program ended while it saved. The last changes stand in the journal alone and are to be made again; their number: %1.</source>
        <translation>Программа завершилась, когда сохраняла. Последние изменения есть только в журнале, их надо внести заново; их число: %1.</translation>
    </message>
    <message>
        <source>The program ended while it wrote the journal; the entry it was writing is lost.</source>
        <translation>Программа завершилась, когда писала журнал; запись, которую она писала, потеряна.</translation>
    </message>
    <message>
        <source>The program read the greeting of the mail port</source>
        <translation>Программа прочитала приветствие почтового порта</translation>
    </message>
    <message>
        <source>The recommended setting was not applied.</source>
        <translation>Рекомендованная настройка не применена.</translation>
    </message>
    <message>
        <source>The registry has %1 = %2.</source>
        <translation>В реестре %1 = %2.</translation>
    </message>
    <message>
        <source>The registry has no value “Max Recipients on Submit”.</source>
        <translation>В реестре нет параметра «Max Recipients on Submit».</translation>
    </message>
    <message>
        <source>The registry is changed where ResolveP2 is: note the old value first.</source>
        <translation>Меняется реестр там, где ResolveP2: сначала запишите прежнее значение.</translation>
    </message>
    <message>
        <source>The registry is changed: export the key before, so that it can be put back.</source>
        <translation>Меняется реестр: сначала экспортируйте раздел, чтобы его можно было вернуть.</translation>
    </message>
    <message>
        <source>The report and its archive hold names, addresses and private mail: redact them before they leave the house.</source>
        <translation>В отчёте и его архиве — имена, адреса и личная почта: замените эти данные, прежде чем отчёт покинет организацию.</translation>
    </message>
    <message>
        <source>The request may have reached the server all the same: look at its state at the console before you try again.</source>
        <translation>Запрос всё равно мог дойти до сервера: прежде чем повторять попытку, посмотрите его состояние на консоли.</translation>
    </message>
    <message>
        <source>The right code page is used for it.</source>
        <translation>Для этого используется правильная кодовая страница.</translation>
    </message>
    <message>
        <source>The same message goes through the same conversion again: what failed before may fail once more until its cause is put right (inferred).</source>
        <translation>То же сообщение снова проходит то же преобразование: что не удалось раньше, может не удаться ещё раз, пока причина не устранена (предположительно).</translation>
    </message>
    <message>
        <source>The sender cannot be named. Save the message as .eml.</source>
        <translation>Назвать отправителя не удаётся. Сохраните сообщение как .eml.</translation>
    </message>
    <message>
        <source>The sender got a non-delivery report</source>
        <translation>Отправитель получил отчёт о недоставке</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to more than one directory entry</source>
        <translation>Адрес отправителя принадлежит больше чем одной записи каталога</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to one directory entry at most.</source>
        <translation>Со слов, адрес отправителя принадлежит самое большее одной записи каталога.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to several directory entries.</source>
        <translation>Со слов, адрес отправителя принадлежит нескольким записям каталога.</translation>
    </message>
    <message>
        <source>The sender&apos;s address may be listed twice in your company&apos;s mail directory, so the mail system cannot tell who sent the message. We are looking for the second entry.</source>
        <translation>Возможно, адрес отправителя записан в почтовом каталоге вашей организации дважды, и почтовая система не может понять, кто послал сообщение. Мы ищем вторую запись.</translation>
    </message>
    <message>
        <source>The sender&apos;s next message, to fewer recipients, arrives once.</source>
        <translation>Следующее сообщение отправителя, меньшему числу получателей, приходит один раз.</translation>
    </message>
    <message>
        <source>The sender’s address is looked up in the directory (flags of Exchange 5.5). A sender whom the directory has twice makes this fail.</source>
        <translation>Адрес отправителя ищется в каталоге (флаги Exchange 5.5). Отправитель, записанный в каталоге дважды, вызывает этот сбой.</translation>
    </message>
    <message>
        <source>The server has no conversion for the charset that the message names. Exchange 5.0 and 5.5 normally deliver such mail unconverted, 4.0 as an attachment; that it fails is the exception.</source>
        <translation>На сервере нет преобразования для кодировки, указанной в сообщении. Exchange 5.0 и 5.5 обычно доставляют такую почту без преобразования, 4.0 — вложением; сбой при этом — исключение.</translation>
    </message>
    <message>
        <source>The server lacks code page %2 for %1: it comes before any setting.</source>
        <translation>На сервере нет кодовой страницы %2 для %1: она нужна прежде любой настройки.</translation>
    </message>
    <message>
        <source>The server may have run out of disk space, which can stop mail. We check, and copy failed messages before anything is removed.</source>
        <translation>Возможно, на сервере кончилось место на диске, а это может остановить почту. Мы проверим это и, прежде чем что-либо удалять, скопируем недоставленные сообщения.</translation>
    </message>
    <message>
        <source>The server reads the charset “%1” as “%2”.</source>
        <translation>Сервер читает кодировку «%1» как «%2».</translation>
    </message>
    <message>
        <source>The server runs build %1, for which this fault is not documented.</source>
        <translation>На сервере сборка %1, для которой эта ошибка не документирована.</translation>
    </message>
    <message>
        <source>The server runs build %1, which has this fault.</source>
        <translation>На сервере сборка %1, в которой есть эта ошибка.</translation>
    </message>
    <message>
        <source>The server runs build %1; the fault was mended in build %2.</source>
        <translation>На сервере сборка %1; ошибка исправлена в сборке %2.</translation>
    </message>
    <message>
        <source>The server&apos;s own files could not be copied into the case; they were read where they lie.</source>
        <translation>Собственные файлы сервера не удалось скопировать в обращение; они прочитаны на своём месте.</translation>
    </message>
    <message>
        <source>The server&apos;s registry knows “%1” as %2 (Q184772).</source>
        <translation>Реестр сервера знает «%1» как %2 (Q184772).</translation>
    </message>
    <message>
        <source>The server’s ANSI code page is %1.</source>
        <translation>Кодовая страница ANSI сервера — %1.</translation>
    </message>
    <message>
        <source>The server’s MIME database does not have the charsets as it should: probably it was rewritten.</source>
        <translation>В базе данных MIME сервера кодировки не такие, какими должны быть: вероятно, она переписана.</translation>
    </message>
    <message>
        <source>The server’s MIME database has a key “%1” of its own: the name is probably known there.</source>
        <translation>В базе данных MIME сервера есть собственный раздел «%1»: вероятно, это имя там известно.</translation>
    </message>
    <message>
        <source>The server’s MIME database has the charsets.</source>
        <translation>Кодировки в базе данных MIME сервера есть.</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>Часы сервера</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>Часы сервера, со слов звонящего: %1.</translation>
    </message>
    <message>
        <source>The server’s own</source>
        <translation>На самом сервере</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”, but the bytes fit %3.</source>
        <translation>В реестре сервера «%1» обозначает «%2», но байты соответствуют %3.</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”.</source>
        <translation>В реестре сервера «%1» обозначает «%2».</translation>
    </message>
    <message>
        <source>The server’s registry lists the code pages; that their files lie in System32 it does not show.</source>
        <translation>В реестре сервера перечислены кодовые страницы; что их файлы лежат в System32, он не показывает.</translation>
    </message>
    <message>
        <source>The server’s time is that of %1, as it was stated.</source>
        <translation>Время сервера — это время пояса %1, как было указано.</translation>
    </message>
    <message>
        <source>The server’s version is not known.</source>
        <translation>Версия сервера неизвестна.</translation>
    </message>
    <message>
        <source>The service account is not an administrator of the server, as a start with SSL needs.</source>
        <translation>Учётная запись службы — не администратор сервера, а для запуска с SSL это нужно.</translation>
    </message>
    <message>
        <source>The service account needs the right to delete the file, and the message must not be larger than the service allows (KB Q201314).</source>
        <translation>У учётной записи службы должно быть право удалить файл, а сообщение не должно быть больше, чем допускает служба (KB Q201314).</translation>
    </message>
    <message>
        <source>The service cannot count more recipients of one message than 32,766. It can neither deliver the message nor report back: the file stays in IMCDATA\IN and is resent at each start (Q272672).</source>
        <translation>Служба не может сосчитать больше 32 766 получателей одного сообщения. Она не может ни доставить сообщение, ни отчитаться о нём: файл остаётся в IMCDATA\IN и отправляется снова при каждом запуске (Q272672).</translation>
    </message>
    <message>
        <source>The service could not listen on its port.</source>
        <translation>Служба не смогла слушать свой порт.</translation>
    </message>
    <message>
        <source>The service does not answer. Documented where it does not run under the Exchange service account.</source>
        <translation>Служба не отвечает. Документировано для случая, когда она работает не под учётной записью служб Exchange.</translation>
    </message>
    <message>
        <source>The service has dealt with them, but not every one is proven to have been delivered.</source>
        <translation>Служба обработала их, но не для каждого доставка доказана.</translation>
    </message>
    <message>
        <source>The service has not taken all of them yet.</source>
        <translation>Служба забрала ещё не все.</translation>
    </message>
    <message>
        <source>The service has taken them, and a log that goes on beyond that names no new failure: they probably arrived.</source>
        <translation>Служба забрала их, и в журнале, который идёт дальше этого времени, нового сбоя нет: вероятно, они пришли.</translation>
    </message>
    <message>
        <source>The service has taken them, but no log was read that would have a new failure.</source>
        <translation>Служба забрала их, но журнала, в котором был бы новый сбой, не читали.</translation>
    </message>
    <message>
        <source>The service has taken them. A failure may still be logged: wait a moment.</source>
        <translation>Служба забрала их. Сбой ещё может быть записан: подождите немного.</translation>
    </message>
    <message>
        <source>The service has to log on as the Exchange service account.</source>
        <translation>Служба должна входить в систему под учётной записью служб Exchange.</translation>
    </message>
    <message>
        <source>The service is still to be restarted: it reads its settings when it starts (KB Q230250).</source>
        <translation>Службу ещё надо перезапустить: она читает настройки при запуске (KB Q230250).</translation>
    </message>
    <message>
        <source>The service met an exception; a message in the folder IN is the likely reason.</source>
        <translation>В службе возникло исключение; вероятная причина — сообщение в папке IN.</translation>
    </message>
    <message>
        <source>The service needs the Information Store, the MTA and TCP/IP: check that they run (Q143380), then follow the articles.</source>
        <translation>Службе нужны Information Store, MTA и TCP/IP: проверьте, что они работают (Q143380), затем следуйте статьям.</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute.</source>
        <translation>Служба открывает порт на поздней стадии запуска: повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute. Event 1000 of MSExchangeIMC proves a start without the port.</source>
        <translation>Служба открывает порт на поздней стадии запуска: повторите попытку через минуту. Событие 1000 от MSExchangeIMC доказывает запуск и без порта.</translation>
    </message>
    <message>
        <source>The service or the store broke down over a message.</source>
        <translation>Служба или хранилище сломались на сообщении.</translation>
    </message>
    <message>
        <source>The service reads its Character Sets when it starts. Its start can take long where address lists or the outbound queue are large.</source>
        <translation>Служба читает свои Character Sets при запуске. При больших списках адресов или исходящей очереди запуск может занять много времени.</translation>
    </message>
    <message>
        <source>The service shut down successfully.</source>
        <translation>Служба успешно завершила работу.</translation>
    </message>
    <message>
        <source>The service shut down while it handed mail to the Information Store</source>
        <translation>Служба завершила работу, когда передавала почту в Information Store</translation>
    </message>
    <message>
        <source>The service started; the event holds its build.</source>
        <translation>Служба запущена; событие содержит её сборку.</translation>
    </message>
    <message>
        <source>The service warns when less than 10 MB are free and stops taking mail. A disk that fills up while a message is converted can stop the store; IMCDATA\IN\ARCHIVE itself can be what filled it.</source>
        <translation>Служба предупреждает, если свободно меньше 10 МБ, и перестаёт принимать почту. Диск, который заполняется во время преобразования сообщения, может остановить хранилище; заполнить его могла сама IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The service was not restarted, and no message was put back into IN to test (KB Q230250).</source>
        <translation>Службу не перезапускали, и ни одно сообщение не возвращали в IN для проверки (KB Q230250).</translation>
    </message>
    <message>
        <source>The service was not restarted: by the record that was not needed.</source>
        <translation>Службу не перезапускали: судя по записям, это было не нужно.</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1, older than the Store.exe that mends this fault; Store.exe itself may be newer.</source>
        <translation>Сборка службы — %1, старше, чем Store.exe с исправлением этой ошибки; сам Store.exe может быть новее.</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1; the fault was mended in Store.exe %2. Check the build of Store.exe itself.</source>
        <translation>Сборка службы — %1; ошибка исправлена в Store.exe %2. Проверьте сборку самого Store.exe.</translation>
    </message>
    <message>
        <source>The service, by “%1”</source>
        <translation>Служба, через «%1»</translation>
    </message>
    <message>
        <source>The settings of the mail service are not the reason. I know what is, and we go through what helps, one step after the other.</source>
        <translation>Дело не в настройках почтовой службы. Я знаю, в чём, и мы шаг за шагом пройдём то, что помогает.</translation>
    </message>
    <message>
        <source>The spool files “%1” and “%2” differ only in the case of their names, which the server cannot have had side by side.</source>
        <translation>Имена спул-файлов «%1» и «%2» различаются только регистром, а на сервере таких рядом быть не могло.</translation>
    </message>
    <message>
        <source>The spool folder lies elsewhere</source>
        <translation>Папка спула находится в другом месте</translation>
    </message>
    <message>
        <source>The store cannot take a message apart and reports an error that the service takes for a passing one: it shuts down and tries again at each start. A later Store hotfix moves such a message to IMCDATA\IN\ARCHIVE instead.</source>
        <translation>Хранилище не может разобрать сообщение и сообщает ошибку, которую служба принимает за временную: она завершает работу и пробует снова при каждом запуске. Более позднее исправление Store вместо этого перемещает такое сообщение в IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The store crashes while it converts the message</source>
        <translation>Авария хранилища при преобразовании сообщения</translation>
    </message>
    <message>
        <source>The store has %1 threads: fewer than the 20 that the article sets where they were too few, more than the 5 of which it says so. Whether that is enough is not known.</source>
        <translation>Потоков у хранилища: %1 — меньше 20, которые задаются в статье, когда их слишком мало, но больше 5, о которых она так говорит. Достаточно ли этого, неизвестно.</translation>
    </message>
    <message>
        <source>The store has %1 threads: not too few.</source>
        <translation>Потоков у хранилища: %1 — не слишком мало.</translation>
    </message>
    <message>
        <source>The store has %1 threads: so few that the Internet Mail Service may not get through to it. Performance Optimizer can have lowered it from 32.</source>
        <translation>Потоков у хранилища: %1 — так мало, что Internet Mail Service может до него не достучаться. Уменьшить их число с 32 мог Performance Optimizer.</translation>
    </message>
    <message>
        <source>The store has too few threads</source>
        <translation>У хранилища слишком мало потоков</translation>
    </message>
    <message>
        <source>The store is allowed enough threads: %1 = %2.</source>
        <translation>Хранилищу разрешено достаточно потоков: %1 = %2.</translation>
    </message>
    <message>
        <source>The store is allowed few threads: %1 = %2; Setup&apos;s default is 0x20.</source>
        <translation>Хранилищу разрешено мало потоков: %1 = %2; Setup по умолчанию задаёт 0x20.</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 and 5.5 before Service Pack 3 crashes over one bad message, and the service with it: the events 4116, 4023 and 4037 with code 0xc0000005 follow.</source>
        <translation>Хранилище Exchange 5.0 и 5.5 до Service Pack 3 аварийно завершается на одном неправильном сообщении, а с ним и служба: следуют события 4116, 4023 и 4037 с кодом 0xc0000005.</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 before Service Pack 1 crashes while it converts the message. The service loses its connection and leaves the message in IMCDATA\IN\ARCHIVE.</source>
        <translation>Хранилище Exchange 5.0 до Service Pack 1 аварийно завершается при преобразовании сообщения. Служба теряет подключение и оставляет сообщение в IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The store refuses a message to more than %1 recipients, distribution lists expanded.</source>
        <translation>Хранилище отвергает сообщения больше чем для %1 получателей, с раскрытыми списками рассылки.</translation>
    </message>
    <message>
        <source>The store returned an error after which the service shuts down, often with event 4102, instead of giving the message up. The message can stop the service again at every start.</source>
        <translation>Хранилище вернуло ошибку, после которой служба завершает работу, часто с событием 4102, а не отказывается от сообщения. Сообщение может снова останавливать службу при каждом запуске.</translation>
    </message>
    <message>
        <source>The store runs through a day of normal mail without an event 4097 of Dr. Watson.</source>
        <translation>День обычной почты хранилище работает без события 4097 от Dr. Watson.</translation>
    </message>
    <message>
        <source>The store&apos;s registry value “Max Recipients on Submit” limits the recipients of one message, with distribution lists expanded first. The store refuses the message and its non-delivery report alike: the sender learns nothing.</source>
        <translation>Параметр реестра «Max Recipients on Submit» ограничивает число получателей одного сообщения, причём списки рассылки сначала раскрываются. Хранилище отвергает и сообщение, и отчёт о его недоставке: отправитель ничего не узнаёт.</translation>
    </message>
    <message>
        <source>The subject is folded over several lines. Exchange 5.5 before Service Pack 4 can show it garbled.</source>
        <translation>Тема перенесена на несколько строк. Exchange 5.5 до Service Pack 4 может показать её искажённой.</translation>
    </message>
    <message>
        <source>The tab Connections has a button E-Mail Domain too, for routes: what is changed there sends mail elsewhere (Q182522).</source>
        <translation>На вкладке Connections тоже есть кнопка E-Mail Domain, но для маршрутов: изменения там направляют почту в другое место (Q182522).</translation>
    </message>
    <message>
        <source>The tab Connections has another button named E-Mail Domain: that one is about routes.</source>
        <translation>На вкладке Connections есть другая кнопка с именем E-Mail Domain: она — о маршрутах.</translation>
    </message>
    <message>
        <source>The technician’s notes</source>
        <translation>Заметки специалиста</translation>
    </message>
    <message>
        <source>The test of Q230250. Its text moves the archived file back; with Message Archival on, the folder also holds delivered mail (Q189731), and moving all of it would deliver that again.</source>
        <translation>Проверка из Q230250. По её тексту архивный файл перемещают обратно; при включённом Message Archival в этой папке лежит и доставленная почта (Q189731), и перемещение всего доставило бы её снова.</translation>
    </message>
    <message>
        <source>The text could not be converted; the message was delivered all the same</source>
        <translation>Текст не удалось преобразовать; сообщение всё равно доставлено</translation>
    </message>
    <message>
        <source>The text ends without a line break, though mail is handed over in whole lines. It may have been cut off on its way.</source>
        <translation>Текст заканчивается без перевода строки, хотя почта передаётся целыми строками. Возможно, его обрезали по пути.</translation>
    </message>
    <message>
        <source>The text is UTF-8 though it is declared as %1. It looks as if the file was saved anew on its way; the sender&apos;s program may have named it wrongly, too.</source>
        <translation>Текст — в UTF-8, хотя объявлено %1. Похоже, файл сохранили заново по пути; могла ошибиться и программа отправителя.</translation>
    </message>
    <message>
        <source>The text is plain ASCII, which the default %1 reads (Q230250); nothing in it asks for another setting.</source>
        <translation>Текст — чистый ASCII, настройка по умолчанию %1 его читает (Q230250); ничто в нём не требует другой настройки.</translation>
    </message>
    <message>
        <source>The text of the message bears the name “%1” like an attachment. Exchange 4.0 before Service Pack 3 does not read that as it should.</source>
        <translation>Текст сообщения носит имя «%1», как вложение. Exchange 4.0 до Service Pack 3 читает это неправильно.</translation>
    </message>
    <message>
        <source>The tool lies on the Exchange Server CD, in Server\Support\Utils, in the folder of the server’s processor. Run it on the server, logged on with Permissions Admin of the site’s configuration (the rights are inferred).</source>
        <translation>Программа лежит на компакт-диске Exchange Server, в Server\Support\Utils, в папке процессора сервера. Запустите её на сервере, войдя с ролью Permissions Admin на конфигурацию сайта (права — предположение).</translation>
    </message>
    <message>
        <source>The tracking log “%1” has entries from %2 to %3, not only of the day in its name: it was renamed, joined or edited.</source>
        <translation>В журнале отслеживания «%1» записи с %2 по %3, а не только за день из его имени: его переименовали, объединили или правили.</translation>
    </message>
    <message>
        <source>The uuencoded file “%1” stands in the text of a MIME message. Exchange leaves it as text, by design.</source>
        <translation>Файл uuencode «%1» стоит в тексте сообщения MIME. Exchange оставляет его текстом, так задумано.</translation>
    </message>
    <message>
        <source>The value is not whole in this file: it is not interpreted.</source>
        <translation>В этом файле значение не целиком: оно не толкуется.</translation>
    </message>
    <message>
        <source>The value is of another type than the articles show: it is not interpreted.</source>
        <translation>Значение не того типа, что в статьях: оно не толкуется.</translation>
    </message>
    <message>
        <source>The value of X-MS-TNEF-Correlator stands on the next line. Exchange 5.5 before Service Pack 1 then ignores the winmail.dat.</source>
        <translation>Значение X-MS-TNEF-Correlator стоит на следующей строке. Exchange 5.5 до Service Pack 1 тогда не учитывает winmail.dat.</translation>
    </message>
    <message>
        <source>The value of the field %1 was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>Значение поля %1 затёрто буквами X. Так делает по пути межсетевой экран Cisco PIX (4.2(2), fixup smtp).</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said not to be set.</source>
        <translation>Со слов, параметр «Max Recipients on Submit» не задан.</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said to be set.</source>
        <translation>Со слов, параметр «Max Recipients on Submit» задан.</translation>
    </message>
    <message>
        <source>The virus scanner inside Exchange also scans the mailbox that the mail service itself uses, and the two get into each other&apos;s way. We take that one mailbox out of the scan.</source>
        <translation>Антивирус внутри Exchange проверяет и почтовый ящик, которым пользуется сама почтовая служба, и они мешают друг другу. Мы исключим из проверки один этот ящик.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a Unicode text here that has an odd length or no end, so it is something else. Several versions of Exchange crash on that.</source>
        <translation>В winmail.dat (TNEF) здесь текст в Юникоде нечётной длины или без конца, то есть это что-то другое. Несколько версий Exchange на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a formatted text (RTF) here whose header is wrong. Several versions of Exchange crash on that.</source>
        <translation>В winmail.dat (TNEF) здесь форматированный текст (RTF) с неправильным заголовком. Несколько версий Exchange на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a property here that cannot be read, such as a broken named property. Several versions of Exchange crash on that.</source>
        <translation>В winmail.dat (TNEF) здесь свойство, которое не читается, например испорченное именованное свойство. Несколько версий Exchange на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a string of length zero here. Several versions of Exchange crash on that.</source>
        <translation>В winmail.dat (TNEF) здесь строка нулевой длины. Несколько версий Exchange на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) is damaged here: its signature, an attribute&apos;s level, length or checksum is wrong, or it ends too early. Several versions of Exchange crash on that.</source>
        <translation>Здесь winmail.dat (TNEF) повреждён: неверны его сигнатура, уровень, длина или контрольная сумма атрибута, либо он обрывается раньше времени. Несколько версий Exchange на этом аварийно завершаются.</translation>
    </message>
    <message>
        <source>The work threads could not be initialized.</source>
        <translation>Не удалось инициализировать рабочие потоки.</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope are gone: the file went through a program that keeps text only.</source>
        <translation>Нулевых байтов конверта больше нет: файл прошёл через программу, которая сохраняет только текст.</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope have become blanks: the file was saved in Notepad or another editor.</source>
        <translation>Нулевые байты конверта превратились в пробелы: файл сохранили в Notepad или другом редакторе.</translation>
    </message>
    <message>
        <source>Their absence does not prove that they were delivered.</source>
        <translation>Их отсутствие не доказывает, что сообщения доставлены.</translation>
    </message>
    <message>
        <source>Their files read</source>
        <translation>Файлов сообщений прочитано</translation>
    </message>
    <message>
        <source>Then the log names the spool file of each failed message. Open the log, or the server&apos;s folder, in this step; step 2 lists them.</source>
        <translation>Тогда журнал называет спул-файл каждого недоставленного сообщения. Откройте журнал или папку сервера на этом шаге; шаг 2 перечислит их.</translation>
    </message>
    <message>
        <source>There are several known reasons for this error. I am comparing each of them with what your server wrote down.</source>
        <translation>У этой ошибки несколько известных причин. Я сравниваю каждую из них с тем, что записал ваш сервер.</translation>
    </message>
    <message>
        <source>There are several saves of the settings: “%1” is taken for those of the time of the failures, “%2” for a later one.</source>
        <translation>Сохранений настроек несколько: «%1» принято за настройки времени сбоев, «%2» — за более поздние.</translation>
    </message>
    <message>
        <source>There can be no alias for it:</source>
        <translation>Псевдонима для неё быть не может:</translation>
    </message>
    <message>
        <source>There is a Content-Type but no MIME-Version. Exchange takes it for MIME unless told otherwise (ContentTypeEQMimeVer).</source>
        <translation>Есть Content-Type, но нет MIME-Version. Exchange считает это MIME, если не указано иное (ContentTypeEQMimeVer).</translation>
    </message>
    <message>
        <source>There is no envelope, so the sender is taken from the header.</source>
        <translation>Конверта нет, поэтому отправитель взят из заголовка.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Материалов ещё нет.</translation>
    </message>
    <message>
        <source>There is no file of this name in IN\ARCHIVE: it may have been moved back to IN, deleted, or not copied.</source>
        <translation>В IN\ARCHIVE нет файла с таким именем: возможно, его вернули в IN, удалили или не скопировали.</translation>
    </message>
    <message>
        <source>There is no such file in the evidence.</source>
        <translation>Такого файла в материалах нет.</translation>
    </message>
    <message>
        <source>There is nothing to stop. Look in the application log why it ended.</source>
        <translation>Останавливать нечего. Посмотрите в журнале приложений, почему она завершилась.</translation>
    </message>
    <message>
        <source>There is room to spare, and no new event 3018 comes.</source>
        <translation>Места с запасом, новое событие 3018 не приходит.</translation>
    </message>
    <message>
        <source>There was no file of its name in ARCHIVE.</source>
        <translation>Файла с таким именем в ARCHIVE не было.</translation>
    </message>
    <message>
        <source>These lines stand behind a message’s text in the log: whoever wrote that could have put them there.</source>
        <translation>Эти строки стоят в журнале после текста сообщения: их мог вставить тот, кто его написал.</translation>
    </message>
    <message>
        <source>They prove which messages of ARCHIVE were delivered all the same. One file for each day, named by it.</source>
        <translation>Они доказывают, какие сообщения из ARCHIVE всё же доставлены. По одному файлу на день, с датой в имени.</translation>
    </message>
    <message>
        <source>They tell who handed the messages in and what was answered.</source>
        <translation>В них сказано, кто передал сообщения и что было отвечено.</translation>
    </message>
    <message>
        <source>This dump has the section sign as DOS writes it; names with accents may be wrong.</source>
        <translation>В этом дампе знак параграфа такой, как его пишет DOS; имена с диакритикой могут быть неверны.</translation>
    </message>
    <message>
        <source>This dump was converted to UTF-8 twice: the “Â” before the section sign was left out, and names with accents may be wrong.</source>
        <translation>Этот дамп дважды преобразовали в UTF-8: «Â» перед знаком параграфа пропущено, имена с диакритикой могут быть неверны.</translation>
    </message>
    <message>
        <source>This fault has no FAULT line: the log was cut, or Dr. Watson could not read the code at that place.</source>
        <translation>В этой записи об аварии нет строки FAULT: журнал обрезан, или Dr. Watson не смог прочитать код в этом месте.</translation>
    </message>
    <message>
        <source>This is what event 4117 does: the server took the message, could not hand it on and left it in IMCDATA\IN\ARCHIVE. Ask for a sender and a time; step 2 compares them with the events.</source>
        <translation>Так и бывает при событии 4117: сервер принял сообщение, не смог передать его дальше и оставил в IMCDATA\IN\ARCHIVE. Спросите об отправителе и времени; шаг 2 сравнит их с событиями.</translation>
    </message>
    <message>
        <source>This line has %1 columns where a Character-Set-List has two: it was not read.</source>
        <translation>В этой строке столбцов: %1, а в Character-Set-List их два: она не прочитана.</translation>
    </message>
    <message>
        <source>This line has no cell for Character-Set-List.</source>
        <translation>В этой строке нет ячейки для Character-Set-List.</translation>
    </message>
    <message>
        <source>This line has no section sign (character 167): it was not read.</source>
        <translation>В этой строке нет знака параграфа (символ 167): она не прочитана.</translation>
    </message>
    <message>
        <source>This line lacks a name, or a token of letters, digits and signs: it was not read.</source>
        <translation>В этой строке нет имени или метки из букв, цифр и знаков: она не прочитана.</translation>
    </message>
    <message>
        <source>This line’s name is overlong or holds control characters: it was not read.</source>
        <translation>Имя в этой строке слишком длинное или содержит управляющие символы: она не прочитана.</translation>
    </message>
    <message>
        <source>This log has very many lines that only look like faults; what stands above them was not read.</source>
        <translation>В этом журнале очень много строк, лишь похожих на записи об авариях; то, что стоит выше них, не прочитано.</translation>
    </message>
    <message>
        <source>This protocol log has no times.</source>
        <translation>В этом журнале протокола нет времени.</translation>
    </message>
    <message>
        <source>This protocol log holds the text of messages (level Maximum, Q257538). Lines that stand behind such text could have been written by its sender.</source>
        <translation>Этот журнал протокола содержит текст сообщений (уровень Maximum, Q257538). Строки, стоящие после такого текста, мог написать отправитель.</translation>
    </message>
    <message>
        <source>This server (%1) has service packs of Exchange that mended something for the charsets.</source>
        <translation>На этом сервере (%1) есть пакеты обновления Exchange, исправившие кое-что для кодировок.</translation>
    </message>
    <message>
        <source>This server (%1) is older than service packs of Exchange that mended something for the charsets.</source>
        <translation>Этот сервер (%1) старше пакетов обновления Exchange, исправивших кое-что для кодировок.</translation>
    </message>
    <message>
        <source>This value is no base64.</source>
        <translation>Это значение — не base64.</translation>
    </message>
    <message>
        <source>This version of Exchange can stop over a message like this one. An update for this is known; until then we keep the message away from the server.</source>
        <translation>Эта версия Exchange может остановиться на сообщении, подобном этому. Обновление, которое это исправляет, известно; до тех пор мы не подпускаем сообщение к серверу.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117</source>
        <translation>Заявка %1: событие 4117</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117 on %2</source>
        <translation>Заявка %1: событие 4117 на %2</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Заявка: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Time that the logs cover</source>
        <translation>Время, охваченное журналами</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Time zone of this machine</source>
        <translation>Часовой пояс этой машины</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in brackets.</source>
        <translation>Доработайте и отправьте сами; программа ничего не отправляет. Что надо заполнить, стоит в скобках.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>To settle it: %1</source>
        <translation>Что даст ясность: %1</translation>
    </message>
    <message>
        <source>To settle the cause: %1</source>
        <translation>Чтобы выяснить причину: %1</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>Получателям</translation>
    </message>
    <message>
        <source>To the senders</source>
        <translation>Отправителям</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the file to a local drive first.</source>
        <translation>Повторите попытку; если не помогает, сначала скопируйте файл на локальный диск.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the file that causes it.</source>
        <translation>Повторите попытку; если не помогает, сообщите об ошибке, приложив вызвавший её файл.</translation>
    </message>
    <message>
        <source>Two BinHex files follow each other without a blank line between them. Exchange 4.0 before its later service packs reads them wrongly.</source>
        <translation>Два файла BinHex стоят подряд без пустой строки между ними. Exchange 4.0 до поздних пакетов обновления читает их неправильно.</translation>
    </message>
    <message>
        <source>Two readers of MIME see different parts from here on: one sees %1 (%2 parts in all), the other %3 (%4). Exchange had to guess too (inferred).</source>
        <translation>Начиная отсюда, две программы чтения MIME видят разные части: одна — %1 (частей всего: %2), другая — %3 (%4). Exchange тоже приходилось гадать (предположительно).</translation>
    </message>
    <message>
        <source>Type the commands at the server’s console.</source>
        <translation>Введите команды на консоли сервера.</translation>
    </message>
    <message>
        <source>Type the password in step 8 and export the archive there.</source>
        <translation>Введите пароль на шаге 8 и экспортируйте архив там.</translation>
    </message>
    <message>
        <source>UTF-7 and UTF-8 no longer make the store fail.</source>
        <translation>UTF-7 и UTF-8 больше не вызывают сбоя хранилища.</translation>
    </message>
    <message>
        <source>UTF-7 needs it; for Polish, Czech, Hungarian, Chinese and Korean it needs SP3.</source>
        <translation>Нужно для UTF-7; для польского, чешского, венгерского, китайского и корейского нужен SP3.</translation>
    </message>
    <message>
        <source>Undo them first: “retest undo”.</source>
        <translation>Сначала отмените их: «retest undo».</translation>
    </message>
    <message>
        <source>Undo what it has, and begin a new journal.</source>
        <translation>Отмените то, что в нём есть, и начните новый журнал.</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Маловероятна</translation>
    </message>
    <message>
        <source>Unlikely: %1</source>
        <translation>Маловероятна: %1</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <translation>Распакуйте его и откройте папку.</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the spool file itself.</source>
        <translation>Распакуйте его с паролем и откройте сам спул-файл.</translation>
    </message>
    <message>
        <source>Unpack that file first.</source>
        <translation>Сначала распакуйте этот файл.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the file itself.</source>
        <translation>Распакуйте архив и откройте сам файл.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the file itself.</source>
        <translation>Распакуйте архив с паролем и откройте сам файл.</translation>
    </message>
    <message>
        <source>Unpacking stopped after %1 MiB; what follows was not looked at.</source>
        <translation>Распаковка остановлена после %1 МиБ; дальнейшее не просматривалось.</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>Обращение распаковывается</translation>
    </message>
    <message>
        <source>Unroutable report discarded</source>
        <translation>Немаршрутизируемый отчёт отброшен</translation>
    </message>
    <message>
        <source>Until then ask the sender to send the attachment without Macintosh attributes.</source>
        <translation>До тех пор попросите отправителя присылать вложение без атрибутов Macintosh.</translation>
    </message>
    <message>
        <source>Up to %1 nested MIME parts are read (30 by default).</source>
        <translation>Читаются вложенные части MIME, не больше %1 (по умолчанию 30).</translation>
    </message>
    <message>
        <source>Use the computer’s name or its IPv4 address.</source>
        <translation>Укажите имя компьютера или его адрес IPv4.</translation>
    </message>
    <message>
        <source>Use the usual name, MSExchangeIMC.</source>
        <translation>Укажите обычное имя, MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Values are replaced in this archive; a log cannot be rewritten, so the events that matter are enclosed as an extract.</source>
        <translation>В этом архиве значения заменены; журнал переписать нельзя, поэтому важные события приложены выпиской.</translation>
    </message>
    <message>
        <source>Values were replaced (%1). The same name stands for the same value in every file of this archive; names end in .example, addresses of machines are of the ranges for documentation. Who is who is known to those who made the archive.</source>
        <translation>Значения заменены (%1). Одно и то же имя стоит вместо одного и того же значения во всех файлах этого архива; имена оканчиваются на .example, адреса машин — из диапазонов, отведённых для документации. Кто есть кто, знают составители этого архива.</translation>
    </message>
    <message>
        <source>Values were replaced in this report: names that stand for others are the same everywhere in this export. The list of who is who stays with the case.</source>
        <translation>В этом отчёте значения заменены: имена, стоящие вместо других, одинаковы во всём этом экспорте. Список соответствий остаётся в обращении.</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Антивирусы на сервере</translation>
    </message>
    <message>
        <source>Wait for event 1000; do not break the start off.</source>
        <translation>Дождитесь события 1000; не прерывайте запуск.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Дождитесь окончания.</translation>
    </message>
    <message>
        <source>Wait until it is back and ask for the service’s state.</source>
        <translation>Дождитесь, пока он снова заработает, и запросите состояние службы.</translation>
    </message>
    <message>
        <source>Waiting in IN</source>
        <translation>Ждёт в IN</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Was Internet Explorer 4.0 (or, inferred, a later one) installed on the server after Exchange? It rewrites the list of known charsets (Q168858).</source>
        <translation>Установили ли на сервере после Exchange Internet Explorer 4.0 (или, предположительно, более поздний)? Он переписывает список известных кодировок (Q168858).</translation>
    </message>
    <message>
        <source>Was a new test mail with accented letters sent each way, and did both arrive readable?</source>
        <translation>Отправлены ли в обе стороны новые пробные письма с диакритическими буквами, и читаются ли оба?</translation>
    </message>
    <message>
        <source>Was it there before? Double-click charset-before.reg on the server: that puts its values back, but takes none away. If AliasForCharset was not among them, delete that value by hand.</source>
        <translation>Он был там раньше? Дважды щёлкните на сервере charset-before.reg: это вернёт его параметры, но ничего не удалит. Если AliasForCharset среди них не было, удалите этот параметр вручную.</translation>
    </message>
    <message>
        <source>Was the Exchange Performance Optimizer run shortly before the failures began? perfopt.log records it.</source>
        <translation>Запускали ли незадолго до начала сбоев Exchange Performance Optimizer? Это записывается в perfopt.log.</translation>
    </message>
    <message>
        <source>Was the default of the Character Sets on the Internet Mail tab ever changed from Western European (ISO-8859-1)?</source>
        <translation>Меняли ли когда-нибудь настройку Character Sets по умолчанию на вкладке Internet Mail, то есть Western European (ISO-8859-1)?</translation>
    </message>
    <message>
        <source>Was the key not in charset-before.reg? Start regedit on the server, open %1, select “%2” below it, and it alone; choose Edit, Delete.</source>
        <translation>Раздела не было в charset-before.reg? Запустите на сервере regedit, откройте %1, выделите в нём «%2», и только его; выберите Edit, Delete.</translation>
    </message>
    <message>
        <source>Watch for damaged files: ask for the original in a ZIP file then.</source>
        <translation>Следите, не повреждены ли файлы: тогда попросите исходный файл в архиве ZIP.</translation>
    </message>
    <message>
        <source>Watch the Application log for a day of normal mail: no new event 4117 may appear while the exclusion is in force.</source>
        <translation>Наблюдайте за журналом приложений в течение дня обычной почты: пока действует исключение, новых событий 4117 быть не должно.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>We now try one of the failed messages again. If it arrives, the others follow. Please tell the recipient that an old message may come.</source>
        <translation>Сейчас мы ещё раз попробуем одно из недоставленных сообщений. Если оно придёт, последуют остальные. Скажите, пожалуйста, получателю, что может прийти старое сообщение.</translation>
    </message>
    <message>
        <source>We will change one setting of the mail service. I tell you what it is now, what it becomes, and how to put it back.</source>
        <translation>Мы изменим одну настройку почтовой службы. Я скажу, какая она сейчас, какой станет и как вернуть её назад.</translation>
    </message>
    <message>
        <source>Were name and password tried?</source>
        <translation>Проверены ли имя и пароль?</translation>
    </message>
    <message>
        <source>Were the failed messages sent again meanwhile?</source>
        <translation>Отправляли ли за это время недоставленные сообщения ещё раз?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>Что просит KB Q192186</translation>
    </message>
    <message>
        <source>What became of a test with messages put back into IN is not known (KB Q230250).</source>
        <translation>Что стало с проверкой, при которой сообщения возвращали в IN, неизвестно (KB Q230250).</translation>
    </message>
    <message>
        <source>What became of each message</source>
        <translation>Что стало с каждым сообщением</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с этим стало</translation>
    </message>
    <message>
        <source>What became of it is not known</source>
        <translation>Что с этим стало, неизвестно</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Что может навредить</translation>
    </message>
    <message>
        <source>What could be read is used; copy the log again if you can.</source>
        <translation>Использовано то, что удалось прочитать; если можете, скопируйте журнал ещё раз.</translation>
    </message>
    <message>
        <source>What does the caller report?</source>
        <translation>О чём сообщает звонящий?</translation>
    </message>
    <message>
        <source>What failed is a message that a system made, such as a notice of delivery or of failure. The event’s text names no file: the name stands in its data.</source>
        <translation>Не удалось передать сообщение, созданное системой, например уведомление о доставке или о недоставке. В тексте события файл не назван: имя стоит в его данных.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Что требуется от вас</translation>
    </message>
    <message>
        <source>What is recommended for the Character Sets is another now: see step 5.</source>
        <translation>Рекомендация для Character Sets теперь другая: см. шаг 5.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Чего это требует</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в нём сказано</translation>
    </message>
    <message>
        <source>What it says of the store is in the report; the log itself holds memory of the server.</source>
        <translation>Что он говорит о хранилище, есть в отчёте; сам журнал содержит память сервера.</translation>
    </message>
    <message>
        <source>What lay in IN differed from it afterwards, and was taken away again.</source>
        <translation>То, что лежало в IN, после этого от него отличалось и было убрано.</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>На что может ответить только человек</translation>
    </message>
    <message>
        <source>What speaks for it is too weak to go by.</source>
        <translation>То, что говорит в её пользу, слишком слабо, чтобы на это опираться.</translation>
    </message>
    <message>
        <source>What the caller reports</source>
        <translation>О чём сообщает звонящий</translation>
    </message>
    <message>
        <source>What the cause asks for</source>
        <translation>Чего требует причина</translation>
    </message>
    <message>
        <source>What the command answered</source>
        <translation>Что ответила команда</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Что говорят материалы</translation>
    </message>
    <message>
        <source>What the program asked of the service</source>
        <translation>Что программа запрашивала у службы</translation>
    </message>
    <message>
        <source>What the program moved it can move back, step by step, from what it wrote down. A message that was delivered stays delivered.</source>
        <translation>То, что программа переместила, она может переместить обратно, шаг за шагом, по своим записям. Доставленное сообщение останется доставленным.</translation>
    </message>
    <message>
        <source>What the server answered, or was to be set</source>
        <translation>Что ответил сервер или что надо было задать</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>Что ещё нужно серверу</translation>
    </message>
    <message>
        <source>What the server needs besides:</source>
        <translation>Что ещё нужно серверу:</translation>
    </message>
    <message>
        <source>What the server’s other files say</source>
        <translation>Что говорят другие файлы сервера</translation>
    </message>
    <message>
        <source>What to check for missing spool files</source>
        <translation>Что проверить, если нет спул-файлов</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что было отвечено</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was done on the server stands here as it was recorded; it was not checked against the server.</source>
        <translation>Сделанное на сервере приведено так, как записано; с самим сервером это не сверено.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What was not checked, and what was not done</source>
        <translation>Что не проверено и что не сделано</translation>
    </message>
    <message>
        <source>What was opened cannot be read any more.</source>
        <translation>Открытое больше не читается.</translation>
    </message>
    <message>
        <source>What was put back arrived</source>
        <translation>Возвращённое пришло</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Что заменено</translation>
    </message>
    <message>
        <source>What was tried already</source>
        <translation>Что уже пробовали</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>Что лучше всего это выяснит</translation>
    </message>
    <message>
        <source>What would settle it best: %1</source>
        <translation>Что лучше всего это выяснит: %1</translation>
    </message>
    <message>
        <source>When, and from whom</source>
        <translation>Когда и от кого</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where Internet Explorer 4.0 or later was installed after Exchange, Sp2_50mm.exe (RESET.INF) puts the MIME database right without stopping a service (Q168735, Q168858).</source>
        <translation>Если после Exchange установили Internet Explorer 4.0 или новее, базу данных MIME исправляет Sp2_50mm.exe (RESET.INF) без остановки служб (Q168735, Q168858).</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Где находилось</translation>
    </message>
    <message>
        <source>Where one is missing: Windows NT 4.0 CD, folder Langpack, right-click one of the .inf files named for it, Install. ExchSrvr.inf has all conversion tables of Exchange (Q160028).</source>
        <translation>Если какой-то не хватает: компакт-диск Windows NT 4.0, папка Langpack, щёлкните правой кнопкой один из файлов .inf, названный для неё, Install. В ExchSrvr.inf есть все таблицы преобразования Exchange (Q160028).</translation>
    </message>
    <message>
        <source>Where the code page is missing, install the language pack from the Windows NT 4.0 CD, \Langpack, or its c_&lt;number&gt;.nls file with the value under Control\Nls\CodePage (Q160028, Q155016); step 5 names them for the charset.</source>
        <translation>Если кодовой страницы нет, установите языковой пакет с компакт-диска Windows NT 4.0, \Langpack, или файл этой страницы c_&lt;number&gt;.nls вместе с параметром в Control\Nls\CodePage (Q160028, Q155016); шаг 5 называет их для кодировки.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Где находится файл</translation>
    </message>
    <message>
        <source>Where the information store or the Internet Mail Service crashed, it names the function.</source>
        <translation>Если произошла авария хранилища или Internet Mail Service, он называет функцию.</translation>
    </message>
    <message>
        <source>Where the spool folders lie, limits for recipients and threads, what Exchange was told about charsets, whether a virus scanner is installed.</source>
        <translation>Где лежат папки спула, пределы для получателей и потоков, что Exchange сообщили о кодировках, установлен ли антивирус.</translation>
    </message>
    <message>
        <source>Where the store crashed, Dr. Watson writes it beside Drwtsn32.log. It holds memory of the server, messages included: send it on request only.</source>
        <translation>Если произошла авария хранилища, Dr. Watson записывает этот файл рядом с Drwtsn32.log. В нём память сервера, в том числе сообщения: отправляйте его только по запросу.</translation>
    </message>
    <message>
        <source>Where their text is in another charset it arrives garbled: choose the one that the bytes fit.</source>
        <translation>Если их текст в другой кодировке, он приходит искажённым: выберите ту, которой соответствуют байты.</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Whether Internet Explorer 4.0 or later was installed after Exchange is not known; it rewrites the MIME database.</source>
        <translation>Устанавливали ли после Exchange Internet Explorer 4.0 или новее, неизвестно; он переписывает базу данных MIME.</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the conversion tables (code pages) of the charsets is not known.</source>
        <translation>Есть ли в Windows на сервере таблицы преобразования (кодовые страницы) для этих кодировок, неизвестно.</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the service pack that the charsets need is not known.</source>
        <translation>Есть ли в Windows на сервере пакет обновления, нужный этим кодировкам, неизвестно.</translation>
    </message>
    <message>
        <source>Whether a service pack already mends a cause</source>
        <translation>Устраняет ли причину уже какой-либо пакет обновления</translation>
    </message>
    <message>
        <source>Whether the other messages in ARCHIVE were delivered</source>
        <translation>Доставлены ли остальные сообщения в ARCHIVE</translation>
    </message>
    <message>
        <source>Whether the server still did it is not known; the journal and the saved copies have the file. Once the server answers again, undo or resume looks at both folders and settles it.</source>
        <translation>Успел ли сервер это сделать, неизвестно; файл есть в журнале и в сохранённых копиях. Когда сервер снова ответит, отмена или продолжение посмотрит обе папки и всё выяснит.</translation>
    </message>
    <message>
        <source>Whether the server’s MIME database knows the charsets is not known.</source>
        <translation>Знает ли эти кодировки база данных MIME сервера, неизвестно.</translation>
    </message>
    <message>
        <source>Whether the service runs again is not recorded.</source>
        <translation>Работает ли служба снова, не записано.</translation>
    </message>
    <message>
        <source>Which level had Message Archival before it was switched on? It is to be set back.</source>
        <translation>Какой уровень был у Message Archival, прежде чем его включили? Его надо вернуть.</translation>
    </message>
    <message>
        <source>Which messages failed, and when</source>
        <translation>Какие сообщения не доставлены и когда</translation>
    </message>
    <message>
        <source>Which service pack Exchange has is not known; some mended something for the charsets.</source>
        <translation>Какой пакет обновления у Exchange, неизвестно; некоторые исправляли кое-что для кодировок.</translation>
    </message>
    <message>
        <source>While a scanner is off the server is not protected: only with the customer&apos;s consent, for a stated time, and with somebody who switches it on again.</source>
        <translation>Пока антивирус отключён, сервер не защищён: только с согласия клиента, на оговорённое время и если есть кому снова его включить.</translation>
    </message>
    <message>
        <source>While the Information Store is stopped nobody reaches a mailbox or a public folder, and mail stands still; the Internet Mail Service stops with it</source>
        <translation>Пока Information Store остановлена, никому не доступны ни почтовые ящики, ни общие папки, почта стоит; вместе с ней останавливается Internet Mail Service</translation>
    </message>
    <message>
        <source>While the service does not start, no mail from outside comes in: know first who can reach the console.</source>
        <translation>Пока служба не запускается, почта извне не поступает: заранее узнайте, у кого есть доступ к консоли.</translation>
    </message>
    <message>
        <source>Who, or where</source>
        <translation>Кто или где</translation>
    </message>
    <message>
        <source>Whoever stops the service has to be able to start it again.</source>
        <translation>Кто останавливает службу, должен быть в состоянии запустить её снова.</translation>
    </message>
    <message>
        <source>Whoever takes the setting for the cause when it is another one changes something that worked, and the mail still does not arrive.</source>
        <translation>Если принять за причину настройку, когда причина в другом, изменится то, что работало, а почта всё равно не придёт.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why another choice</source>
        <translation>Почему другой выбор</translation>
    </message>
    <message>
        <source>Why is this cause dismissed?</source>
        <translation>Почему эта причина отклонена?</translation>
    </message>
    <message>
        <source>Why it is not the one</source>
        <translation>Почему это не она</translation>
    </message>
    <message>
        <source>Why not, and what was seen</source>
        <translation>Почему нет и что было замечено</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>Почему нет: %1</translation>
    </message>
    <message>
        <source>Why, and what speaks against it</source>
        <translation>Почему и что говорит против</translation>
    </message>
    <message>
        <source>Why, or what would settle it</source>
        <translation>Почему или что дало бы ясность</translation>
    </message>
    <message>
        <source>Windows NT 4.0 and 2000 know SMB1 alone: allow it (--smb1).</source>
        <translation>Windows NT 4.0 и 2000 знают только SMB1: разрешите его (--smb1).</translation>
    </message>
    <message>
        <source>Windows answered with error %1</source>
        <translation>Windows ответила ошибкой %1</translation>
    </message>
    <message>
        <source>Windows had an internal error (error %1): it only says that the service did not start</source>
        <translation>внутренняя ошибка Windows (ошибка %1): она говорит лишь о том, что служба не запустилась</translation>
    </message>
    <message>
        <source>Windows has locked its list of services (error %1)</source>
        <translation>Windows заблокировала свой список служб (ошибка %1)</translation>
    </message>
    <message>
        <source>Windows holds the log of a running server open. On the server, in Event Viewer, choose Log, Save As, type Event Log File (*.EVT), and open what it wrote; do not clear the log.</source>
        <translation>Windows держит журнал работающего сервера открытым. На сервере в Event Viewer выберите Log, Save As, тип Event Log File (*.EVT) и откройте полученный файл; не очищайте журнал.</translation>
    </message>
    <message>
        <source>Windows on the server lacks the conversion tables (code pages) of some charsets: its registry does not list them.</source>
        <translation>В Windows на сервере нет таблиц преобразования (кодовых страниц) для некоторых кодировок: в реестре они не перечислены.</translation>
    </message>
    <message>
        <source>Windows says that it runs already (error %1)</source>
        <translation>Windows сообщает, что служба уже работает (ошибка %1)</translation>
    </message>
    <message>
        <source>Windows’s own calls need a computer with Windows</source>
        <translation>для собственных вызовов Windows нужен компьютер с Windows</translation>
    </message>
    <message>
        <source>With ResolveP2 on, the service looks the sender up in the directory. Two entries bear the address, the directory answers “ambiguous”, and the store refuses the message.</source>
        <translation>При включённом ResolveP2 служба ищет отправителя в каталоге. Этот адрес есть у двух записей, каталог отвечает «неоднозначно», и хранилище отвергает сообщение.</translation>
    </message>
    <message>
        <source>With less than %1 bytes free on the drive of the spool folders the service takes no new messages until there is more.</source>
        <translation>Если на диске папок спула свободно меньше %1 байт, служба не принимает новых сообщений, пока места не станет больше.</translation>
    </message>
    <message>
        <source>With the service stopped, move this one file out of IN to a folder of its own, and keep it; then start the service (KB Q232279).</source>
        <translation>При остановленной службе переместите этот один файл из IN в отдельную папку и сохраните его; затем запустите службу (KB Q232279).</translation>
    </message>
    <message>
        <source>With the tool imccopy from the Exchange Server 5.5 CD, on the server (documented, Q262126). It lies in Server\Support\Utils in the folder of the server’s platform (probably I386, or Alpha on such a machine). -save only reads. Rights: an account that may administer Exchange on this server; the article names none, so take the one that set the server up or the service account (inferred).</source>
        <translation>Программой imccopy с компакт-диска Exchange Server 5.5, на сервере (документировано, Q262126). Она лежит в Server\Support\Utils, в папке платформы сервера (вероятно, I386, а на такой машине — Alpha). -save только читает. Права: учётная запись, которой разрешено администрировать Exchange на этом сервере; статья никакой не называет, поэтому возьмите ту, под которой устанавливали сервер, или учётную запись служб (предположительно).</translation>
    </message>
    <message>
        <source>With the tool imccopy, on the server, where the Exchange Server CD of this very version has it in Server\Support\Utils in the folder of the server’s platform (probably I386, Alpha, or others with 4.0). The article shows it for 5.5; that it does the same here is inferred. -save only reads. Rights: an account that may administer Exchange on this server (inferred).</source>
        <translation>Программой imccopy, на сервере, если на компакт-диске Exchange Server именно этой версии она есть в Server\Support\Utils, в папке платформы сервера (вероятно, I386, Alpha, у 4.0 — и другие). Статья показывает её для 5.5; что здесь она действует так же — предположение. -save только читает. Права: учётная запись, которой разрешено администрировать Exchange на этом сервере (предположительно).</translation>
    </message>
    <message>
        <source>Write down both lists of “%2”. Then select it and choose Remove.</source>
        <translation>Запишите оба списка записи «%2». Затем выделите её и нажмите Remove.</translation>
    </message>
    <message>
        <source>Write down every entry of the list from top to bottom, each with its MIME and Non-MIME list. An entry that is not there is worth a note too.</source>
        <translation>Запишите каждую запись списка сверху вниз, у каждой — её списки MIME и Non-MIME. Отметить стоит и то, что записи нет.</translation>
    </message>
    <message>
        <source>Write down or save the present setting first (“imccopy -save domain imc.txt”).</source>
        <translation>Сначала запишите или сохраните нынешнюю настройку («imccopy -save domain imc.txt»).</translation>
    </message>
    <message>
        <source>Write down the present value before you change anything on the server.</source>
        <translation>Запишите нынешнее значение, прежде чем что-либо менять на сервере.</translation>
    </message>
    <message>
        <source>Write it as NAME or DOMAIN\NAME, without the password.</source>
        <translation>Напишите его в виде NAME или DOMAIN\NAME, без пароля.</translation>
    </message>
    <message>
        <source>Write it as \\SERVER\SHARE\FOLDER or smb://SERVER/SHARE/FOLDER.</source>
        <translation>Напишите его в виде \\SERVER\SHARE\FOLDER или smb://SERVER/SHARE/FOLDER.</translation>
    </message>
    <message>
        <source>Write it as smb://SERVER/SHARE/FOLDER, and give the user’s name and the password on their own.</source>
        <translation>Напишите его в виде smb://SERVER/SHARE/FOLDER, а имя пользователя и пароль укажите отдельно.</translation>
    </message>
    <message>
        <source>Write it down in the caller&apos;s own words. If the log shows no event 4117 this walkthrough is not the right one; the report says so then.</source>
        <translation>Запишите словами звонящего. Если в журнале нет события 4117, этот пошаговый разбор не подходит; тогда об этом скажет отчёт.</translation>
    </message>
    <message>
        <source>Write it elsewhere on the same drive and move it in whole (KB Q250441, Q279320).</source>
        <translation>Запишите его в другом месте на том же диске и переместите целиком (KB Q250441, Q279320).</translation>
    </message>
    <message>
        <source>Write it into the file as its own line: “password = …”.</source>
        <translation>Запишите его в файл отдельной строкой: «password = …».</translation>
    </message>
    <message>
        <source>Write the entry&apos;s values down first. Then give it the recommended Character Sets, or remove it only if nobody&apos;s mail to or from that domain needs it (Q185107, Q156063).</source>
        <translation>Сначала запишите значения записи. Затем задайте ей рекомендованные Character Sets или удалите её, только если она не нужна никому для почты из этого домена или в него (Q185107, Q156063).</translation>
    </message>
    <message>
        <source>Write the file elsewhere on the server&apos;s drive, then move it into PICKUP: a file that is still empty there fails with event 4164 (KB Q250441, Q279320).</source>
        <translation>Запишите файл в другом месте на диске сервера, затем переместите его в PICKUP: файл, который там ещё пуст, не проходит с событием 4164 (KB Q250441, Q279320).</translation>
    </message>
    <message>
        <source>Write the file that puts back only what the plan changed, and take it to the server.</source>
        <translation>Запишите файл, который возвращает назад только изменённое планом, и перенесите его на сервер.</translation>
    </message>
    <message>
        <source>Write the restore file and take it to the server. It is the newest imported save with only the planned lists changed.</source>
        <translation>Запишите файл восстановления и перенесите его на сервер. Это новейшее импортированное сохранение, в котором изменены только запланированные списки.</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Записывается архив</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Yes, all rows</source>
        <translation>Да, все строки</translation>
    </message>
    <message>
        <source>Yes, and some are damaged</source>
        <translation>Да, некоторые повреждены</translation>
    </message>
    <message>
        <source>Yes, at least some: they would arrive twice</source>
        <translation>Да, по крайней мере часть: они пришли бы дважды</translation>
    </message>
    <message>
        <source>Yes, before the failures already</source>
        <translation>Да, ещё до сбоев</translation>
    </message>
    <message>
        <source>Yes, both</source>
        <translation>Да, оба</translation>
    </message>
    <message>
        <source>Yes, but only since then</source>
        <translation>Да, но только с тех пор</translation>
    </message>
    <message>
        <source>Yes, it runs</source>
        <translation>Да, работает</translation>
    </message>
    <message>
        <source>Yes: one machine under several names</source>
        <translation>Да: одна машина под несколькими именами</translation>
    </message>
    <message>
        <source>Yes: several servers, all belong here</source>
        <translation>Да: несколько серверов, все относятся сюда</translation>
    </message>
    <message>
        <source>You can go on working in the meantime.</source>
        <translation>Тем временем вы можете работать дальше.</translation>
    </message>
    <message>
        <source>You may have had no report of this. The message was kept here.</source>
        <translation>Возможно, вы не получили об этом отчёта. Сообщение сохранилось здесь.</translation>
    </message>
    <message>
        <source>Your message “[subject]” was not delivered</source>
        <translation>Ваше сообщение «[тема]» не доставлено</translation>
    </message>
    <message>
        <source>Zero bytes at the file&apos;s end belong to no message and are left out: %1.</source>
        <translation>Нулевых байтов в конце файла, не относящихся ни к одному сообщению и потому пропущенных: %1.</translation>
    </message>
    <message>
        <source>[We will try to deliver it again by … / Please send it once more.] If you send it once more, the recipient may get it twice.</source>
        <translation>[Мы попробуем доставить его ещё раз до … / Пожалуйста, отправьте его ещё раз.] Если вы отправите его ещё раз, получатель может получить его дважды.</translation>
    </message>
    <message>
        <source>[server]</source>
        <translation>[сервер]</translation>
    </message>
    <message>
        <source>a byte is two digits: one is missing here</source>
        <translation>байт — это две цифры: здесь одной не хватает</translation>
    </message>
    <message>
        <source>a character set is missing for the new row “%1”</source>
        <translation>для новой строки «%1» не указана кодировка</translation>
    </message>
    <message>
        <source>a date in the message&apos;s header cannot be read (inferred from KB Q190084)</source>
        <translation>дата в заголовке сообщения не читается (предположение по KB Q190084)</translation>
    </message>
    <message>
        <source>a file in it is packed in a way that is not read (%1)</source>
        <translation>один из файлов в нём упакован способом, который не читается (%1)</translation>
    </message>
    <message>
        <source>a file of that name lies in IN; it is never overwritten</source>
        <translation>файл с таким именем лежит в IN; он никогда не перезаписывается</translation>
    </message>
    <message>
        <source>a file of that name lies there already; it is never overwritten</source>
        <translation>файл с таким именем там уже лежит; он никогда не перезаписывается</translation>
    </message>
    <message>
        <source>a general failure: it says nothing of the cause (KB Q246051)</source>
        <translation>общая ошибка: о причине она ничего не говорит (KB Q246051)</translation>
    </message>
    <message>
        <source>a live log can be read from Windows only</source>
        <translation>журнал работающего сервера можно прочитать только из Windows</translation>
    </message>
    <message>
        <source>a new event 4117 names it</source>
        <translation>его называет новое событие 4117</translation>
    </message>
    <message>
        <source>a new event 4182 names it: the service gave up and would try it again at each start (KB Q232279)</source>
        <translation>его называет новое событие 4182: служба отказалась от него и пробовала бы снова при каждом запуске (KB Q232279)</translation>
    </message>
    <message>
        <source>a news article was posted back (KB Q177778)</source>
        <translation>статья новостей отправлена обратно (KB Q177778)</translation>
    </message>
    <message>
        <source>a port and options for the client are for the way net-rpc alone</source>
        <translation>порт и параметры клиента годятся только для способа net-rpc</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>порт — это число от 1 до 65535</translation>
    </message>
    <message>
        <source>a provider failed or could not log on, as MAPI uses this code everywhere; no KB article explains it here (KB Q169686 shows it)</source>
        <translation>поставщик дал сбой или не смог войти, как MAPI повсюду использует этот код; ни одна статья KB его здесь не объясняет (он показан в KB Q169686)</translation>
    </message>
    <message>
        <source>a rule waits for the answer to “%1”, which is not asked</source>
        <translation>правило ждёт ответа на «%1», а этот вопрос не задаётся</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone and does not begin with “-”</source>
        <translation>имя сервера состоит только из букв, цифр, «.», «-» и «_» и не начинается с «-»</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone, and a port is a number from 1 to 65535</source>
        <translation>имя сервера состоит только из букв, цифр, «.», «-» и «_», а порт — это число от 1 до 65535</translation>
    </message>
    <message>
        <source>a service that it depends on did not start (error %1)</source>
        <translation>служба, от которой она зависит, не запустилась (ошибка %1)</translation>
    </message>
    <message>
        <source>a service that it depends on does not exist (error %1)</source>
        <translation>службы, от которой она зависит, не существует (ошибка %1)</translation>
    </message>
    <message>
        <source>a service’s name has letters, digits, “_”, “.”, “$” and “-” alone</source>
        <translation>имя службы состоит только из букв, цифр, «_», «.», «$» и «-»</translation>
    </message>
    <message>
        <source>a text that quotes events; it covers no span of time</source>
        <translation>текст, в котором приведены события; он не охватывает никакого промежутка времени</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>access is denied (error %1)</source>
        <translation>доступ запрещён (ошибка %1)</translation>
    </message>
    <message>
        <source>access is denied (error 5)</source>
        <translation>доступ запрещён (ошибка 5)</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>all domains (Default)</source>
        <translation>все домены (Default)</translation>
    </message>
    <message>
        <source>all moves are done</source>
        <translation>все перемещения выполнены</translation>
    </message>
    <message>
        <source>all other services of Exchange depend on it and stop with it</source>
        <translation>от неё зависят и вместе с ней останавливаются все остальные службы Exchange</translation>
    </message>
    <message>
        <source>an address must not hold a user’s name or a password</source>
        <translation>в адресе не должно быть ни имени пользователя, ни пароля</translation>
    </message>
    <message>
        <source>an entry in it is damaged</source>
        <translation>одна из записей в нём повреждена</translation>
    </message>
    <message>
        <source>another file has taken its name where it came from</source>
        <translation>на прежнем месте его имя занял другой файл</translation>
    </message>
    <message>
        <source>another file&apos;s name differs from its own in case alone: which of them the event means cannot be told</source>
        <translation>имя другого файла отличается только регистром букв: какой из них имеет в виду событие, сказать нельзя</translation>
    </message>
    <message>
        <source>another folder was opened with it</source>
        <translation>вместе с этим открыта другая папка</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read here</source>
        <translation>с момента чтения файл изменила другая программа</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>файл открыт в другой программе</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>файл заблокирован другой программой</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>в файл пишет другая программа</translation>
    </message>
    <message>
        <source>another window or command is working with this journal</source>
        <translation>с этим журналом работает другое окно или другая команда</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>arrived, as was said</source>
        <translation>пришло, как было сказано</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>ask for the room on the drive</source>
        <translation>запросить свободное место на диске</translation>
    </message>
    <message>
        <source>ask for the state of the service</source>
        <translation>запросить состояние службы</translation>
    </message>
    <message>
        <source>asked for by name</source>
        <translation>запрошено по имени</translation>
    </message>
    <message>
        <source>at least one digit must be known</source>
        <translation>должна быть известна хотя бы одна цифра</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>between %1 and %2 (UTC)</source>
        <translation>между %1 и %2 (UTC)</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>тексты сообщений</translation>
    </message>
    <message>
        <source>both folders are one</source>
        <translation>обе папки — одна и та же</translation>
    </message>
    <message>
        <source>bring the folder to the disk</source>
        <translation>записать папку на диск</translation>
    </message>
    <message>
        <source>by hand there is nothing that the program could ask</source>
        <translation>при действиях вручную программе спрашивать нечего</translation>
    </message>
    <message>
        <source>bytes that “%1” cannot have</source>
        <translation>байты, невозможные в «%1»</translation>
    </message>
    <message>
        <source>charset-list</source>
        <translation>список кодировок</translation>
    </message>
    <message>
        <source>closed properly</source>
        <translation>закрыт правильно</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable</source>
        <translation>закрыт правильно; нечитаемых: %2</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable; a checksum fails in %1 of its blocks</source>
        <translation>закрыт правильно; нечитаемых: %2; блоков, в которых не сходится контрольная сумма: %1</translation>
    </message>
    <message>
        <source>closed properly; events may be damaged: a checksum fails in %1 of its blocks</source>
        <translation>закрыт правильно; события могут быть повреждены: блоков, в которых не сходится контрольная сумма: %1</translation>
    </message>
    <message>
        <source>collect the evidence</source>
        <translation>собрать материалы</translation>
    </message>
    <message>
        <source>collect the evidence in the folder</source>
        <translation>собрать материалы в папке</translation>
    </message>
    <message>
        <source>compute the checksum</source>
        <translation>вычислить контрольную сумму</translation>
    </message>
    <message>
        <source>computing checksums</source>
        <translation>вычисляются контрольные суммы</translation>
    </message>
    <message>
        <source>copied while in use</source>
        <translation>скопирован во время работы</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header</source>
        <translation>скопирован во время работы; %1 запись новее заголовка</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header; %2 unreadable</source>
        <translation>скопирован во время работы; %1 запись новее заголовка; нечитаемых: %2</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header</source>
        <translation>скопирован во время работы; записей новее заголовка: %1</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header; %2 unreadable</source>
        <translation>скопирован во время работы; записей новее заголовка: %1; нечитаемых: %2</translation>
    </message>
    <message>
        <source>copied while in use; %2 unreadable</source>
        <translation>скопирован во время работы; нечитаемых: %2</translation>
    </message>
    <message>
        <source>copy the evidence into the case</source>
        <translation>скопировать материалы в обращение</translation>
    </message>
    <message>
        <source>copy the file before it is moved</source>
        <translation>скопировать файл перед перемещением</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>не удалось переместить</translation>
    </message>
    <message>
        <source>count the lines</source>
        <translation>сосчитать строки</translation>
    </message>
    <message>
        <source>cut off before its end</source>
        <translation>обрезан, конца нет</translation>
    </message>
    <message>
        <source>cut off before its end; %2 unreadable</source>
        <translation>обрезан, конца нет; нечитаемых: %2</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event</source>
        <translation>обрезан, конца нет; читаемых событий нет</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event; %2 unreadable</source>
        <translation>обрезан, конца нет; читаемых событий нет; нечитаемых: %2</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>повреждения</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>повреждённый файл</translation>
    </message>
    <message>
        <source>declared character sets</source>
        <translation>объявленные кодировки</translation>
    </message>
    <message>
        <source>declares “%1”</source>
        <translation>объявляет «%1»</translation>
    </message>
    <message>
        <source>decode the attachment</source>
        <translation>раскодировать вложение</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>документировано</translation>
    </message>
    <message>
        <source>documented: event 1000 of the Internet Mail Service</source>
        <translation>документировано: событие 1000 от Internet Mail Service</translation>
    </message>
    <message>
        <source>domain not known</source>
        <translation>домен неизвестен</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>домены</translation>
    </message>
    <message>
        <source>dr-watson</source>
        <translation>журнал Dr. Watson</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>приложено</translation>
    </message>
    <message>
        <source>ended with %1.</source>
        <translation>код завершения %1.</translation>
    </message>
    <message>
        <source>entry %1 (%2) calls %3 documented but names no article</source>
        <translation>запись %1 (%2) называет %3 документированным, но не называет статью</translation>
    </message>
    <message>
        <source>entry %1 (%2) claims the label &quot;%3&quot;, which is the name of another character set</source>
        <translation>запись %1 (%2) притязает на обозначение «%3», а это имя другой кодировки</translation>
    </message>
    <message>
        <source>entry %1 (%2) covers more than %3 character sets</source>
        <translation>запись %1 (%2) охватывает больше %3 кодировок</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a field &quot;%3&quot; of another kind than the README describes</source>
        <translation>в записи %1 (%2) поле «%3» не того вида, что описан в README</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a table with a wrong byte or character</source>
        <translation>в записи %1 (%2) есть таблица с неверным байтом или символом</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a wider charset and areas of bytes of its own, such as &quot;A0-FF&quot;, or neither</source>
        <translation>в записи %1 (%2) должны быть и более широкая кодировка, и собственные области байтов, например «A0-FF», или ни того, ни другого</translation>
    </message>
    <message>
        <source>entry %1 (%2) has an empty or overlong name for version %3</source>
        <translation>в записи %1 (%2) имя для версии %3 пустое или слишком длинное</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the order &quot;%3&quot;; it is visual or logical</source>
        <translation>в записи %1 (%2) порядок «%3»; допустимы visual и logical</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the unknown field &quot;%3&quot;</source>
        <translation>в записи %1 (%2) неизвестное поле «%3»</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks imsName or imsToken</source>
        <translation>в записи %1 (%2) нет imsName или imsToken</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks the change or the article of %3</source>
        <translation>в записи %1 (%2) нет изменения или статьи для %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) names no article for version %3</source>
        <translation>запись %1 (%2) не называет статью для версии %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the Exchange version &quot;%3&quot;; it is 4.0, 5.0 or 5.5</source>
        <translation>запись %1 (%2) называет версию Exchange «%3»; допустимы 4.0, 5.0 и 5.5</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the service pack &quot;%3&quot;; it is written like 5.5 SP3 or Windows NT 4.0 SP4</source>
        <translation>запись %1 (%2) называет пакет обновления «%3»; его пишут в виде 5.5 SP3 или Windows NT 4.0 SP4</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the unknown decoder %3</source>
        <translation>запись %1 (%2) называет неизвестный декодер %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the label &quot;%3&quot;</source>
        <translation>запись %1 (%2) повторяет обозначение «%3»</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the setting name &quot;%3&quot;</source>
        <translation>запись %1 (%2) повторяет имя настройки «%3»</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no article number such as Q230250</source>
        <translation>запись %1 (%2): «%3» — не номер статьи вида Q230250</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no basis; it is documented, inferred, stated or server</source>
        <translation>запись %1 (%2): «%3» — не основание; допустимы documented, inferred, stated и server</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no name of such a file</source>
        <translation>запись %1 (%2): «%3» — не имя такого файла</translation>
    </message>
    <message>
        <source>entry %1 (%2): imsNameBasis is documented where imsVersions has the article, and only there</source>
        <translation>запись %1 (%2): imsNameBasis — documented там и только там, где статья есть в imsVersions</translation>
    </message>
    <message>
        <source>entry %1 has no name in lower case</source>
        <translation>в записи %1 нет имени строчными буквами</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>event 4117 names it</source>
        <translation>его называет событие 4117</translation>
    </message>
    <message>
        <source>event 4132 has its name in its data</source>
        <translation>его имя стоит в данных события 4132</translation>
    </message>
    <message>
        <source>event-log</source>
        <translation>журнал событий</translation>
    </message>
    <message>
        <source>event-text</source>
        <translation>текст событий</translation>
    </message>
    <message>
        <source>evidence/spool/: the messages that failed. evidence/events.jsonl: the events about them, one a line.</source>
        <translation>evidence/spool/: недоставленные сообщения. evidence/events.jsonl: события о них, по одному в строке.</translation>
    </message>
    <message>
        <source>export the events</source>
        <translation>экспортировать события</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC</source>
        <translation>экспортирован как текст; время в нём местное, здесь принято за UTC</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC; %1 unreadable</source>
        <translation>экспортирован как текст; время в нём местное, здесь принято за UTC; нечитаемых: %1</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone</source>
        <translation>экспортирован как текст; время прочитано по указанному часовому поясу</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone; %1 unreadable</source>
        <translation>экспортирован как текст; время прочитано по указанному часовому поясу; нечитаемых: %1</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone</source>
        <translation>экспортирован как текст; при времени указан часовой пояс</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone; %1 unreadable</source>
        <translation>экспортирован как текст; при времени указан часовой пояс; нечитаемых: %1</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known</source>
        <translation>экспортирован как текст; порядок дат неизвестен</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known; %1 unreadable</source>
        <translation>экспортирован как текст; порядок дат неизвестен; нечитаемых: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не передано</translation>
    </message>
    <message>
        <source>fetch the spool files</source>
        <translation>получить спул-файлы</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>file %1 (name inferred); Langpack: %2</source>
        <translation>файл %1 (имя — предположение); Langpack: %2</translation>
    </message>
    <message>
        <source>file %1; Langpack: %2</source>
        <translation>файл %1; Langpack: %2</translation>
    </message>
    <message>
        <source>files in a folder named PICKUP are taken at once, also while they are being written</source>
        <translation>файлы в папке с именем PICKUP забираются сразу, даже пока их записывают</translation>
    </message>
    <message>
        <source>finish the work</source>
        <translation>завершить работу</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>format flags</source>
        <translation>флаги формата</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найден</translation>
    </message>
    <message>
        <source>from byte %1; marked: %2 bytes at %3</source>
        <translation>с байта %1; выделено байтов: %2, начиная с %3</translation>
    </message>
    <message>
        <source>holds no events</source>
        <translation>событий нет</translation>
    </message>
    <message>
        <source>holds no readable event; %1 unreadable</source>
        <translation>читаемых событий нет; нечитаемых: %1</translation>
    </message>
    <message>
        <source>holds no readable event; %2 unreadable</source>
        <translation>читаемых событий нет; нечитаемых: %2</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>имена машин</translation>
    </message>
    <message>
        <source>id: “%1” is no id of lower-case words with hyphens, or is one that the program keeps for itself</source>
        <translation>id: «%1» — не идентификатор из слов строчными буквами через дефис, или программа оставляет его себе</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>inferred: the server&apos;s own Received line in spool file %1</source>
        <translation>предположительно: собственная строка Received сервера в спул-файле %1</translation>
    </message>
    <message>
        <source>ip-addresses</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>во время чтения он стал короче</translation>
    </message>
    <message>
        <source>it begins neither with REGEDIT4 nor with Windows Registry Editor</source>
        <translation>он не начинается ни с REGEDIT4, ни с Windows Registry Editor</translation>
    </message>
    <message>
        <source>it came inside another file and is no file by itself</source>
        <translation>он пришёл внутри другого файла и сам по себе файлом не является</translation>
    </message>
    <message>
        <source>it can stop the service or the store (4116, 4102, 4182, 3039)</source>
        <translation>может остановить службу или хранилище (4116, 4102, 4182, 3039)</translation>
    </message>
    <message>
        <source>it can stop the service or the store: put it back last and alone, naming it with --files</source>
        <translation>может остановить службу или хранилище: верните его последним и отдельно, указав с помощью --files</translation>
    </message>
    <message>
        <source>it does not begin as a registry export does</source>
        <translation>он начинается не так, как экспорт реестра</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>его не существует</translation>
    </message>
    <message>
        <source>it does not hold the sentence of event 4117, 4118 or 4182</source>
        <translation>в нём нет фразы события 4117, 4118 или 4182</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>она не работает</translation>
    </message>
    <message>
        <source>it does not say how to talk to a server</source>
        <translation>не сказано, как говорить с сервером</translation>
    </message>
    <message>
        <source>it had not been moved yet</source>
        <translation>он ещё не был перемещён</translation>
    </message>
    <message>
        <source>it has %1 entries; at most %2 are read</source>
        <translation>записей в нём: %1; читается не больше %2</translation>
    </message>
    <message>
        <source>it has a part that no folder can be called</source>
        <translation>в нём есть часть, которая не может быть именем папки</translation>
    </message>
    <message>
        <source>it has a row for “%1” already</source>
        <translation>строка для «%1» в нём уже есть</translation>
    </message>
    <message>
        <source>it has been in IN for a quarter of an hour or longer while the service was running</source>
        <translation>он находится в IN четверть часа или дольше, хотя служба работала</translation>
    </message>
    <message>
        <source>it has grown too large for one case</source>
        <translation>он стал слишком велик для одного обращения</translation>
    </message>
    <message>
        <source>it has neither this name nor another one of it</source>
        <translation>у него нет ни этого имени, ни другого</translation>
    </message>
    <message>
        <source>it has no Default row that a new row could be made like</source>
        <translation>в нём нет строки Default, по образцу которой можно создать новую</translation>
    </message>
    <message>
        <source>it has no [Domain] section</source>
        <translation>в нём нет раздела [Domain]</translation>
    </message>
    <message>
        <source>it has no entry in the form of the Internet Mail Service’s SMTP protocol log</source>
        <translation>в нём нет ни одной записи в форме журнала протокола SMTP от Internet Mail Service</translation>
    </message>
    <message>
        <source>it has no entry in the form that Exchange 4.0 to 5.5 writes</source>
        <translation>в нём нет ни одной записи в форме, в какой их пишет Exchange 4.0–5.5</translation>
    </message>
    <message>
        <source>it has no entry of an SMTP protocol log</source>
        <translation>в нём нет ни одной записи журнала протокола SMTP</translation>
    </message>
    <message>
        <source>it has no fault in the form that Dr. Watson of Windows NT and later writes</source>
        <translation>в нём нет ни одной записи об аварии в форме, в какой их пишет Dr. Watson из Windows NT и новее</translation>
    </message>
    <message>
        <source>it has no list &quot;charsets&quot;</source>
        <translation>в нём нет списка «charsets»</translation>
    </message>
    <message>
        <source>it has no row behind which a new one could be put</source>
        <translation>в нём нет строки, за которой можно поставить новую</translation>
    </message>
    <message>
        <source>it has no row for “%1”</source>
        <translation>в нём нет строки для «%1»</translation>
    </message>
    <message>
        <source>it has no token of a known character set</source>
        <translation>в нём нет ни одной метки известной кодировки</translation>
    </message>
    <message>
        <source>it has “%1” for code page %2</source>
        <translation>в нём «%1» для кодовой страницы %2</translation>
    </message>
    <message>
        <source>it holds a file that is no part of a case: %1</source>
        <translation>в нём есть файл, не относящийся к обращению: %1</translation>
    </message>
    <message>
        <source>it holds more files than a case does</source>
        <translation>в нём больше файлов, чем бывает в обращении</translation>
    </message>
    <message>
        <source>it holds more than %1 answers</source>
        <translation>в нём больше %1 ответов</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>в нём больше %1 записей</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>в нём больше %1 файлов</translation>
    </message>
    <message>
        <source>it holds more than %1 files, or more than %2 MB</source>
        <translation>в нём больше %1 файлов или больше %2 МБ</translation>
    </message>
    <message>
        <source>it holds more than %1 files; those were looked at</source>
        <translation>в нём больше %1 файлов; просмотрены эти</translation>
    </message>
    <message>
        <source>it holds other bytes than when it was looked at for the plan</source>
        <translation>в нём не те байты, что были при составлении плана</translation>
    </message>
    <message>
        <source>it holds the cause “%1”, which has to lie in a file of its own name</source>
        <translation>в нём причина «%1», которая должна лежать в файле с её именем</translation>
    </message>
    <message>
        <source>it holds two trees of the Internet Mail Service: “%1” and “%2”</source>
        <translation>в нём два дерева Internet Mail Service: «%1» и «%2»</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>это устройство или канал</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>это файл, а не папка</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>it is a key in Windows’ own binary form, as Save Key of Regedt32 writes it</source>
        <translation>это раздел в собственной двоичной форме Windows, как его пишет Save Key из Regedt32</translation>
    </message>
    <message>
        <source>it is a key in words, as Save Subtree As of Regedt32 writes it</source>
        <translation>это раздел словами, как его пишет Save Subtree As из Regedt32</translation>
    </message>
    <message>
        <source>it is a link to another file; links are never followed</source>
        <translation>это ссылка на другой файл; по ссылкам программа не переходит</translation>
    </message>
    <message>
        <source>it is a zip archive without anything known here in it</source>
        <translation>это архив ZIP, в котором нет ничего известного здесь</translation>
    </message>
    <message>
        <source>it is damaged or no zip archive (%1)</source>
        <translation>он повреждён или это не архив ZIP (%1)</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>он повреждён: %1</translation>
    </message>
    <message>
        <source>it is delivered if what probably kept it was mended: %1</source>
        <translation>сообщение будет доставлено, если устранено то, что ему, вероятно, мешало: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>он зашифрован</translation>
    </message>
    <message>
        <source>it is gone from IN, but ARCHIVE cannot be read</source>
        <translation>в IN его уже нет, но ARCHIVE не читается</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too, and no new event names it: ask the recipient, or read a log that was copied later</source>
        <translation>он снова в ARCHIVE, где хранится и доставленная почта, и ни одно новое событие его не называет: спросите получателя или прочитайте журнал, скопированный позже</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too: name a fresh log, or ask the recipient</source>
        <translation>он снова в ARCHIVE, где хранится и доставленная почта: укажите свежий журнал или спросите получателя</translation>
    </message>
    <message>
        <source>it is in IN</source>
        <translation>он в IN</translation>
    </message>
    <message>
        <source>it is in neither folder as it should be</source>
        <translation>ни в одной из папок его нет таким, каким он должен быть</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>он больше %1 байт</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes, unpacked</source>
        <translation>в распакованном виде он больше %1 байт</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>он больше 1 МиБ</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>он больше 16 МиБ</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB, as no case is</source>
        <translation>он больше 16 МиБ, таких обращений не бывает</translation>
    </message>
    <message>
        <source>it is larger than a journal can be</source>
        <translation>он больше, чем бывает журнал</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>он длиннее %1 байт</translation>
    </message>
    <message>
        <source>it is longer than 1024 bytes or holds a zero byte</source>
        <translation>он длиннее 1024 байт или содержит нулевой байт</translation>
    </message>
    <message>
        <source>it is marked read-only</source>
        <translation>он помечен «только чтение»</translation>
    </message>
    <message>
        <source>it is missing from the program: %1</source>
        <translation>его нет в программе: %1</translation>
    </message>
    <message>
        <source>it is neither an event log nor a message</source>
        <translation>это не журнал событий и не сообщение</translation>
    </message>
    <message>
        <source>it is no JSON object (byte %1)</source>
        <translation>это не объект JSON (байт %1)</translation>
    </message>
    <message>
        <source>it is no address of a share</source>
        <translation>это не адрес общего ресурса</translation>
    </message>
    <message>
        <source>it is no case of this program</source>
        <translation>это не обращение этой программы</translation>
    </message>
    <message>
        <source>it is no journal of a retest, or one of a later version</source>
        <translation>это не журнал повторной проверки или он от более поздней версии</translation>
    </message>
    <message>
        <source>it is no log of Dr. Watson</source>
        <translation>это не журнал Dr. Watson</translation>
    </message>
    <message>
        <source>it is no number of seconds since 1970</source>
        <translation>это не число секунд с 1970 года</translation>
    </message>
    <message>
        <source>it is no packed case</source>
        <translation>это не упакованное обращение</translation>
    </message>
    <message>
        <source>it is no picture that can be shown here</source>
        <translation>это не изображение, которое здесь можно показать</translation>
    </message>
    <message>
        <source>it is no redaction map</source>
        <translation>это не таблица замен</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>это не JSON: %1, байт %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>it is not written as KEY=VALUE</source>
        <translation>это не записано в виде KEY=VALUE</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>открыто в другом окне</translation>
    </message>
    <message>
        <source>it is open in another window (%1, process %2 on %3)</source>
        <translation>открыто в другом окне (%1, процесс %2 на %3)</translation>
    </message>
    <message>
        <source>it is open in another window: %1 on %2 since %3 UTC</source>
        <translation>открыто в другом окне: %1 на %2 с %3 UTC</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>она приостановлена</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>он защищён паролем</translation>
    </message>
    <message>
        <source>it is read-only: the service may not be able to delete it; clear the attribute first</source>
        <translation>он помечен «только чтение»: служба может не суметь его удалить; сначала снимите атрибут</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>он стал короче, чем был</translation>
    </message>
    <message>
        <source>it is to be encrypted, and its password was not typed</source>
        <translation>его надо зашифровать, а пароль не введён</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>it lies in ARCHIVE</source>
        <translation>он лежит в ARCHIVE</translation>
    </message>
    <message>
        <source>it lies in a folder of evidence, which is never written to</source>
        <translation>он лежит в папке материалов, куда программа никогда не пишет</translation>
    </message>
    <message>
        <source>it names no share</source>
        <translation>в нём не указан общий ресурс</translation>
    </message>
    <message>
        <source>it runs where a line with 220 comes; then type quit</source>
        <translation>работает, если приходит строка с 220; затем введите quit</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>она ещё работает</translation>
    </message>
    <message>
        <source>it stopped again while it was starting</source>
        <translation>во время запуска она снова остановилась</translation>
    </message>
    <message>
        <source>it stopped again while it was starting, with error %1</source>
        <translation>во время запуска она снова остановилась с ошибкой %1</translation>
    </message>
    <message>
        <source>it unpacks to more than a case holds</source>
        <translation>в распакованном виде он больше, чем бывает обращение</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>действие отменено</translation>
    </message>
    <message>
        <source>it was delivered: its recipients would get it twice</source>
        <translation>сообщение доставлено: получатели получили бы его дважды</translation>
    </message>
    <message>
        <source>it was not confirmed; it would run: %1</source>
        <translation>это не подтверждено; выполнилось бы: %1</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program (form %1; this version reads form %2)</source>
        <translation>он сохранён более новой версией этой программы (форма %1; эта версия читает форму %2)</translation>
    </message>
    <message>
        <source>it was still starting after %1 s</source>
        <translation>через %1 с она ещё запускалась</translation>
    </message>
    <message>
        <source>it was still stopping after %1 s</source>
        <translation>через %1 с она ещё останавливалась</translation>
    </message>
    <message>
        <source>it was written by a later Exchange than 5.5 (%1)</source>
        <translation>он записан более поздним Exchange, чем 5.5 (%1)</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>он записан другой версией программы</translation>
    </message>
    <message>
        <source>it was written to while it was being read</source>
        <translation>во время чтения в него писали</translation>
    </message>
    <message>
        <source>it will probably be delivered: its likeliest cause was mended</source>
        <translation>вероятно, сообщение будет доставлено: самая вероятная причина устранена</translation>
    </message>
    <message>
        <source>it will probably fail again: its likeliest cause was not mended</source>
        <translation>вероятно, передать его снова не удастся: самая вероятная причина не устранена</translation>
    </message>
    <message>
        <source>its account could not log on (error %1)</source>
        <translation>её учётной записи не удалось войти в систему (ошибка %1)</translation>
    </message>
    <message>
        <source>its account does not exist or its password is wrong (error %1)</source>
        <translation>её учётной записи не существует или пароль неверен (ошибка %1)</translation>
    </message>
    <message>
        <source>its end-of-file record is missing</source>
        <translation>нет записи, обозначающей его конец</translation>
    </message>
    <message>
        <source>its end-of-file record is missing; %2 unreadable</source>
        <translation>нет записи, обозначающей его конец; нечитаемых: %2</translation>
    </message>
    <message>
        <source>its ending names no form of a report</source>
        <translation>расширение не соответствует ни одному формату отчёта</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>в его папку нельзя писать</translation>
    </message>
    <message>
        <source>its folder takes no new file (the disk may be full)</source>
        <translation>его папка не принимает нового файла (возможно, диск заполнен)</translation>
    </message>
    <message>
        <source>its folder’s name is not valid UTF-8</source>
        <translation>имя его папки — недопустимый UTF-8</translation>
    </message>
    <message>
        <source>its header does not fit its records</source>
        <translation>его заголовок не соответствует записям</translation>
    </message>
    <message>
        <source>its header does not fit its records; %2 unreadable</source>
        <translation>его заголовок не соответствует записям; нечитаемых: %2</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>его заголовок повреждён</translation>
    </message>
    <message>
        <source>its header is damaged; %2 unreadable</source>
        <translation>его заголовок повреждён; нечитаемых: %2</translation>
    </message>
    <message>
        <source>its header is missing</source>
        <translation>у него нет заголовка</translation>
    </message>
    <message>
        <source>its header is missing; %2 unreadable</source>
        <translation>у него нет заголовка; нечитаемых: %2</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>его имя — недопустимый UTF-8</translation>
    </message>
    <message>
        <source>its name must not stand in a command line</source>
        <translation>его имя нельзя указывать в командной строке</translation>
    </message>
    <message>
        <source>its owner is %1, that of the files in IN is %2</source>
        <translation>его владелец — %1, а у файлов в IN — %2</translation>
    </message>
    <message>
        <source>its rights are %1, those of the files in IN are %2</source>
        <translation>его права — %1, а у файлов в IN — %2</translation>
    </message>
    <message>
        <source>its size has changed since it was read</source>
        <translation>после чтения его размер изменился</translation>
    </message>
    <message>
        <source>its value holds other characters than such options have</source>
        <translation>в его значении есть символы, которых в таких параметрах не бывает</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>оставлено на месте</translation>
    </message>
    <message>
        <source>likelihood %1. Next step: %2</source>
        <translation>вероятность %1. Следующий шаг: %2</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where 8 are usual; read as far as it goes</source>
        <translation>строка %1: полей — %2, а обычно их 8; прочитано то, что есть</translation>
    </message>
    <message>
        <source>line %1 has %2 of 8 fields (commas missing or cut off); left out</source>
        <translation>строка %1: полей — %2 из 8 (не хватает запятых или строка обрезана); пропущена</translation>
    </message>
    <message>
        <source>line %1 has a blank character set</source>
        <translation>строка %1: кодировка пустая</translation>
    </message>
    <message>
        <source>line %1 is far too long for a row of settings; left out</source>
        <translation>строка %1 слишком длинна для строки настроек; пропущена</translation>
    </message>
    <message>
        <source>line %1 is not a row of settings (a row begins with &quot;+&quot;); left out</source>
        <translation>строка %1 — не строка настроек (такая начинается с «+»); пропущена</translation>
    </message>
    <message>
        <source>line %1 names &quot;%2&quot; again; the first row counts</source>
        <translation>строка %1 снова называет «%2»; учитывается первая</translation>
    </message>
    <message>
        <source>line %1 names no domain</source>
        <translation>строка %1 не называет домена</translation>
    </message>
    <message>
        <source>line %1, the Default row that a new row would be made like, is cut off or holds what is not a number</source>
        <translation>строка %1 (строка Default, по образцу которой создаётся новая) обрезана или содержит не числа</translation>
    </message>
    <message>
        <source>line %1, which is to be changed, has %2 fields in place of 8</source>
        <translation>строка %1, которую надо изменить: полей — %2, а не 8</translation>
    </message>
    <message>
        <source>line %1: a second [Domain] section; its rows are read too</source>
        <translation>строка %1: второй раздел [Domain]; его строки тоже читаются</translation>
    </message>
    <message>
        <source>line %1: section %2 holds no character sets; left out</source>
        <translation>строка %1: в разделе %2 нет кодировок; пропущен</translation>
    </message>
    <message>
        <source>line %1: the %2 &quot;%3&quot; is not a number that fits; read as 0</source>
        <translation>строка %1: %2 «%3» — не подходящее число; прочитано как 0</translation>
    </message>
    <message>
        <source>line %1: the format flags %2 hold bits whose meaning is not documented</source>
        <translation>строка %1: во флагах формата %2 есть биты, значение которых не документировано</translation>
    </message>
    <message>
        <source>line %1: the rich text setting %2 is not documented</source>
        <translation>строка %1: настройка форматированного текста %2 не документирована</translation>
    </message>
    <message>
        <source>line %1: version %2 of the file format is not known; read as version 1</source>
        <translation>строка %1: версия %2 формата файла неизвестна; прочитано как версия 1</translation>
    </message>
    <message>
        <source>list the folder</source>
        <translation>получить список файлов папки</translation>
    </message>
    <message>
        <source>lists what runs</source>
        <translation>показывает, что работает</translation>
    </message>
    <message>
        <source>load the causes</source>
        <translation>загрузить причины</translation>
    </message>
    <message>
        <source>look for attachments</source>
        <translation>выполнить поиск вложений</translation>
    </message>
    <message>
        <source>look for spool files inside the file</source>
        <translation>выполнить поиск спул-файлов внутри файла</translation>
    </message>
    <message>
        <source>look for the folder ARCHIVE</source>
        <translation>выполнить поиск папки ARCHIVE</translation>
    </message>
    <message>
        <source>look for the messages of the mailbox</source>
        <translation>выполнить поиск сообщений почтового ящика</translation>
    </message>
    <message>
        <source>look into the zip archive</source>
        <translation>заглянуть в архив ZIP</translation>
    </message>
    <message>
        <source>look through the folder</source>
        <translation>просмотреть папку</translation>
    </message>
    <message>
        <source>make a kit to take to the server</source>
        <translation>создать комплект для сервера</translation>
    </message>
    <message>
        <source>make the PDF</source>
        <translation>создать PDF</translation>
    </message>
    <message>
        <source>make the case’s folder</source>
        <translation>создать папку обращения</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>создать папку</translation>
    </message>
    <message>
        <source>make the registry file for an alias</source>
        <translation>создать файл реестра для псевдонима</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>отсутствует: %1</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>под наблюдением</translation>
    </message>
    <message>
        <source>move the file</source>
        <translation>переместить файл</translation>
    </message>
    <message>
        <source>move the files</source>
        <translation>переместить файлы</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>перемещено обратно</translation>
    </message>
    <message>
        <source>named as failed by the technician</source>
        <translation>названо недоставленным специалистом</translation>
    </message>
    <message>
        <source>neither as planned nor as before</source>
        <translation>ни как запланировано, ни как прежде</translation>
    </message>
    <message>
        <source>no answer came within %1 s</source>
        <translation>ответа не было %1 с</translation>
    </message>
    <message>
        <source>no answer; asking again</source>
        <translation>ответа нет; запрос повторяется</translation>
    </message>
    <message>
        <source>no charset was chosen that the name is to stand for</source>
        <translation>не выбрана кодировка, которую должно обозначать это имя</translation>
    </message>
    <message>
        <source>no domain controller answers (error %1)</source>
        <translation>не отвечает ни один контроллер домена (ошибка %1)</translation>
    </message>
    <message>
        <source>no entry of its own</source>
        <translation>собственной записи нет</translation>
    </message>
    <message>
        <source>no event names it: it may have been delivered already, and its recipients would get it twice</source>
        <translation>его не называет ни одно событие: возможно, сообщение уже доставлено, и получатели получили бы его дважды</translation>
    </message>
    <message>
        <source>no fonts are at hand</source>
        <translation>нет шрифтов</translation>
    </message>
    <message>
        <source>no greeting came</source>
        <translation>приветствие не пришло</translation>
    </message>
    <message>
        <source>no greeting came within %1 s</source>
        <translation>приветствие не пришло за %1 с</translation>
    </message>
    <message>
        <source>no longer there when it was to be moved back</source>
        <translation>уже не было на месте, когда пришло время переместить обратно</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>нет сообщения</translation>
    </message>
    <message>
        <source>no recipient was chosen</source>
        <translation>не выбран ни один получатель</translation>
    </message>
    <message>
        <source>no server is named</source>
        <translation>не указан сервер</translation>
    </message>
    <message>
        <source>no start of the service is noted after it</source>
        <translation>запуск службы после этого не отмечен</translation>
    </message>
    <message>
        <source>no text in the log</source>
        <translation>в журнале текста нет</translation>
    </message>
    <message>
        <source>no user is named</source>
        <translation>не указан пользователь</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>не объявлена</translation>
    </message>
    <message>
        <source>none stands out</source>
        <translation>ни одна не выделяется</translation>
    </message>
    <message>
        <source>not MIME: the Non-MIME setting applied</source>
        <translation>не MIME: действовала настройка Non-MIME</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>ещё не ясно</translation>
    </message>
    <message>
        <source>not computed:</source>
        <translation>не вычислено:</translation>
    </message>
    <message>
        <source>not copied: %1</source>
        <translation>не скопировано: %1</translation>
    </message>
    <message>
        <source>not delivered; it lies in ARCHIVE</source>
        <translation>не доставлено; лежит в ARCHIVE</translation>
    </message>
    <message>
        <source>not delivered; its file could not be read</source>
        <translation>не доставлено; файл не удалось прочитать</translation>
    </message>
    <message>
        <source>not delivered; its file was not found</source>
        <translation>не доставлено; файл не найден</translation>
    </message>
    <message>
        <source>not enough memory; often it is not the memory that is short (KB Q193639)</source>
        <translation>не хватает памяти; часто дело не в памяти (KB Q193639)</translation>
    </message>
    <message>
        <source>not in question</source>
        <translation>не рассматривается</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not known: %1 checks of code pages, service packs, the MIME database and aliases; the full report has them</source>
        <translation>неизвестно: проверок кодовых страниц, пакетов обновления, базы данных MIME и псевдонимов — %1; они есть в полном отчёте</translation>
    </message>
    <message>
        <source>not known: nothing tells why it failed</source>
        <translation>неизвестно: ничто не говорит, почему сообщение не передано</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>not-installed</source>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing in it is readable as an event log</source>
        <translation>ничто в нём не читается как журнал событий</translation>
    </message>
    <message>
        <source>nothing was named</source>
        <translation>ничего не указано</translation>
    </message>
    <message>
        <source>on %1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>on [day]</source>
        <translation>[день]</translation>
    </message>
    <message>
        <source>on this computer itself Windows takes who is signed in</source>
        <translation>на самом этом компьютере Windows использует вошедшего пользователя</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>на этой машине</translation>
    </message>
    <message>
        <source>only %1 domains are read; %2 rows below are left out</source>
        <translation>читаются только %1 доменов; строк ниже, которые пропущены: %2</translation>
    </message>
    <message>
        <source>only the digits 0 to 9, A to F and ? can stand here</source>
        <translation>здесь могут стоять только цифры от 0 до 9, от A до F и ?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>открыть обращение</translation>
    </message>
    <message>
        <source>open the evidence</source>
        <translation>открыть материалы</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>открыть папку</translation>
    </message>
    <message>
        <source>open the journal of the retest</source>
        <translation>открыть журнал повторной проверки</translation>
    </message>
    <message>
        <source>open the share</source>
        <translation>открыть общий ресурс</translation>
    </message>
    <message>
        <source>other services that run depend on it (error %1)</source>
        <translation>от неё зависят другие работающие службы (ошибка %1)</translation>
    </message>
    <message>
        <source>others than you may read it</source>
        <translation>его могут прочитать не только вы</translation>
    </message>
    <message>
        <source>over a share</source>
        <translation>через общий ресурс</translation>
    </message>
    <message>
        <source>pack the case into one file</source>
        <translation>упаковать обращение в один файл</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>пути</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>perfopt-log</source>
        <translation>журнал PerfOpt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>снимок экрана</translation>
    </message>
    <message>
        <source>pitfall: %1</source>
        <translation>признак: %1</translation>
    </message>
    <message>
        <source>pitfalls</source>
        <translation>признаки</translation>
    </message>
    <message>
        <source>plan the retest</source>
        <translation>составить план повторной проверки</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>print the message</source>
        <translation>напечатать сообщение</translation>
    </message>
    <message>
        <source>print the pages</source>
        <translation>напечатать страницы</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>напечатать лист</translation>
    </message>
    <message>
        <source>protocol-log</source>
        <translation>журнал протокола</translation>
    </message>
    <message>
        <source>put back and moved back again: not delivered</source>
        <translation>возвращено в IN и снова перемещено обратно: не доставлено</translation>
    </message>
    <message>
        <source>put back and taken in; whether it arrived is not known</source>
        <translation>возвращено в IN и принято; пришло ли, неизвестно</translation>
    </message>
    <message>
        <source>put back; failed again</source>
        <translation>возвращено в IN; снова не передано</translation>
    </message>
    <message>
        <source>put back; it stays in IN</source>
        <translation>возвращено в IN; остаётся в IN</translation>
    </message>
    <message>
        <source>put back; still waiting in IN</source>
        <translation>возвращено в IN; ещё ждёт в IN</translation>
    </message>
    <message>
        <source>put back; what became of it is not known</source>
        <translation>возвращено в IN; что с ним стало, неизвестно</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запрос состояния</translation>
    </message>
    <message>
        <source>questions: “%1” is there twice</source>
        <translation>questions: «%1» встречается дважды</translation>
    </message>
    <message>
        <source>reach the server’s services</source>
        <translation>связаться со службами сервера</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>read SOURCE_DATE_EPOCH</source>
        <translation>прочитать SOURCE_DATE_EPOCH</translation>
    </message>
    <message>
        <source>read a part of the event log</source>
        <translation>прочитать часть журнала событий</translation>
    </message>
    <message>
        <source>read an event of the log</source>
        <translation>прочитать событие журнала</translation>
    </message>
    <message>
        <source>read back, the changed file would not hold exactly what was asked for, from line %1 on</source>
        <translation>при обратном чтении в изменённом файле было бы не в точности то, что задано, начиная со строки %1</translation>
    </message>
    <message>
        <source>read back, the copy is not what was written</source>
        <translation>при обратном чтении копия — не то, что записано</translation>
    </message>
    <message>
        <source>read how evidence is got hold of</source>
        <translation>прочитать, как получают материалы</translation>
    </message>
    <message>
        <source>read standard input</source>
        <translation>прочитать стандартный ввод</translation>
    </message>
    <message>
        <source>read the SMTP protocol log</source>
        <translation>прочитать журнал протокола SMTP</translation>
    </message>
    <message>
        <source>read the case</source>
        <translation>прочитать обращение</translation>
    </message>
    <message>
        <source>read the case’s redaction map</source>
        <translation>прочитать таблицу замен обращения</translation>
    </message>
    <message>
        <source>read the catalogue of character sets</source>
        <translation>прочитать перечень кодировок</translation>
    </message>
    <message>
        <source>read the dates of the event log</source>
        <translation>прочитать даты журнала событий</translation>
    </message>
    <message>
        <source>read the description of a cause</source>
        <translation>прочитать описание причины</translation>
    </message>
    <message>
        <source>read the description of the walkthrough</source>
        <translation>прочитать описание пошагового разбора</translation>
    </message>
    <message>
        <source>read the event log</source>
        <translation>прочитать журнал событий</translation>
    </message>
    <message>
        <source>read the event&apos;s text</source>
        <translation>прочитать текст события</translation>
    </message>
    <message>
        <source>read the evidence</source>
        <translation>прочитать материалы</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>прочитать файл</translation>
    </message>
    <message>
        <source>read the file with the password</source>
        <translation>прочитать файл с паролем</translation>
    </message>
    <message>
        <source>read the greeting of the mail port</source>
        <translation>прочитать приветствие почтового порта</translation>
    </message>
    <message>
        <source>read the journal of the retest</source>
        <translation>прочитать журнал повторной проверки</translation>
    </message>
    <message>
        <source>read the list of services</source>
        <translation>прочитать список служб</translation>
    </message>
    <message>
        <source>read the live event log</source>
        <translation>прочитать журнал работающего сервера</translation>
    </message>
    <message>
        <source>read the log of Dr. Watson</source>
        <translation>прочитать журнал Dr. Watson</translation>
    </message>
    <message>
        <source>read the log of Performance Optimizer</source>
        <translation>прочитать журнал Performance Optimizer</translation>
    </message>
    <message>
        <source>read the models of languages</source>
        <translation>прочитать модели языков</translation>
    </message>
    <message>
        <source>read the names of antivirus programs</source>
        <translation>прочитать имена антивирусов</translation>
    </message>
    <message>
        <source>read the password</source>
        <translation>прочитать пароль</translation>
    </message>
    <message>
        <source>read the registry export</source>
        <translation>прочитать экспорт реестра</translation>
    </message>
    <message>
        <source>read the settings file</source>
        <translation>прочитать файл настроек</translation>
    </message>
    <message>
        <source>read the spool file</source>
        <translation>прочитать спул-файл</translation>
    </message>
    <message>
        <source>read the spool files</source>
        <translation>прочитать спул-файлы</translation>
    </message>
    <message>
        <source>read the times of logs exported as text</source>
        <translation>прочитать время в журналах, экспортированных как текст</translation>
    </message>
    <message>
        <source>read the tracking log</source>
        <translation>прочитать журнал отслеживания</translation>
    </message>
    <message>
        <source>read the way to the Character Sets</source>
        <translation>прочитать путь к Character Sets</translation>
    </message>
    <message>
        <source>read the words of exported event logs</source>
        <translation>прочитать слова экспортированных журналов событий</translation>
    </message>
    <message>
        <source>read where messages may be</source>
        <translation>прочитать, где могут быть сообщения</translation>
    </message>
    <message>
        <source>read your character sets</source>
        <translation>прочитать ваши кодировки</translation>
    </message>
    <message>
        <source>read; damaged, see above</source>
        <translation>прочитано; повреждено, см. выше</translation>
    </message>
    <message>
        <source>read; renamed, see above</source>
        <translation>прочитано; переименовано, см. выше</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестр</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>remove the file</source>
        <translation>удалить файл</translation>
    </message>
    <message>
        <source>rename the file</source>
        <translation>переименовать файл</translation>
    </message>
    <message>
        <source>report.html: everything, with the evidence for each claim. Open it in any browser; it loads nothing.</source>
        <translation>report.html: всё, с основаниями каждого утверждения. Откройте в любом браузере; файл ничего не загружает.</translation>
    </message>
    <message>
        <source>report.json: the same for programs. affected-mail.csv: the messages that were not delivered.</source>
        <translation>report.json: то же для программ. affected-mail.csv: недоставленные сообщения.</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>перезапустить службу</translation>
    </message>
    <message>
        <source>rewrite the spool file for the export</source>
        <translation>переписать спул-файл для экспорта</translation>
    </message>
    <message>
        <source>rich text setting</source>
        <translation>настройка форматированного текста</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>save the case</source>
        <translation>сохранить обращение</translation>
    </message>
    <message>
        <source>save the message</source>
        <translation>сохранить сообщение</translation>
    </message>
    <message>
        <source>sc.exe is a program of Windows and is not on this computer</source>
        <translation>sc.exe — программа Windows, на этом компьютере её нет</translation>
    </message>
    <message>
        <source>schemaVersion is missing or no number</source>
        <translation>schemaVersion отсутствует или не является числом</translation>
    </message>
    <message>
        <source>search the file</source>
        <translation>выполнить поиск в файле</translation>
    </message>
    <message>
        <source>search the header</source>
        <translation>выполнить поиск в заголовке</translation>
    </message>
    <message>
        <source>service-list</source>
        <translation>список служб</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задать</translation>
    </message>
    <message>
        <source>set aside, out of IN: not delivered</source>
        <translation>отложено, убрано из IN: не доставлено</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>show the picture</source>
        <translation>показать изображение</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>предел размера</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>something was not found, as MAPI uses this code everywhere; no KB article explains it here</source>
        <translation>что-то не найдено, как MAPI повсюду использует этот код; ни одна статья KB его здесь не объясняет</translation>
    </message>
    <message>
        <source>spool-file</source>
        <translation>спул-файл</translation>
    </message>
    <message>
        <source>standard input holds none</source>
        <translation>в стандартном вводе его нет</translation>
    </message>
    <message>
        <source>start</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>start the service</source>
        <translation>запустить службу</translation>
    </message>
    <message>
        <source>start-pending</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>starts it; this undoes the stop</source>
        <translation>запускает её; это отменяет остановку</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>со слов</translation>
    </message>
    <message>
        <source>stated by the caller</source>
        <translation>со слов звонящего</translation>
    </message>
    <message>
        <source>stated by the technician; no event names it</source>
        <translation>со слов специалиста; ни одно событие его не называет</translation>
    </message>
    <message>
        <source>stated: event 1000 of the Internet Mail Service, as it was read out</source>
        <translation>со слов: событие 1000 от Internet Mail Service, как его прочитали вслух</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>остановка</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>остановить службу</translation>
    </message>
    <message>
        <source>stop-pending</source>
        <translation>останавливается</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>останавливает её</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>summary.md: the same on one page.</source>
        <translation>summary.md: то же на одной странице.</translation>
    </message>
    <message>
        <source>take over the Character-Set-List</source>
        <translation>принять Character-Set-List</translation>
    </message>
    <message>
        <source>take the file as evidence</source>
        <translation>принять файл в материалы</translation>
    </message>
    <message>
        <source>take the folder as evidence</source>
        <translation>принять папку в материалы</translation>
    </message>
    <message>
        <source>take the folder of the share</source>
        <translation>принять папку общего ресурса</translation>
    </message>
    <message>
        <source>take the names</source>
        <translation>принять имена</translation>
    </message>
    <message>
        <source>take the option for Samba’s client</source>
        <translation>принять параметр для клиента Samba</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>забрала служба</translation>
    </message>
    <message>
        <source>taken by the service; another file has its name now</source>
        <translation>забрала служба; его имя теперь у другого файла</translation>
    </message>
    <message>
        <source>that is no name of a spool file</source>
        <translation>это не имя спул-файла</translation>
    </message>
    <message>
        <source>the Internet Mail Service depends on it and stops with it</source>
        <translation>от неё зависит и вместе с ней останавливается Internet Mail Service</translation>
    </message>
    <message>
        <source>the account has expired (error %1)</source>
        <translation>срок действия учётной записи истёк (ошибка %1)</translation>
    </message>
    <message>
        <source>the account is disabled (error %1)</source>
        <translation>учётная запись отключена (ошибка %1)</translation>
    </message>
    <message>
        <source>the account is locked (error %1)</source>
        <translation>учётная запись заблокирована (ошибка %1)</translation>
    </message>
    <message>
        <source>the account may not be used at this hour (error %1)</source>
        <translation>в этот час учётную запись использовать нельзя (ошибка %1)</translation>
    </message>
    <message>
        <source>the account may not be used from this computer (error %1)</source>
        <translation>с этого компьютера учётную запись использовать нельзя (ошибка %1)</translation>
    </message>
    <message>
        <source>the account may not be used this way (error %1)</source>
        <translation>так учётную запись использовать нельзя (ошибка %1)</translation>
    </message>
    <message>
        <source>the account may not log on over the network (error %1)</source>
        <translation>учётной записи не разрешён вход по сети (ошибка %1)</translation>
    </message>
    <message>
        <source>the account’s password has expired (error %1)</source>
        <translation>срок действия пароля учётной записи истёк (ошибка %1)</translation>
    </message>
    <message>
        <source>the account’s password has to be changed first (error %1)</source>
        <translation>сначала надо сменить пароль учётной записи (ошибка %1)</translation>
    </message>
    <message>
        <source>the application log: events of MSExchangeIMC</source>
        <translation>журнал приложений: события от MSExchangeIMC</translation>
    </message>
    <message>
        <source>the archive could not take it</source>
        <translation>архив не смог его принять</translation>
    </message>
    <message>
        <source>the archive does not hold this file any more</source>
        <translation>этого файла в архиве больше нет</translation>
    </message>
    <message>
        <source>the case states a time zone that is not known here (%1)</source>
        <translation>в обращении указан часовой пояс, который здесь неизвестен (%1)</translation>
    </message>
    <message>
        <source>the case states an order of dates that is not known here (%1)</source>
        <translation>в обращении указан порядок дат, который здесь неизвестен (%1)</translation>
    </message>
    <message>
        <source>the cause “%1” is there twice</source>
        <translation>причина «%1» встречается дважды</translation>
    </message>
    <message>
        <source>the character set “%1” cannot stand in such a file</source>
        <translation>кодировки «%1» в таком файле быть не может</translation>
    </message>
    <message>
        <source>the charset is not recognised; the message was processed once more as an attachment, Message.txt (KB Q174722)</source>
        <translation>кодировка не распознана; сообщение обработано ещё раз как вложение Message.txt (KB Q174722)</translation>
    </message>
    <message>
        <source>the check “%1” is not there once</source>
        <translation>проверка «%1» встречается не один раз</translation>
    </message>
    <message>
        <source>the computer does not answer, or does not let its log be read from here (error %1)</source>
        <translation>компьютер не отвечает или не даёт читать свой журнал отсюда (ошибка %1)</translation>
    </message>
    <message>
        <source>the computer has no log of that name (error %1)</source>
        <translation>на компьютере нет журнала с таким именем (ошибка %1)</translation>
    </message>
    <message>
        <source>the computer is shutting down (error %1)</source>
        <translation>компьютер завершает работу (ошибка %1)</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>соединение с сервером потеряно</translation>
    </message>
    <message>
        <source>the connection was broken off (error %1)</source>
        <translation>соединение прервано (ошибка %1)</translation>
    </message>
    <message>
        <source>the connection was lost during the call (error %1)</source>
        <translation>соединение потеряно во время вызова (ошибка %1)</translation>
    </message>
    <message>
        <source>the copy of %1 in it is not the one that the case names by its SHA-256</source>
        <translation>копия %1 в нём — не та, SHA-256 которой указан в обращении</translation>
    </message>
    <message>
        <source>the copy of %1 is missing in it</source>
        <translation>копии %1 в нём нет</translation>
    </message>
    <message>
        <source>the default cannot be removed</source>
        <translation>строку по умолчанию удалить нельзя</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk is full (KB Q177268)</source>
        <translation>диск заполнен (KB Q177268)</translation>
    </message>
    <message>
        <source>the domain “%1” cannot be added to such a file</source>
        <translation>домен «%1» в такой файл добавить нельзя</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>the entry “%1” is not as it should be</source>
        <translation>запись «%1» не такая, какой должна быть</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>файл стал короче</translation>
    </message>
    <message>
        <source>the file has changed since it was opened</source>
        <translation>файл изменился с момента открытия</translation>
    </message>
    <message>
        <source>the file has changed while it was exported</source>
        <translation>файл изменился во время экспорта</translation>
    </message>
    <message>
        <source>the file has no Default row; the default character sets are not known</source>
        <translation>в файле нет строки Default; кодировки по умолчанию неизвестны</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is no event log</source>
        <translation>файл — не журнал событий</translation>
    </message>
    <message>
        <source>the file was changed on its way here</source>
        <translation>файл изменён по пути сюда</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>папки не существует</translation>
    </message>
    <message>
        <source>the folder is not empty, and what lies in it could be of another kit</source>
        <translation>папка не пуста, и её содержимое может быть от другого комплекта</translation>
    </message>
    <message>
        <source>the helper for shares could not be started</source>
        <translation>не удалось запустить помощника для общих ресурсов</translation>
    </message>
    <message>
        <source>the helper for shares did not understand</source>
        <translation>помощник для общих ресурсов не понял запроса</translation>
    </message>
    <message>
        <source>the helper for shares has ended</source>
        <translation>помощник для общих ресурсов завершился</translation>
    </message>
    <message>
        <source>the item “%1” is not there once</source>
        <translation>пункт «%1» встречается не один раз</translation>
    </message>
    <message>
        <source>the journal does not say that all moves are done</source>
        <translation>в журнале не сказано, что все перемещения выполнены</translation>
    </message>
    <message>
        <source>the journal has lines that this program did not write there</source>
        <translation>в журнале есть строки, которых эта программа там не писала</translation>
    </message>
    <message>
        <source>the journal has moves that were not finished, after a crash or a lost connection</source>
        <translation>в журнале есть незавершённые перемещения — после аварии или потери соединения</translation>
    </message>
    <message>
        <source>the journal lies in a folder of the server&apos;s mail</source>
        <translation>журнал лежит в папке с почтой сервера</translation>
    </message>
    <message>
        <source>the message gives the charset no name</source>
        <translation>сообщение не даёт кодировке имени</translation>
    </message>
    <message>
        <source>the message itself holds a field “%1”, which the service would obey</source>
        <translation>в самом сообщении есть поле «%1», которому служба подчинилась бы</translation>
    </message>
    <message>
        <source>the message store could not be reached (KB Q161889)</source>
        <translation>хранилище сообщений недоступно (KB Q161889)</translation>
    </message>
    <message>
        <source>the message was altered on its way (KB Q245565)</source>
        <translation>сообщение изменено по пути (KB Q245565)</translation>
    </message>
    <message>
        <source>the message was processed once more (KB Q192203)</source>
        <translation>сообщение обработано ещё раз (KB Q192203)</translation>
    </message>
    <message>
        <source>the message was read again as plain RFC 822 text (KB Q178344)</source>
        <translation>сообщение прочитано снова как простой текст RFC 822 (KB Q178344)</translation>
    </message>
    <message>
        <source>the message went through too many servers (KB Q260247)</source>
        <translation>сообщение прошло через слишком много серверов (KB Q260247)</translation>
    </message>
    <message>
        <source>the move was interrupted: it lies in both folders, undo settles it</source>
        <translation>перемещение прервано: файл лежит в обеих папках, это исправит отмена</translation>
    </message>
    <message>
        <source>the name has %1 characters; names of charsets have at most 40, and more than %2 are not written</source>
        <translation>имя длиной %1 символов; в именах кодировок их не больше 40, имена длиннее %2 не записываются</translation>
    </message>
    <message>
        <source>the name leads elsewhere or is none that a spool file can have</source>
        <translation>имя ведёт в другое место или такого имени у спул-файла быть не может</translation>
    </message>
    <message>
        <source>the network cannot be reached (error %1)</source>
        <translation>сеть недоступна (ошибка %1)</translation>
    </message>
    <message>
        <source>the network refuses access (error %1)</source>
        <translation>сеть отказывает в доступе (ошибка %1)</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>не удалось нарисовать страницы</translation>
    </message>
    <message>
        <source>the paper is too small</source>
        <translation>бумага слишком мала</translation>
    </message>
    <message>
        <source>the password is for another server: %1</source>
        <translation>пароль — для другого сервера: %1</translation>
    </message>
    <message>
        <source>the password is wrong (error %1)</source>
        <translation>пароль неверен (ошибка %1)</translation>
    </message>
    <message>
        <source>the process of the service ended unexpectedly (error %1)</source>
        <translation>процесс службы неожиданно завершился (ошибка %1)</translation>
    </message>
    <message>
        <source>the program holds no causes</source>
        <translation>в программе нет причин</translation>
    </message>
    <message>
        <source>the program met an unexpected problem (%1)</source>
        <translation>в программе возникла непредвиденная ошибка (%1)</translation>
    </message>
    <message>
        <source>the regular expression needs too many steps</source>
        <translation>регулярное выражение требует слишком много шагов</translation>
    </message>
    <message>
        <source>the server and its domain do not trust each other any more (error %1)</source>
        <translation>сервер и его домен больше не доверяют друг другу (ошибка %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no common version of the SMB protocol (error %1)</source>
        <translation>у сервера и этого компьютера нет общей версии протокола SMB (ошибка %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no version of the protocol in common</source>
        <translation>у сервера и этого компьютера нет общей версии протокола</translation>
    </message>
    <message>
        <source>the server cannot be reached (error %1)</source>
        <translation>сервер недоступен (ошибка %1)</translation>
    </message>
    <message>
        <source>the server did not answer in time (error %1)</source>
        <translation>сервер не ответил вовремя (ошибка %1)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>сервер не отвечает</translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>сервер перестал отвечать</translation>
    </message>
    <message>
        <source>the server does not support this request (error %1)</source>
        <translation>сервер не поддерживает этот запрос (ошибка %1)</translation>
    </message>
    <message>
        <source>the server refused the user’s name or the password, or this user may not open the share</source>
        <translation>сервер отверг имя пользователя или пароль, либо этому пользователю не разрешено открывать общий ресурс</translation>
    </message>
    <message>
        <source>the server refuses the connection (error %1)</source>
        <translation>сервер отвергает подключение (ошибка %1)</translation>
    </message>
    <message>
        <source>the server says that the log is damaged (error 1500)</source>
        <translation>сервер сообщает, что журнал повреждён (ошибка 1500)</translation>
    </message>
    <message>
        <source>the server takes no connection on that port</source>
        <translation>сервер не принимает подключений на этом порту</translation>
    </message>
    <message>
        <source>the server wants a user’s name and a password</source>
        <translation>сервер требует имя пользователя и пароль</translation>
    </message>
    <message>
        <source>the server was not found (error %1)</source>
        <translation>сервер не найден (ошибка %1)</translation>
    </message>
    <message>
        <source>the server’s file has %1 bytes, the copy that was looked at has %2: what is said of its message may not hold</source>
        <translation>файл на сервере — %1 байт, просмотренная копия — %2: сказанное о его сообщении может быть неверно</translation>
    </message>
    <message>
        <source>the server’s services cannot be reached (error %1)</source>
        <translation>службы сервера недоступны (ошибка %1)</translation>
    </message>
    <message>
        <source>the service did not answer Windows in time (error %1)</source>
        <translation>служба не ответила Windows вовремя (ошибка %1)</translation>
    </message>
    <message>
        <source>the service does not answer (error %1)</source>
        <translation>служба не отвечает (ошибка %1)</translation>
    </message>
    <message>
        <source>the service does not run (error %1)</source>
        <translation>служба не работает (ошибка %1)</translation>
    </message>
    <message>
        <source>the service does not take this request (error %1)</source>
        <translation>служба не принимает этот запрос (ошибка %1)</translation>
    </message>
    <message>
        <source>the service has run since and built a new one; the old one stays where it was set aside</source>
        <translation>с тех пор служба работала и создала новый; старый остался там, куда его отложили</translation>
    </message>
    <message>
        <source>the service has taken it in; whether it was delivered, the recipient can tell</source>
        <translation>служба приняла его; доставлено ли сообщение, может сказать получатель</translation>
    </message>
    <message>
        <source>the service hung while it was starting (error %1)</source>
        <translation>служба зависла при запуске (ошибка %1)</translation>
    </message>
    <message>
        <source>the service is disabled (error %1)</source>
        <translation>служба отключена (ошибка %1)</translation>
    </message>
    <message>
        <source>the service is marked to be removed (error %1)</source>
        <translation>служба помечена для удаления (ошибка %1)</translation>
    </message>
    <message>
        <source>the service takes no requests just now (error %1)</source>
        <translation>служба сейчас не принимает запросов (ошибка %1)</translation>
    </message>
    <message>
        <source>the service was started after it</source>
        <translation>после этого служба была запущена</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>система сообщает: %1</translation>
    </message>
    <message>
        <source>the system’s program for it answered with what is not understood</source>
        <translation>системная программа для этого ответила непонятно</translation>
    </message>
    <message>
        <source>the system’s program for it could not be run: %1</source>
        <translation>системную программу для этого не удалось запустить: %1</translation>
    </message>
    <message>
        <source>the system’s program for it ended unexpectedly</source>
        <translation>системная программа для этого неожиданно завершилась</translation>
    </message>
    <message>
        <source>the user’s name holds characters that no account of Windows has</source>
        <translation>в имени пользователя есть символы, которых не бывает в учётных записях Windows</translation>
    </message>
    <message>
        <source>the user’s name or the password is wrong (error %1)</source>
        <translation>имя пользователя или пароль неверны (ошибка %1)</translation>
    </message>
    <message>
        <source>there are %1 files; a kit holds at most %2</source>
        <translation>файлов — %1; в комплекте их не больше %2</translation>
    </message>
    <message>
        <source>there are too many cases of the same name</source>
        <translation>слишком много обращений с одинаковым именем</translation>
    </message>
    <message>
        <source>there are too many copies of that name</source>
        <translation>слишком много копий с таким именем</translation>
    </message>
    <message>
        <source>there are too many files for one journal</source>
        <translation>слишком много файлов для одного журнала</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>there is a password but no user’s name</source>
        <translation>пароль указан, а имя пользователя — нет</translation>
    </message>
    <message>
        <source>there is no case.json in it</source>
        <translation>в нём нет case.json</translation>
    </message>
    <message>
        <source>there is no file to put back</source>
        <translation>нет файла, который надо вернуть</translation>
    </message>
    <message>
        <source>there is no message in it</source>
        <translation>в нём нет сообщения</translation>
    </message>
    <message>
        <source>there is no password</source>
        <translation>нет пароля</translation>
    </message>
    <message>
        <source>there is no save of the present settings to change</source>
        <translation>нет сохранённых нынешних настроек, которые можно изменить</translation>
    </message>
    <message>
        <source>there is no such file in the folder</source>
        <translation>такого файла в папке нет</translation>
    </message>
    <message>
        <source>there is no such folder in it</source>
        <translation>такой папки в нём нет</translation>
    </message>
    <message>
        <source>there is no such server, or it has no such share</source>
        <translation>такого сервера нет, или на нём нет такого общего ресурса</translation>
    </message>
    <message>
        <source>there is no such service on this computer (error %1)</source>
        <translation>на этом компьютере нет такой службы (ошибка %1)</translation>
    </message>
    <message>
        <source>there is not enough evidence to recommend a change</source>
        <translation>материалов недостаточно, чтобы рекомендовать изменение</translation>
    </message>
    <message>
        <source>there is not enough room for the copies that come first</source>
        <translation>не хватает места для копий, которые делаются сначала</translation>
    </message>
    <message>
        <source>there is not enough room on the drive</source>
        <translation>на диске не хватает места</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>нечего искать</translation>
    </message>
    <message>
        <source>there was no answer for %1 seconds</source>
        <translation>ответа не было %1 секунд</translation>
    </message>
    <message>
        <source>they do not tell whether the day or the month comes first (%1)</source>
        <translation>по ним не видно, что стоит первым, день или месяц (%1)</translation>
    </message>
    <message>
        <source>this build has no helper for shares (imsdoctor-smb)</source>
        <translation>в этой сборке нет помощника для общих ресурсов (imsdoctor-smb)</translation>
    </message>
    <message>
        <source>this computer and the server know no common way to log on</source>
        <translation>у этого компьютера и сервера нет общего способа входа</translation>
    </message>
    <message>
        <source>this computer is connected to the server as another user already (error %1)</source>
        <translation>этот компьютер уже подключён к серверу под именем другого пользователя (ошибка %1)</translation>
    </message>
    <message>
        <source>this folder must not stand in a command line</source>
        <translation>эту папку нельзя указывать в командной строке</translation>
    </message>
    <message>
        <source>this service’s name must not stand in a command line</source>
        <translation>имя этой службы нельзя указывать в командной строке</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>time not recorded</source>
        <translation>время не записано</translation>
    </message>
    <message>
        <source>to be set aside</source>
        <translation>будет отложен</translation>
    </message>
    <message>
        <source>too-large</source>
        <translation>слишком большой</translation>
    </message>
    <message>
        <source>tracking-log</source>
        <translation>журнал отслеживания</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>у двух файлов в нём одно и то же имя</translation>
    </message>
    <message>
        <source>two names differ in case alone, or not at all</source>
        <translation>два имени различаются только регистром букв или не различаются совсем</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>under way when the journal ends</source>
        <translation>выполнялось, когда журнал обрывается</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unknown domain</source>
        <translation>неизвестного домена</translation>
    </message>
    <message>
        <source>unpack the case</source>
        <translation>распаковать обращение</translation>
    </message>
    <message>
        <source>unpack the zip archive</source>
        <translation>распаковать архив ZIP</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>версия неизвестна</translation>
    </message>
    <message>
        <source>weigh the causes</source>
        <translation>взвесить причины</translation>
    </message>
    <message>
        <source>weighing the causes</source>
        <translation>причины взвешиваются</translation>
    </message>
    <message>
        <source>what answers is no mail service: “%1”</source>
        <translation>отвечает не почтовая служба: «%1»</translation>
    </message>
    <message>
        <source>what the bytes look like</source>
        <translation>на что похожи байты</translation>
    </message>
    <message>
        <source>what was decoded could not be written</source>
        <translation>не удалось записать раскодированное</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>words that whoever exported chose</source>
        <translation>слова по выбору отправителя отчёта</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>обходной путь</translation>
    </message>
    <message>
        <source>wrap column</source>
        <translation>столбец переноса</translation>
    </message>
    <message>
        <source>write the PICKUP file</source>
        <translation>записать файл PICKUP</translation>
    </message>
    <message>
        <source>write the archive for escalation</source>
        <translation>записать архив для эскалации</translation>
    </message>
    <message>
        <source>write the changed settings file</source>
        <translation>записать изменённый файл настроек</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>записать файл</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>записать отчёт</translation>
    </message>
    <message>
        <source>“%1” cannot be checked any more.</source>
        <translation>«%1»: проверить больше нельзя.</translation>
    </message>
    <message>
        <source>“%1” comes into question: something speaks for it now.</source>
        <translation>«%1» становится возможной причиной: теперь в её пользу кое-что говорит.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is excluded now.</source>
        <translation>Раньше «%1» проверить не удавалось; теперь эта причина исключена.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is likely now.</source>
        <translation>Раньше «%1» проверить не удавалось; теперь эта причина вероятна.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is possible now.</source>
        <translation>Раньше «%1» проверить не удавалось; теперь эта причина возможна.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is unlikely now.</source>
        <translation>Раньше «%1» проверить не удавалось; теперь эта причина маловероятна.</translation>
    </message>
    <message>
        <source>“%1” counts again.</source>
        <translation>«%1» снова учитывается.</translation>
    </message>
    <message>
        <source>“%1” fell from likely to possible.</source>
        <translation>«%1»: была вероятна, теперь возможна.</translation>
    </message>
    <message>
        <source>“%1” fell from likely to unlikely.</source>
        <translation>«%1»: была вероятна, теперь маловероятна.</translation>
    </message>
    <message>
        <source>“%1” fell from possible to unlikely.</source>
        <translation>«%1»: была возможна, теперь маловероятна.</translation>
    </message>
    <message>
        <source>“%1” has no effect where it stands: “%2” above it fits first. Move “%1” up (inferred from Move Up and Move Down, Q146481).</source>
        <translation>«%1» на своём месте не действует: первой подходит «%2» выше неё. Переместите «%1» вверх (предположение по кнопкам Move Up и Move Down, Q146481).</translation>
    </message>
    <message>
        <source>“%1” has to stand above “%2”, which fits too: the first entry that fits counts (inferred from Move Up and Move Down, Q146481).</source>
        <translation>«%1» должна стоять выше «%2», которая тоже подходит: действует первая подходящая запись (предположение по кнопкам Move Up и Move Down, Q146481).</translation>
    </message>
    <message>
        <source>“%1” holds the character “%2”, which no name of a charset has: as the name of a registry key it could mean something else</source>
        <translation>«%1» содержит символ «%2», которого не бывает в именах кодировок: как имя раздела реестра это может значить что-то другое</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE is the name with something added, or with signs that are easily misread. If it is this message, give a copy of it the name “%2” and read the evidence again.</source>
        <translation>«%1» в ARCHIVE — это то же имя с добавкой или со знаками, которые легко перепутать. Если это то самое сообщение, дайте его копии имя «%2» и прочитайте материалы ещё раз.</translation>
    </message>
    <message>
        <source>“%1” inside it is larger than %2 MiB and was left out.</source>
        <translation>«%1» внутри него больше %2 МиБ и пропущено.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>«%1» отклонена.</translation>
    </message>
    <message>
        <source>“%1” is excluded now.</source>
        <translation>«%1» теперь исключена.</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was likely.</source>
        <translation>«%1» теперь исключена; была вероятна.</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was possible.</source>
        <translation>«%1» теперь исключена; была возможна.</translation>
    </message>
    <message>
        <source>“%1” is less likely now: %3 %, before %2 %.</source>
        <translation>«%1» теперь менее вероятна: %3 %, прежде %2 %.</translation>
    </message>
    <message>
        <source>“%1” is likelier now: %3 %, before %2 %.</source>
        <translation>«%1» теперь более вероятна: %3 %, прежде %2 %.</translation>
    </message>
    <message>
        <source>“%1” is no address that can stand in one line of its own</source>
        <translation>«%1» — не адрес, который может стоять в одной отдельной строке</translation>
    </message>
    <message>
        <source>“%1” is not among the envelope&apos;s recipients.</source>
        <translation>«%1» нет среди получателей из конверта.</translation>
    </message>
    <message>
        <source>“%1” is now first.</source>
        <translation>«%1» теперь на первом месте.</translation>
    </message>
    <message>
        <source>“%1” is to be changed twice</source>
        <translation>«%1» надо изменить дважды</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but ends in “.%2”: Windows would run it.</source>
        <translation>«%1» притворяется документом, но оканчивается на «.%2»: Windows запустила бы его.</translation>
    </message>
    <message>
        <source>“%1” rose from possible to likely.</source>
        <translation>«%1»: была возможна, теперь вероятна.</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to likely.</source>
        <translation>«%1»: была маловероятна, теперь вероятна.</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to possible.</source>
        <translation>«%1»: была маловероятна, теперь возможна.</translation>
    </message>
    <message>
        <source>“%1” stands in it twice, in line %2 and again in line %3</source>
        <translation>«%1» встречается в нём дважды, в строке %2 и снова в строке %3</translation>
    </message>
    <message>
        <source>“%1” was excluded and is likely now.</source>
        <translation>«%1»: была исключена, теперь вероятна.</translation>
    </message>
    <message>
        <source>“%1” was excluded and is possible now.</source>
        <translation>«%1»: была исключена, теперь возможна.</translation>
    </message>
    <message>
        <source>“%1” was excluded and is unlikely now.</source>
        <translation>«%1»: была исключена, теперь маловероятна.</translation>
    </message>
    <message>
        <source>“%1” would stand for itself</source>
        <translation>«%1» обозначало бы само себя</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it concerns: %2, before %3.</source>
        <translation>«%1»: недоставленных сообщений, которых она касается: %2, прежде %3.</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it explains: %2, before %3.</source>
        <translation>«%1»: недоставленных сообщений, которые она объясняет: %2, прежде %3.</translation>
    </message>
    <message>
        <source>“Clear Log” in Event Viewer throws away what the case rests on.</source>
        <translation>«Clear Log» в Event Viewer уничтожает то, на чём основано обращение.</translation>
    </message>
    <message>
        <source>“Max Recipients on Submit” is not set: it does not limit the recipients.</source>
        <translation>«Max Recipients on Submit» не задан: число получателей он не ограничивает.</translation>
    </message>
    <message>
        <source>“Max Threads(Private+Public)” is not set: it has its default of 32, and Performance Optimizer has not set it.</source>
        <translation>«Max Threads(Private+Public)» не задан: действует значение по умолчанию 32, Performance Optimizer его не менял.</translation>
    </message>
    <message>
        <source>“net helpmsg %1” on any Windows tells its meaning.</source>
        <translation>Что это значит, покажет «net helpmsg %1» в любой Windows.</translation>
    </message>
    <message>
        <source>“net stop” at the server’s console lists them and asks before it stops them, too. Nothing of Exchange depends on the Internet Mail Service: find out what it is first.</source>
        <translation>«net stop» на консоли сервера перечисляет их и спрашивает, прежде чем остановить и их. В Exchange от Internet Mail Service ничего не зависит: сначала выясните, что это.</translation>
    </message>
    <message>
        <source>… (cut)</source>
        <translation>… (обрезано)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>… and %1 more, in the JSON form.</source>
        <translation>… и ещё %1 — в формате JSON.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− против</translation>
    </message>
</context>
<context>
    <name>ims::AliasForm</name>
    <message>
        <source>%1 (the bytes fit it)</source>
        <translation>%1 (байты ей соответствуют)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Charset that it stands for</source>
        <translation>Какую кодировку обозначает</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выберите …</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Как отменить</translation>
    </message>
    <message>
        <source>Make the alias</source>
        <translation>Создать псевдоним</translation>
    </message>
    <message>
        <source>Name in the messages</source>
        <translation>Имя в сообщениях</translation>
    </message>
    <message>
        <source>Registry files (*.reg)</source>
        <translation>Файлы реестра (*.reg)</translation>
    </message>
    <message>
        <source>Save the registry file</source>
        <translation>Сохранение файла реестра</translation>
    </message>
    <message>
        <source>Save the registry file…</source>
        <translation>Сохранить файл реестра…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The registry file</source>
        <translation>Файл реестра</translation>
    </message>
</context>
<context>
    <name>ims::AntivirusCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 entries, among them %2.</source>
        <translation>Записей: %1, среди них %2.</translation>
    </message>
    <message>
        <source>%1 entries; no virus scanner that is known by name is among them, which proves nothing.</source>
        <translation>Записей: %1; антивируса, известного по имени, среди них нет, но это ничего не доказывает.</translation>
    </message>
    <message>
        <source>A scanner that does not know Exchange is one of the documented causes (Q230250). Ask, or have the list of services sent: to stop a scanner’s service is not enough, its drivers stay at work (Q240309).</source>
        <translation>Антивирус, не рассчитанный на Exchange, — одна из документированных причин (Q230250). Спросите или попросите прислать список служб: остановить службу антивируса недостаточно, его драйверы продолжают действовать (Q240309).</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>List of services or drivers of the server</source>
        <translation>Список служб или драйверов сервера</translation>
    </message>
    <message>
        <source>None, says the caller</source>
        <translation>Нет, говорит звонящий</translation>
    </message>
    <message>
        <source>Or paste what “net start”, “sc query” or a list of drivers says on the server</source>
        <translation>Или вставьте, что выводит на сервере «net start», «sc query» или список драйверов</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Антивирусы на сервере</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>starting, stopping or paused</source>
        <translation>запускается, останавливается или приостановлено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
</context>
<context>
    <name>ims::ArchiveCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Ещё раз:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Паро&amp;ль:</translation>
    </message>
    <message>
        <source>Encrypt the archive (AES-256)</source>
        <translation>Зашифровать архив (AES-256)</translation>
    </message>
    <message>
        <source>Not where values are replaced: a log cannot be rewritten. The events that matter are enclosed as an extract.</source>
        <translation>Не там, где значения заменяются: журнал переписать нельзя. Важные события прилагаются выпиской.</translation>
    </message>
    <message>
        <source>Tell the password in another way, by telephone for example, never in the same mail. It is used once and kept nowhere. Windows Explorer cannot open such an archive, 7-Zip can.</source>
        <translation>Пароль сообщите другим путём, например по телефону, но не в том же письме. Он используется один раз и нигде не хранится. Windows Explorer такой архив открыть не может, 7-Zip может.</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract in any case.</source>
        <translation>Важные события в любом случае прилагаются выпиской.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Пароли не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Type a password, or take the tick at “Encrypt the archive” away.</source>
        <translation>Введите пароль или снимите флажок «Зашифровать архив».</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>Что просит KB Q192186</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>Что содержит архив</translation>
    </message>
    <message>
        <source>Whole event logs, as they are</source>
        <translation>Журналы событий целиком, как есть</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>приложено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не включено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет на месте</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentList</name>
    <message>
        <source>&amp;Copy name, size and SHA-256</source>
        <translation>&amp;Копировать имя, размер и SHA-256</translation>
    </message>
    <message>
        <source>&amp;Work out sizes and checksums</source>
        <translation>Вычислить &amp;размеры и контрольные суммы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Decode every attachment once, without keeping it</source>
        <translation>Раскодировать каждое вложение один раз, не сохраняя</translation>
    </message>
    <message>
        <source>Looking for attachments …</source>
        <translation>Поиск вложений…</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>Вложений нет</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ст&amp;оп</translation>
    </message>
    <message>
        <source>Save &amp;attachment…</source>
        <translation>Сохранить в&amp;ложение…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Сохранение вложения</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Сохраняется: %1 %</translation>
    </message>
    <message>
        <source>Working out sizes and checksums: %1 of %2</source>
        <translation>Вычисляются размеры и контрольные суммы: %1 из %2</translation>
    </message>
    <message>
        <source>Write the decoded file where you choose; it is not opened</source>
        <translation>Записать раскодированный файл в выбранное вами место; он не открывается</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes, SHA-256 %3). It was not opened.</source>
        <translation>Записано: %1 (%2 байт, SHA-256 %3). Файл не открывался.</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Раскодировано</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>odd name</source>
        <translation>странное имя</translation>
    </message>
    <message>
        <source>uuencoded file</source>
        <translation>файл uuencode</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Убрать сообщение</translation>
    </message>
</context>
<context>
    <name>ims::CallerCard</name>
    <message>
        <source>How many are affected?</source>
        <translation>Скольких это затронуло?</translation>
    </message>
    <message>
        <source>Monday morning, after the update …</source>
        <translation>Утро понедельника, после обновления …</translation>
    </message>
    <message>
        <source>Phone, to ring back</source>
        <translation>Телефон, куда перезвонить</translation>
    </message>
    <message>
        <source>Since when does mail not arrive?</source>
        <translation>С какого времени не приходит почта?</translation>
    </message>
    <message>
        <source>What the caller tells</source>
        <translation>Что рассказал звонящий</translation>
    </message>
    <message>
        <source>What was tried already?</source>
        <translation>Что уже пробовали?</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>one sender, all mail from abroad …</source>
        <translation>один отправитель, вся почта из-за границы …</translation>
    </message>
    <message>
        <source>restarted the service, asked the sender to write again …</source>
        <translation>перезапустили службу, попросили отправителя написать ещё раз …</translation>
    </message>
</context>
<context>
    <name>ims::CaseCommands</name>
    <message>
        <source>%1

The other window will save nothing more in this case. What was typed there and is not saved yet will not be in it. Ask first, where you can.</source>
        <translation>%1

Другое окно больше ничего не сохранит в этом обращении. Того, что там введено и ещё не сохранено, в нём не будет. Если можете, сначала спросите.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Open a packed case (.imscase)</source>
        <translation>Открытие упакованного обращения (.imscase)</translation>
    </message>
    <message>
        <source>Pack the case into one file</source>
        <translation>Упаковка обращения в один файл</translation>
    </message>
    <message>
        <source>Packed case (*.imscase)</source>
        <translation>Упакованное обращение (*.imscase)</translation>
    </message>
    <message>
        <source>Save the case below this folder</source>
        <translation>Сохранить обращение в этой папке</translation>
    </message>
    <message>
        <source>Take the case over</source>
        <translation>Принятие обращения</translation>
    </message>
</context>
<context>
    <name>ims::CaseHeader</name>
    <message>
        <source>%1 (files missing: %2)</source>
        <translation>%1 (файлов нет на месте: %2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1. Press to change it.</source>
        <translation>%1. Нажмите, чтобы изменить.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонящий</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation>Об обращении</translation>
    </message>
    <message>
        <source>Case saved as</source>
        <translation>Сохранено как</translation>
    </message>
    <message>
        <source>Copy · %1</source>
        <translation>Копия · %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Недоставлено</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <translation>НА СЕРВЕРЕ · %1</translation>
    </message>
    <message>
        <source>Live or copy? · %1</source>
        <translation>Сервер или копия? · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State of the case: %1</source>
        <translation>Состояние обращения: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>as told by the caller</source>
        <translation>со слов звонящего</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
</context>
<context>
    <name>ims::CaseHistoryDialog</name>
    <message numerus="yes">
        <source>%n files were copied into the case</source>
        <translation>
            <numerusform>В обращение скопирован %n файл</numerusform>
            <numerusform>В обращение скопировано %n файла</numerusform>
            <numerusform>В обращение скопировано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Копировать выбранные строки или все показанные</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>История обращения</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>История читается…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>The journal was changed or damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>Журнал изменён или повреждён: начиная с записи %1 он не вытекает из предыдущего.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries; “imsdoctor-cli case history” lists them all.</source>
        <translation>Новейшие %1 записей из %2; все показывает «imsdoctor-cli case history».</translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation>Сначала новые.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>ims::CasePackaging</name>
    <message>
        <source>Packing the case</source>
        <translation>Обращение упаковывается</translation>
    </message>
    <message>
        <source>The case was packed into %1. It holds everything that was written in the case and copies of its evidence, strangers’ mail among them.</source>
        <translation>Обращение упаковано в %1. В нём всё, что записано в обращении, и копии его материалов, в том числе чужая почта.</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>Обращение распаковывается</translation>
    </message>
</context>
<context>
    <name>ims::CaseStateDialog</name>
    <message>
        <source>A file that a calendar program takes in</source>
        <translation>Файл, который принимает программа-календарь</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Файл календаря (*.ics)</translation>
    </message>
    <message>
        <source>IMS Doctor keeps the case in %1.</source>
        <translation>IMS Doctor хранит обращение в %1.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Look at the mail case again</source>
        <translation>Проверить ещё раз обращение о почте</translation>
    </message>
    <message>
        <source>Look at the mail case again: %1</source>
        <translation>Проверить ещё раз обращение о почте: %1</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Сохранение напоминания</translation>
    </message>
    <message>
        <source>Save a reminder (.ics)…</source>
        <translation>Сохранить напоминание (.ics)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>В каком состоянии обращение</translation>
    </message>
</context>
<context>
    <name>ims::CauseHelp</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
        <source>Copy what to say to the caller</source>
        <translation>Копировать слова для звонящего</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Как увидеть, что причина устранена</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Что сказать звонящему</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Что может навредить</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>ims::CausePage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen so far: “%1”.</source>
        <translation>Пока выбрано: «%1».</translation>
    </message>
    <message>
        <source>Failed messages with another likely cause, as the list says: %1 of %2. What helps here does not help them.</source>
        <translation>Недоставленных сообщений с другой вероятной причиной, как показывает список: %1 из %2. То, что помогает здесь, им не поможет.</translation>
    </message>
    <message>
        <source>No cause can be named</source>
        <translation>Причину назвать нельзя</translation>
    </message>
    <message>
        <source>No documented cause explains these messages on this evidence.</source>
        <translation>По этим материалам ни одна документированная причина эти сообщения не объясняет.</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>Другие изменения: %1.</translation>
    </message>
    <message>
        <source>The cause shown above is dismissed: look at another one, or take that back.</source>
        <translation>Показанная выше причина отклонена: посмотрите другую или отзовите отклонение.</translation>
    </message>
    <message>
        <source>The cause shown above is mended by the Character Sets.</source>
        <translation>Показанную выше причину устраняют Character Sets.</translation>
    </message>
    <message>
        <source>The cause shown above is not likely on this evidence.</source>
        <translation>По этим материалам показанная выше причина маловероятна.</translation>
    </message>
    <message>
        <source>The cause shown above is not mended by the Character Sets: changing them would break mail that arrives now.</source>
        <translation>Показанную выше причину Character Sets не устраняют: их изменение испортило бы почту, которая сейчас приходит.</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>Выбранная причина</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Почему не другие</translation>
    </message>
    <message>
        <source>Why not the others (%1)</source>
        <translation>Почему не другие (%1)</translation>
    </message>
    <message>
        <source>Without a clear cause: %1.</source>
        <translation>Без ясной причины: %1.</translation>
    </message>
</context>
<context>
    <name>ims::CharsetChooser</name>
    <message>
        <source>As declared</source>
        <translation>Как объявлено</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsDialog</name>
    <message>
        <source>%1 of %2 character sets</source>
        <translation>Кодировок: %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2 names read.</source>
        <translation>%1: прочитано имён: %2.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>&amp;Import Character-Set-List…</source>
        <translation>&amp;Импорт Character-Set-List…</translation>
    </message>
    <message>
        <source>&amp;Keep these names</source>
        <translation>&amp;Сохранить эти имена</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Кодировки</translation>
    </message>
    <message>
        <source>Copy what is known of the selected character set</source>
        <translation>Копировать то, что известно о выбранной кодировке</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Label, name, token or code page</source>
        <translation>Обозначение, имя, метка или кодовая страница</translation>
    </message>
    <message>
        <source>Lines with a remark: %1. The first, at byte %2: %3</source>
        <translation>Строк с замечанием: %1. Первая — с байта %2: %3</translation>
    </message>
    <message>
        <source>Names in &amp;Exchange:</source>
        <translation>Имена в &amp;Exchange:</translation>
    </message>
    <message>
        <source>Names in Exchange</source>
        <translation>Имена в Exchange</translation>
    </message>
    <message>
        <source>Open a Character-Set-List</source>
        <translation>Открытие Character-Set-List</translation>
    </message>
    <message>
        <source>Read the names that a server itself has, from a text file: the attribute Character-Set-List of its Protocols object (Q168347)</source>
        <translation>Прочитать имена, которые есть на самом сервере, из текстового файла: атрибут Character-Set-List его объекта Protocols (Q168347)</translation>
    </message>
    <message>
        <source>The server’s names are kept. They stand in this list now; cases and messages use them from the program’s next start.</source>
        <translation>Имена сервера сохранены. Теперь они в этом списке; обращения и сообщения используют их со следующего запуска программы.</translation>
    </message>
    <message>
        <source>There is no place for character sets of your own.</source>
        <translation>Для собственных кодировок нет места.</translation>
    </message>
    <message>
        <source>Unknown tokens, left out: %1.</source>
        <translation>Неизвестных меток пропущено: %1.</translation>
    </message>
    <message>
        <source>What is known of the selected character set</source>
        <translation>Что известно о выбранной кодировке</translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation>Записать в %1</translation>
    </message>
    <message>
        <source>Your own character sets: %1</source>
        <translation>Ваши собственные кодировки: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>любая версия</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsModel</name>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (не проверено)</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1, предположительно</translation>
    </message>
    <message>
        <source>%1; Windows must be started anew after it</source>
        <translation>%1; после этого Windows надо перезагрузить</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>Называется также:</translation>
    </message>
    <message>
        <source>Also reads text in:</source>
        <translation>Читает также текст в:</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Статьи:</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Кодовая страница</translation>
    </message>
    <message>
        <source>Exchange %1: %2, %3</source>
        <translation>Exchange %1: %2, %3</translation>
    </message>
    <message>
        <source>From your file:</source>
        <translation>Из вашего файла:</translation>
    </message>
    <message>
        <source>How the name is known</source>
        <translation>Откуда известно имя</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>В списке Character Sets</translation>
    </message>
    <message>
        <source>Its text cannot be decoded: it is known by name only.</source>
        <translation>Текст в ней раскодировать нельзя: известно только её имя.</translation>
    </message>
    <message>
        <source>Labels in mail:</source>
        <translation>Обозначения в почте:</translation>
    </message>
    <message>
        <source>Language pack of the NT 4.0 CD:</source>
        <translation>Языковой пакет с компакт-диска NT 4.0:</translation>
    </message>
    <message>
        <source>NLS file</source>
        <translation>Файл NLS</translation>
    </message>
    <message>
        <source>NLS file:</source>
        <translation>Файл NLS:</translation>
    </message>
    <message>
        <source>Token in imccopy’s file:</source>
        <translation>Метка в файле imccopy:</translation>
    </message>
    <message>
        <source>Windows code page:</source>
        <translation>Кодовая страница Windows:</translation>
    </message>
    <message>
        <source>documented%1</source>
        <translation>документировано%1</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>имя не проверено</translation>
    </message>
    <message>
        <source>not supported%1</source>
        <translation>не поддерживается%1</translation>
    </message>
    <message>
        <source>stated in your file</source>
        <translation>указано в вашем файле</translation>
    </message>
    <message>
        <source>the server’s own list</source>
        <translation>собственный список сервера</translation>
    </message>
</context>
<context>
    <name>ims::Chip</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Снять фильтр: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Снять: %1</translation>
    </message>
</context>
<context>
    <name>ims::ChoiceRow</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 answers)</source>
        <translation>%1 (ответов: %2)</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (рекомендуется)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered before the evidence spoke as it does now: confirm it or give another.</source>
        <translation>Ответ дан раньше, чем материалы стали говорить то, что говорят сейчас: подтвердите его или дайте другой.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Оставить ответ</translation>
    </message>
    <message>
        <source>This takes back what rests on the old answer: %1.</source>
        <translation>Это отменяет то, что опирается на прежний ответ: %1.</translation>
    </message>
</context>
<context>
    <name>ims::CommandBox</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
</context>
<context>
    <name>ims::CommandCard</name>
    <message>
        <source>%1: what the command answered</source>
        <translation>%1: что ответила команда</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>Сохраняются только первые %1 символов.</translation>
    </message>
    <message>
        <source>The greeting on port 25 is the Internet Mail Service’s, build %1.</source>
        <translation>На порту 25 приветствие от Internet Mail Service, сборка %1.</translation>
    </message>
    <message>
        <source>What did it answer? Paste it or type the number that the caller reads out.</source>
        <translation>Что она ответила? Вставьте ответ или введите номер, который читает звонящий.</translation>
    </message>
</context>
<context>
    <name>ims::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Commands found: %1</source>
        <translation>Найдено команд: %1</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Нет команды с такими словами.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>What do you want to do? Type a word, a menu or keys</source>
        <translation>Что вы хотите сделать? Введите слово, меню или клавиши</translation>
    </message>
    <message>
        <source>it belongs to a page that is not in sight.</source>
        <translation>она относится к странице, которой сейчас не видно.</translation>
    </message>
</context>
<context>
    <name>ims::CommandRows</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Сейчас нельзя.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Сейчас нельзя: %1</translation>
    </message>
</context>
<context>
    <name>ims::ConfirmPanel</name>
    <message>
        <source>Do not</source>
        <translation>Не делать</translation>
    </message>
</context>
<context>
    <name>ims::DeclarationsModel</name>
    <message>
        <source> at %1</source>
        <translation> — байт %1</translation>
    </message>
    <message>
        <source> in the 8-bit header at %1</source>
        <translation> — байт %1 в 8-битном заголовке</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>8-bit header bytes look more like %1</source>
        <translation>8-битные байты заголовка больше похожи на %1</translation>
    </message>
    <message>
        <source>Declared charset</source>
        <translation>Объявленная кодировка</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>Текст HTML</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>В списке Character Sets</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>Её байты</translation>
    </message>
    <message>
        <source>MIME header</source>
        <translation>Заголовок MIME</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>XML text</source>
        <translation>Текст XML</translation>
    </message>
    <message>
        <source>do not fit%1</source>
        <translation>не соответствуют%1</translation>
    </message>
    <message>
        <source>do not fit%1, look like %2</source>
        <translation>не соответствуют%1, похожи на %2</translation>
    </message>
    <message>
        <source>encoded header word</source>
        <translation>закодированное слово заголовка</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>соответствуют</translation>
    </message>
    <message>
        <source>fit as %1 (characters beyond the declared charset: %2)</source>
        <translation>соответствуют как %1 (символов вне объявленной кодировки: %2)</translation>
    </message>
    <message>
        <source>header parameter</source>
        <translation>параметр заголовка</translation>
    </message>
    <message>
        <source>look more like %1</source>
        <translation>больше похожи на %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>not a known charset</source>
        <translation>такой кодировки нет среди известных</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>проверять нечего</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::DecodedView</name>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Читать как:</translation>
    </message>
    <message>
        <source>As chosen: %1</source>
        <translation>Как выбрано: %1</translation>
    </message>
    <message>
        <source>As declared: %1</source>
        <translation>Как объявлено: %1</translation>
    </message>
    <message>
        <source>As detected: %1</source>
        <translation>Как определено: %1</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Как стоит в файле</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Байты с %1 по %2</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoding: %1.</source>
        <translation>Символов, которым не место в этом кодировании: %1.</translation>
    </message>
    <message>
        <source>Choose a part, a header field or bytes to read their text.</source>
        <translation>Чтобы прочитать текст, выберите часть, поле заголовка или байты.</translation>
    </message>
    <message>
        <source>Declared is “%1”, which is no known character set.</source>
        <translation>Объявлено «%1» — такой кодировки нет среди известных.</translation>
    </message>
    <message>
        <source>HTML s&amp;ource</source>
        <translation>&amp;Исходный HTML</translation>
    </message>
    <message>
        <source>Header field %1</source>
        <translation>Поле заголовка %1</translation>
    </message>
    <message>
        <source>Impossible in %1: %2</source>
        <translation>Невозможных в %1: %2</translation>
    </message>
    <message>
        <source>Next impossible bytes</source>
        <translation>Следующие невозможные байты</translation>
    </message>
    <message>
        <source>No message was found in this file.</source>
        <translation>В этом файле сообщения не найдено.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Places where the bytes cannot be text of that character set</source>
        <translation>Места, где байты не могут быть текстом в этой кодировке</translation>
    </message>
    <message>
        <source>Previous impossible bytes</source>
        <translation>Предыдущие невозможные байты</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Прочитано как %1</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>По&amp;казать ещё</translation>
    </message>
    <message>
        <source>Show it as &amp;text nevertheless</source>
        <translation>Всё равно показать как &amp;текст</translation>
    </message>
    <message>
        <source>Show the tags as they stand in the message instead of the text that they make</source>
        <translation>Показывать теги, как они стоят в сообщении, а не текст, который из них получается</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>Закодированный текст обрывается раньше времени.</translation>
    </message>
    <message>
        <source>The message has no such header field any more.</source>
        <translation>Такого поля заголовка в сообщении больше нет.</translation>
    </message>
    <message>
        <source>The message has no such part any more.</source>
        <translation>Такой части в сообщении больше нет.</translation>
    </message>
    <message>
        <source>The message&apos;s text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes.</source>
        <translation>Это начало, %1 байт.</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes; the text view has the rest.</source>
        <translation>Это начало, %1 байт; остальное — в окне текста.</translation>
    </message>
    <message>
        <source>This part consists of others. Choose one of them to read its text.</source>
        <translation>Эта часть состоит из других. Чтобы прочитать текст, выберите одну из них.</translation>
    </message>
    <message>
        <source>This part is no text (%1).</source>
        <translation>Эта часть — не текст (%1).</translation>
    </message>
</context>
<context>
    <name>ims::DialogPicture</name>
    <message>
        <source>Drawing of the dialog “E-Mail Domain”</source>
        <translation>Схема диалогового окна «E-Mail Domain»</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail”</source>
        <translation>Схема вкладки «Internet Mail»</translation>
    </message>
</context>
<context>
    <name>ims::Disclosure</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
</context>
<context>
    <name>ims::DismissalBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Dismiss this cause: %1</source>
        <translation>Отклонить эту причину: %1</translation>
    </message>
    <message>
        <source>Dismiss this cause…</source>
        <translation>Отклонить эту причину…</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Отклонена: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take the dismissal back: %1</source>
        <translation>Отозвать отклонение: %1</translation>
    </message>
    <message>
        <source>Why is it not this one? The reason stands in the report.</source>
        <translation>Почему это не она? Обоснование попадёт в отчёт.</translation>
    </message>
    <message>
        <source>Why this cause is dismissed</source>
        <translation>Почему эта причина отклонена</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCases</name>
    <message>
        <source>Show them…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>There are %1 earlier cases of %2.</source>
        <translation>Более ранних обращений для %2: %1.</translation>
    </message>
    <message>
        <source>There is an earlier case of %1.</source>
        <translation>Есть более раннее обращение для %1.</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCasesDialog</name>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Earlier cases of %1</source>
        <translation>Более ранние обращения для %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The case that is open now is saved and left.</source>
        <translation>Обращение, открытое сейчас, сохранится и закроется.</translation>
    </message>
</context>
<context>
    <name>ims::EmergencyCard</name>
    <message>
        <source>Emergency card</source>
        <translation>Аварийная памятка</translation>
    </message>
    <message>
        <source>One sheet for whoever stands at the console: the commands, the documented error numbers with what to do, and what not to do. Print it before the service is stopped: mail and network may be gone when it is needed.</source>
        <translation>Один лист для того, кто стоит у консоли: команды, документированные номера ошибок с указанием, что делать, и чего не делать. Напечатайте его, прежде чем останавливать службу: когда он понадобится, почты и сети может не быть.</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF</source>
        <translation>Сохранение аварийной памятки в PDF</translation>
    </message>
</context>
<context>
    <name>ims::EventBrowser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, looking …</source>
        <translation>%1, идёт поиск …</translation>
    </message>
    <message>
        <source>%1, without the one that is chosen</source>
        <translation>%1, без выбранного</translation>
    </message>
    <message>
        <source>Click to sort by this column, again to sort the other way round</source>
        <translation>Щелчок упорядочивает по этому столбцу, ещё один — в обратном порядке</translation>
    </message>
    <message>
        <source>Events of the logs</source>
        <translation>События журналов</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Недоставленные сообщения</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups by: %1</source>
        <translation>Группы по: %1</translation>
    </message>
    <message>
        <source>Return shows only the rows of the group</source>
        <translation>Ввод оставляет только строки этой группы</translation>
    </message>
</context>
<context>
    <name>ims::EventDetails</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to the failed message</source>
        <translation>К недоставленному сообщению</translation>
    </message>
    <message>
        <source>Copy the event’s text</source>
        <translation>Копировать текст события</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Подробности события</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>It was opened as a message that failed. Add the event log of the server to see what was logged, or type in the event.</source>
        <translation>Файл открыт как недоставленное сообщение. Добавьте журнал событий сервера, чтобы увидеть, что в нём записано, или введите событие вручную.</translation>
    </message>
    <message>
        <source>Logged around it (%1)</source>
        <translation>Записано около того же времени (%1)</translation>
    </message>
    <message>
        <source>No event names %1</source>
        <translation>Ни одно событие не называет %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>The log does not hold it, and this program does not know it.</source>
        <translation>В журнале этого нет, и этой программе это неизвестно.</translation>
    </message>
    <message>
        <source>The spool file is missing. %1</source>
        <translation>Спул-файла нет на месте. %1</translation>
    </message>
    <message>
        <source>The spool file is missing. %1 That it is gone does not prove that the message was delivered.</source>
        <translation>Спул-файла нет на месте. %1 Его отсутствие не доказывает, что сообщение доставлено.</translation>
    </message>
    <message>
        <source>What it says is not known.</source>
        <translation>Что в нём сказано, неизвестно.</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Когда оно пришло</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE was taken for this message. Its name differs only in case from: %2.</source>
        <translation>За это сообщение принято «%1» в ARCHIVE. Его имя отличается только регистром от: %2.</translation>
    </message>
</context>
<context>
    <name>ims::EventFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Any sender’s domain</source>
        <translation>Любой домен отправителя</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>По: %1</translation>
    </message>
    <message>
        <source>Find in any column</source>
        <translation>Найти в любом столбце</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>С, UTC</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать по</translation>
    </message>
    <message>
        <source>Groups beside the table, each with its number</source>
        <translation>Группы рядом с таблицей, у каждой — число</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>За сутки</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>За неделю</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>No time is known of any of these events.</source>
        <translation>Ни для одного из этих событий время неизвестно.</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>Промежуток…</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Показать это время</translation>
    </message>
    <message>
        <source>There is no room for groups: widen the window, or hide the guide (F9).</source>
        <translation>Для групп нет места: расширьте окно или скройте подсказки (F9).</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>До, UTC</translation>
    </message>
    <message>
        <source>Up to the newest event of the logs, %1; not up to today</source>
        <translation>До самого нового события журналов, %1, а не до сегодняшнего дня</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>ims::EventGroupsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 UTC</source>
        <translation>%1: %2, с %3 по %4 UTC</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
</context>
<context>
    <name>ims::EventRowsModel</name>
    <message>
        <source>%1 events</source>
        <translation>Событий: %1</translation>
    </message>
    <message>
        <source>%1 failed messages</source>
        <translation>Недоставленных сообщений: %1</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>1 failed message</source>
        <translation>1 недоставленное сообщение</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Сопутствующие</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>День (UTC)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>Сбой (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>В ARCHIVE</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>Домен отправителя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ims::EventTableActions</name>
    <message>
        <source>%1 lines are on the clipboard.</source>
        <translation>В буфере обмена строк: %1.</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>&amp;Отобрать по этому</translation>
    </message>
    <message>
        <source>&amp;Filter to this (%1: %2)</source>
        <translation>&amp;Отобрать по этому (%1: %2)</translation>
    </message>
    <message>
        <source>Copy &amp;all (%1 lines)</source>
        <translation>Копировать вс&amp;е (строк: %1)</translation>
    </message>
    <message>
        <source>Copy &amp;all (1 line)</source>
        <translation>Копировать вс&amp;е (1 строка)</translation>
    </message>
    <message>
        <source>Copy all: too many, write them to a file</source>
        <translation>Копировать всё: слишком много, запишите в файл</translation>
    </message>
    <message>
        <source>Copy the &amp;line</source>
        <translation>Копировать ст&amp;року</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>&amp;Исключить это</translation>
    </message>
    <message>
        <source>Leave this &amp;out (%1: %2)</source>
        <translation>&amp;Исключить это (%1: %2)</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>В буфере обмена одна строка.</translation>
    </message>
</context>
<context>
    <name>ims::EventTimelineView</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC: %2</source>
        <translation>%1 UTC: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, in a burst (three or more within 60 seconds)</source>
        <translation>%1, всплеск (три и более за 60 секунд)</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they mark several, Return chooses, Esc takes it back.</source>
        <translation>Стрелки перемещают, с Shift отмечают несколько, Ввод выбирает, Esc отменяет.</translation>
    </message>
    <message>
        <source>Drag over it to choose a time</source>
        <translation>Чтобы выбрать время, проведите мышью</translation>
    </message>
    <message>
        <source>From %1 UTC, the most at one time: %2.</source>
        <translation>Начиная с %1 UTC; больше всего за раз: %2.</translation>
    </message>
    <message>
        <source>Marked: three or more within 60 seconds. Drag over it to choose a time</source>
        <translation>Отмечено: три и более за 60 секунд. Чтобы выбрать время, проведите мышью</translation>
    </message>
    <message>
        <source>When events were logged</source>
        <translation>Когда записаны события</translation>
    </message>
    <message>
        <source>When it was logged</source>
        <translation>Когда записано</translation>
    </message>
    <message>
        <source>When messages failed</source>
        <translation>Когда не переданы сообщения</translation>
    </message>
</context>
<context>
    <name>ims::EventsPage</name>
    <message>
        <source>Do not read everything</source>
        <translation>Не читать всё</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.json)</source>
        <translation>JSON, одно событие на строку (*.json)</translation>
    </message>
    <message>
        <source>One of the events around the failed message %1.</source>
        <translation>Одно из событий вокруг недоставленного сообщения %1.</translation>
    </message>
    <message>
        <source>One of the events around the failed message above.</source>
        <translation>Одно из событий вокруг недоставленного сообщения, показанного выше.</translation>
    </message>
    <message>
        <source>Reading everything in the logs</source>
        <translation>Журналы читаются целиком</translation>
    </message>
    <message>
        <source>Show everything in the log</source>
        <translation>Показать всё в журнале</translation>
    </message>
    <message>
        <source>Show the failed messages only</source>
        <translation>Только недоставленные сообщения</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>That record is not in the evidence any more.</source>
        <translation>Этой записи в материалах больше нет.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>This record names none of the failed messages above.</source>
        <translation>Эта запись не называет ни одного из недоставленных сообщений, показанных выше.</translation>
    </message>
    <message>
        <source>This record names none of the failed messages.</source>
        <translation>Эта запись не называет ни одного из недоставленных сообщений.</translation>
    </message>
    <message>
        <source>Write the events</source>
        <translation>Запись событий в файл</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Запись таблицы в файл</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл записывается</translation>
    </message>
</context>
<context>
    <name>ims::EvidenceLines</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, байт %2</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Показать байты</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Показать событие</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Show the settings’ file</source>
        <translation>Показать файл настроек</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Что говорит против</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Что говорит за</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>документировано</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>со слов</translation>
    </message>
</context>
<context>
    <name>ims::EvidencePage</name>
    <message>
        <source>Evidence of the case</source>
        <translation>Материалы обращения</translation>
    </message>
    <message>
        <source>Nothing belongs to this case yet. Any folder of the server or a copy of one will do; it can also be dropped anywhere in this window. With nothing but a voice on the phone, type in the event that the caller reads out.</source>
        <translation>К этому обращению ещё ничего не относится. Подойдёт любая папка сервера или её копия; её можно перетащить в любое место этого окна. Если есть только голос в трубке, введите событие, которое читает звонящий.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Reading the evidence. What you type meanwhile is kept.</source>
        <translation>Материалы читаются. То, что вы тем временем вводите, сохраняется.</translation>
    </message>
    <message>
        <source>The registry export says Medium or higher; ask since when.</source>
        <translation>В экспорте реестра — Medium или выше; спросите, с какого времени.</translation>
    </message>
    <message>
        <source>The registry export says Minimum, of which the articles say both (Q168504, Q170809).</source>
        <translation>В экспорте реестра — Minimum, о котором в статьях сказано и то и другое (Q168504, Q170809).</translation>
    </message>
    <message>
        <source>The registry export says None.</source>
        <translation>В экспорте реестра — None.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>This case can only be looked at; nothing can be added or changed here.</source>
        <translation>Это обращение можно только просматривать; добавлять и изменять здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>байты с %1 по %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
</context>
<context>
    <name>ims::EvidenceState</name>
    <message>
        <source>No event 4117, but other trouble with messages</source>
        <translation>События 4117 нет, но есть другие неполадки с сообщениями</translation>
    </message>
    <message>
        <source>No failed message was found</source>
        <translation>Недоставленных сообщений не найдено</translation>
    </message>
    <message>
        <source>Open the server’s folder or a copy of it, an event log, or a single spool file. Nothing in it is changed. Step 1 also takes what the caller reads out.</source>
        <translation>Откройте папку сервера или её копию, журнал событий или отдельный спул-файл. Ничто в них не меняется. На шаге 1 можно ввести и то, что читает звонящий.</translation>
    </message>
    <message>
        <source>The evidence cannot be read</source>
        <translation>Материалы не читаются</translation>
    </message>
    <message>
        <source>The evidence is being read …</source>
        <translation>Материалы читаются …</translation>
    </message>
    <message>
        <source>There is no evidence yet</source>
        <translation>Материалов ещё нет</translation>
    </message>
</context>
<context>
    <name>ims::ExportCard</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>&amp;Язык отчёта:</translation>
    </message>
    <message>
        <source>Copy the summary for the ticket</source>
        <translation>Копировать сводку для заявки</translation>
    </message>
    <message>
        <source>Export for the next engineer (ZIP)…</source>
        <translation>Экспорт для следующего инженера (ZIP)…</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <translation>Передать обращение</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Nothing is replaced, in no form.</source>
        <translation>Ничего не заменяется, ни в одном формате.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Другие форматы</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Архив зашифрован.</translation>
    </message>
    <message>
        <source>The whole report on paper.</source>
        <translation>Весь отчёт на бумаге.</translation>
    </message>
    <message numerus="yes">
        <source>Values are replaced (%n kind(s)), in every form.</source>
        <translation>
            <numerusform>Значения заменяются (%n вид), во всех форматах.</numerusform>
            <numerusform>Значения заменяются (%n вида), во всех форматах.</numerusform>
            <numerusform>Значения заменяются (%n видов), во всех форматах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::FailuresModel</name>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>Сбой (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>В ARCHIVE</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ims::FilterLine</name>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>ims::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2, around the end</source>
        <translation>%1 из %2, через конец</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Байты (hex)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Could not search on</source>
        <translation>Продолжить поиск не удалось</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>In UTF-8 and in the character sets of this message, as its bytes stand in the file</source>
        <translation>В UTF-8 и в кодировках этого сообщения, как его байты стоят в файле</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>С учётом ре&amp;гистра</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Otherwise the letters A to Z are found in either case; other letters as they are typed</source>
        <translation>Иначе буквы от A до Z ищутся в любом регистре, остальные — как введены</translation>
    </message>
    <message>
        <source>Places left out, because the expression needs too many steps there: %1, the first at byte %2.</source>
        <translation>Пропущено мест, на которых выражение требует слишком много шагов: %1, первое — с байта %2.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This cannot be looked for, from its first character on: %1.</source>
        <translation>Это искать нельзя, уже с первого символа: %1.</translation>
    </message>
    <message>
        <source>This cannot be looked for. Character %1, after “%2”: %3.</source>
        <extracomment>%1 is a number, %2 what stands before the wrong place, %3 what is wrong there</extracomment>
        <translation>Это искать нельзя. Символ %1, после «%2»: %3.</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>Это искать нельзя: %1.</translation>
    </message>
    <message>
        <source>Two digits a byte, ? for any digit: 4D 53 ?? 0A</source>
        <translation>По две цифры на байт, ? — любая цифра: 4D 53 ?? 0A</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Within a line: . is one byte, \xE9 a byte, ^ and $ the line&apos;s ends</source>
        <translation>В пределах строки: . — один байт, \xE9 — байт, ^ и $ — начало и конец строки</translation>
    </message>
</context>
<context>
    <name>ims::FindingCard</name>
    <message>
        <source>A documented cause of this error; this evidence does not point to it.</source>
        <translation>Документированная причина этой ошибки; эти материалы на неё не указывают.</translation>
    </message>
    <message>
        <source>Little fits this cause, or more speaks against it.</source>
        <translation>Этой причине мало что соответствует, или больше говорит против неё.</translation>
    </message>
    <message>
        <source>Messages it concerns</source>
        <translation>Сообщения, которых она касается</translation>
    </message>
    <message>
        <source>Messages it explains</source>
        <translation>Сообщения, которые она объясняет</translation>
    </message>
    <message>
        <source>Missing so far: %1</source>
        <translation>Пока не хватает: %1</translation>
    </message>
    <message>
        <source>Some of what was found fits this cause, but not enough to be sure.</source>
        <translation>Часть найденного соответствует этой причине, но для уверенности этого мало.</translation>
    </message>
    <message>
        <source>Something that was found rules this cause out.</source>
        <translation>Кое-что из найденного исключает эту причину.</translation>
    </message>
    <message>
        <source>What else only a person can answer</source>
        <translation>На что ещё может ответить только человек</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>На что может ответить только человек</translation>
    </message>
    <message>
        <source>What was found fits none of the documented causes well enough to name it.</source>
        <translation>Найденное не соответствует ни одной из документированных причин настолько, чтобы её назвать.</translation>
    </message>
    <message>
        <source>What was found fits this cause well.</source>
        <translation>Найденное хорошо соответствует этой причине.</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>Что лучше всего это выяснит</translation>
    </message>
    <message>
        <source>What would tell is not at hand, so it may be this cause or not.</source>
        <translation>Того, что дало бы ответ, нет: возможно, причина эта, возможно, нет.</translation>
    </message>
    <message>
        <source>Why it is not first: %1</source>
        <translation>Почему она не первая: %1</translation>
    </message>
    <message>
        <source>Why it is not this one: %1</source>
        <translation>Почему не она: %1</translation>
    </message>
    <message>
        <source>concerns %1 of %2 failed messages</source>
        <translation>касается недоставленных сообщений: %1 из %2</translation>
    </message>
    <message>
        <source>concerns the failed message</source>
        <translation>касается недоставленного сообщения</translation>
    </message>
    <message>
        <source>explains %1 of %2 failed messages</source>
        <translation>объясняет недоставленных сообщений: %1 из %2</translation>
    </message>
    <message>
        <source>explains the failed message</source>
        <translation>объясняет недоставленное сообщение</translation>
    </message>
</context>
<context>
    <name>ims::FindingList</name>
    <message>
        <source>Causes, the likeliest first</source>
        <translation>Причины, сначала самая вероятная</translation>
    </message>
</context>
<context>
    <name>ims::FindingsModel</name>
    <message>
        <source>%1 questions open</source>
        <translation>Открытых вопросов: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>1 question open</source>
        <translation>Открытых вопросов: 1</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Отклонена: %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключена</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятна</translation>
    </message>
    <message>
        <source>Not in question</source>
        <translation>Вне вопроса</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможна</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Маловероятна</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрана</translation>
    </message>
    <message>
        <source>concerns %1</source>
        <translation>касается: %1</translation>
    </message>
    <message>
        <source>explains %1</source>
        <translation>объясняет: %1</translation>
    </message>
</context>
<context>
    <name>ims::FoundPanel</name>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Стоит знать</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
</context>
<context>
    <name>ims::GoToDialog</name>
    <message>
        <source>A line by its number (120), a byte by its offset (@4096 or 0x1000). The file has %1 bytes.</source>
        <translation>Строка по номеру (120), байт по смещению (@4096 или 0x1000). В файле %1 байт.</translation>
    </message>
    <message>
        <source>Go to line or offset</source>
        <translation>Переход к строке или смещению</translation>
    </message>
    <message>
        <source>The file ends at offset %1.</source>
        <translation>Файл заканчивается на смещении %1.</translation>
    </message>
    <message>
        <source>Type a line’s number, or @ and an offset.</source>
        <translation>Введите номер строки или @ и смещение.</translation>
    </message>
</context>
<context>
    <name>ims::Guidance</name>
    <message>
        <source>Answers by number</source>
        <translation>Ответы по номерам</translation>
    </message>
    <message>
        <source>At the left stand the steps of the case, each with its state. Open any of them at any time: Ctrl+1 to Ctrl+8.</source>
        <translation>Слева — шаги обращения, у каждого указано состояние. Любой из них можно открыть в любой момент: Ctrl+1 … Ctrl+8.</translation>
    </message>
    <message>
        <source>Beside each page stands what to say, word for word, and what you do. F9 shows or hides it, F1 tells more about the page.</source>
        <translation>Рядом с каждой страницей написано, что сказать, слово в слово, и что сделать вам. F9 показывает или скрывает это, F1 рассказывает о странице подробнее.</translation>
    </message>
    <message>
        <source>Evidence is never changed</source>
        <translation>Материалы никогда не изменяются</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Что сказать звонящему</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What you open is only read; here it says whether it is the server’s own or a copy. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>То, что вы открываете, только читается; здесь сказано, собственные это файлы сервера или копия. Файлы перемещаются лишь на шаге 7, по вашей команде, и каждый сначала копируется.</translation>
    </message>
    <message>
        <source>Where answers bear numbers, Alt and the number gives one. Ctrl+Z takes it back, Ctrl+Enter goes on to the next step. Ctrl+K lists every command.</source>
        <translation>Если у ответов есть номера, Alt с номером выбирает ответ. Ctrl+Z отменяет его, Ctrl+Enter переходит к следующему шагу. Ctrl+K показывает все команды.</translation>
    </message>
</context>
<context>
    <name>ims::GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Notes, also for the report</source>
        <translation>Заметки, также для отчёта</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Что сказать звонящему</translation>
    </message>
    <message>
        <source>The caller’s words, who was asked, what was agreed …</source>
        <translation>Слова звонящего, кого спросили, о чём договорились …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Зачем этот шаг</translation>
    </message>
</context>
<context>
    <name>ims::HandSteps</name>
    <message>
        <source>As of %1</source>
        <translation>Состояние на %1</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>Вручную, шаг за шагом</translation>
    </message>
    <message>
        <source>Character Sets of the Internet Mail Service, by hand</source>
        <translation>Character Sets службы Internet Mail Service, вручную</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Exchange: %1</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>Save the steps as PDF</source>
        <translation>Сохранение шагов в PDF</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Set the rows back to what was written down above, the same way: an entry that was not there is removed, one that was removed is added. Then stop and start the service.</source>
        <translation>Верните строки к записанному выше тем же путём: запись, которой не было, удаляется, удалённая — добавляется. Затем остановите и запустите службу.</translation>
    </message>
    <message>
        <source>The case can only be looked at here: nothing can be ticked.</source>
        <translation>Обращение здесь можно только просматривать: отметить ничего нельзя.</translation>
    </message>
    <message>
        <source>The steps can be ticked when step 4 has decided that the Character Sets are changed.</source>
        <translation>Шаги можно отмечать, когда на шаге 4 решено, что Character Sets изменяются.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Заявка: %1</translation>
    </message>
    <message>
        <source>Use the tab “Internet Mail” alone. The tab “Connections” has another button “E-Mail Domain”, for routes: leave it alone (Q182522).</source>
        <translation>Пользуйтесь только вкладкой «Internet Mail». На вкладке «Connections» есть другая кнопка «E-Mail Domain», для маршрутов: её не трогайте (Q182522).</translation>
    </message>
    <message>
        <source>and %1 more rows: write them down on another sheet, or save them with imccopy.</source>
        <translation>и ещё строк: %1; запишите их на другом листе или сохраните с помощью imccopy.</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>записи нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>версия неизвестна</translation>
    </message>
</context>
<context>
    <name>ims::HeaderFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>ims::HeaderTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Copy field</source>
        <translation>&amp;Копировать поле</translation>
    </message>
    <message>
        <source>&amp;Raw values</source>
        <translation>Ис&amp;ходные значения</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Полей: %1</translation>
    </message>
    <message>
        <source>Filter the header fields</source>
        <translation>Отобрать поля заголовка</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Поля заголовка</translation>
    </message>
    <message>
        <source>Show values as they stand in the file, encoded words and all</source>
        <translation>Показывать значения, как они стоят в файле, вместе с закодированными словами</translation>
    </message>
    <message>
        <source>Text in name or value</source>
        <translation>Текст в имени или значении</translation>
    </message>
</context>
<context>
    <name>ims::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Help – IMS Doctor</source>
        <translation>Справка – IMS Doctor</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Нет страницы с такими словами.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>Найдено страниц: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
</context>
<context>
    <name>ims::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>The bytes of the file in hexadecimal, and as characters beside.</source>
        <translation>Байты файла в шестнадцатеричном виде, рядом — символами.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>ims::HopTable</name>
    <message>
        <source>&amp;Copy line</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>Way of the message, first server on top</source>
        <translation>Путь сообщения, первый сервер вверху</translation>
    </message>
</context>
<context>
    <name>ims::HopsModel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 · a clock is wrong</source>
        <translation>%1 · часы неверны</translation>
    </message>
    <message>
        <source>%1 · this server</source>
        <translation>%1 · этот сервер</translation>
    </message>
    <message>
        <source>%1 – the server that kept this file wrote the field itself.</source>
        <translation>%1 — сервер, хранивший этот файл, записал это поле сам.</translation>
    </message>
    <message>
        <source>By their clocks this server had the message before the one in front of it gave it away: one of the two clocks, or its time zone, is wrong.</source>
        <translation>По их часам, сообщение было на этом сервере раньше, чем его передал предыдущий: у одного из двух неверны часы или часовой пояс.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::ImccopyCard</name>
    <message>
        <source>! %1, %2: somebody changed it since (the plan found %3, now it is %4). It is left as it is; decide about it in the plan above.</source>
        <translation>! %1, %2: с тех пор это кто-то изменил (в плане — %3, теперь — %4). Оставлено как есть; решите об этом в плане выше.</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Составляется …</translation>
    </message>
    <message>
        <source>How to undo it with imccopy</source>
        <translation>Как отменить с помощью imccopy</translation>
    </message>
    <message>
        <source>Import the save…</source>
        <translation>Импорт сохранённого…</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message numerus="yes">
        <source>Made from %1; %n line(s) differ.</source>
        <translation>
            <numerusform>Создано из %1; отличается %n строка.</numerusform>
            <numerusform>Создано из %1; отличаются %n строки.</numerusform>
            <numerusform>Создано из %1; отличаются %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>No save was imported yet: the file is made from one.</source>
        <translation>Сохранённые настройки ещё не импортированы: файл создаётся из них.</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Файл восстановления</translation>
    </message>
    <message>
        <source>Show the difference, line by line</source>
        <translation>Показать различия построчно</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Текстовый файл (*.txt)</translation>
    </message>
    <message>
        <source>With imccopy</source>
        <translation>С помощью imccopy</translation>
    </message>
    <message>
        <source>Write the restore file</source>
        <translation>Запись файла восстановления</translation>
    </message>
    <message>
        <source>Write the restore file…</source>
        <translation>Записать файл восстановления…</translation>
    </message>
    <message>
        <source>Write the way back</source>
        <translation>Запись файла отмены</translation>
    </message>
    <message>
        <source>Write the way back…</source>
        <translation>Записать файл отмены…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>записи нет</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>запись</translation>
    </message>
</context>
<context>
    <name>ims::InventoryDialog</name>
    <message>
        <source>%1 files.</source>
        <translation>Файлов: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>Копия в обращении</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Копировать выбранные строки или все</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Inventory of the evidence</source>
        <translation>Опись материалов</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Nothing is listed yet: files are listed once the case is saved and they were read.</source>
        <translation>Пока ничего нет: файлы появятся здесь, когда обращение сохранено, а они прочитаны.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>Часы сервера, со слов звонящего: %1.</translation>
    </message>
    <message>
        <source>Times of files on FAT drives and USB sticks are hints only: such drives keep the local time of whoever wrote them, to two seconds.</source>
        <translation>Время файлов на дисках FAT и USB-накопителях — лишь подсказка: на них хранится местное время того, кто записывал, с точностью до двух секунд.</translation>
    </message>
    <message>
        <source>What the server’s clock shows was not asked (step 1, “The server”).</source>
        <translation>Что показывают часы сервера, не спросили (шаг 1, «Сервер»).</translation>
    </message>
    <message>
        <source>no copy: it could not be read</source>
        <translation>копии нет: файл не удалось прочитать</translation>
    </message>
    <message>
        <source>no copy: the case carries enough already</source>
        <translation>копии нет: в обращении и так уже достаточно</translation>
    </message>
    <message>
        <source>no copy: too large</source>
        <translation>копии нет: слишком велик</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
</context>
<context>
    <name>ims::KitCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A kit to take to the server</source>
        <translation>Комплект для сервера</translation>
    </message>
    <message>
        <source>An empty folder for the kit</source>
        <translation>Пустая папка для комплекта</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <translation>
            <numerusform>Пропущено: %n.</numerusform>
            <numerusform>Пропущено: %n.</numerusform>
            <numerusform>Пропущено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No kit has written this file.</source>
        <translation>Ни один комплект такого файла не записывал.</translation>
    </message>
    <message>
        <source>Read its log back…</source>
        <translation>Прочитать его журнал…</translation>
    </message>
    <message>
        <source>Record what the log tells</source>
        <translation>Записать сказанное в журнале</translation>
    </message>
    <message>
        <source>Save the kit…</source>
        <translation>Сохранить комплект…</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF</source>
        <translation>Сохранение листа повторной проверки в PDF</translation>
    </message>
    <message numerus="yes">
        <source>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n file(s).</source>
        <translation>
            <numerusform>Сценарии для консоли сервера (cmd.exe из Windows NT 4.0 или новее): копируют каждый файл недоставленного сообщения, сверяют копию, возвращают его в IN и записывают, что сделали; другой сценарий это отменяет. В комплекте: %n файл.</numerusform>
            <numerusform>Сценарии для консоли сервера (cmd.exe из Windows NT 4.0 или новее): копируют каждый файл недоставленного сообщения, сверяют копию, возвращают его в IN и записывают, что сделали; другой сценарий это отменяет. В комплекте: %n файла.</numerusform>
            <numerusform>Сценарии для консоли сервера (cmd.exe из Windows NT 4.0 или новее): копируют каждый файл недоставленного сообщения, сверяют копию, возвращают его в IN и записывают, что сделали; другой сценарий это отменяет. В комплекте: %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit’s retest.log</source>
        <translation>retest.log из комплекта</translation>
    </message>
    <message>
        <source>The last run did not come to its end: it was broken off or is still going on.</source>
        <translation>Последний запуск не дошёл до конца: его прервали или он ещё продолжается.</translation>
    </message>
    <message>
        <source>Where IMCDATA lies on the server is not known: the scripts ask for it.</source>
        <translation>Где на сервере лежит IMCDATA, неизвестно: сценарии спросят об этом.</translation>
    </message>
    <message>
        <source>Written to %1: take the folder to the server, and read README.txt there first.</source>
        <translation>Записано в %1: перенесите папку на сервер и сначала прочитайте там README.txt.</translation>
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
        <source>could not be moved, left where it was</source>
        <translation>переместить не удалось, оставлено на месте</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>оставлено на месте</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>put back and taken back again</source>
        <translation>возвращено и снова забрано обратно</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>забрала служба</translation>
    </message>
</context>
<context>
    <name>ims::LiveLogForm</name>
    <message>
        <source>%1 events copied</source>
        <translation>Скопировано событий: %1</translation>
    </message>
    <message>
        <source>%1 of %2 events copied</source>
        <translation>Скопировано событий: %1 из %2</translation>
    </message>
    <message>
        <source>All events of its Application log are copied into this case; nothing on the server is changed. You must be signed in as one of its administrators.</source>
        <translation>Все события его журнала приложений копируются в это обращение; на сервере ничего не меняется. Вы должны быть в системе как один из его администраторов.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрашивается %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy its log</source>
        <translation>Скопировать его журнал</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>That is no computer’s name: letters, digits, points, hyphens and underscores only.</source>
        <translation>Это не имя компьютера: допустимы только буквы, цифры, точки, дефисы и подчёркивания.</translation>
    </message>
    <message>
        <source>The copy is kept in the folder of the case, and this case has none that can be written to. Save the case elsewhere first.</source>
        <translation>Копия хранится в папке обращения, а у этого обращения нет папки, в которую можно писать. Сначала сохраните обращение в другом месте.</translation>
    </message>
    <message>
        <source>The event log of a running server</source>
        <translation>Журнал событий работающего сервера</translation>
    </message>
    <message>
        <source>The log of a running server can be read from Windows only.</source>
        <translation>Журнал работающего сервера можно прочитать только из Windows.</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>имя сервера</translation>
    </message>
</context>
<context>
    <name>ims::LoadingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>ims::LogCoverageLines</name>
    <message>
        <source>%1 logs: %2</source>
        <translation>Журналов: %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Each log by itself</source>
        <translation>Каждый журнал отдельно</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>no record with a time</source>
        <translation>ни одной записи с указанием времени</translation>
    </message>
</context>
<context>
    <name>ims::MainWindow</name>
    <message>
        <source>%1 more inputs could not be read; step 1 and the report name them all.</source>
        <translation>Не прочитано ещё источников: %1; шаг 1 и отчёт называют их все.</translation>
    </message>
    <message>
        <source>%1 – IMS Doctor</source>
        <translation>%1 – IMS Doctor</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавление папки</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings</source>
        <translation>Добавление журнала событий, спул-файла или настроек</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>IMS Doctor</source>
        <translation>IMS Doctor</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Главная панель инструментов</translation>
    </message>
    <message>
        <source>Moving files in step 7 was broken off. Every file is whole; go on with it there, or put everything back as it was.</source>
        <translation>Перемещение файлов на шаге 7 прервалось. Каждый файл цел; продолжите там или верните всё как было.</translation>
    </message>
    <message>
        <source>Open a case’s folder</source>
        <translation>Открытие папки обращения</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>Открыть спул-файл или любое письмо в исходном виде</translation>
    </message>
    <message>
        <source>Open an event log, a spool file or settings</source>
        <translation>Открытие журнала событий, спул-файла или настроек</translation>
    </message>
    <message>
        <source>Open server folder</source>
        <translation>Открытие папки сервера</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Материалы читаются</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Обращение сохраняется</translation>
    </message>
    <message>
        <source>The case could not be saved. %1</source>
        <translation>Обращение не удалось сохранить. %1</translation>
    </message>
    <message>
        <source>The case is not saved. What you answer stays in this window. %1</source>
        <translation>Обращение не сохранено. Ваши ответы остаются в этом окне. %1</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: %1. The answers stay; confirm them or give others.</source>
        <translation>Материалы говорят теперь не то, что в момент ответа: %1. Ответы сохраняются; подтвердите их или дайте другие.</translation>
    </message>
    <message>
        <source>The viewer (spoolview) could not be started: the file was opened as a case of its own.</source>
        <translation>Окно просмотра (spoolview) не удалось запустить: файл открыт как отдельное обращение.</translation>
    </message>
    <message>
        <source>You can look at this case; nothing can be changed here: %1.</source>
        <translation>Это обращение можно просматривать; изменить здесь ничего нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>ims::MessageLinks</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
</context>
<context>
    <name>ims::MessagePrinter</name>
    <message>
        <source>It does not hold the whole message; where it is cut is said in it.</source>
        <translation>В нём не всё сообщение; место обрыва в нём указано.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>Страниц передано принтеру «%1»: %2.</translation>
    </message>
    <message>
        <source>Save the message as PDF</source>
        <translation>Сохранение сообщения в PDF</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>Принтера нет. Воспользуйтесь командой «Сохранить как PDF» и напечатайте файл в другом месте.</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>Этот принтер не может печатать в файл. Воспользуйтесь командой «Сохранить как PDF».</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>Записано: %1 (%2 байт).</translation>
    </message>
</context>
<context>
    <name>ims::MessageSaver</name>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Почта (*.eml)</translation>
    </message>
    <message>
        <source>Now move it into the server’s PICKUP folder in whole.</source>
        <translation>Теперь переместите его в папку PICKUP сервера целиком.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Сохранение сообщения</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Write the PICKUP file</source>
        <translation>Запись файла PICKUP</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>Записано: %1 (%2 байт).</translation>
    </message>
</context>
<context>
    <name>ims::MissingChecks</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Против: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Известно: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>What the evidence says of where it is</source>
        <translation>Что говорят материалы о том, где он</translation>
    </message>
    <message>
        <source>What to check, in this order</source>
        <translation>Что проверить, в таком порядке</translation>
    </message>
</context>
<context>
    <name>ims::MissingPanel</name>
    <message>
        <source>Exchange %1: %2</source>
        <translation>Exchange %1: %2</translation>
    </message>
    <message>
        <source>KB %1</source>
        <translation>KB %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>What else can help, and how to get it</source>
        <translation>Что ещё может помочь и как это получить</translation>
    </message>
</context>
<context>
    <name>ims::NoticedMarks</name>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>Declared %1: the bytes %2.</source>
        <translation>Объявлено %1: байты %2.</translation>
    </message>
    <message>
        <source>Declared “%1”: not a known charset.</source>
        <translation>Объявлено «%1»: такой кодировки нет среди известных.</translation>
    </message>
    <message>
        <source>can crash</source>
        <translation>риск аварии</translation>
    </message>
    <message>
        <source>can fail</source>
        <translation>риск сбоя</translation>
    </message>
    <message>
        <source>can garble</source>
        <translation>риск искажения</translation>
    </message>
    <message>
        <source>charset</source>
        <translation>кодировка</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
</context>
<context>
    <name>ims::NoticesCard</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Копировать текст: %1</translation>
    </message>
    <message>
        <source>For you: %1 (%2)</source>
        <translation>Для вас: %1 (%2)</translation>
    </message>
    <message>
        <source>Texts for others</source>
        <translation>Тексты для других</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in square brackets.</source>
        <translation>Доработайте и отправьте сами; программа ничего не отправляет. Что надо заполнить, стоит в квадратных скобках.</translation>
    </message>
</context>
<context>
    <name>ims::OldServerBox</name>
    <message>
        <source>Newer Windows, or Samba</source>
        <translation>Более новая Windows или Samba</translation>
    </message>
    <message>
        <source>Windows 2000, or not known</source>
        <translation>Windows 2000 или неизвестно</translation>
    </message>
    <message>
        <source>Windows NT 4.0 before SP4</source>
        <translation>Windows NT 4.0 до SP4</translation>
    </message>
    <message>
        <source>Windows NT 4.0, SP4 or newer</source>
        <translation>Windows NT 4.0, SP4 или новее</translation>
    </message>
</context>
<context>
    <name>ims::OpenedCard</name>
    <message>
        <source>Is this on the server itself, or was it copied from it?</source>
        <translation>Это на самом сервере или скопировано с него?</translation>
    </message>
    <message>
        <source>It is only read, and nothing in it is held open. Whatever changes something on the server later asks first.</source>
        <translation>Материалы только читаются, ничто в них не держится открытым. Прежде чем что-либо менять на сервере, программа спросит.</translation>
    </message>
    <message>
        <source>Nothing that is done here reaches the server.</source>
        <translation>Ничто из сделанного здесь не доходит до сервера.</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>Прочитано как: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1 from the case</source>
        <translation>Убрать %1 из обращения</translation>
    </message>
    <message>
        <source>Takes it out of the case; the file itself stays where it is</source>
        <translation>Убирает из обращения; сам файл остаётся на месте</translation>
    </message>
</context>
<context>
    <name>ims::OpenedList</name>
    <message>
        <source>All are copies</source>
        <translation>Всё это — копии</translation>
    </message>
    <message>
        <source>All are the server’s own</source>
        <translation>Всё это — на самом сервере</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
</context>
<context>
    <name>ims::OwnChoiceForm</name>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (рекомендуется)</translation>
    </message>
    <message>
        <source>A domain has only letters, digits, dots and hyphens here, without “@”.</source>
        <translation>В домене здесь бывают только буквы, цифры, точки и дефисы, без «@».</translation>
    </message>
    <message>
        <source>As recommended again</source>
        <translation>Снова как рекомендуется</translation>
    </message>
    <message>
        <source>As the default has it</source>
        <translation>Как в настройке по умолчанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Выберите хотя бы один список.</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Почтовый домен</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Оставить как есть: %1</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Set this instead</source>
        <translation>Задать это</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why not as recommended</source>
        <translation>Почему не как рекомендуется</translation>
    </message>
    <message>
        <source>Why not as recommended? The reason stands in the report.</source>
        <translation>Почему не как рекомендуется? Обоснование попадёт в отчёт.</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>например, jp или example.com</translation>
    </message>
</context>
<context>
    <name>ims::PasswordEdit</name>
    <message>
        <source>Used once and forgotten; it is not kept anywhere.</source>
        <translation>Используется один раз и забывается; нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>ims::PickupDialog</name>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Записать…</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Who shall get it? (addresses with commas between them)</source>
        <translation>Кто должен его получить? (адреса через запятую)</translation>
    </message>
    <message>
        <source>Who shall get it? Hidden recipients (Bcc) are among these.</source>
        <translation>Кто должен его получить? Среди них есть скрытые получатели (Bcc).</translation>
    </message>
    <message>
        <source>Write a PICKUP file</source>
        <translation>Запись файла PICKUP</translation>
    </message>
</context>
<context>
    <name>ims::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Picture of what the caller sees</source>
        <translation>Изображение того, что видит звонящий</translation>
    </message>
</context>
<context>
    <name>ims::PrerequisitesCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не относится сюда</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Fine or does not apply: %1</source>
        <translation>В порядке или не относится сюда: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>These tell what is not known. Run them on the server and add the files to the case in step 1; they only read.</source>
        <translation>Это покажет то, что неизвестно. Выполните команды на сервере и добавьте файлы в обращение на шаге 1; команды только читают.</translation>
    </message>
    <message>
        <source>What is not known, and how to find out</source>
        <translation>Что неизвестно и как это выяснить</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>Что ещё нужно серверу</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>документировано</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>seen in %1, byte %2</source>
        <translation>видно в %1, байт %2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>со слов</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ims::PseudonymsModel</name>
    <message>
        <source>In the case</source>
        <translation>В обращении</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>В отчёте</translation>
    </message>
</context>
<context>
    <name>ims::PutBackModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>сначала, отдельно</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>последним, отдельно: риск аварии</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>not yet: another cause</source>
        <translation>ещё нет: другая причина</translation>
    </message>
    <message>
        <source>then</source>
        <translation>затем</translation>
    </message>
</context>
<context>
    <name>ims::PutBackView</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It worked when the message is in the recipient’s mailbox and no new event 4117 names the file (Q230250). If the service hangs, the file in IN that is locked is the likely culprit (Q168883).</source>
        <translation>Получилось, если сообщение в почтовом ящике получателя и нового события 4117 с этим файлом нет (Q230250). Если служба зависает, виноват, вероятно, тот файл в IN, который заблокирован (Q168883).</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>The folder is the one that event 2002 names (Q166558). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>Папка — та, что названа в событии 2002 (Q166558). «Отменить» — для файла, возвращённого по ошибке, пока служба остановлена.</translation>
    </message>
    <message>
        <source>The server’s folder is not known: put its own drive and path in place of DRIVE:\Exchsrvr\Imcdata (registry value RootDir of MSExchangeIMC\Parameters, Q197792). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>Папка сервера неизвестна: поставьте вместо DRIVE:\Exchsrvr\Imcdata его диск и путь (параметр реестра RootDir в MSExchangeIMC\Parameters, Q197792). «Отменить» — для файла, возвращённого по ошибке, пока служба остановлена.</translation>
    </message>
    <message>
        <source>This name holds characters that mean something else to a command line, so no command is given. Stop the service, move the file in Explorer from IN\ARCHIVE to IN, and start the service.</source>
        <translation>В имени есть символы, которые в командной строке значат что-то другое, поэтому команда не приводится. Остановите службу, переместите файл в Explorer из IN\ARCHIVE в IN и запустите службу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Что стало с %1</translation>
    </message>
</context>
<context>
    <name>ims::QueueCard</name>
    <message>
        <source>I know that mail may go out twice</source>
        <translation>Я знаю, что почта может уйти дважды</translation>
    </message>
    <message numerus="yes">
        <source>In OUT lie %n file(s): what of it was sent already may be sent once more.</source>
        <translation>
            <numerusform>В OUT лежит %n файл: то, что из этого уже отправлено, может уйти ещё раз.</numerusform>
            <numerusform>В OUT лежит %n файла: то, что из этого уже отправлено, может уйти ещё раз.</numerusform>
            <numerusform>В OUT лежит %n файлов: то, что из этого уже отправлено, может уйти ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into OUT and for Queue.dat</source>
        <translation>Посмотреть OUT и Queue.dat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просматривается…</translation>
    </message>
    <message>
        <source>OUT could not be looked into: look there yourself.</source>
        <translation>Посмотреть OUT не удалось: посмотрите там сами.</translation>
    </message>
    <message>
        <source>OUT is empty: nothing can be sent twice.</source>
        <translation>OUT пуста: дважды ничего уйти не может.</translation>
    </message>
    <message>
        <source>On %1, Queue.dat is moved from %2 to %3. %4</source>
        <translation>На %1: Queue.dat перемещается из %2 в %3. %4</translation>
    </message>
    <message>
        <source>Q230250 does not ask for it; some articles delete Queue.dat while the service is stopped (Q169223, Q168883). It lists the queues, holds no mail and is built anew at the start (Q193862). What lies in OUT may then be sent a second time (Q312443). It is moved to a dated folder beside IMCDATA, and goes back only as long as the service has not run.</source>
        <translation>Q230250 этого не требует; в некоторых статьях Queue.dat удаляют при остановленной службе (Q169223, Q168883). В нём перечислены очереди, почты в нём нет, при запуске он создаётся заново (Q193862). То, что лежит в OUT, может тогда уйти второй раз (Q312443). Он перемещается в папку с датой рядом с IMCDATA и возвращается, только пока служба не работала.</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Queue.dat cannot be set aside: %1.</source>
        <translation>Queue.dat нельзя отложить: %1.</translation>
    </message>
    <message>
        <source>Queue.dat lies in %1 (%2).</source>
        <translation>Queue.dat лежит в %1 (%2).</translation>
    </message>
    <message>
        <source>Set Queue.dat aside…</source>
        <translation>Отложить Queue.dat…</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>Отложить сейчас</translation>
    </message>
</context>
<context>
    <name>ims::ReadinessCard</name>
    <message>
        <source>A start can take long with many addresses or address views (Q185996) or a full OUT queue (Q184542).</source>
        <translation>При большом числе адресов или представлений адресов (Q185996) или полной очереди OUT (Q184542) запуск может занять много времени.</translation>
    </message>
    <message>
        <source>A stop is undone by a start, a start by a stop. Nothing is changed on disk.</source>
        <translation>Остановку отменяет запуск, запуск — остановка. На диске ничего не меняется.</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller: inbound mail stands still for some minutes, and the senders try again.</source>
        <translation>Согласуйте время со звонящим: несколько минут входящая почта стоит, отправители повторяют попытки.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До этого</translation>
    </message>
    <message>
        <source>Found by the program: %1 answered %2, %3 UTC</source>
        <translation>Выяснено программой: %1 ответил; пользователь — %2, %3 UTC</translation>
    </message>
    <message>
        <source>Found by the program: %1 refused %2, %3 UTC</source>
        <translation>Выяснено программой: %1 отказал; пользователь — %2, %3 UTC</translation>
    </message>
    <message>
        <source>Found by the program: %1, %2 UTC</source>
        <translation>Выяснено программой: %1, %2 UTC</translation>
    </message>
    <message>
        <source>The Internet Mail Service (MSExchangeIMC) needs the Information Store (MSExchangeIS), the MTA (MSExchangeMTA) and TCP/IP to run. Nothing of Exchange depends on it: stopping it stops nothing else (Q143380).</source>
        <translation>Для работы Internet Mail Service (MSExchangeIMC) нужны Information Store (MSExchangeIS), MTA (MSExchangeMTA) и TCP/IP. В Exchange от неё ничего не зависит: её остановка ничего больше не останавливает (Q143380).</translation>
    </message>
    <message>
        <source>What depends on it, what is noticed, how to undo it</source>
        <translation>Что от неё зависит, что будет заметно, как отменить</translation>
    </message>
    <message>
        <source>While it is stopped no mail from outside comes in or goes out. Nothing is lost: the senders’ servers try again, mostly for days. Mail within the site goes on.</source>
        <translation>Пока она остановлена, почта не приходит извне и не уходит. Ничего не теряется: серверы отправителей повторяют попытки, чаще всего несколько дней. Почта внутри сайта идёт.</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>вошедший здесь пользователь</translation>
    </message>
</context>
<context>
    <name>ims::RecentCasesList</name>
    <message>
        <source>Cases that were saved last</source>
        <translation>Последние сохранённые обращения</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>шаг %1, %2</translation>
    </message>
</context>
<context>
    <name>ims::RecommendationView</name>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (остаётся)</translation>
    </message>
    <message>
        <source>%1 Row %2</source>
        <translation>%1 Строка %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a row of your own…</source>
        <translation>Добавить свою строку…</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Против этого: %1</translation>
    </message>
    <message>
        <source>Change your choice…</source>
        <translation>Изменить свой выбор…</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Почтовый домен</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Recommended Character Sets</source>
        <translation>Рекомендованные Character Sets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Set it otherwise…</source>
        <translation>Задать иначе…</translation>
    </message>
    <message>
        <source>Show what each row does to mail</source>
        <translation>Показать, что каждая строка делает с почтой</translation>
    </message>
    <message>
        <source>Where no article shows the name in the dialog’s list, the charset stands here by its Internet name: choose the entry that bears it, most often in brackets.</source>
        <translation>Если ни одна статья не показывает имени в списке диалогового окна, здесь стоит имя кодировки в Интернете: выберите запись, в которой оно есть, чаще всего в скобках.</translation>
    </message>
    <message>
        <source>Your choice: %1</source>
        <translation>Ваш выбор: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>ims::RedactionCard</name>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>%n IP-адрес</numerusform>
            <numerusform>%n IP-адреса</numerusform>
            <numerusform>%n IP-адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n домен</numerusform>
            <numerusform>%n домена</numerusform>
            <numerusform>%n доменов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) and file(s)</source>
        <translation>
            <numerusform>%n папка или файл</numerusform>
            <numerusform>%n папки и файла</numerusform>
            <numerusform>%n папок и файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine name(s)</source>
        <translation>
            <numerusform>%n имя машины</numerusform>
            <numerusform>%n имени машин</numerusform>
            <numerusform>%n имён машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people or number(s)</source>
        <translation>
            <numerusform>%n имя человека или номер</numerusform>
            <numerusform>%n имени людей или номера</numerusform>
            <numerusform>%n имён людей или номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n замена</numerusform>
            <numerusform>%n замены</numerusform>
            <numerusform>%n замен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of headers</source>
        <translation>
            <numerusform>%n текст заголовков</numerusform>
            <numerusform>%n текста заголовков</numerusform>
            <numerusform>%n текстов заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of machines, IPv4 and IPv6.</source>
        <translation>Адреса машин, IPv4 и IPv6.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>Domains of addresses, hosts and settings.</source>
        <translation>Домены адресов, машин и настроек.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Адреса электронной почты</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Папки и файлы</translation>
    </message>
    <message>
        <source>For you alone: it stays with the case and is in no export. One name stands for one value in all files of the case’s exports.</source>
        <translation>Только для вас: остаётся в обращении, и ни в одном экспорте этого нет. Одно имя стоит вместо одного значения во всех файлах экспорта этого обращения.</translation>
    </message>
    <message>
        <source>Further &amp;words, with commas between them:</source>
        <translation>Другие &amp;слова, через запятую:</translation>
    </message>
    <message>
        <source>Further words to hide, with commas between them</source>
        <translation>Другие слова, которые надо скрыть, через запятую</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Скрыть всё</translation>
    </message>
    <message>
        <source>Hide nothing</source>
        <translation>Не скрывать ничего</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>Letters become other letters of the same script, so that the character set and its faults can be seen as before. Attachments are left out.</source>
        <translation>Буквы заменяются другими буквами той же письменности, поэтому кодировка и её ошибки видны как прежде. Вложения не включаются.</translation>
    </message>
    <message>
        <source>Name hidden recipients (Bcc)</source>
        <translation>Называть скрытых получателей (Bcc)</translation>
    </message>
    <message>
        <source>Names of folders and files that are not the server’s own.</source>
        <translation>Имена папок и файлов, не принадлежащих самому серверу.</translation>
    </message>
    <message>
        <source>Names of servers and other machines.</source>
        <translation>Имена серверов и других машин.</translation>
    </message>
    <message>
        <source>Names, accounts, telephone and ticket numbers, organisations.</source>
        <translation>Имена, учётные записи, номера телефонов и заявок, организации.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>Ничего: в файлах имена, адреса и сообщения как есть. Обращайтесь с ними как с почтой.</translation>
    </message>
    <message>
        <source>Other names stand in the place of what is ticked.</source>
        <translation>Вместо отмеченного ставятся другие имена.</translation>
    </message>
    <message>
        <source>People and ticket</source>
        <translation>Люди и заявка</translation>
    </message>
    <message>
        <source>Project Falcon, Contoso</source>
        <translation>Проект Сокол, Contoso</translation>
    </message>
    <message>
        <source>Recipients that only a message’s envelope names: blind copies, members of lists. Others are not to learn of them.</source>
        <translation>Получатели, которых называет только конверт сообщения: скрытые копии, члены списков. Другие не должны о них узнать.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Заменено: %1.</translation>
    </message>
    <message>
        <source>Servers and machines</source>
        <translation>Серверы и машины</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Subjects, Message-IDs and every other free text in a header.</source>
        <translation>Темы, Message-ID и любой другой свободный текст в заголовке.</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>Тексты сообщений</translation>
    </message>
    <message>
        <source>The part of an address before the @.</source>
        <translation>Часть адреса перед @.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Что скрывается</translation>
    </message>
    <message>
        <source>What people wrote freely: notes, the caller’s words, typed answers, outputs of programs. They are left out.</source>
        <translation>То, что люди писали свободно: заметки, слова звонящего, введённые ответы, вывод программ. Всё это не включается.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Кто есть кто</translation>
    </message>
    <message numerus="yes">
        <source>Who is who (%n)</source>
        <translation>
            <numerusform>Кто есть кто (%n)</numerusform>
            <numerusform>Кто есть кто (%n)</numerusform>
            <numerusform>Кто есть кто (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is who: what stands for what in the report</source>
        <translation>Кто есть кто: что вместо чего стоит в отчёте</translation>
    </message>
</context>
<context>
    <name>ims::RemedyView</name>
    <message>
        <source> and %1 more</source>
        <translation> и ещё %1</translation>
    </message>
    <message>
        <source>%1: mended in build %2</source>
        <translation>%1: исправлено в сборке %2</translation>
    </message>
    <message>
        <source>%1: mended in build %2, so in %3 (Q257618)</source>
        <translation>%1: исправлено в сборке %2, то есть в %3 (Q257618)</translation>
    </message>
    <message>
        <source>%1: no build without the fault is documented</source>
        <translation>%1: сборка без этой ошибки не документирована</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Статьи: %1</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>Exchange %1</translation>
    </message>
    <message>
        <source>Exchange %1 from build %2</source>
        <translation>Exchange %1, начиная со сборки %2</translation>
    </message>
    <message>
        <source>Failed messages that it explains: %1</source>
        <translation>Недоставленных сообщений, которые она объясняет: %1</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Как увидеть, что причина устранена</translation>
    </message>
    <message>
        <source>No failed message of the evidence is put down to it.</source>
        <translation>Ни одно недоставленное сообщение из материалов к ней не отнесено.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Этот сервер: %1</translation>
    </message>
    <message>
        <source>Versions: all</source>
        <translation>Версии: все</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Что может навредить</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Что помогает</translation>
    </message>
</context>
<context>
    <name>ims::ReportExporter</name>
    <message>
        <source>%1 The next export of the case may give other names.</source>
        <translation>%1 Следующий экспорт обращения может дать другие имена.</translation>
    </message>
    <message>
        <source>A report is being written. Export the next one when it is done, or cancel it.</source>
        <translation>Отчёт записывается. Экспортируйте следующий, когда он будет готов, или отмените запись.</translation>
    </message>
    <message>
        <source>Making the summary for the ticket</source>
        <translation>Составляется сводка для заявки</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Отчёт записан в %1.</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard, with other names in the place of those that are hidden.</source>
        <translation>Сводка для заявки — в буфере обмена, вместо скрытых имён в ней стоят другие.</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard.</source>
        <translation>Сводка для заявки — в буфере обмена.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Отчёт записывается</translation>
    </message>
</context>
<context>
    <name>ims::ReportPage</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Готовится предварительный просмотр</translation>
    </message>
    <message>
        <source>Not done yet, and said so in the report: %1.</source>
        <translation>Ещё не сделано, и в отчёте это сказано: %1.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Предварительный просмотр отчёта</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The preview was not finished. It is made again when something changes or the page is opened again; the export does not need it.</source>
        <translation>Предварительный просмотр не закончен. Он составляется снова, когда что-то меняется или страницу открывают ещё раз; для экспорта он не нужен.</translation>
    </message>
    <message>
        <source>The report follows.</source>
        <translation>Отчёт последует.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Отчёт записывается</translation>
    </message>
</context>
<context>
    <name>ims::ReportPrinter</name>
    <message>
        <source>For a file, export the PDF: it is checked where it is written.</source>
        <translation>Если нужен файл, экспортируйте PDF: он проверяется при записи.</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>Страниц передано принтеру «%1»: %2.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>There is no printer at hand. Export the PDF and print it elsewhere.</source>
        <translation>Принтера нет. Экспортируйте PDF и напечатайте его в другом месте.</translation>
    </message>
</context>
<context>
    <name>ims::RestartPage</name>
    <message>
        <source>1  Stop the service</source>
        <translation>1  Остановить службу</translation>
    </message>
    <message>
        <source>2  Start the service</source>
        <translation>2  Запустить службу</translation>
    </message>
    <message>
        <source>By hand: what is typed at the server’s console</source>
        <translation>Вручную: что вводят на консоли сервера</translation>
    </message>
    <message>
        <source>Event 4023 asks for it: documented after a bad message crashed the store (Q169223, Q322829).</source>
        <translation>Этого требует событие 4023: документировано для случая, когда неправильное сообщение вызвало аварию хранилища (Q169223, Q322829).</translation>
    </message>
    <message>
        <source>Expected: it names “%1” and says that it was stopped. Event 1001, “shut down successfully”, is logged (Q325939).</source>
        <translation>Ожидается: названа «%1» и сказано, что она остановлена. Записывается событие 1001, «shut down successfully» (Q325939).</translation>
    </message>
    <message>
        <source>Expected: it says that the service was started. Event 1000 with the build is logged (Q257618). It can take long; do not break it off (Q185996).</source>
        <translation>Ожидается: сказано, что служба запущена. Записывается событие 1000 со сборкой (Q257618). Это может занять много времени; не прерывайте (Q185996).</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>Run the commands on %1 itself, at its console or in a remote session, as an administrator. The program cannot do it from this computer. %2</source>
        <translation>Выполните команды на самом %1, на консоли или в удалённом сеансе, как администратор. С этого компьютера программа этого сделать не может. %2</translation>
    </message>
    <message>
        <source>The Information Store has to be restarted, too?</source>
        <translation>Надо ли перезапустить и Information Store?</translation>
    </message>
    <message>
        <source>The cause that this case goes on with asks for it (step 5).</source>
        <translation>Этого требует причина, с которой продолжается обращение (шаг 5).</translation>
    </message>
    <message>
        <source>The evidence at hand is not the server’s own: restarting anything here changes nothing, so the only way is by hand. Run the commands on %1 itself, or have the caller type them there, as an administrator. Is it the server’s own after all? Say so in step 1.</source>
        <translation>Имеющиеся материалы — не собственные файлы сервера: перезапуск здесь ничего не изменит, поэтому остаётся только вручную. Выполните команды на самом %1 или попросите звонящего ввести их там, как администратор. Всё-таки это сам сервер? Укажите это на шаге 1.</translation>
    </message>
    <message>
        <source>The program can stop and start the service on %1 for you and watch it. By hand it is done on %1 itself, at its console or in a remote session, as an administrator.</source>
        <translation>Программа может остановить и запустить службу на %1 за вас и понаблюдать за ней. Вручную это делают на самом %1, на консоли или в удалённом сеансе, как администратор.</translation>
    </message>
    <message>
        <source>What the program did takes back what rested on the old answer: %1.</source>
        <translation>Сделанное программой отменяет то, что опиралось на прежний ответ: %1.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>сервере</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesCard</name>
    <message>
        <source>%1 (recorded)</source>
        <translation>%1 (записано)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</source>
        <translation>
            <numerusform>%n файл. Только те, что названы в событии 4117 или 4132 или указаны вами как недоставленные; остальные в IN\ARCHIVE, возможно, уже доставлены (Q189731).</numerusform>
            <numerusform>%n файла. Только те, что названы в событии 4117 или 4132 или указаны вами как недоставленные; остальные в IN\ARCHIVE, возможно, уже доставлены (Q189731).</numerusform>
            <numerusform>%n файлов. Только те, что названы в событии 4117 или 4132 или указаны вами как недоставленные; остальные в IN\ARCHIVE, возможно, уже доставлены (Q189731).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>File that no event names</source>
        <translation>Файл, который не называет ни одно событие</translation>
    </message>
    <message>
        <source>Files of the retest</source>
        <translation>Файлы повторной проверки</translation>
    </message>
    <message>
        <source>Files that no event names</source>
        <translation>Файлы, которые не называет ни одно событие</translation>
    </message>
    <message>
        <source>Files that no event names (%1)</source>
        <translation>Файлы, которые не называет ни одно событие (%1)</translation>
    </message>
    <message>
        <source>Nobody knows whether these failed. With Message Archival on, IN\ARCHIVE also holds mail that was delivered (Q189731): put back, it arrives twice. Take one only when its recipient misses it.</source>
        <translation>Неизвестно, относятся ли эти файлы к недоставленным сообщениям. При включённом Message Archival в IN\ARCHIVE лежит и доставленная почта (Q189731): если её вернуть, она придёт дважды. Берите файл, только если сообщения не хватает его получателю.</translation>
    </message>
    <message>
        <source>Nothing is left that could be put back.</source>
        <translation>Не осталось ничего, что можно было бы вернуть.</translation>
    </message>
    <message>
        <source>Put back this one alone…</source>
        <translation>Вернуть только этот…</translation>
    </message>
    <message>
        <source>Take it into the plan</source>
        <translation>Включить в план</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>Файлы в IN\ARCHIVE просматриваются…</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Что стало с %1</translation>
    </message>
    <message>
        <source>What can be put back</source>
        <translation>Что можно вернуть</translation>
    </message>
    <message>
        <source>in ARCHIVE</source>
        <translation>в ARCHIVE</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращено</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesModel</name>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему он здесь</translation>
    </message>
</context>
<context>
    <name>ims::RetestLive</name>
    <message>
        <source>A message in IN stops the service</source>
        <translation>Сообщение в IN останавливает службу</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Moving files was broken off before: the program ended, or the connection was lost. Every file is whole, in one of the folders or as a copy in the case. Go on, or put everything back as it was.</source>
        <translation>Перемещение файлов прервалось: программа завершилась или потеряно соединение. Каждый файл цел — в одной из папок или копией в обращении. Продолжите или верните всё как было.</translation>
    </message>
    <message>
        <source>Put everything back as it was</source>
        <translation>Вернуть всё как было</translation>
    </message>
    <message>
        <source>Queue.dat, where an article asks for it</source>
        <translation>Queue.dat, если этого требует статья</translation>
    </message>
</context>
<context>
    <name>ims::RetestPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file that is missing or damaged here may be whole on the server: look there, in IMCDATA\IN\ARCHIVE.</source>
        <translation>Файл, которого здесь нет или который здесь повреждён, на сервере может быть цел: посмотрите там, в IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>After the first one arrived, put back a few at a time. Does something fail or hang, halve the set until the one is found (Q168883).</source>
        <translation>После того как первый пришёл, возвращайте понемногу. Если что-то не передаётся или зависает, делите набор пополам, пока не найдёте виновный файл (Q168883).</translation>
    </message>
    <message>
        <source>By hand, on the server’s console</source>
        <translation>Вручную, на консоли сервера</translation>
    </message>
    <message>
        <source>By hand: %1 The commands below are for the server’s console.</source>
        <translation>Вручную: %1 Команды ниже — для консоли сервера.</translation>
    </message>
    <message>
        <source>Files to put back</source>
        <translation>Файлы для возврата</translation>
    </message>
    <message>
        <source>Files to put back: %1</source>
        <translation>Файлов для возврата: %1</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>Перейти к шагу 8: Отчёт</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>No failed file is at hand that could be put back</source>
        <translation>Нет ни одного файла недоставленного сообщения, который можно было бы вернуть</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>Not put back (%1)</source>
        <translation>Не возвращено (%1)</translation>
    </message>
    <message>
        <source>Only files that an event 4117 names, or that you named as failed, stand here. With Message Archival on, IN\ARCHIVE also holds mail that was delivered: putting back the whole folder would deliver it again (Q189731).</source>
        <translation>Здесь стоят только файлы, названные в событии 4117 или указанные вами как недоставленные. При включённом Message Archival в IN\ARCHIVE лежит и доставленная почта: возврат всей папки доставил бы её снова (Q189731).</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Optional: other articles also delete Queue.dat in IMCDATA while the service is stopped (Q169223, Q168883). It is built anew at the start and holds no mail (Q193862); outbound mail may then go out twice (Q312443). Q230250 does not ask for it.</source>
        <translation>Необязательно: в других статьях при остановленной службе удаляют и Queue.dat в IMCDATA (Q169223, Q168883). При запуске он создаётся заново, почты в нём нет (Q193862); исходящая почта может тогда уйти дважды (Q312443). Q230250 этого не требует.</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Повторная проверка</translation>
    </message>
    <message>
        <source>Step 4 has not decided which cause it is.</source>
        <translation>На шаге 4 не решено, какая это причина.</translation>
    </message>
    <message>
        <source>The Character Sets are not as recommended yet (step 5).</source>
        <translation>Character Sets ещё не такие, как рекомендовано (шаг 5).</translation>
    </message>
    <message>
        <source>The Internet Mail Service was not restarted yet (step 6).</source>
        <translation>Internet Mail Service ещё не перезапущена (шаг 6).</translation>
    </message>
    <message>
        <source>The cause is not mended yet (step 5).</source>
        <translation>Причина ещё не устранена (шаг 5).</translation>
    </message>
    <message>
        <source>The server’s folder IN can be reached over the network</source>
        <translation>Папка IN сервера доступна по сети</translation>
    </message>
    <message>
        <source>What is put back now may fail again with event 4117.</source>
        <translation>То, что возвращается сейчас, может снова не пройти с событием 4117.</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
</context>
<context>
    <name>ims::RetestRunCard</name>
    <message>
        <source>%1, a verified copy of each before it is moved</source>
        <translation>%1; у каждого перед перемещением — проверенная копия</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>A batch was not finished: go on with it or undo it, above.</source>
        <translation>Один пакет не завершён: продолжите его или отмените, выше.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Ends after the file that is being moved; it is never left halfway.</source>
        <translation>Завершается после перемещаемого сейчас файла; ни один файл не остаётся на полпути.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>Files are being moved.</source>
        <translation>Файлы перемещаются.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>Перейти к шагу 6: Перезапуск</translation>
    </message>
    <message>
        <source>I confirm that it is stopped</source>
        <translation>Подтверждаю, что она остановлена</translation>
    </message>
    <message>
        <source>I know that it can stop the service or the store</source>
        <translation>Я знаю, что он может остановить службу или хранилище</translation>
    </message>
    <message>
        <source>It is not known that the Internet Mail Service is stopped: stop it in step 6, or confirm that it is.</source>
        <translation>Остановлена ли Internet Mail Service, неизвестно: остановите её на шаге 6 или подтвердите, что она остановлена.</translation>
    </message>
    <message>
        <source>It is not known whether they were sent again: then they would arrive twice.</source>
        <translation>Неизвестно, не отправляли ли сообщения ещё раз: тогда они пришли бы дважды.</translation>
    </message>
    <message>
        <source>It was started</source>
        <translation>Её запустили</translation>
    </message>
    <message>
        <source>Its recipient misses it; I know that it may arrive twice</source>
        <translation>Получателю его не хватает; я знаю, что оно может прийти дважды</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>Файлы перемещаются</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The service takes it in when it is started.</source>
        <translation>На %1 из %4 в %5 перемещается: %2 (%3). Служба примет это при запуске.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)…</source>
        <translation>
            <numerusform>Вернуть %n файл…</numerusform>
            <numerusform>Вернуть %n файла…</numerusform>
            <numerusform>Вернуть %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation>Вернуть сейчас</translation>
    </message>
    <message>
        <source>Say first whether the messages were sent again meanwhile, above.</source>
        <translation>Сначала укажите выше, не отправляли ли за это время сообщения ещё раз.</translation>
    </message>
    <message>
        <source>Settle first what became of what was put back before, below.</source>
        <translation>Сначала выясните ниже, что стало с возвращённым раньше.</translation>
    </message>
    <message>
        <source>Some of the messages were sent again: those would arrive twice.</source>
        <translation>Часть сообщений отправили ещё раз: они пришли бы дважды.</translation>
    </message>
    <message>
        <source>Start it in step 6</source>
        <translation>Запустите её на шаге 6</translation>
    </message>
    <message>
        <source>Stop it in step 6</source>
        <translation>Остановите её на шаге 6</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs: stop it first.</source>
        <translation>Internet Mail Service работает: сначала остановите её.</translation>
    </message>
    <message>
        <source>The case is not kept in a folder yet. The copies and the record of the moves lie there: save the case first.</source>
        <translation>Обращение ещё не хранится в папке. Там лежат копии и запись о перемещениях: сначала сохраните обращение.</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>Файлы в IN\ARCHIVE просматриваются…</translation>
    </message>
    <message>
        <source>The last test was bad; the cause was mended since then</source>
        <translation>Последняя проверка не удалась; с тех пор причину устранили</translation>
    </message>
    <message>
        <source>The record of the moves is being read…</source>
        <translation>Запись о перемещениях читается…</translation>
    </message>
    <message>
        <source>There is nothing that could be put back.</source>
        <translation>Нет ничего, что можно было бы вернуть.</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: nothing is moved from here.</source>
        <translation>Это обращение можно только просматривать, записать ничего нельзя, поэтому отсюда ничего не перемещается.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Until the service is started, “Put everything back as it was” undoes it exactly. After that, only what still lies in IN goes back.</source>
        <translation>Пока служба не запущена, «Вернуть всё как было» отменяет это в точности. После запуска возвращается только то, что ещё лежит в IN.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Как вернуть</translation>
    </message>
    <message>
        <source>What was put back before is not decided yet, below.</source>
        <translation>О возвращённом раньше ещё не решено, ниже.</translation>
    </message>
    <message>
        <source>ends after the file that is being moved</source>
        <translation>завершается после перемещаемого сейчас файла</translation>
    </message>
    <message>
        <source>in the folder of the case, once it has one</source>
        <translation>в папке обращения, когда она появится</translation>
    </message>
</context>
<context>
    <name>ims::RetestUndoCard</name>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Не осталось ничего, что можно было бы забрать обратно.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n file(s) go back to where they came from, the last first: from %2 to %3.</source>
        <translation>
            <numerusform>На %1: %n файл возвращается туда, откуда взят, последний — первым: из %2 в %3.</numerusform>
            <numerusform>На %1: %n файла возвращаются туда, откуда взяты, последний — первым: из %2 в %3.</numerusform>
            <numerusform>На %1: %n файлов возвращаются туда, откуда взяты, последний — первым: из %2 в %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was now</source>
        <translation>Вернуть как было сейчас</translation>
    </message>
    <message>
        <source>Put everything back as it was…</source>
        <translation>Вернуть всё как было…</translation>
    </message>
    <message>
        <source>Save its copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Save the copy of %1</source>
        <translation>Сохранение копии %1</translation>
    </message>
    <message>
        <source>Save the copy of %1 elsewhere</source>
        <translation>Сохранить копию %1 в другом месте</translation>
    </message>
    <message>
        <source>Spool file (*)</source>
        <translation>Спул-файл (*)</translation>
    </message>
    <message>
        <source>Taken by the service: their saved copies are kept in the case. Put back again, such a message arrives twice if it was delivered.</source>
        <translation>Забрала служба: сохранённые копии лежат в обращении. Если вернуть такое сообщение ещё раз, оно придёт дважды, если уже доставлено.</translation>
    </message>
    <message numerus="yes">
        <source>The service has not run since: everything goes back exactly as it was (%n file(s)).</source>
        <translation>
            <numerusform>С тех пор служба не работала: всё возвращается в точности как было (%n файл).</numerusform>
            <numerusform>С тех пор служба не работала: всё возвращается в точности как было (%n файла).</numerusform>
            <numerusform>С тех пор служба не работала: всё возвращается в точности как было (%n файлов).</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has run since. Only files that still lie in IN go back, if their bytes are the same; the others were taken by the service and are never put back a second time by themselves.</source>
        <translation>С тех пор служба работала. Возвращаются только файлы, которые ещё лежат в IN, если их байты те же; остальные забрала служба, сами по себе они никогда не возвращаются второй раз.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Как вернуть</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>ims::RetestWatchCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a fresh log…</source>
        <translation>Добавить свежий журнал…</translation>
    </message>
    <message>
        <source>As one act, which can be undone</source>
        <translation>Как одно действие, которое можно отменить</translation>
    </message>
    <message>
        <source>Back to step 4 with what was learnt</source>
        <translation>Назад к шагу 4 с тем, что выяснилось</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3</source>
        <translation>Событие %1 от %2, %3</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Посмотреть сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the folders %n time(s).</source>
        <translation>
            <numerusform>Папки просмотрены %n раз.</numerusform>
            <numerusform>Папки просмотрены %n раза.</numerusform>
            <numerusform>Папки просмотрены %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просматривается…</translation>
    </message>
    <message>
        <source>No log that goes on beyond the moment of putting back was read.</source>
        <translation>Журнала, который идёт дальше момента возврата, не читали.</translation>
    </message>
    <message>
        <source>Not watching.</source>
        <translation>Наблюдение не ведётся.</translation>
    </message>
    <message>
        <source>Put back nothing more. Stop the service, and put back what still lies in IN (“Put everything back as it was”). If it cannot be stopped or started, a message in IN holds it: set that aside, below.</source>
        <translation>Больше ничего не возвращайте. Остановите службу и верните то, что ещё лежит в IN («Вернуть всё как было»). Если её нельзя остановить или запустить, её держит сообщение в IN: отложите его, ниже.</translation>
    </message>
    <message>
        <source>Record what was found</source>
        <translation>Записать найденное</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Прекратить наблюдение</translation>
    </message>
    <message>
        <source>The files lie in IN. Start the Internet Mail Service (step 6), or say that it was started: then the program watches what becomes of them.</source>
        <translation>Файлы лежат в IN. Запустите Internet Mail Service (шаг 6) или укажите, что её запустили: тогда программа будет наблюдать, что с ними станет.</translation>
    </message>
    <message>
        <source>The next files can be put back: stop the service again, then “Put back” above.</source>
        <translation>Можно возвращать следующие файлы: снова остановите службу, затем «Вернуть» выше.</translation>
    </message>
    <message>
        <source>The next look is in %1 s.</source>
        <translation>Следующий просмотр через %1 с.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Что с ними станет</translation>
    </message>
    <message>
        <source>What was found is on record as the answers of this step.</source>
        <translation>Найденное записано как ответы этого шага.</translation>
    </message>
    <message>
        <source>What would settle it:</source>
        <translation>Что дало бы ясность:</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>• a log that was saved after the start: it would name a new failure;</source>
        <translation>• журнал, сохранённый после запуска: он назвал бы новый сбой;</translation>
    </message>
    <message>
        <source>• a tracking log of that time: its event 9 or 1000 records the delivery (Q173364).</source>
        <translation>• журнал отслеживания за это время: доставку записывает его событие 9 или 1000 (Q173364).</translation>
    </message>
    <message>
        <source>• the recipient: does the message lie in the mailbox? Select the file above and record it;</source>
        <translation>• получатель: лежит ли сообщение в почтовом ящике? Выделите файл выше и запишите это;</translation>
    </message>
</context>
<context>
    <name>ims::ServerFields</name>
    <message>
        <source>%1 (from the evidence)</source>
        <translation>%1 (из материалов)</translation>
    </message>
    <message>
        <source>%1 – Exchange %2</source>
        <translation>%1 – Exchange %2</translation>
    </message>
    <message>
        <source>Ask once what time the server shows. Times in its logs and files are its own.</source>
        <translation>Один раз спросите, какое время показывает сервер. Время в его журналах и файлах — его собственное.</translation>
    </message>
    <message>
        <source>Exchange version, as the customer states it</source>
        <translation>Версия Exchange, со слов клиента</translation>
    </message>
    <message>
        <source>Its clock compared with yours</source>
        <translation>Его часы по сравнению с вашими</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server’s name</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>The server’s clock compared with yours</source>
        <translation>Часы сервера по сравнению с вашими</translation>
    </message>
    <message>
        <source>Version of Exchange</source>
        <translation>Версия Exchange</translation>
    </message>
    <message>
        <source>Where the version comes from: %1</source>
        <translation>Откуда известна версия: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>right, or 3 minutes fast</source>
        <translation>верны или спешат на 3 минуты</translation>
    </message>
</context>
<context>
    <name>ims::ServersCard</name>
    <message>
        <source>Names that begin alike stand for one machine; these do not. Look where each one stands, then say what they are.</source>
        <translation>Имена с одинаковым началом означают одну машину; у этих оно разное. Посмотрите, где стоит каждое, затем укажите, что это.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what names %1</source>
        <translation>Показать, где названо %1</translation>
    </message>
    <message>
        <source>The evidence names more than one server</source>
        <translation>В материалах назван больше чем один сервер</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>ims::ServiceActCard</name>
    <message>
        <source>%1 so far</source>
        <translation>прошло %1</translation>
    </message>
    <message>
        <source>%1, check point %2</source>
        <translation>%1, контрольная точка %2</translation>
    </message>
    <message>
        <source>%1: what is run</source>
        <translation>%1: что выполняется</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, затем </translation>
    </message>
    <message>
        <source>A request that was sent cannot be called back; the state is asked for again.</source>
        <translation>Отправленный запрос отозвать нельзя; состояние запрашивается ещё раз.</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>Запросить состояние</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Запрашивается %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Отменено до отправки.</translation>
    </message>
    <message>
        <source>Cancelling. A request that was sent cannot be called back: the state is asked for again.</source>
        <translation>Отмена. Отправленный запрос отозвать нельзя: состояние запрашивается ещё раз.</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Не делать</translation>
    </message>
    <message>
        <source>Mail from outside waits at the senders meanwhile; they try again. A stop is undone by a start.</source>
        <translation>Почта извне тем временем ждёт у отправителей; они повторяют попытки. Остановку отменяет запуск.</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>Не выяснено: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the case could not be saved first, so nothing of it would be on record. %1</source>
        <translation>Ничего не отправлено: обращение сначала не удалось сохранить, и записи об этом не осталось бы. %1</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Перезапустить…</translation>
    </message>
    <message>
        <source>Run here, by %1, for the service %2 on %3, %4. A stop is undone by a start.</source>
        <translation>Выполняется здесь, способ: %1, для службы %2 на %3, %4. Остановку отменяет запуск.</translation>
    </message>
    <message>
        <source>Something is missing above.</source>
        <translation>Выше чего-то не хватает.</translation>
    </message>
    <message>
        <source>Start only</source>
        <translation>Только запустить</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Запускается %1</translation>
    </message>
    <message>
        <source>Stop %1 now?</source>
        <translation>Остановить %1 сейчас?</translation>
    </message>
    <message>
        <source>Stop and start %1 now?</source>
        <translation>Остановить и запустить %1 сейчас?</translation>
    </message>
    <message>
        <source>Stop and start now</source>
        <translation>Остановить и запустить сейчас</translation>
    </message>
    <message>
        <source>Stop and start the service</source>
        <translation>Остановить и запустить службу</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Остановить сейчас</translation>
    </message>
    <message>
        <source>Stop only…</source>
        <translation>Только остановить…</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Останавливается %1</translation>
    </message>
    <message>
        <source>Stops the service, then starts it; asks before.</source>
        <translation>Останавливает службу, затем запускает; сначала спрашивает.</translation>
    </message>
    <message>
        <source>The case does not say which server it is about: make sure that this is the one.</source>
        <translation>В обращении не сказано, о каком оно сервере: убедитесь, что это тот самый.</translation>
    </message>
    <message>
        <source>The case is about %1, this is another name: make sure that it is the right server.</source>
        <translation>Обращение — о %1, а это другое имя: убедитесь, что это нужный сервер.</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: the program asks and changes nothing. By hand it can be done all the same.</source>
        <translation>Это обращение можно только просматривать, записать ничего нельзя: программа спрашивает состояние и ничего не меняет. Вручную это сделать всё же можно.</translation>
    </message>
    <message>
        <source>This is run: %1</source>
        <translation>Выполняется: %1</translation>
    </message>
    <message>
        <source>What exactly is run</source>
        <translation>Что именно выполняется</translation>
    </message>
    <message>
        <source>What is run is shown here once server and user are named.</source>
        <translation>Когда указаны сервер и пользователь, здесь показано, что выполняется.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>как %1</translation>
    </message>
    <message>
        <source>as a user who is still to be named</source>
        <translation>как пользователь, которого ещё надо указать</translation>
    </message>
    <message>
        <source>as who is signed in here</source>
        <translation>как вошедший здесь пользователь</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>ответа нет уже %1</translation>
    </message>
</context>
<context>
    <name>ims::ServiceForm</name>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Паро&amp;ль:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Се&amp;рвер:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Пользова&amp;тель:</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>Спосо&amp;б:</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>How long stopping or starting may take</source>
        <translation>Сколько могут занять остановка и запуск</translation>
    </message>
    <message>
        <source>More: port, patience</source>
        <translation>Ещё: порт, ожидание</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>Не указан сервер.</translation>
    </message>
    <message>
        <source>No user is named. Samba’s client knows nobody who is signed in here.</source>
        <translation>Не указан пользователь. Клиент Samba не знает, кто вошёл здесь в систему.</translation>
    </message>
    <message>
        <source>On this computer itself Windows takes who is signed in: leave the user out.</source>
        <translation>На самом этом компьютере Windows использует вошедшего пользователя: не указывайте его.</translation>
    </message>
    <message>
        <source>Other ways: %1</source>
        <translation>Другие способы: %1</translation>
    </message>
    <message>
        <source>P&amp;ort of the server’s shares:</source>
        <translation>Порт &amp;общих ресурсов сервера:</translation>
    </message>
    <message>
        <source>Port of the server’s shares</source>
        <translation>Порт общих ресурсов сервера</translation>
    </message>
    <message>
        <source>Stopping or starting may &amp;take:</source>
        <translation>Остановка или запуск могут &amp;занять:</translation>
    </message>
    <message>
        <source>The server’s &amp;Windows:</source>
        <translation>&amp;Windows на сервере:</translation>
    </message>
    <message>
        <source>There is a password but no user’s name.</source>
        <translation>Пароль указан, а имя пользователя — нет.</translation>
    </message>
    <message>
        <source>There is no password. It is asked for each time, and never kept.</source>
        <translation>Нет пароля. Он запрашивается каждый раз и нигде не хранится.</translation>
    </message>
    <message>
        <source>Which way, and who</source>
        <translation>Каким способом и от чьего имени</translation>
    </message>
    <message>
        <source>only with a user’s name</source>
        <translation>только с именем пользователя</translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>имя или адрес сервера</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>вошедший здесь пользователь</translation>
    </message>
</context>
<context>
    <name>ims::ServiceResults</name>
    <message>
        <source>Failed. %1</source>
        <translation>Не удалось. %1</translation>
    </message>
    <message>
        <source>Its output</source>
        <translation>Его вывод</translation>
    </message>
    <message>
        <source>What was asked, and what came of it</source>
        <translation>Что запрошено и что из этого вышло</translation>
    </message>
</context>
<context>
    <name>ims::SetAsideCard</name>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, сначала самые старые</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) more cannot be moved now: in use or growing.</source>
        <translation>
            <numerusform>Ещё %n файл сейчас переместить нельзя: используется или растёт.</numerusform>
            <numerusform>Ещё %n файла сейчас переместить нельзя: используются или растут.</numerusform>
            <numerusform>Ещё %n файлов сейчас переместить нельзя: используются или растут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in IN</source>
        <translation>Файлы в IN</translation>
    </message>
    <message>
        <source>List what lies in IN</source>
        <translation>Показать, что лежит в IN</translation>
    </message>
    <message>
        <source>Named by event 4182 or 4037: %1</source>
        <translation>Названы в событии 4182 или 4037: %1</translation>
    </message>
    <message>
        <source>No file lies in IN.</source>
        <translation>В IN нет ни одного файла.</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The messages wait there and are not delivered until they are put back.</source>
        <translation>На %1 из %4 в %5 перемещается: %2 (%3). Сообщения ждут там и не доставляются, пока их не вернут.</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>Отложить сейчас</translation>
    </message>
    <message>
        <source>Set the message aside</source>
        <translation>Отложить сообщение</translation>
    </message>
    <message>
        <source>Set the older half aside…</source>
        <translation>Отложить более старую половину…</translation>
    </message>
    <message>
        <source>Set the selected one aside…</source>
        <translation>Отложить выбранный…</translation>
    </message>
    <message>
        <source>The service does not start, stops at once (4182, 4102) or handles an exception again and again (4037): a message in IN may be the reason. Stop the service, set the suspect aside, start it. If none is suspect, set half of them aside and start; if it runs, the bad one is among those set aside, else among those left: halve again until it is found (Q168883, Q169223). Set aside means moved to a dated folder beside IN; “Put everything back as it was” undoes it.</source>
        <translation>Служба не запускается, сразу останавливается (4182, 4102) или снова и снова обрабатывает исключение (4037): причиной может быть сообщение в IN. Остановите службу, отложите подозрительный файл, запустите её. Если подозрений нет, отложите половину файлов и запустите; если служба работает, виновный — среди отложенных, иначе — среди оставшихся: делите пополам, пока его не найдёте (Q168883, Q169223). Отложить — значит переместить в папку с датой рядом с IN; «Вернуть всё как было» это отменяет.</translation>
    </message>
    <message>
        <source>an event names it</source>
        <translation>его называет событие</translation>
    </message>
    <message>
        <source>in IN</source>
        <translation>в IN</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>подозрительный</translation>
    </message>
</context>
<context>
    <name>ims::SettingsPage</name>
    <message>
        <source>%1 shows every row as planned.</source>
        <translation>%1 показывает каждую строку, как в плане.</translation>
    </message>
    <message>
        <source>A save of it is among the evidence.</source>
        <translation>Сохранение этих настроек есть среди материалов.</translation>
    </message>
    <message>
        <source>Go to step 1: Evidence</source>
        <translation>Перейти к шагу 1: Материалы</translation>
    </message>
    <message>
        <source>Go to step 4: Cause</source>
        <translation>Перейти к шагу 4: Причина</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>Перейти к шагу 6: Перезапуск</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>Перейти к шагу 8: Отчёт</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are</source>
        <translation>Character Sets оставить как есть</translation>
    </message>
    <message>
        <source>Leave the server as it is. The report holds the events, the failed messages, the causes that were weighed and what could not be checked: hand that on, with the spool files, Drwtsn32.log and User.dmp where the store crashed (Q192186).</source>
        <translation>Оставьте сервер как есть. В отчёте — события, недоставленные сообщения, взвешенные причины и то, что не удалось проверить: передайте его дальше вместе со спул-файлами, а если была авария хранилища — с Drwtsn32.log и User.dmp (Q192186).</translation>
    </message>
    <message>
        <source>Missing: %1. Step 1 says how to get it.</source>
        <translation>Не хватает: %1. Как это получить, сказано на шаге 1.</translation>
    </message>
    <message>
        <source>No cause was chosen yet</source>
        <translation>Причина ещё не выбрана</translation>
    </message>
    <message>
        <source>Or set it with imccopy, the tool of the Exchange CD</source>
        <translation>Или задайте это с помощью imccopy, программы с компакт-диска Exchange</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Step 4 decides whether the Character Sets are changed. Nothing was decided yet: this is only the recommendation.</source>
        <translation>На шаге 4 решается, изменяются ли Character Sets. Пока ничего не решено: это только рекомендация.</translation>
    </message>
    <message>
        <source>Step 4 decides which cause it is; its remedy stands here then.</source>
        <translation>На шаге 4 решается, какая это причина; тогда здесь будет то, что её устраняет.</translation>
    </message>
    <message>
        <source>The case is handed on</source>
        <translation>Обращение передано</translation>
    </message>
    <message>
        <source>The failed messages do not tell which charset they need. Leave the Character Sets as they are, or decide on another cause in step 4.</source>
        <translation>По недоставленным сообщениям не видно, какая кодировка им нужна. Оставьте Character Sets как есть или выберите на шаге 4 другую причину.</translation>
    </message>
    <message>
        <source>The recommendation needs %1.</source>
        <translation>Для рекомендации нужно: %1.</translation>
    </message>
    <message>
        <source>There is not enough evidence to recommend a change</source>
        <translation>Материалов недостаточно, чтобы рекомендовать изменение</translation>
    </message>
</context>
<context>
    <name>ims::SettingsSaves</name>
    <message>
        <source>! %1: neither as planned nor as before – %2</source>
        <translation>! %1: ни как в плане, ни как прежде – %2</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned.</source>
        <translation>%1 не показывает запланированного изменения.</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned.</source>
        <translation>%1 доказывает изменение: каждая строка — как в плане.</translation>
    </message>
    <message>
        <source>%1 was imported already. Give each save a name of its own (imc-after.txt): so both are kept and compared.</source>
        <translation>%1 уже импортирован. Давайте каждому сохранению своё имя (imc-after.txt): тогда хранятся и сравниваются оба.</translation>
    </message>
    <message>
        <source>%1: MIME %2, Non-MIME %3</source>
        <translation>%1: MIME %2, Non-MIME %3</translation>
    </message>
    <message>
        <source>%1: the entry is gone</source>
        <translation>%1: записи больше нет</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before.</source>
        <translation>%1: строки плана — такие же, как прежде.</translation>
    </message>
    <message>
        <source>After the change, save the settings anew (“imccopy -save domain imc-after.txt”) and import that file: it is compared with the plan, list by list. What the change does to mail, a new test mail each way shows after the restart (step 7 asks for it).</source>
        <translation>После изменения сохраните настройки заново («imccopy -save domain imc-after.txt») и импортируйте этот файл: он сравнивается с планом, список за списком. Что изменение делает с почтой, покажет новое пробное письмо в каждую сторону после перезапуска (об этом спросит шаг 7).</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n field(s) differ.</source>
        <translation>
            <numerusform>По сравнению с %1 отличается %n поле.</numerusform>
            <numerusform>По сравнению с %1 отличаются %n поля.</numerusform>
            <numerusform>По сравнению с %1 отличаются %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: nothing differs.</source>
        <translation>По сравнению с %1 отличий нет.</translation>
    </message>
    <message>
        <source>Import a save of the settings</source>
        <translation>Импорт сохранённых настроек</translation>
    </message>
    <message>
        <source>Import a save…</source>
        <translation>Импортировать сохранённое…</translation>
    </message>
    <message>
        <source>MIME %1, Non-MIME %2 (line %3)</source>
        <translation>MIME %1, Non-MIME %2 (строка %3)</translation>
    </message>
    <message>
        <source>No save? Have the dialog read out again</source>
        <translation>Нет сохранения? Попросите прочитать диалоговое окно ещё раз</translation>
    </message>
    <message>
        <source>Not of the plan, changed since by others or by the tool:</source>
        <translation>Не из плана; с тех пор изменено другими или самой программой:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Proof that it is set</source>
        <translation>Доказательство, что настроено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), all in the report</source>
        <translation>
            <numerusform>и ещё %n строка, все — в отчёте</numerusform>
            <numerusform>и ещё %n строки, все — в отчёте</numerusform>
            <numerusform>и ещё %n строк, все — в отчёте</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>записи нет</translation>
    </message>
    <message>
        <source>– %1: as before – %2</source>
        <translation>– %1: как прежде – %2</translation>
    </message>
    <message>
        <source>✓ %1: as planned – %2</source>
        <translation>✓ %1: как в плане – %2</translation>
    </message>
</context>
<context>
    <name>ims::ShareCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>Files are moved in %1, as %2, until the case is closed.</source>
        <translation>Файлы перемещаются в %1, как %2, пока обращение не закрыто.</translation>
    </message>
    <message>
        <source>Files were put back over the network before. Reach the folders again to go on, to see what became of them, or to put them back as they were.</source>
        <translation>Раньше файлы возвращали по сети. Подключитесь к папкам снова, чтобы продолжить, увидеть, что с ними стало, или вернуть их как было.</translation>
    </message>
    <message>
        <source>Folder IN:</source>
        <translation>Папка IN:</translation>
    </message>
    <message>
        <source>Kept in memory until the case is closed or you let go; never written anywhere.</source>
        <translation>Хранится в памяти, пока обращение не закрыто или вы не отключитесь; никуда не записывается.</translation>
    </message>
    <message>
        <source>Let go of them</source>
        <translation>Отключиться от них</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA, with the share before it.</source>
        <translation>Укажите папку IN внутри IMCDATA, с общим ресурсом перед ней.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Не указан пользователь.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Reach the folders</source>
        <translation>Подключиться к папкам</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Сервер запрашивается…</translation>
    </message>
    <message>
        <source>The server’s Windows:</source>
        <translation>Windows на сервере:</translation>
    </message>
    <message>
        <source>The server’s own folders, over the network</source>
        <translation>Собственные папки сервера, по сети</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Нет пароля.</translation>
    </message>
    <message>
        <source>This computer lacks the program imsdoctor-smb, which reaches shares.</source>
        <translation>На этом компьютере нет программы imsdoctor-smb, которая подключается к общим ресурсам.</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Пользователь:</translation>
    </message>
    <message>
        <source>What was opened is a copy. If the server’s folder IN can be reached as a share, the program moves the files there itself, with saved copies, a record and the way back. The user must be allowed to change files in IMCDATA.</source>
        <translation>Открыта копия. Если папка IN сервера доступна как общий ресурс, программа сама переместит там файлы — с сохранёнными копиями, записью и возможностью отмены. Пользователю должно быть разрешено изменять файлы в IMCDATA.</translation>
    </message>
</context>
<context>
    <name>ims::SheetPrinter</name>
    <message>
        <source>%1 It is one page.</source>
        <translation>%1 Это одна страница.</translation>
    </message>
    <message>
        <source>%1 There is much on it: it takes %2 pages.</source>
        <translation>%1 Текста много: займёт страниц — %2.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was handed to the printer “%1”.</source>
        <translation>Лист передан принтеру «%1».</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>Принтера нет. Воспользуйтесь командой «Сохранить как PDF» и напечатайте файл в другом месте.</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>Этот принтер не может печатать в файл. Воспользуйтесь командой «Сохранить как PDF».</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>Записано: %1 (%2 байт).</translation>
    </message>
</context>
<context>
    <name>ims::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
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
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>ims::SinceBanner</name>
    <message>
        <source>%1 failed messages are new</source>
        <translation>Новых недоставленных сообщений: %1</translation>
    </message>
    <message>
        <source>%1 messages like those of before</source>
        <translation>Сообщений, похожих на прежние: %1</translation>
    </message>
    <message>
        <source>%1 since the case was closed last.</source>
        <translation>%1 — с тех пор, как обращение закрыли в последний раз.</translation>
    </message>
    <message>
        <source>%1 since the case was closed on %2 (%3).</source>
        <translation>%1 — с тех пор, как обращение закрыли %2 (%3).</translation>
    </message>
    <message>
        <source>%1 since the case was handed on, on %2.</source>
        <translation>%1 — с тех пор, как обращение передали, %2.</translation>
    </message>
    <message>
        <source>1 failed message is new</source>
        <translation>1 новое недоставленное сообщение</translation>
    </message>
    <message>
        <source>1 message like those of before</source>
        <translation>1 сообщение, похожее на прежние</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Открыть обращение снова</translation>
    </message>
    <message>
        <source>Show only the new ones</source>
        <translation>Показать только новые</translation>
    </message>
    <message>
        <source>Step 2 shows these alone until its filter is cleared.</source>
        <translation>Шаг 2 показывает только их, пока фильтр не сброшен.</translation>
    </message>
    <message>
        <source>The trouble is back: %1 (same sender’s domain or charset, same cause: %2).</source>
        <translation>Неполадка вернулась: %1 (тот же домен отправителя или та же кодировка, та же причина: %2).</translation>
    </message>
</context>
<context>
    <name>ims::SpoolFilePage</name>
    <message>
        <source>%1

Ask for the file, packed in a ZIP file so that nothing changes it on the way, and add it to the evidence. The other messages can be gone through without it.</source>
        <translation>%1

Попросите прислать файл в архиве ZIP, чтобы по пути его ничто не изменило, и добавьте его в материалы. Остальные сообщения можно просматривать и без него.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Файла %1 нет на месте</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Choose a failed message</source>
        <translation>Выберите недоставленное сообщение</translation>
    </message>
    <message>
        <source>Failed message</source>
        <translation>Недоставленное сообщение</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Недоставленные сообщения</translation>
    </message>
    <message>
        <source>In ARCHIVE: %1 · %2</source>
        <translation>В ARCHIVE: %1 · %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>No file is named for this message</source>
        <translation>Для этого сообщения файл не назван</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не передано</translation>
    </message>
    <message>
        <source>not a failed message: the tracking log records its delivery</source>
        <translation>не относится к недоставленным: доставку записывает журнал отслеживания</translation>
    </message>
    <message>
        <source>not known to have failed: no event names it</source>
        <translation>о сбое не известно: его не называет ни одно событие</translation>
    </message>
</context>
<context>
    <name>ims::SpoolPanes</name>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Раскодировано</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Select the bytes first that are to be decoded.</source>
        <translation>Сначала выделите байты, которые надо раскодировать.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>ims::SpoolView</name>
    <message>
        <source>(cut here: the rest is left out)</source>
        <translation>(здесь обрезано: остальное пропущено)</translation>
    </message>
    <message numerus="yes">
        <source>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</source>
        <translation>
            <numerusform>Байты: с %1 по %2 (шестнадцатерично с %3 по %4), всего %n</numerusform>
            <numerusform>Байты: с %1 по %2 (шестнадцатерично с %3 по %4), всего %n</numerusform>
            <numerusform>Байты: с %1 по %2 (шестнадцатерично с %3 по %4), всего %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Hex: %1</source>
        <translation>Hex: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Строка: %1</translation>
    </message>
    <message>
        <source>Lines: %1 to %2</source>
        <translation>Строки: с %1 по %2</translation>
    </message>
    <message>
        <source>Spool file text</source>
        <translation>Текст спул-файла</translation>
    </message>
    <message>
        <source>The bytes of the spool file as text. F4 goes to the next charset declaration.</source>
        <translation>Байты спул-файла как текст. F4 переходит к следующему объявлению кодировки.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>ims::SpoolViewer</name>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 contains %2 files:</source>
        <translation>В %1 файлов: %2:</translation>
    </message>
    <message>
        <source>%1 contains one file:</source>
        <translation>В %1 один файл:</translation>
    </message>
    <message>
        <source>%1 declarations</source>
        <translation>Объявлений: %1</translation>
    </message>
    <message>
        <source>%1 is not in this file any more.</source>
        <translation>В этом файле больше нет: %1.</translation>
    </message>
    <message>
        <source>%1 more: “Structure” says what was noticed where.</source>
        <translation>ещё %1: что и где замечено, показывает «Структура».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · из %2</translation>
    </message>
    <message>
        <source>1 declaration</source>
        <translation>1 объявление</translation>
    </message>
    <message>
        <source>Charset declarations</source>
        <translation>Объявления кодировки</translation>
    </message>
    <message>
        <source>File to show</source>
        <translation>Какой файл показать</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail to see which charset it declares.</source>
        <translation>Откройте спул-файл или любое письмо в исходном виде, чтобы увидеть, какую кодировку оно объявляет.</translation>
    </message>
    <message>
        <source>Panes and search</source>
        <translation>Панели и поиск</translation>
    </message>
    <message>
        <source>The file has become longer since it was opened. What is shown is its beginning.</source>
        <translation>С момента открытия файл стал длиннее. Показано его начало.</translation>
    </message>
    <message>
        <source>The file has become shorter since it was opened. What is shown may be gone.</source>
        <translation>С момента открытия файл стал короче. Показанного в нём может уже не быть.</translation>
    </message>
    <message>
        <source>The file has been written to since it was opened. What is shown may be mixed.</source>
        <translation>С момента открытия в файл писали. Показанное может быть смешанным.</translation>
    </message>
    <message>
        <source>The file is gone, or out of reach. What is shown may be the last there is of it.</source>
        <translation>Файла больше нет или он недоступен. Показанное может быть последним, что от него осталось.</translation>
    </message>
    <message>
        <source>The file is there again. It may be another one.</source>
        <translation>Файл снова на месте. Возможно, это другой файл.</translation>
    </message>
    <message>
        <source>The notes of this case cannot be written to here.</source>
        <translation>В заметки этого обращения здесь писать нельзя.</translation>
    </message>
    <message>
        <source>The selection is long: its first %1 bytes were copied.</source>
        <translation>Выделено много: скопированы первые %1 байт.</translation>
    </message>
    <message>
        <source>The selection stands in the case’s notes now, with its place in the file.</source>
        <translation>Выделенное теперь в заметках обращения, с указанием места в файле.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Этот файл показать нельзя</translation>
    </message>
    <message>
        <source>This file has changed since the evidence was read; it is shown as it is now.</source>
        <translation>С момента чтения материалов этот файл изменился; он показан в нынешнем виде.</translation>
    </message>
    <message>
        <source>This file is being read: what it declares follows. Its text can be looked at and searched already.</source>
        <translation>Файл читается: что он объявляет, появится позже. Его текст уже можно смотреть, в нём можно искать.</translation>
    </message>
    <message>
        <source>no declaration</source>
        <translation>объявлений нет</translation>
    </message>
</context>
<context>
    <name>ims::SpoolWindow</name>
    <message>
        <source>%1 – Spool file viewer</source>
        <translation>%1 – просмотр спул-файлов</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Open a spool file or mail</source>
        <translation>Открытие спул-файла или письма</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Открытые файлы</translation>
    </message>
    <message>
        <source>Spool file viewer</source>
        <translation>Просмотр спул-файлов</translation>
    </message>
</context>
<context>
    <name>ims::StartPage</name>
    <message>
        <source>Any folder of the server will do, or a copy of one: the event log (AppEvent.Evt), the archive of the Internet Mail Service (IMCDATA\IN\ARCHIVE), the settings (imc.txt) and tracking logs are found in it by themselves. A single event log or spool file can be dropped too. Nothing is changed in what you open.</source>
        <translation>Подойдёт любая папка сервера или её копия: журнал событий (AppEvent.Evt), архив Internet Mail Service (IMCDATA\IN\ARCHIVE), настройки (imc.txt) и журналы отслеживания находятся в ней сами. Можно перетащить и отдельный журнал событий или спул-файл. В том, что вы открываете, ничего не меняется.</translation>
    </message>
    <message>
        <source>Begin with nothing but what the caller says</source>
        <translation>Начать только со слов звонящего</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find out why mail ended in the archive</source>
        <translation>Выяснить, почему почта оказалась в архиве</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>Продолжить обращение</translation>
    </message>
    <message>
        <source>Look at one message in the viewer, without a case</source>
        <translation>Посмотреть одно сообщение без обращения</translation>
    </message>
    <message>
        <source>New case without files</source>
        <translation>Новое обращение без файлов</translation>
    </message>
    <message>
        <source>Open a spool file only…</source>
        <translation>Открыть только спул-файл…</translation>
    </message>
    <message>
        <source>Open or drop here the folder of the Exchange server that logged event 4117.</source>
        <translation>Откройте или перетащите сюда папку сервера Exchange, который записал событие 4117.</translation>
    </message>
    <message>
        <source>Open server folder…</source>
        <translation>Открыть папку сервера…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Материалы читаются</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Это открыть нельзя</translation>
    </message>
</context>
<context>
    <name>ims::StartedCard</name>
    <message>
        <source>%1 tells that it is running.</source>
        <translation>%1 показывает, что она работает.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: «%3»</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запрашивается %1 …</translation>
    </message>
    <message>
        <source>By hand, at the server’s console: “net start” lists the service by its display name, “Microsoft Exchange Internet Mail Service” (4.0: “Connector”). Event 1000 of MSExchangeIMC in the application log holds the build (Q257618), and no error of MSExchangeIMC comes after it.</source>
        <translation>Вручную, на консоли сервера: «net start» показывает службу под её отображаемым именем, «Microsoft Exchange Internet Mail Service» (4.0: «Connector»). Событие 1000 от MSExchangeIMC в журнале приложений содержит сборку (Q257618), и после него нет ошибок MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Check that it runs</source>
        <translation>Проверить, что она работает</translation>
    </message>
    <message>
        <source>Found: %1, after the start at %2.</source>
        <translation>Найдено: %1, после запуска в %2.</translation>
    </message>
    <message>
        <source>It is the build that the case knows.</source>
        <translation>Это сборка, известная в обращении.</translation>
    </message>
    <message>
        <source>Look for event 1000</source>
        <translation>Поискать событие 1000</translation>
    </message>
    <message>
        <source>No event 1000 of MSExchangeIMC is in the logs that are open.</source>
        <translation>В открытых журналах нет события 1000 от MSExchangeIMC.</translation>
    </message>
    <message>
        <source>No log of the server’s own is open here. Have the caller look for event 1000, or add a fresh copy of the log in step 1.</source>
        <translation>Здесь не открыт ни один собственный журнал сервера. Попросите звонящего поискать событие 1000 или добавьте на шаге 1 свежую копию журнала.</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>Не указан сервер.</translation>
    </message>
    <message>
        <source>Not found: the newest is %1, before the start at %2. The service may still be starting, or the server’s clock be slow.</source>
        <translation>Не найдено: самое новое — %1, до запуска в %2. Возможно, служба ещё запускается или часы сервера отстают.</translation>
    </message>
    <message>
        <source>Port 25 greets with a line that begins with 220 and names the Internet Mail Service and its build (4.0: “220 … service ready”). The program reads that line and hangs up.</source>
        <translation>Порт 25 приветствует строкой, которая начинается с 220 и называет Internet Mail Service и её сборку (4.0: «220 … service ready»). Программа читает эту строку и разрывает соединение.</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <translation>Порт почты</translation>
    </message>
    <message>
        <source>Read the greeting</source>
        <translation>Прочитать приветствие</translation>
    </message>
    <message>
        <source>Reading the server’s logs again …</source>
        <translation>Журналы сервера читаются снова …</translation>
    </message>
    <message>
        <source>Reads the server’s logs again</source>
        <translation>Читает журналы сервера снова</translation>
    </message>
    <message>
        <source>Server whose mail port greets</source>
        <translation>Сервер, чей почтовый порт приветствует</translation>
    </message>
    <message>
        <source>That is not the Internet Mail Service: another mail server or an antivirus gateway owns the port (Q146157, Q222553, Q254214).</source>
        <translation>Это не Internet Mail Service: порт занят другим почтовым сервером или антивирусным шлюзом (Q146157, Q222553, Q254214).</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0 (Q146157), but the case knows version %1: probably another program owns the port.</source>
        <translation>Так приветствует Internet Mail Connector из 4.0 (Q146157), но в обращении известна версия %1: вероятно, порт занят другой программой.</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0, which names no build (Q146157); others greet like it, so it is probably the service.</source>
        <translation>Так приветствует Internet Mail Connector из 4.0, который не называет сборку (Q146157); похоже приветствуют и другие, так что это, вероятно, служба.</translation>
    </message>
    <message>
        <source>The Internet Mail Service greets, build %1 (Q164060, Q194131). %2</source>
        <translation>Internet Mail Service приветствует, сборка %1 (Q164060, Q194131). %2</translation>
    </message>
    <message>
        <source>The case knows build %1: was a service pack installed, or is it another server?</source>
        <translation>В обращении известна сборка %1: установлен пакет обновления или это другой сервер?</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1</source>
        <translation>Материалы не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>The mail port greets as the service does.</source>
        <translation>Почтовый порт приветствует так, как это делает служба.</translation>
    </message>
    <message>
        <source>The newest is %1. Compare its time with when the service was started.</source>
        <translation>Самое новое — %1. Сравните его время с тем, когда запустили службу.</translation>
    </message>
    <message>
        <source>event 1000 of %1</source>
        <translation>событие 1000 от %1</translation>
    </message>
    <message>
        <source>event 1000 of %1, build %2</source>
        <translation>событие 1000 от %1, сборка %2</translation>
    </message>
    <message>
        <source>port </source>
        <translation>порт </translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>имя или адрес сервера</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventForm</name>
    <message>
        <source>8 characters, such as G4KX0B7M</source>
        <translation>8 символов, например G4KX0B7M</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>An event that the caller reads out</source>
        <translation>Событие, которое читает звонящий</translation>
    </message>
    <message>
        <source>An event that was read out</source>
        <translation>Событие, прочитанное вслух</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change an event that was read out</source>
        <translation>Изменение события, прочитанного вслух</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date and time as read out</source>
        <translation>Дата и время, как прочитано</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Код события</translation>
    </message>
    <message>
        <source>Event ID, source</source>
        <translation>Код события, источник</translation>
    </message>
    <message>
        <source>Kept as %1 UTC. Event Viewer shows the clock of the computer that it runs on: choose that zone, summer time included.</source>
        <translation>Хранится как %1 UTC. Event Viewer показывает часы компьютера, на котором работает: выберите этот часовой пояс, с учётом летнего времени.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>Источник события</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Спул-файл</translation>
    </message>
    <message>
        <source>Spool file’s name</source>
        <translation>Имя спул-файла</translation>
    </message>
    <message>
        <source>Text of the event, and what else was read out</source>
        <translation>Текст события и что ещё прочитано</translation>
    </message>
    <message>
        <source>The caller knows the time</source>
        <translation>Звонящий знает время</translation>
    </message>
    <message>
        <source>The event’s text or its data, as read out or pasted from Event Viewer; the fields fill themselves</source>
        <translation>Текст события или его данные, как прочитано вслух или вставлено из Event Viewer; поля заполнятся сами</translation>
    </message>
    <message>
        <source>The fields above were filled in from this text.</source>
        <translation>Поля выше заполнены по этому тексту.</translation>
    </message>
    <message>
        <source>The text holds %1 events; the fields show the first. Add the others one by one.</source>
        <translation>Событий в тексте: %1; поля показывают первое. Остальные добавьте по одному.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone of what was read out</source>
        <translation>Часовой пояс прочитанного</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Что ещё сказано</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>имя сервера</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventList</name>
    <message>
        <source>%1 %2 · spool file %3 · %4 · %5</source>
        <translation>%1 %2 · спул-файл %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>и ещё %1, все — в отчёте</translation>
    </message>
    <message>
        <source>computer not known</source>
        <translation>компьютер неизвестен</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>время неизвестно</translation>
    </message>
</context>
<context>
    <name>ims::StatedSettingsCard</name>
    <message>
        <source>Add an e-mail domain</source>
        <translation>Добавить почтовый домен</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>Почтовый домен</translation>
    </message>
    <message>
        <source>E-mail domain %1</source>
        <translation>Почтовый домен %1</translation>
    </message>
    <message>
        <source>In the Administrator program, on the tab Internet Mail of the service: first both lists there, then those of each domain behind the button E-Mail Domain. What is not read out stays empty.</source>
        <translation>В программе Administrator, на вкладке Internet Mail службы: сначала оба списка там, затем списки каждого домена за кнопкой E-Mail Domain. Что не прочитано, остаётся пустым.</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>MIME, %1</source>
        <translation>MIME, %1</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Non-MIME, %1</source>
        <translation>Non-MIME, %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove e-mail domain %1</source>
        <translation>Убрать почтовый домен %1</translation>
    </message>
    <message>
        <source>The Character Sets, as the caller reads them out</source>
        <translation>Character Sets, как их читает звонящий</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>e-mail domain %1</source>
        <translation>почтовый домен %1</translation>
    </message>
    <message>
        <source>not read out</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>например, jp или example.com</translation>
    </message>
</context>
<context>
    <name>ims::StepBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Do this step after all</source>
        <translation>Всё же сделать этот шаг</translation>
    </message>
    <message>
        <source>Esc: do the step after all</source>
        <translation>Esc: всё же сделать шаг</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave this step out…</source>
        <translation>Пропустить этот шаг…</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Осталось: %1</translation>
    </message>
    <message>
        <source>Why is this step left out?</source>
        <translation>Почему этот шаг пропущен?</translation>
    </message>
    <message>
        <source>Why is this step left out? It stands in the report.</source>
        <translation>Почему этот шаг пропущен? Обоснование попадёт в отчёт.</translation>
    </message>
</context>
<context>
    <name>ims::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>ims::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Шаг %1, %2, %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>ims::StepPage</name>
    <message>
        <source>More than one server</source>
        <translation>Больше чем один сервер</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Пропущено. %1</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 · about %4 min</source>
        <translation>Шаг %1 из %2 · %3 · около %4 мин</translation>
    </message>
</context>
<context>
    <name>ims::StoreGuide</name>
    <message>
        <source>%1. Everybody is disconnected: agree on an hour. This program never stops or starts it.</source>
        <translation>%1. Отключаются все: согласуйте час. Эта программа никогда её не останавливает и не запускает.</translation>
    </message>
    <message>
        <source>At the server’s console, in this order:</source>
        <translation>На консоли сервера, в таком порядке:</translation>
    </message>
    <message>
        <source>Stops with it and has to be started again after it: %1.</source>
        <translation>Останавливается вместе с ней, и после этого надо запустить снова: %1.</translation>
    </message>
    <message>
        <source>The Information Store, by hand only</source>
        <translation>Information Store, только вручную</translation>
    </message>
</context>
<context>
    <name>ims::StructureModel</name>
    <message>
        <source>%1 fields</source>
        <translation>Полей: %1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>Получателей: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(без типа)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 поле</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 получатель</translation>
    </message>
    <message>
        <source>After the message</source>
        <translation>После сообщения</translation>
    </message>
    <message>
        <source>As it stands in the file; an attachment is smaller once it is decoded</source>
        <translation>Как стоит в файле; в раскодированном виде вложение меньше</translation>
    </message>
    <message>
        <source>Before the message</source>
        <translation>Перед сообщением</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Байты с %1 по %2</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Connected host</source>
        <translation>Подключённый узел</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>MTS-ID</source>
        <translation>MTS-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>метка порядка байтов</translation>
    </message>
    <message>
        <source>a damaged envelope</source>
        <translation>повреждённый конверт</translation>
    </message>
    <message>
        <source>a second file</source>
        <translation>второй файл</translation>
    </message>
    <message>
        <source>an end mark of DOS (Ctrl+Z)</source>
        <translation>знак конца DOS (Ctrl+Z)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>bytes that belong to no message</source>
        <translation>байты, не относящиеся ни к одному сообщению</translation>
    </message>
    <message>
        <source>what an older file left</source>
        <translation>остатки более старого файла</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>нулевые байты</translation>
    </message>
</context>
<context>
    <name>ims::StructureView</name>
    <message>
        <source>Structure of the message</source>
        <translation>Структура сообщения</translation>
    </message>
</context>
<context>
    <name>ims::SymptomCard</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change what the caller reports</source>
        <translation>Изменить то, о чём сообщает звонящий</translation>
    </message>
    <message>
        <source>Go to step %1, %2</source>
        <translation>Перейти к шагу %1, %2</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>Словами звонящего</translation>
    </message>
    <message>
        <source>In the caller’s own words: “nothing from Japan since Monday” …</source>
        <translation>Словами звонящего: «из Японии ничего нет с понедельника» …</translation>
    </message>
</context>
<context>
    <name>ims::TextTimesCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 — это %2</translation>
    </message>
    <message>
        <source>A log exported as text has the times of the clock of the computer that Event Viewer ran on, summer time included. The answers hold for all such logs of the case.</source>
        <translation>В журнале, экспортированном как текст, — время по часам компьютера, на котором работал Event Viewer, с учётом летнего времени. Ответы действуют для всех таких журналов обращения.</translation>
    </message>
    <message>
        <source>Not known (taken as UTC)</source>
        <translation>Неизвестно (принято за UTC)</translation>
    </message>
    <message>
        <source>The server’s clock is in</source>
        <translation>Часы сервера идут по поясу</translation>
    </message>
    <message>
        <source>Time zone of the server’s clock</source>
        <translation>Часовой пояс часов сервера</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Время в %1</translation>
    </message>
    <message>
        <source>Times in %1 and %2 more</source>
        <translation>Время в %1 и ещё %2</translation>
    </message>
    <message>
        <source>Which day is %1?</source>
        <translation>Какой день — %1?</translation>
    </message>
    <message>
        <source>Which day is %1? Until this is known, its events have no time.</source>
        <translation>Какой день — %1? Пока это неизвестно, у событий оттуда нет времени.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>сначала год</translation>
    </message>
    <message>
        <source>“%1” is no time zone that is known here. Choose one, or type how far it is from UTC, such as +01:00.</source>
        <translation>«%1» — такого часового пояса нет среди известных здесь. Выберите пояс или введите отличие от UTC, например +01:00.</translation>
    </message>
</context>
<context>
    <name>ims::TickRow</name>
    <message>
        <source>Done %1</source>
        <translation>Сделано %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>Сделано %1, кем: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Шаг %1: %2</translation>
    </message>
</context>
<context>
    <name>ims::Tour</name>
    <message>
        <source>Close the tour</source>
        <translation>Закрыть обзор</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Обзор, %1 из %2</translation>
    </message>
</context>
<context>
    <name>ims::TroubleCard</name>
    <message>
        <source>%1
met here</source>
        <translation>%1
встретилось здесь</translation>
    </message>
    <message>
        <source>%1
probably here</source>
        <translation>%1
вероятно, здесь</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Ошибка %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>Hide the known troubles</source>
        <translation>Скрыть известные неполадки</translation>
    </message>
    <message>
        <source>If it does not stop or start</source>
        <translation>Если не останавливается или не запускается</translation>
    </message>
    <message>
        <source>Set the bad message aside: step 7</source>
        <translation>Отложить неправильное сообщение: шаг 7</translation>
    </message>
    <message>
        <source>Show the known troubles</source>
        <translation>Показать известные неполадки</translation>
    </message>
</context>
<context>
    <name>ims::UndoCard</name>
    <message>
        <source>How to undo it</source>
        <translation>Как отменить</translation>
    </message>
    <message>
        <source>Set the rows back the same way and restart the service. They are at present:</source>
        <translation>Верните строки назад тем же путём и перезапустите службу. Сейчас они такие:</translation>
    </message>
    <message>
        <source>What the rows are at present is not known. Write every one down before you change it, entries that are missing too; without that nothing can be put back.</source>
        <translation>Каковы строки сейчас, неизвестно. Прежде чем менять, запишите каждую, в том числе отсутствующие записи; без этого ничего нельзя вернуть назад.</translation>
    </message>
</context>
<context>
    <name>ims::WeighingLines</name>
    <message>
        <source>%1 (and %2 more of this kind, counted once)</source>
        <translation>%1 (и ещё %2 того же рода, учтено один раз)</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>Как взвешено</translation>
    </message>
    <message>
        <source>Keeps it at “possible” at most, whatever the sum:</source>
        <translation>Оставляет её самое большее возможной, какой бы ни была сумма:</translation>
    </message>
    <message>
        <source>Keeps it at “unlikely”, whatever the sum:</source>
        <translation>Оставляет её маловероятной, какой бы ни была сумма:</translation>
    </message>
    <message>
        <source>Not every line holds for every message. Of the message that it explains best the lines add up to %1. That counts as %2 % – %3.</source>
        <translation>Не каждая строка относится к каждому сообщению. Для сообщения, которое она объясняет лучше всего, сумма строк — %1. Это соответствует %2 % – %3.</translation>
    </message>
    <message>
        <source>Rules the cause out, whatever the sum:</source>
        <translation>Исключает причину, какой бы ни была сумма:</translation>
    </message>
    <message>
        <source>Sum: %1. It counts as %2 % – %3.</source>
        <translation>Сумма: %1. Это соответствует %2 % – %3.</translation>
    </message>
</context>
<context>
    <name>ims::WrittenCard</name>
    <message>
        <source>%1 (%2 bytes).</source>
        <translation>%1 (%2 байт).</translation>
    </message>
    <message>
        <source>It is encrypted: tell the password in another way.</source>
        <translation>Зашифровано: пароль сообщите другим путём.</translation>
    </message>
    <message>
        <source>Nothing was replaced in it.</source>
        <translation>Ничего не заменено.</translation>
    </message>
    <message>
        <source>Open the report’s folder</source>
        <translation>Открыть папку отчёта</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Values were replaced in it.</source>
        <translation>Значения заменены.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all in its manifest</source>
        <translation>
            <numerusform>и ещё %n, все — в его манифесте</numerusform>
            <numerusform>и ещё %n, все — в его манифесте</numerusform>
            <numerusform>и ещё %n, все — в его манифесте</numerusform>
        </translation>
    </message>
</context>
</TS>
