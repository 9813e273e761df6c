<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About IMS Doctor</source>
        <translation>Über IMS Doctor</translation>
    </message>
    <message>
        <source>Finds out why the Internet Mail Service of Exchange 4.0, 5.0 and 5.5 logged event 4117, and what to do about it. Licence: MIT.</source>
        <translation>Findet heraus, warum der Internet Mail Service von Exchange 4.0, 5.0 und 5.5 das Ereignis 4117 protokolliert hat und was zu tun ist. Lizenz: MIT.</translation>
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
            <numerusform>%n gescheiterte Nachricht</numerusform>
            <numerusform>%n gescheiterte Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed message(s), %1</source>
        <translation>
            <numerusform>%n gescheiterte Nachricht, %1</numerusform>
            <numerusform>%n gescheiterte Nachrichten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them as copies in which hidden recipients are replaced.</source>
        <translation>
            <numerusform>%n davon als Kopie, in der verborgene Empfänger ersetzt sind.</numerusform>
            <numerusform>%n davon als Kopien, in denen verborgene Empfänger ersetzt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of the Character Sets</source>
        <translation>
            <numerusform>%n Sicherung von „Character Sets“</numerusform>
            <numerusform>%n Sicherungen von „Character Sets“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole event log(s)</source>
        <translation>
            <numerusform>%n ganzes Ereignisprotokoll</numerusform>
            <numerusform>%n ganze Ereignisprotokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>A save of the Character Sets</source>
        <translation>Eine Sicherung von „Character Sets“</translation>
    </message>
    <message>
        <source>As rewritten copies, with the SHA-256 of the originals. The report’s offsets refer to these copies.</source>
        <translation>Als umgeschriebene Kopien, mit dem SHA-256 der Originale. Die Offsets im Bericht beziehen sich auf diese Kopien.</translation>
    </message>
    <message>
        <source>It stays with the case.</source>
        <translation>Es bleibt beim Fall.</translation>
    </message>
    <message>
        <source>None was opened; step 5 says how to make one with imccopy.</source>
        <translation>Keine wurde geöffnet; Schritt 5 sagt, wie man mit imccopy eine erstellt.</translation>
    </message>
    <message>
        <source>Nothing can be replaced in a picture: look at them and send them apart.</source>
        <translation>In einem Bild lässt sich nichts ersetzen: Sehen Sie die Bilder durch und senden Sie sie gesondert.</translation>
    </message>
    <message>
        <source>The case is kept in no folder.</source>
        <translation>Der Fall wird in keinem Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>The case’s journal</source>
        <translation>Das Journal des Falls</translation>
    </message>
    <message>
        <source>The events about them, as an extract</source>
        <translation>Die Ereignisse dazu, als Auszug</translation>
    </message>
    <message>
        <source>The report, its summary, the list of mail</source>
        <translation>Der Bericht, seine Zusammenfassung, die Liste der Mail</translation>
    </message>
    <message>
        <source>Their files were not found: %1. Steps 1 and 2 say how to get them.</source>
        <translation>Ihre Dateien wurden nicht gefunden: %1. Die Schritte 1 und 2 sagen, wie man sie bekommt.</translation>
    </message>
    <message>
        <source>They could not be read, or lie within another file: %1.</source>
        <translation>Sie ließen sich nicht lesen oder liegen in einer anderen Datei: %1.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>With a README, and a manifest that has the SHA-256 of each file.</source>
        <translation>Mit einer README und einem Manifest, das den SHA-256 jeder Datei enthält.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>eine ohne Namen</translation>
    </message>
</context>
<context>
    <name>CaseStateWords</name>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>Der Fall ist in Arbeit.</translation>
    </message>
    <message>
        <source>It looks solved; somebody looks again on a day.</source>
        <translation>Es sieht gelöst aus; an einem bestimmten Tag wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>Look again today</source>
        <translation>Wiedervorlage heute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue: look again since %1</source>
        <translation>Überfällig: Wiedervorlage seit %1</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Somebody else takes it on.</source>
        <translation>Jemand anderes übernimmt den Fall.</translation>
    </message>
    <message>
        <source>The mail arrives and the cause is mended.</source>
        <translation>Die Mail kommt an, und die Ursache ist behoben.</translation>
    </message>
    <message>
        <source>The mail arrives, the cause is still there.</source>
        <translation>Die Mail kommt an, die Ursache besteht noch.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Watching until %1</source>
        <translation>Wird beobachtet bis %1</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgangen</translation>
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
        <translation>Zeichnung des Dialogfelds „E-Mail Domain“.</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail” in the properties.</source>
        <translation>Zeichnung der Registerkarte „Internet Mail“ in den Eigenschaften.</translation>
    </message>
    <message>
        <source>Marked are %1.</source>
        <translation>Markiert: %1.</translation>
    </message>
    <message>
        <source>Schematic, drawn from the descriptions in the articles: details may differ.</source>
        <translation>Schematisch, nach den Beschreibungen in den Artikeln gezeichnet: Einzelheiten können abweichen.</translation>
    </message>
    <message>
        <source>The tab “Connections” is struck through: it is not meant.</source>
        <translation>Die Registerkarte „Connections“ ist durchgestrichen: Sie ist nicht gemeint.</translation>
    </message>
    <message>
        <source>the button Add, beside the list</source>
        <translation>die Schaltfläche Add neben der Liste</translation>
    </message>
    <message>
        <source>the button Edit, beside the list</source>
        <translation>die Schaltfläche Edit neben der Liste</translation>
    </message>
    <message>
        <source>the button Move Up, beside the list</source>
        <translation>die Schaltfläche Move Up neben der Liste</translation>
    </message>
    <message>
        <source>the button OK</source>
        <translation>die Schaltfläche OK</translation>
    </message>
    <message>
        <source>the button Remove, beside the list</source>
        <translation>die Schaltfläche Remove neben der Liste</translation>
    </message>
    <message>
        <source>the button “E-Mail Domain” below the lists</source>
        <translation>die Schaltfläche „E-Mail Domain“ unter den Listen</translation>
    </message>
    <message>
        <source>the entry “%1” in the list of domains</source>
        <translation>der Eintrag „%1“ in der Liste der Domänen</translation>
    </message>
    <message>
        <source>the field for the domain, with “%1”</source>
        <translation>das Feld für die Domäne, mit „%1“</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>die Liste %1</translation>
    </message>
    <message>
        <source>the list %1, which shows “%2”</source>
        <translation>die Liste %1, die „%2“ zeigt</translation>
    </message>
    <message>
        <source>the list of domains</source>
        <translation>die Liste der Domänen</translation>
    </message>
    <message>
        <source>the tab “Internet Mail”</source>
        <translation>die Registerkarte „Internet Mail“</translation>
    </message>
    <message>
        <source>what Add opens</source>
        <translation>was Add öffnet</translation>
    </message>
    <message>
        <source>what Edit opens</source>
        <translation>was Edit öffnet</translation>
    </message>
    <message>
        <source>✕ not this tab</source>
        <translation>✕ nicht diese Registerkarte</translation>
    </message>
</context>
<context>
    <name>EmergencyTexts</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Exchange administrator</source>
        <translation>Exchange-Administrator</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Exchange: %1</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>If the Internet Mail Service does not stop or start</source>
        <translation>Wenn der Internet Mail Service sich nicht beenden oder starten lässt</translation>
    </message>
    <message>
        <source>Is it the right server? Look at its name at the console (hostname) before anything is typed.</source>
        <translation>Ist es der richtige Server? Sehen Sie an der Konsole nach seinem Namen (hostname), bevor etwas eingegeben wird.</translation>
    </message>
    <message>
        <source>Notes: when, what was typed, what came</source>
        <translation>Notizen: wann, was eingegeben wurde, was kam</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>To type at the server’s console</source>
        <translation>An der Konsole des Servers einzugeben</translation>
    </message>
    <message>
        <source>What it may say, and what to do</source>
        <translation>Was er melden kann und was dann zu tun ist</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was zu unterlassen ist</translation>
    </message>
    <message>
        <source>Who is at the console</source>
        <translation>Wer an der Konsole ist</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version unbekannt</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>Any column: “%1”</source>
        <translation>Beliebige Spalte: „%1“</translation>
    </message>
    <message>
        <source>Last day before the newest event (%1)</source>
        <translation>Letzter Tag vor dem neuesten Ereignis (%1)</translation>
    </message>
    <message>
        <source>Last week before the newest event (%1)</source>
        <translation>Letzte Woche vor dem neuesten Ereignis (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
        <translation>%1 (laut Auskunft)</translation>
    </message>
    <message>
        <source>%1 (by the zone that was stated)</source>
        <translation>%1 (nach der angegebenen Zeitzone)</translation>
    </message>
    <message>
        <source>%1 (its zone is not known)</source>
        <translation>%1 (Zeitzone unbekannt)</translation>
    </message>
    <message>
        <source>%1 (recovered from outside the log’s stated range)</source>
        <translation>%1 (außerhalb des angegebenen Bereichs des Protokolls wiederhergestellt)</translation>
    </message>
    <message>
        <source>%1 … (%2 bytes)</source>
        <translation>%1 … (%2 Bytes)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Daten:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No article says what %1 means.</source>
        <translation>Kein Artikel sagt, was %1 bedeutet.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none: typed in, no log holds it</source>
        <translation>keiner: eingetippt, in keinem Protokoll enthalten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
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
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 that event 4117 names: not there (step 2 says which)</source>
        <translation>%1, die Ereignis 4117 nennt: nicht vorhanden (Schritt 2 sagt, welche)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, typed in; nothing tells what else was logged</source>
        <translation>%1, eingetippt; was sonst protokolliert wurde, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 proven delivered, %4 with no proof either way</source>
        <translation>%1: %2 gescheitert, %3 nachweislich zugestellt, %4 ohne Nachweis für das eine oder andere</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (UTC)</source>
        <translation>%1: %2 bis %3 (UTC)</translation>
    </message>
    <message>
        <source>%1: default %2, e-mail domains with their own: %3</source>
        <translation>%1: Standard %2, E-Mail-Domänen mit eigenen Werten: %3</translation>
    </message>
    <message>
        <source>%1: no record with a time</source>
        <translation>%1: kein Datensatz mit Zeitangabe</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>Dr. Watson log</source>
        <translation>Dr.-Watson-Protokoll</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Events as told</source>
        <translation>Ereignisse laut Auskunft</translation>
    </message>
    <message>
        <source>Ignored: </source>
        <translation>Nicht beachtet: </translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Performance Optimizer log</source>
        <translation>Protokoll des Performance Optimizer</translation>
    </message>
    <message>
        <source>SMTP protocol log</source>
        <translation>SMTP-Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Spool files</source>
        <translation>Spooldateien</translation>
    </message>
    <message>
        <source>an event log that names failed messages</source>
        <translation>ein Ereignisprotokoll, das gescheiterte Nachrichten nennt</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>archive of the Internet Mail Service</source>
        <translation>Archiv des Internet Mail Service</translation>
    </message>
    <message>
        <source>event as told</source>
        <translation>Ereignis laut Auskunft</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>list of character sets</source>
        <translation>Liste der Zeichensätze</translation>
    </message>
    <message>
        <source>list of services and drivers</source>
        <translation>Liste der Dienste und Treiber</translation>
    </message>
    <message>
        <source>none: nothing tells which messages failed</source>
        <translation>keines: nicht zu sehen, welche Nachrichten gescheitert sind</translation>
    </message>
    <message>
        <source>none: only what was told is known</source>
        <translation>keines: bekannt ist nur, was berichtet wurde</translation>
    </message>
    <message>
        <source>none: what is in the failed messages cannot be seen</source>
        <translation>keine: nicht zu sehen, was in den gescheiterten Nachrichten steht</translation>
    </message>
    <message>
        <source>none: what the server is set to is not known</source>
        <translation>keine: nicht bekannt, wie der Server eingestellt ist</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>nichts Bekanntes</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>registry export</source>
        <translation>Export der Registrierung</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>the failed spool files</source>
        <translation>die gescheiterten Spooldateien</translation>
    </message>
    <message>
        <source>the present settings (imc.txt)</source>
        <translation>die jetzigen Einstellungen (imc.txt)</translation>
    </message>
    <message>
        <source>tracking log</source>
        <translation>Verfolgungsprotokoll</translation>
    </message>
</context>
<context>
    <name>HandSheetTexts</name>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>Erledigt von: ______________________     Datum und Uhrzeit: ______________________</translation>
    </message>
    <message>
        <source>MIME now</source>
        <translation>MIME jetzt</translation>
    </message>
    <message>
        <source>Non-MIME now</source>
        <translation>Non-MIME jetzt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The evidence says</source>
        <translation>Die Belege sagen</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Write down before you change anything</source>
        <translation>Aufschreiben, bevor Sie etwas ändern</translation>
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
        <translation>Links stehen die Schritte; jeder lässt sich wieder öffnen. Neben der Seite steht, was Sie dem Anrufer sagen und was Sie tun. Der Fall speichert sich nach jeder Antwort selbst: Sie können das Fenster jederzeit schließen und später weitermachen.</translation>
    </message>
    <message>
        <source>Documented in %1</source>
        <translation>Dokumentiert in %1</translation>
    </message>
    <message>
        <source>Event 4117 says that the mail server took a message and could not hand it on. The walkthrough goes from that event to its cause, mends it with you, tries it with one of the failed messages and writes a report.</source>
        <translation>Ereignis 4117 besagt, dass der Mailserver eine Nachricht angenommen hat und sie nicht weitergeben konnte. Der Ablauf führt von diesem Ereignis zu seiner Ursache, behebt sie mit Ihnen, probiert es mit einer der gescheiterten Nachrichten und schreibt einen Bericht.</translation>
    </message>
    <message>
        <source>Evidence is not changed: what you open is only read. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>Belege werden nicht verändert: Was Sie öffnen, wird nur gelesen. Nur in Schritt 7 werden Dateien verschoben, wenn Sie es sagen, und jede wird vorher kopiert.</translation>
    </message>
    <message>
        <source>Exchange 4.0, 5.0 and 5.5</source>
        <translation>Exchange 4.0, 5.0 und 5.5</translation>
    </message>
    <message>
        <source>How a case goes</source>
        <translation>Wie ein Fall verläuft</translation>
    </message>
    <message>
        <source>How causes are weighed: step 4</source>
        <translation>Wie Ursachen abgewogen werden: Schritt 4</translation>
    </message>
    <message>
        <source>How it is mended: step 5</source>
        <translation>Wie sie behoben wird: Schritt 5</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>Wie man es rückgängig macht</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Woran man sieht, dass sie behoben ist</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article Q230250 describes the charset as the reason of event 4117. Each step here says which part of it it covers, and where and why it departs from it.</source>
        <translation>Microsofts Artikel Q230250 beschreibt den Zeichensatz als Grund für Ereignis 4117. Jeder Schritt hier sagt, welchen Teil davon er abdeckt und wo und warum er davon abweicht.</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <translation>Weiter: %1. %2</translation>
    </message>
    <message>
        <source>Nothing goes over the Internet: the help, the articles&apos; numbers and the causes are in the program.</source>
        <translation>Nichts geht über das Internet: Die Hilfe, die Nummern der Artikel und die Ursachen stecken im Programm.</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Andernfalls: %1</translation>
    </message>
    <message>
        <source>Q230250 and this program</source>
        <translation>Q230250 und dieses Programm</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Dem Anrufer sagen</translation>
    </message>
    <message>
        <source>Set the Character Sets back to what was written down before, then stop and start the service. The help on step 5 says how.</source>
        <translation>Stellen Sie „Character Sets“ auf das zurück, was vorher aufgeschrieben wurde, dann beenden und starten Sie den Dienst. Die Hilfe zu Schritt 5 sagt, wie.</translation>
    </message>
    <message>
        <source>Step %1 of %2 · about %3 min</source>
        <translation>Schritt %1 von %2 · etwa %3 min</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from field to field, F6 and Shift+F6 from pane to pane. Alt and a number gives the answer that bears it. Ctrl+K opens the list of all commands.</source>
        <translation>Tab und Umschalt+Tab gehen von Feld zu Feld, F6 und Umschalt+F6 von Bereich zu Bereich. Alt und eine Zahl gibt die Antwort mit dieser Zahl. Strg+K öffnet die Liste aller Befehle.</translation>
    </message>
    <message>
        <source>The causes</source>
        <translation>Die Ursachen</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What never happens</source>
        <translation>Was nie geschieht</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>Was nur ein Mensch beantworten kann</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>Was Sie gefragt werden</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>When the step is left out</source>
        <translation>Wann der Schritt ausgelassen wird</translation>
    </message>
    <message>
        <source>Which versions have it</source>
        <translation>Welche Versionen betroffen sind</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Warum dieser Schritt</translation>
    </message>
    <message>
        <source>Without the mouse</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Write down each value before you change it: putting it back undoes the change. A service pack is not undone in this way.</source>
        <translation>Schreiben Sie jeden Wert auf, bevor Sie ihn ändern: Ihn zurückzusetzen macht die Änderung rückgängig. Ein Service Pack lässt sich so nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A folder that is the server&apos;s own, not a copy. Only there can the program put files back.</source>
        <translation>Ein Ordner des Servers selbst, keine Kopie. Nur dort kann das Programm Dateien zurücklegen.</translation>
    </message>
    <message>
        <source>A level on the tab Diagnostics Logging. Switched on, the server keeps a copy of all mail, which fills the disk (Q300931).</source>
        <translation>Eine Stufe auf der Registerkarte Diagnostics Logging. Eingeschaltet behält der Server eine Kopie aller Mail, was den Datenträger füllt (Q300931).</translation>
    </message>
    <message>
        <source>A place in a message that names its charset.</source>
        <translation>Eine Stelle in einer Nachricht, die ihren Zeichensatz nennt.</translation>
    </message>
    <message>
        <source>A program on the Exchange CD that saves the settings to a text file and loads them from one (Q262126).</source>
        <translation>Ein Programm auf der Exchange-CD, das die Einstellungen in eine Textdatei speichert und aus einer lädt (Q262126).</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An article of Microsoft&apos;s Knowledge Base. Where one is named, the article says so; where none is, it is inferred and called so.</source>
        <translation>Ein Artikel aus der Knowledge Base von Microsoft. Wo einer genannt ist, steht es so im Artikel; wo keiner steht, ist es abgeleitet und so bezeichnet.</translation>
    </message>
    <message>
        <source>Another event that names the same spool file or came in the same moment. It often says more than 4117 itself.</source>
        <translation>Ein anderes Ereignis, das dieselbe Spooldatei nennt oder im selben Augenblick kam. Es sagt oft mehr als 4117 selbst.</translation>
    </message>
    <message>
        <source>Archive (IMCDATA\IN\ARCHIVE)</source>
        <translation>Archiv (IMCDATA\IN\ARCHIVE)</translation>
    </message>
    <message>
        <source>Character Sets</source>
        <translation>Character Sets</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Companion event</source>
        <translation>Begleitereignis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Zeichensatzangabe</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>Ereignis 4117</translation>
    </message>
    <message>
        <source>Files that were taken from the server. What is done with them changes nothing on it.</source>
        <translation>Dateien, die vom Server geholt wurden. Was mit ihnen geschieht, ändert auf ihm nichts.</translation>
    </message>
    <message>
        <source>IMS, IMC</source>
        <translation>IMS, IMC</translation>
    </message>
    <message>
        <source>Internet Mail Service (Exchange 5.0 and 5.5), Internet Mail Connector (4.0): the service that exchanges mail with the Internet. Its event source is MSExchangeIMC in all versions.</source>
        <translation>Internet Mail Service (Exchange 5.0 und 5.5), Internet Mail Connector (4.0): der Dienst, der Mail mit dem Internet austauscht. Seine Ereignisquelle ist in allen Versionen MSExchangeIMC.</translation>
    </message>
    <message>
        <source>It could not be checked. It means neither yes nor no: no event and no file is no proof.</source>
        <translation>Es ließ sich nicht prüfen. Das heißt weder ja noch nein: Kein Ereignis und keine Datei sind kein Beweis.</translation>
    </message>
    <message>
        <source>KB number (Q230250 …)</source>
        <translation>KB-Nummer (Q230250 …)</translation>
    </message>
    <message>
        <source>Live root</source>
        <translation>Original des Servers</translation>
    </message>
    <message>
        <source>MIME, Non-MIME</source>
        <translation>MIME, Non-MIME</translation>
    </message>
    <message>
        <source>MTA, Information Store</source>
        <translation>MTA, Informationsspeicher</translation>
    </message>
    <message>
        <source>Mail with MIME headers names its charset in most cases; older mail without them cannot. Each has a charset of its own in the setting.</source>
        <translation>Mail mit MIME-Kopf nennt ihren Zeichensatz in den meisten Fällen; ältere Mail ohne ihn kann es nicht. Für beide gibt es in der Einstellung einen eigenen Zeichensatz.</translation>
    </message>
    <message>
        <source>Message Archival</source>
        <translation>Message Archival</translation>
    </message>
    <message>
        <source>One message as the service keeps it on disk: the envelope, then the mail as it came. Its name is eight letters and digits without an ending.</source>
        <translation>Eine Nachricht, wie der Dienst sie auf dem Datenträger hält: der Umschlag, dann die Mail, wie sie kam. Der Dateiname besteht aus acht Buchstaben und Ziffern, ohne Endung.</translation>
    </message>
    <message>
        <source>Other services of Exchange. Stopping one of them stops the Internet Mail Service first (Q143380).</source>
        <translation>Andere Dienste von Exchange. Wird einer von ihnen beendet, wird zuerst der Internet Mail Service beendet (Q143380).</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>The folder in which the server leaves messages that it could not hand on. With Message Archival switched on it holds delivered mail too (Q189731).</source>
        <translation>Der Ordner, in dem der Server Nachrichten liegen lässt, die er nicht weitergeben konnte. Ist Message Archival eingeschaltet, enthält er auch zugestellte Mail (Q189731).</translation>
    </message>
    <message>
        <source>The list of what waits in IN and OUT. It is made anew when the service starts without it.</source>
        <translation>Die Liste dessen, was in IN und OUT wartet. Sie wird neu erstellt, wenn der Dienst ohne sie startet.</translation>
    </message>
    <message>
        <source>The program Exchange Administrator, in which the Internet Mail Service is set up. It is not the person of that name.</source>
        <translation>Das Programm Exchange Administrator, in dem der Internet Mail Service eingerichtet wird. Nicht gemeint ist der Mensch mit diesem Titel.</translation>
    </message>
    <message>
        <source>The server took a message, could not hand it on to the store and left it in the archive. It does not say why.</source>
        <translation>Der Server hat eine Nachricht angenommen, konnte sie nicht an den Informationsspeicher weitergeben und hat sie im Archiv gelassen. Warum, sagt das Ereignis nicht.</translation>
    </message>
    <message>
        <source>The setting on the tab Internet Mail: one charset for mail with MIME and one for mail without, for all or for single e-mail domains (Q230250).</source>
        <translation>Die Einstellung auf der Registerkarte Internet Mail: ein Zeichensatz für Mail mit MIME und einer für Mail ohne, für alle oder für einzelne E-Mail-Domänen (Q230250).</translation>
    </message>
    <message>
        <source>The test of Q230250: stop the service, put back a failed file, start the service, see whether it arrives.</source>
        <translation>Der Test aus Q230250: den Dienst beenden, eine gescheiterte Datei zurücklegen, den Dienst starten, sehen, ob sie ankommt.</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>What the sending server said before the message itself: from whom, for whom. The spool file keeps it in front of the message.</source>
        <translation>Was der sendende Server vor der eigentlichen Nachricht gesagt hat: von wem, für wen. Die Spooldatei hält es vor der Nachricht fest.</translation>
    </message>
    <message>
        <source>Which byte stands for which letter, by its Internet name, such as iso-8859-1 or koi8-r. Windows numbers them as code pages.</source>
        <translation>Welches Byte für welchen Buchstaben steht, mit seinem Internet-Namen wie iso-8859-1 oder koi8-r. Windows nummeriert sie als Codepages.</translation>
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
        <translation>%1 (wiederholt)</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <translation>%1 (rückgängig)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 moved, %3 left, %4 failed</source>
        <translation>%1: %2 verschoben, %3 belassen, %4 gescheitert</translation>
    </message>
    <message>
        <source>, %1 taken by the service</source>
        <translation>, %1 vom Dienst übernommen</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was being written</source>
        <translation>Ein Eintrag ging verloren: Das Programm endete, während er geschrieben wurde</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>Antwort zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>Fall begonnen</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Case taken over; before: %1</source>
        <translation>Fall übernommen; zuvor: %1</translation>
    </message>
    <message>
        <source>Cause dismissed: %1 – %2</source>
        <translation>Ursache ausgeschlossen: %1 – %2</translation>
    </message>
    <message>
        <source>Causes weighed: %1</source>
        <translation>Ursachen abgewogen: %1</translation>
    </message>
    <message>
        <source>Causes weighed: none stands out</source>
        <translation>Ursachen abgewogen: keine sticht hervor</translation>
    </message>
    <message>
        <source>Copied into the case: %1 (%2)</source>
        <translation>In den Fall kopiert: %1 (%2)</translation>
    </message>
    <message>
        <source>Dismissal taken back: %1</source>
        <translation>Ausschluss zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were not saved in the case: the program had ended</source>
        <translation>Die Einträge %1 bis %2 wurden nicht im Fall gespeichert: Das Programm war beendet</translation>
    </message>
    <message>
        <source>Event read out: %1 %2</source>
        <translation>Ereignis vorgelesen: %1 %2</translation>
    </message>
    <message>
        <source>Event taken out that was read out: %1 %2</source>
        <translation>Vorgelesenes Ereignis entfernt: %1 %2</translation>
    </message>
    <message>
        <source>Evidence opened: %1</source>
        <translation>Beleg geöffnet: %1</translation>
    </message>
    <message>
        <source>Evidence taken out: %1</source>
        <translation>Beleg entfernt: %1</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Exchange-Version</translation>
    </message>
    <message>
        <source>Going on with moves that were broken off</source>
        <translation>Abgebrochenes Verschieben wird fortgesetzt</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Greeting of the mail port of %1: %2</source>
        <translation>Begrüßung am Mail-Port von %1: %2</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>In den eigenen Worten des Anrufers</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Liste der Dienste</translation>
    </message>
    <message>
        <source>No longer in the list of copies: %1</source>
        <translation>Nicht mehr in der Liste der Kopien: %1</translation>
    </message>
    <message>
        <source>Not copied into the case: %1 (%2)</source>
        <translation>Nicht in den Fall kopiert: %1 (%2)</translation>
    </message>
    <message>
        <source>Notes: took out “%1”</source>
        <translation>Notizen: „%1“ entfernt</translation>
    </message>
    <message>
        <source>Notes: wrote “%1”</source>
        <translation>Notizen: „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Notes: “%1” became “%2”</source>
        <translation>Notizen: „%1“ wurde zu „%2“</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Packed into one file: %1</source>
        <translation>In eine Datei gepackt: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>In den alten Zustand zurückversetzt</translation>
    </message>
    <message numerus="yes">
        <source>Putting back begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Zurücklegen begonnen: %n Datei, von %1 nach %2</numerusform>
            <numerusform>Zurücklegen begonnen: %n Dateien, von %1 nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting everything back as it was begun</source>
        <translation>Zurückversetzen in den alten Zustand begonnen</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service %1 on %2, %3: %4</source>
        <translation>Dienst %1 auf %2, %3: %4</translation>
    </message>
    <message>
        <source>Service %1 on %2: %3 begun</source>
        <translation>Dienst %1 auf %2: %3 begonnen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>Setting aside begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Beiseitelegen begonnen: %n Datei, von %1 nach %2</numerusform>
            <numerusform>Beiseitelegen begonnen: %n Dateien, von %1 nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting read out: %1: MIME %2, Non-MIME %3</source>
        <translation>Einstellung vorgelesen: %1: MIME %2, Non-MIME %3</translation>
    </message>
    <message>
        <source>Setting taken out that was read out: %1</source>
        <translation>Vorgelesene Einstellung entfernt: %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>State of the case: %1; before: %2</source>
        <translation>Stand des Falls: %1; zuvor: %2</translation>
    </message>
    <message>
        <source>Step left out: %1 (%2)</source>
        <translation>Schritt ausgelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>Schritt wieder aufgenommen: %1</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged from entry %1 on</source>
        <translation>Das Journal ist ab Eintrag %1 verändert oder beschädigt</translation>
    </message>
    <message>
        <source>The retest’s journal notes that the service was started</source>
        <translation>Das Journal des Nachtests vermerkt, dass der Dienst gestartet wurde</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>Die Uhr des Servers</translation>
    </message>
    <message>
        <source>The server’s folders were reached as a share: %1, as %2</source>
        <translation>Die Ordner des Servers wurden als Freigabe erreicht: %1, als %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Schon versucht</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Virenscanner auf dem Server</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>MessageMarkup</name>
    <message>
        <source> (damaged)</source>
        <translation> (beschädigt)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes, still encoded</source>
        <translation>%1 Bytes, noch kodiert</translation>
    </message>
    <message>
        <source>%1, as declared</source>
        <translation>%1, wie angegeben</translation>
    </message>
    <message>
        <source>%1, as detected</source>
        <translation>%1, wie erkannt</translation>
    </message>
    <message>
        <source>&lt;&gt; (a report, or nobody is named)</source>
        <translation>&lt;&gt; (ein Bericht, oder es ist niemand genannt)</translation>
    </message>
    <message>
        <source>(envelope only: no To or Cc field names this recipient)</source>
        <translation>(nur im Umschlag: Kein Feld To oder Cc nennt diesen Empfänger)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attachments that are not listed: %1</source>
        <translation>Anlagen, die nicht aufgeführt sind: %1</translation>
    </message>
    <message>
        <source>Bytes that are no text of this charset are shown as escapes such as \xE4.</source>
        <translation>Bytes, die in diesem Zeichensatz kein Text sind, erscheinen als Ersatzzeichen wie \xE4.</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoded text: %1</source>
        <translation>Zeichen, die nicht in den kodierten Text gehören: %1</translation>
    </message>
    <message>
        <source>Cut here: at most %1 characters and %2 lines of a message are printed. The rest stands in the file.</source>
        <translation>Hier gekürzt: Gedruckt werden höchstens %1 Zeichen und %2 Zeilen einer Nachricht. Der Rest steht in der Datei.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Eingeliefert von</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Header fields that are not printed: %1</source>
        <translation>Kopffelder, die nicht gedruckt werden: %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No recipient was found in the envelope.</source>
        <translation>Im Umschlag wurde kein Empfänger gefunden.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Recipients that are not printed: %1</source>
        <translation>Empfänger, die nicht gedruckt werden: %1</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The bytes look like %1, which gives another text than the declared %2.</source>
        <translation>Die Bytes sehen nach %1 aus; das ergibt einen anderen Text als das angegebene %2.</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>Der kodierte Text endet zu früh.</translation>
    </message>
    <message>
        <source>The message has no header field.</source>
        <translation>Die Nachricht hat kein Kopffeld.</translation>
    </message>
    <message>
        <source>The message has no part that is text.</source>
        <translation>Die Nachricht hat keinen Teil mit Text.</translation>
    </message>
    <message>
        <source>The message’s text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>This field is longer: it is cut here.</source>
        <translation>Dieses Feld ist länger: Es ist hier gekürzt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Whether the header names all of them was not checked: it is too long.</source>
        <translation>Ob der Kopf alle nennt, wurde nicht geprüft: Er ist zu lang.</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>uuencoded</source>
        <translation>uukodiert</translation>
    </message>
    <message>
        <source>“%1” is declared, which is no known charset.</source>
        <translation>Angegeben ist „%1“; das ist kein bekannter Zeichensatz.</translation>
    </message>
</context>
<context>
    <name>NothingFailed</name>
    <message>
        <source>%1 holds no event 4117 of the Internet Mail Service. Which days it covers is not known until step 1 is told the order of its dates. Check that it is the application log of the right server.</source>
        <translation>%1 enthält kein Ereignis 4117 des Internet Mail Service. Welche Tage das Protokoll abdeckt, ist erst bekannt, wenn in Schritt 1 die Reihenfolge seiner Datumsangaben steht. Prüfen Sie, ob es das Anwendungsprotokoll des richtigen Servers ist.</translation>
    </message>
    <message>
        <source>%1 is named like an event log but is none. %2 Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>%1 heißt wie ein Ereignisprotokoll, ist aber keines. %2 Speichern Sie das Anwendungsprotokoll auf dem Server noch einmal (Event Viewer, Log, Save As) und öffnen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Event %1 names %2 messages, the newest %3 at %4</source>
        <translation>Ereignis %1 nennt %2 Nachrichten, die neueste %3 (%4)</translation>
    </message>
    <message>
        <source>Event %1 of %2 names %3</source>
        <translation>Ereignis %1 vom %2 nennt %3</translation>
    </message>
    <message>
        <source>Event %1 of %2, which names no message</source>
        <translation>Ereignis %1 vom %2, das keine Nachricht nennt</translation>
    </message>
    <message>
        <source>It was not seen in the IN at hand.</source>
        <translation>Im vorliegenden IN wurde sie nicht gesehen.</translation>
    </message>
    <message>
        <source>It was seen in IN.</source>
        <translation>Sie wurde in IN gesehen.</translation>
    </message>
    <message>
        <source>It was seen in IN\ARCHIVE.</source>
        <translation>Sie wurde in IN\ARCHIVE gesehen.</translation>
    </message>
    <message>
        <source>Messages in the archive: %1. Where Message Archival is on, delivered mail lies there too. Drop a single one here if it is known to have failed.</source>
        <translation>Nachrichten im Archiv: %1. Wo Message Archival eingeschaltet ist, liegt dort auch zugestellte Mail. Ziehen Sie eine einzelne hierher, wenn bekannt ist, dass sie gescheitert ist.</translation>
    </message>
    <message>
        <source>Not seen in the IN at hand: %1.</source>
        <translation>Im vorliegenden IN nicht gesehen: %1.</translation>
    </message>
    <message>
        <source>Seen in IN: %1.</source>
        <translation>In IN gesehen: %1.</translation>
    </message>
    <message>
        <source>Seen in IN\ARCHIVE: %1.</source>
        <translation>In IN\ARCHIVE gesehen: %1.</translation>
    </message>
    <message>
        <source>The event log covers %1 to %2 and holds no event 4117 of the Internet Mail Service. Check that it is the application log of the right server and covers the day of the failure.</source>
        <translation>Das Ereignisprotokoll deckt %1 bis %2 ab und enthält kein Ereignis 4117 des Internet Mail Service. Prüfen Sie, ob es das Anwendungsprotokoll des richtigen Servers ist und den Tag des Fehlers abdeckt.</translation>
    </message>
    <message>
        <source>The event log holds no record that can be read. Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>Das Ereignisprotokoll enthält keinen lesbaren Datensatz. Speichern Sie das Anwendungsprotokoll auf dem Server noch einmal (Event Viewer, Log, Save As) und öffnen Sie es.</translation>
    </message>
    <message>
        <source>The report has the others.</source>
        <translation>Der Bericht führt die übrigen auf.</translation>
    </message>
    <message>
        <source>There is no event log here, so nothing tells which messages failed. Open a folder that holds the application log too (AppEvent.Evt), or drop the log here together with the folder.</source>
        <translation>Hier liegt kein Ereignisprotokoll, deshalb ist nicht zu sehen, welche Nachrichten gescheitert sind. Öffnen Sie einen Ordner, der auch das Anwendungsprotokoll enthält (AppEvent.Evt), oder ziehen Sie das Protokoll zusammen mit dem Ordner hierher.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>Wo die Datei ist: %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>The language changes when the program is started anew.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>ReportForms</name>
    <message>
        <source>A mail with the summary as its text and the page attached, to be opened in a mail program. It has no recipient; nothing is sent.</source>
        <translation>Eine Mail mit der Zusammenfassung als Text und der Webseite als Anlage, zum Öffnen in einem Mailprogramm. Sie hat keinen Empfänger; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>All that the report holds, for programs.</source>
        <translation>Alles, was der Bericht enthält, für Programme.</translation>
    </message>
    <message>
        <source>Archive for escalation</source>
        <translation>Archiv für die Eskalation</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>List of mail</source>
        <translation>Liste der Mail</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mailentwurf</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>The messages that were not delivered, for a spreadsheet (CSV).</source>
        <translation>Die Nachrichten, die nicht zugestellt wurden, für eine Tabellenkalkulation (CSV).</translation>
    </message>
    <message>
        <source>The report with the failed messages, the events, the settings and the journal, for whoever takes the case on.</source>
        <translation>Der Bericht mit den gescheiterten Nachrichten, den Ereignissen, den Einstellungen und dem Journal, für den, der den Fall übernimmt.</translation>
    </message>
    <message>
        <source>The same summary, marked up.</source>
        <translation>Dieselbe Zusammenfassung, mit Auszeichnung.</translation>
    </message>
    <message>
        <source>The summary for a ticket’s field, fewer than 4,000 characters.</source>
        <translation>Die Zusammenfassung für ein Feld im Ticket, weniger als 4.000 Zeichen.</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser; it loads nothing.</source>
        <translation>Der ganze Bericht als eine Datei für jeden Browser; sie lädt nichts nach.</translation>
    </message>
    <message>
        <source>The whole report on numbered pages; long tables are cut and say so.</source>
        <translation>Der ganze Bericht auf nummerierten Seiten; lange Tabellen sind gekürzt und sagen es.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>RetestSheetTexts</name>
    <message>
        <source>! If it was delivered already, its recipients get it twice.</source>
        <translation>! Wurde sie schon zugestellt, erhalten ihre Empfänger sie doppelt.</translation>
    </message>
    <message>
        <source>! It can crash the store or the service.</source>
        <translation>! Sie kann den Informationsspeicher oder den Dienst zum Absturz bringen.</translation>
    </message>
    <message>
        <source>%1 What the service has taken cannot be taken back. Do not put the kept copies into IN: the recipients could get the message twice.</source>
        <translation>%1 Was der Dienst übernommen hat, lässt sich nicht zurücknehmen. Legen Sie die Sicherungskopien nicht in IN: Die Empfänger könnten die Nachricht doppelt erhalten.</translation>
    </message>
    <message>
        <source>%1 and the folder IMCDATA behind it</source>
        <translation>%1 und der Ordner IMCDATA dahinter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All have arrived: stop the service again and press a key for the next batch. At the end bring back retest.log with this sheet.</source>
        <translation>Alle sind angekommen: Beenden Sie den Dienst wieder und drücken Sie eine Taste für den nächsten Stapel. Bringen Sie am Ende retest.log mit diesem Blatt zurück.</translation>
    </message>
    <message>
        <source>All have arrived: the next batch, from step 2.</source>
        <translation>Alle sind angekommen: der nächste Stapel, ab Schritt 2.</translation>
    </message>
    <message>
        <source>Arrived? Event 4117 again? Still in IN?</source>
        <translation>Angekommen? Wieder Ereignis 4117? Noch in IN?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>At the first event 4116, 4102, 4182 or 3039: stop the service, put back nothing more, go the way back.</source>
        <translation>Beim ersten Ereignis 4116, 4102, 4182 oder 3039: Dienst beenden, nichts mehr zurücklegen, den Rückweg gehen.</translation>
    </message>
    <message>
        <source>Batch %1: %2 files</source>
        <translation>Stapel %1: %2 Dateien</translation>
    </message>
    <message>
        <source>Batch %1: one file, alone</source>
        <translation>Stapel %1: eine Datei, allein</translation>
    </message>
    <message>
        <source>Copy each file of the batch from IN\ARCHIVE to a folder of its own, then move it from IN\ARCHIVE to IN. If a file of that name lies in IN already, leave it: never overwrite one.</source>
        <translation>Kopieren Sie jede Datei des Stapels aus IN\ARCHIVE in einen eigenen Ordner, dann verschieben Sie sie von IN\ARCHIVE nach IN. Liegt in IN schon eine Datei dieses Namens, lassen Sie sie liegen: Überschreiben Sie nie eine Datei.</translation>
    </message>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>Erledigt von: ______________________     Datum und Uhrzeit: ______________________</translation>
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
        <translation>In IN um</translation>
    </message>
    <message>
        <source>Kit: %1</source>
        <translation>Kit: %1</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it %1?</source>
        <translation>Sehen Sie nach dem Namen des Computers (hostname): Ist es %1?</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it the right server?</source>
        <translation>Sehen Sie nach dem Namen des Computers (hostname): Ist es der richtige Server?</translation>
    </message>
    <message>
        <source>Never move the whole folder IN\ARCHIVE: it can also hold mail that was delivered, and its recipients would get it twice (Q189731). Only the files below. Do not save them in Notepad: that destroys them.</source>
        <translation>Verschieben Sie nie den ganzen Ordner IN\ARCHIVE: Er kann auch zugestellte Mail enthalten, und deren Empfänger erhielten sie doppelt (Q189731). Nur die Dateien unten. Speichern Sie sie nicht in Notepad: Das zerstört sie.</translation>
    </message>
    <message>
        <source>None of these names has a letter E, I, O or U: 0 and 1 are digits. Upper and lower case are the same.</source>
        <translation>Keiner dieser Namen enthält einen Buchstaben E, I, O oder U: 0 und 1 sind Ziffern. Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Put the failed messages back, and watch</source>
        <translation>Gescheiterte Nachrichten zurücklegen und beobachten</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Start %1 in the kit’s folder on a disk of the server. It keeps a copy of each file, puts the batch into IN and waits.</source>
        <translation>Starten Sie %1 im Ordner des Kits auf einem Laufwerk des Servers. Es behält von jeder Datei eine Kopie, legt den Stapel in IN und wartet.</translation>
    </message>
    <message>
        <source>Start the service:  %1</source>
        <translation>Dienst starten:  %1</translation>
    </message>
    <message>
        <source>Steps, for each batch</source>
        <translation>Schritte, für jeden Stapel</translation>
    </message>
    <message>
        <source>Stop the service, then start %1 in the kit’s folder: it moves back what still lies in IN.</source>
        <translation>Beenden Sie den Dienst, dann starten Sie %1 im Ordner des Kits: Es verschiebt zurück, was noch in IN liegt.</translation>
    </message>
    <message>
        <source>Stop the service. Move back to IN\ARCHIVE what still lies in IN of the files above, and nothing else.</source>
        <translation>Beenden Sie den Dienst. Verschieben Sie nach IN\ARCHIVE zurück, was von den Dateien oben noch in IN liegt, und sonst nichts.</translation>
    </message>
    <message>
        <source>Stop the service:  %1</source>
        <translation>Dienst beenden:  %1</translation>
    </message>
    <message>
        <source>The names do not fit on one page: this sheet has several. Keep them together.</source>
        <translation>Die Namen passen nicht auf eine Seite: Dieses Blatt hat mehrere. Halten Sie sie zusammen.</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>To be left where they are</source>
        <translation>Bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Watch until the files are gone from IN. Ask the recipients. Look at the Application log: an event 4117 that names a file means that it failed again. Write it down below.</source>
        <translation>Beobachten Sie, bis die Dateien aus IN verschwunden sind. Fragen Sie die Empfänger. Sehen Sie ins Protokoll Application: Ein Ereignis 4117, das eine Datei nennt, bedeutet, dass sie wieder gescheitert ist. Schreiben Sie es unten auf.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
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
            <numerusform>%n ließ sich nicht verschieben; die Tabelle sagt, warum.</numerusform>
            <numerusform>%n ließen sich nicht verschieben; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved back.</source>
        <translation>
            <numerusform>%n Datei zurückverschoben.</numerusform>
            <numerusform>%n Dateien zurückverschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n Datei zurückgelegt.</numerusform>
            <numerusform>%n Dateien zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n Datei beiseitegelegt.</numerusform>
            <numerusform>%n Dateien beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left where it is.</source>
        <translation>
            <numerusform>%n belassen, wo sie ist.</numerusform>
            <numerusform>%n belassen, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there: taken by the service.</source>
        <translation>
            <numerusform>%n nicht mehr da: vom Dienst übernommen.</numerusform>
            <numerusform>%n nicht mehr da: vom Dienst übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>That is more than half an hour ago: ask again, or confirm it.</source>
        <translation>Das ist mehr als eine halbe Stunde her: Fragen Sie noch einmal ab oder bestätigen Sie es.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped</source>
        <translation>Der Internet Mail Service ist beendet</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs</source>
        <translation>Der Internet Mail Service läuft</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Whether the Internet Mail Service is stopped is not known.</source>
        <translation>Ob der Internet Mail Service beendet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a server whose name is not known</source>
        <translation>ein Server, dessen Name nicht bekannt ist</translation>
    </message>
    <message>
        <source>about to be copied</source>
        <translation>wird gleich kopiert</translation>
    </message>
    <message>
        <source>alone: may arrive twice</source>
        <translation>allein: kommt vielleicht doppelt an</translation>
    </message>
    <message>
        <source>as %2 said at %1</source>
        <translation>laut %2 (%1)</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>im alten Zustand</translation>
    </message>
    <message>
        <source>as the server said at %1</source>
        <translation>laut Server (%1)</translation>
    </message>
    <message>
        <source>as was said at %1</source>
        <translation>laut Auskunft (%1)</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>wird verschoben</translation>
    </message>
    <message>
        <source>being moved back</source>
        <translation>wird zurückverschoben</translation>
    </message>
    <message>
        <source>copied, not moved yet</source>
        <translation>kopiert, noch nicht verschoben</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>wieder gescheitert</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>zuerst, allein</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>zuletzt, allein: Absturzgefahr</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>left where it is</source>
        <translation>belassen, wo sie ist</translation>
    </message>
    <message>
        <source>next, with the rest</source>
        <translation>als Nächstes, mit dem Rest</translation>
    </message>
    <message>
        <source>next, with the ten</source>
        <translation>als Nächstes, mit den zehn</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>noted at %1</source>
        <translation>vermerkt %1</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>stuck in IN</source>
        <translation>hängt in IN</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>vom Dienst übernommen</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>waiting in IN</source>
        <translation>wartet in IN</translation>
    </message>
</context>
<context>
    <name>ServerFolders</name>
    <message>
        <source>%1 does not lie in a folder IN.</source>
        <translation>%1 liegt nicht in einem Ordner IN.</translation>
    </message>
    <message>
        <source>More than one folder IN\ARCHIVE is the server’s own: %1 and %2. Leave the one that counts in step 1.</source>
        <translation>Mehr als ein Ordner IN\ARCHIVE gehört dem Server selbst: %1 und %2. Lassen Sie in Schritt 1 nur den, der zählt.</translation>
    </message>
    <message>
        <source>No folder IN\ARCHIVE is within reach below %1.</source>
        <translation>Unterhalb von %1 ist kein Ordner IN\ARCHIVE erreichbar.</translation>
    </message>
    <message>
        <source>Nothing of what was opened was called the server’s own (step 1). In a copy nothing is moved: the server would never know.</source>
        <translation>Nichts von dem, was geöffnet wurde, ist als Original des Servers bezeichnet (Schritt 1). In einer Kopie wird nichts verschoben: Der Server würde nie davon erfahren.</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 already, nothing changed</source>
        <translation>%1: schon %2, nichts geändert</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>%1: nothing was asked, nothing changed</source>
        <translation>%1: nichts abgefragt, nichts geändert</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statusabfrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Windows’s own calls</source>
        <translation>Windows-eigene Aufrufe</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sc.exe of Windows</source>
        <translation>sc.exe von Windows</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>“net rpc service” of Samba</source>
        <translation>„net rpc service“ von Samba</translation>
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
        <translation>%1: kein Eintrag</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>Default (all others)</source>
        <translation>Standard (alle anderen)</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>SpoolVerdict</name>
    <message>
        <source>%1 (name not verified)</source>
        <translation>%1 (Name nicht geprüft)</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it.</source>
        <translation>%1 Nach Q156063 hat nicht der Zeichensatz sie aufgehalten: Keine Einstellung gilt für ihn.</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it. Q230250 would still set %2.</source>
        <translation>%1 Nach Q156063 hat nicht der Zeichensatz sie aufgehalten: Keine Einstellung gilt für ihn. Q230250 würde trotzdem %2 setzen.</translation>
    </message>
    <message>
        <source>%1 Get it again from the server&apos;s IN\ARCHIVE, as a binary copy.</source>
        <translation>%1 Holen Sie sie noch einmal aus IN\ARCHIVE des Servers, als binäre Kopie.</translation>
    </message>
    <message>
        <source>%1; the bytes fit.</source>
        <translation>%1; die Bytes passen.</translation>
    </message>
    <message>
        <source>Declares %1 in the %2</source>
        <translation>Gibt %1 an (%2)</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, elsewhere also %3</source>
        <translation>Gibt %1 an (%2), anderswo auch %3</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, which is no known charset</source>
        <translation>Gibt %1 an (%2); das ist kein bekannter Zeichensatz</translation>
    </message>
    <message>
        <source>Declares a blank charset in the %1</source>
        <translation>Gibt einen leeren Zeichensatz an (%1)</translation>
    </message>
    <message>
        <source>Has a MIME header but declares no charset</source>
        <translation>Hat einen MIME-Kopf, gibt aber keinen Zeichensatz an</translation>
    </message>
    <message>
        <source>Has no MIME header and declares no charset</source>
        <translation>Hat keinen MIME-Kopf und gibt keinen Zeichensatz an</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>matching setting: %1</source>
        <translation>passende Einstellung: %1</translation>
    </message>
    <message>
        <source>matching setting: %1 (name not verified)</source>
        <translation>passende Einstellung: %1 (Name nicht geprüft)</translation>
    </message>
    <message>
        <source>the MIME setting applied (%1, %2)</source>
        <translation>die MIME-Einstellung galt (%1, %2)</translation>
    </message>
    <message>
        <source>the MIME setting decides</source>
        <translation>die MIME-Einstellung entscheidet</translation>
    </message>
    <message>
        <source>the Non-MIME setting applied (%1, %2)</source>
        <translation>die Non-MIME-Einstellung galt (%1, %2)</translation>
    </message>
    <message>
        <source>the Non-MIME setting decides</source>
        <translation>die Non-MIME-Einstellung entscheidet</translation>
    </message>
    <message>
        <source>the bytes do not fit</source>
        <translation>die Bytes passen nicht</translation>
    </message>
    <message>
        <source>the bytes do not fit, they look like %1</source>
        <translation>die Bytes passen nicht, sie sehen nach %1 aus</translation>
    </message>
    <message>
        <source>the bytes fit</source>
        <translation>die Bytes passen</translation>
    </message>
    <message>
        <source>the bytes fit, read as %1: some stand for characters that %2 lacks</source>
        <translation>die Bytes passen, als %1 gelesen: Einige stehen für Zeichen, die %2 fehlen</translation>
    </message>
    <message>
        <source>the bytes look like %1 (%2 % sure)</source>
        <translation>die Bytes sehen nach %1 aus (zu %2 % sicher)</translation>
    </message>
    <message>
        <source>the bytes look more like %1</source>
        <translation>die Bytes sehen eher nach %1 aus</translation>
    </message>
    <message>
        <source>the message&apos;s own charset decides</source>
        <translation>der Zeichensatz der Nachricht selbst entscheidet</translation>
    </message>
    <message>
        <source>the text is plain ASCII</source>
        <translation>der Text ist reines ASCII</translation>
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
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>WhereWeWere</name>
    <message>
        <source>Affected: %1.</source>
        <translation>Betroffen: %1.</translation>
    </message>
    <message>
        <source>Caller: %1.</source>
        <translation>Anrufer: %1.</translation>
    </message>
    <message>
        <source>Done last (%1, %2), newest first: %3.</source>
        <translation>Zuletzt getan (%1, %2), Neuestes zuerst: %3.</translation>
    </message>
    <message>
        <source>In the caller’s words: %1.</source>
        <translation>In den Worten des Anrufers: %1.</translation>
    </message>
    <message>
        <source>Reported: %1.</source>
        <translation>Gemeldet: %1.</translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation>Seit: %1.</translation>
    </message>
    <message>
        <source>Where we were: step %1, %2.</source>
        <translation>Wo wir waren: Schritt %1, %2.</translation>
    </message>
</context>
<context>
    <name>WhyDisabled</name>
    <message>
        <source>evidence is being read, or a report is being written.</source>
        <translation>es werden Belege gelesen, oder es wird ein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>no answer was given that could be undone.</source>
        <translation>es wurde keine Antwort gegeben, die sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>no answer was undone.</source>
        <translation>es wurde keine Antwort rückgängig gemacht.</translation>
    </message>
    <message>
        <source>no case is open.</source>
        <translation>es ist kein Fall offen.</translation>
    </message>
    <message>
        <source>nothing is being read or written.</source>
        <translation>es wird nichts gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>the sample case was not found beside the program.</source>
        <translation>der Beispielfall wurde neben dem Programm nicht gefunden.</translation>
    </message>
    <message>
        <source>there is no other failed message on this side.</source>
        <translation>in dieser Richtung gibt es keine weitere gescheiterte Nachricht.</translation>
    </message>
    <message>
        <source>there is no page to go to on this way.</source>
        <translation>in dieser Richtung gibt es keine Seite.</translation>
    </message>
    <message>
        <source>this case can only be looked at here.</source>
        <translation>dieser Fall lässt sich hier nur ansehen.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About IMS Doctor</source>
        <translation>Ü&amp;ber IMS Doctor</translation>
    </message>
    <message>
        <source>&amp;Add to the case’s notes</source>
        <translation>Zu den &amp;Notizen des Falls</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>&amp;Bytes</translation>
    </message>
    <message>
        <source>&amp;Character sets</source>
        <translation>&amp;Zeichensätze</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Close this file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Decode the selection</source>
        <translation>Auswahl &amp;dekodieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;etails</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Beri&amp;cht exportieren…</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>Danach &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>Schrift&amp;art…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Guide and notes</source>
        <translation>&amp;Anleitung und Notizen</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;History of the case</source>
        <translation>&amp;Verlauf des Falls</translation>
    </message>
    <message>
        <source>&amp;Inventory of the evidence</source>
        <translation>&amp;Bestandsliste der Belege</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Leave this step out…</source>
        <translation>Diesen Schritt aus&amp;lassen…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New case without files</source>
        <translation>&amp;Neuer Fall ohne Dateien</translation>
    </message>
    <message>
        <source>&amp;Next charset declaration</source>
        <translation>Nächste Zeichensatz&amp;angabe</translation>
    </message>
    <message>
        <source>&amp;Next file in the folder</source>
        <translation>&amp;Nächste Datei im Ordner</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <translation>&amp;Offsets</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Pack the case into one file…</source>
        <translation>Fall in eine Datei &amp;packen…</translation>
    </message>
    <message>
        <source>&amp;Previous charset declaration</source>
        <translation>Vorige Zei&amp;chensatzangabe</translation>
    </message>
    <message>
        <source>&amp;Print on one sheet…</source>
        <translation>Auf ein &amp;Blatt drucken…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Read the evidence again</source>
        <translation>Belege ne&amp;u einlesen</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>Antwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Befehl &amp;ausführen…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spalte &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Struktur</translation>
    </message>
    <message>
        <source>&amp;Take the case over…</source>
        <translation>Fall &amp;übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durchs Fenster</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>Antwort &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>A line by its number, a byte by its offset</source>
        <translation>Eine Zeile nach ihrer Nummer, ein Byte nach seinem Offset</translation>
    </message>
    <message>
        <source>A&amp;dd a file…</source>
        <translation>Date&amp;i hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>O&amp;rdner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a server’s folder, or a copy of it, to the case</source>
        <translation>Ordner eines Servers oder eine Kopie davon zum Fall hinzufügen</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings to the case</source>
        <translation>Ereignisprotokoll, Spooldatei oder Einstellungen zum Fall hinzufügen</translation>
    </message>
    <message>
        <source>All events of the logs, or the failed messages only</source>
        <translation>Alle Ereignisse der Protokolle oder nur die gescheiterten Nachrichten</translation>
    </message>
    <message>
        <source>All that was done in the case, by whom and when</source>
        <translation>Alles, was im Fall getan wurde, von wem und wann</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Back to the start; the case is saved</source>
        <translation>Zurück zum Anfang; der Fall ist gespeichert</translation>
    </message>
    <message>
        <source>Begin a case with nothing but what the caller says</source>
        <translation>Einen Fall nur mit dem beginnen, was der Anrufer sagt</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case s&amp;tate…</source>
        <translation>&amp;Stand des Falls…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Alle Zei&amp;len kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>&amp;Urteil kopieren</translation>
    </message>
    <message>
        <source>Copy all rows that are shown, with tabs between the cells</source>
        <translation>Alle angezeigten Zeilen kopieren, mit Tabulatoren zwischen den Zellen</translation>
    </message>
    <message>
        <source>Copy as &amp;evidence</source>
        <translation>Als &amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy as he&amp;x</source>
        <translation>Als He&amp;x kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the event log of a running server into the case</source>
        <translation>Das Ereignisprotokoll eines laufenden Servers in den Fall kopieren</translation>
    </message>
    <message>
        <source>Copy the log of a r&amp;unning server…</source>
        <translation>Protokoll eines &amp;laufenden Servers kopieren…</translation>
    </message>
    <message>
        <source>Copy the selected bytes in hex</source>
        <translation>Die ausgewählten Bytes hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selection with file, lines and offsets, for a ticket</source>
        <translation>Die Auswahl mit Datei, Zeilen und Offsets kopieren, für ein Ticket</translation>
    </message>
    <message>
        <source>Copy the sentence about this message&apos;s charset</source>
        <translation>Den Satz über den Zeichensatz dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the su&amp;mmary for the ticket</source>
        <translation>&amp;Zusammenfassung fürs Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy the words for the caller</source>
        <translation>Die Worte für den Anrufer kopieren</translation>
    </message>
    <message>
        <source>Copy what stands in this cell</source>
        <translation>Kopieren, was in dieser Zelle steht</translation>
    </message>
    <message>
        <source>Copy what to &amp;say</source>
        <translation>&amp;Gesprächstext kopieren</translation>
    </message>
    <message>
        <source>Decoded text, header, way and attachments</source>
        <translation>Dekodierter Text, Kopf, Weg und Anlagen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Envelope, header fields and parts of the message beside its text</source>
        <translation>Umschlag, Kopffelder und Teile der Nachricht neben ihrem Text</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every command in one list; type a word of it</source>
        <translation>Alle Befehle in einer Liste; geben Sie ein Wort daraus ein</translation>
    </message>
    <message>
        <source>Every file with its SHA-256, where it was, when and by whom it was collected</source>
        <translation>Jede Datei mit ihrem SHA-256, wo sie war, wann und von wem sie gesammelt wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Four short notes on what stands where</source>
        <translation>Vier kurze Hinweise, was wo steht</translation>
    </message>
    <message>
        <source>Give answer %1</source>
        <translation>Antwort %1 geben</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go on in another folder, with everything that was answered</source>
        <translation>In einem anderen Ordner weiterarbeiten, mit allem, was beantwortet wurde</translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation>Mit einem aufbewahrten Fall weitermachen</translation>
    </message>
    <message>
        <source>Go to &amp;line or offset…</source>
        <translation>Gehe zu Zei&amp;le oder Offset…</translation>
    </message>
    <message>
        <source>Hand the message to Exchange 5.5 once more, for chosen recipients</source>
        <translation>Die Nachricht noch einmal an Exchange 5.5 geben, für ausgewählte Empfänger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Leave the step out and say why, or take that back</source>
        <translation>Den Schritt auslassen und sagen, warum, oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>Dies &amp;ausblenden</translation>
    </message>
    <message>
        <source>Long lines go on in the next one</source>
        <translation>Lange Zeilen gehen in der nächsten weiter</translation>
    </message>
    <message>
        <source>Look again at what is there now</source>
        <translation>Noch einmal nachsehen, was jetzt da ist</translation>
    </message>
    <message>
        <source>Look for something in what is in sight</source>
        <translation>Etwas in dem suchen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Next charset declaration in the message</source>
        <translation>Nächste Zeichensatzangabe in der Nachricht</translation>
    </message>
    <message>
        <source>Next failed &amp;message</source>
        <translation>Nächste gescheiterte &amp;Nachricht</translation>
    </message>
    <message>
        <source>Next failed message</source>
        <translation>Nächste gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>One file with the case and copies of its evidence, to be sent on</source>
        <translation>Eine Datei mit dem Fall und Kopien seiner Belege, zum Weiterschicken</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;sample case</source>
        <translation>&amp;Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Open a pac&amp;ked case…</source>
        <translation>&amp;Gepackten Fall öffnen…</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>Spooldatei oder beliebige Rohnachricht öffnen</translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation>Da&amp;tei öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of an Exchange server, or a copy of it</source>
        <translation>Den Ordner eines Exchange-Servers oder eine Kopie davon öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious file in the folder</source>
        <translation>&amp;Vorige Datei im Ordner</translation>
    </message>
    <message>
        <source>Previous charset declaration in the message</source>
        <translation>Vorige Zeichensatzangabe in der Nachricht</translation>
    </message>
    <message>
        <source>Previous faile&amp;d message</source>
        <translation>Vorige &amp;gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>Previous failed message</source>
        <translation>Vorige gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Print the &amp;emergency card…</source>
        <translation>&amp;Notfallkarte drucken…</translation>
    </message>
    <message>
        <source>Print the files to put back, with boxes to tick, for whoever stands at the server</source>
        <translation>Die zurückzulegenden Dateien drucken, mit Kästchen zum Abhaken, für den, der am Server steht</translation>
    </message>
    <message>
        <source>Print the header and the text of the message</source>
        <translation>Kopf und Text der Nachricht drucken</translation>
    </message>
    <message>
        <source>Print the retest’s sheet…</source>
        <translation>Blatt des Nachtests drucken…</translation>
    </message>
    <message>
        <source>Print the steps by hand for whoever stands at the server</source>
        <translation>Die Schritte von Hand drucken, für den, der am Server steht</translation>
    </message>
    <message>
        <source>Print what helps at the console when the service does not stop or start</source>
        <translation>Drucken, was an der Konsole hilft, wenn der Dienst nicht beendet oder gestartet wird</translation>
    </message>
    <message>
        <source>Put the selection with file, lines and offsets into the notes</source>
        <translation>Die Auswahl mit Datei, Zeilen und Offsets in die Notizen setzen</translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>Datei neu ein&amp;lesen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>Sa&amp;ve the case elsewhere…</source>
        <translation>Fall &amp;anderswo speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save message as .&amp;eml…</source>
        <translation>Nachricht als .&amp;eml speichern…</translation>
    </message>
    <message>
        <source>Save the &amp;steps as PDF…</source>
        <translation>Schritte als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF…</source>
        <translation>Notfallkarte als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the message without the envelope, for a mail program</source>
        <translation>Die Nachricht ohne den Umschlag speichern, für ein Mailprogramm</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF…</source>
        <translation>Blatt des Nachtests als PDF speichern…</translation>
    </message>
    <message>
        <source>Say where the case stands: open, solved, watched, handed on</source>
        <translation>Sagen, wie der Fall steht: offen, gelöst, in Beobachtung, weitergegeben</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole file</source>
        <translation>Die ganze Datei auswählen</translation>
    </message>
    <message>
        <source>Show &amp;everything in the log</source>
        <translation>Alles im &amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show only the rows with what stands in this cell</source>
        <translation>Nur die Zeilen mit dem Inhalt dieser Zelle zeigen</translation>
    </message>
    <message>
        <source>Show only the rows without what stands in this cell</source>
        <translation>Nur die Zeilen ohne den Inhalt dieser Zelle zeigen</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the page</source>
        <translation>Zeigen oder ausblenden, was neben der Seite steht</translation>
    </message>
    <message>
        <source>Show the file as it is now</source>
        <translation>Die Datei zeigen, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Show the selected bytes as text, in any charset</source>
        <translation>Die ausgewählten Bytes als Text zeigen, in beliebigem Zeichensatz</translation>
    </message>
    <message>
        <source>Since when, how many, what was tried, where to ring back</source>
        <translation>Seit wann, wie viele, was versucht wurde, Rückrufnummer</translation>
    </message>
    <message>
        <source>Sort by the column of this cell; again: the other way round</source>
        <translation>Nach der Spalte dieser Zelle sortieren; noch einmal: umgekehrt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Stop what is being read</source>
        <translation>Anhalten, was gerade gelesen wird</translation>
    </message>
    <message>
        <source>T&amp;ype in an event…</source>
        <translation>&amp;Ereignis eintippen…</translation>
    </message>
    <message>
        <source>The bytes in hex below the text</source>
        <translation>Die Bytes hexadezimal unter dem Text</translation>
    </message>
    <message>
        <source>The font of text and bytes</source>
        <translation>Die Schriftart von Text und Bytes</translation>
    </message>
    <message>
        <source>The next place of what was looked for</source>
        <translation>Die nächste Fundstelle</translation>
    </message>
    <message>
        <source>The page seen before</source>
        <translation>Die zuvor gesehene Seite</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Die vorige Fundstelle</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>To the notes of the case</source>
        <translation>In die Notizen des Falls</translation>
    </message>
    <message>
        <source>Try the program on a case that comes with it</source>
        <translation>Das Programm an einem mitgelieferten Fall ausprobieren</translation>
    </message>
    <message>
        <source>Unpack a case that was sent as one file (.imscase)</source>
        <translation>Einen als eine Datei geschickten Fall (.imscase) entpacken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What could not be saved is lost</source>
        <translation>Was sich nicht speichern ließ, geht verloren</translation>
    </message>
    <message>
        <source>What is known and was done so far, short enough for a ticket’s field</source>
        <translation>Was bekannt ist und bisher getan wurde, kurz genug für das Feld eines Tickets</translation>
    </message>
    <message>
        <source>What is known of each character set: its names in Exchange, what it needs</source>
        <translation>Was über jeden Zeichensatz bekannt ist: seine Namen in Exchange, was er braucht</translation>
    </message>
    <message>
        <source>What the &amp;caller tells…</source>
        <translation>Was der &amp;Anrufer berichtet…</translation>
    </message>
    <message>
        <source>Where each line begins in the file, beside its number</source>
        <translation>Wo jede Zeile in der Datei beginnt, neben ihrer Nummer</translation>
    </message>
    <message>
        <source>Why this step, what to do, what can go wrong and how it is undone</source>
        <translation>Warum dieser Schritt, was zu tun ist, was schiefgehen kann und wie man es rückgängig macht</translation>
    </message>
    <message>
        <source>Work on here, though somebody else has the case open</source>
        <translation>Hier weiterarbeiten, obwohl jemand anderes den Fall geöffnet hat</translation>
    </message>
    <message>
        <source>Write a &amp;PICKUP file…</source>
        <translation>&amp;PICKUP-Datei schreiben…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Write all rows that are shown to a file for a spreadsheet</source>
        <translation>Alle angezeigten Zeilen in eine Datei für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>Write down an event that the caller reads out</source>
        <translation>Ein Ereignis aufschreiben, das der Anrufer vorliest</translation>
    </message>
    <message>
        <source>Write the emergency card to a PDF file of one sheet</source>
        <translation>Die Notfallkarte in eine PDF-Datei von einem Blatt schreiben</translation>
    </message>
    <message>
        <source>Write the events as &amp;JSON…</source>
        <translation>Ereignisse als &amp;JSON schreiben…</translation>
    </message>
    <message>
        <source>Write the events of all rows that are shown, whole, to a file</source>
        <translation>Die Ereignisse aller angezeigten Zeilen vollständig in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the header and the text of the message to a PDF file</source>
        <translation>Kopf und Text der Nachricht in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the report of the case to a file</source>
        <translation>Den Bericht des Falls in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the retest’s sheet to a PDF file</source>
        <translation>Das Blatt des Nachtests in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the steps by hand to a PDF file of one sheet</source>
        <translation>Die Schritte von Hand in eine PDF-Datei von einem Blatt schreiben</translation>
    </message>
    <message>
        <source>Write to a &amp;table (CSV)…</source>
        <translation>In eine &amp;Tabelle schreiben (CSV)…</translation>
    </message>
</context>
<context>
    <name>ims</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
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
        <translation>%1 (wie festgehalten; nicht zurückgelesen)</translation>
    </message>
    <message>
        <source>%1 (asked; not known so far)</source>
        <translation>%1 (gefragt; bisher nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>%1 (regular expression)</source>
        <translation>%1 (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>%1 (said by the caller)</source>
        <translation>%1 (laut Anrufer)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1 (angegeben)</translation>
    </message>
    <message>
        <source>%1 (stated: %2)</source>
        <translation>%1 (angegeben: %2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>%1 already; nothing was changed</source>
        <translation>schon %1; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 as planned; read from %2</source>
        <translation>%1 wie geplant; gelesen aus %2</translation>
    </message>
    <message>
        <source>%1 bytes stand before the first message of the mailbox.</source>
        <translation>%1 Bytes stehen vor der ersten Nachricht des Postfachs.</translation>
    </message>
    <message>
        <source>%1 bytes that belong to no message precede it.</source>
        <translation>%1 Bytes, die zu keiner Nachricht gehören, gehen ihr voraus.</translation>
    </message>
    <message>
        <source>%1 cannot be rewritten (no message can be read from it) and is not enclosed.</source>
        <translation>%1 lässt sich nicht umschreiben (daraus ist keine Nachricht zu lesen) und liegt nicht bei.</translation>
    </message>
    <message>
        <source>%1 copies of evidence that the case names are not in its folder any more and were left out.</source>
        <translation>%1 Kopien von Belegen, die der Fall nennt, sind nicht mehr in seinem Ordner und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 could not be read again and is not enclosed.</source>
        <translation>%1 ließ sich nicht noch einmal lesen und liegt nicht bei.</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 at address %4; Dr. Watson names no function</source>
        <translation>%1 ist am %2 abgestürzt: %3 bei Adresse %4; Dr. Watson nennt keine Funktion</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 in %4</source>
        <translation>%1 ist am %2 abgestürzt: %3 in %4</translation>
    </message>
    <message>
        <source>%1 days; the most on %2: %3. The numbers stand in the table below.</source>
        <translation>%1 Tage; die meisten am %2: %3. Die Zahlen stehen in der Tabelle unten.</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned</source>
        <translation>%1 zeigt die Änderung nicht wie geplant</translation>
    </message>
    <message>
        <source>%1 empty lines follow one another in Japanese text. Exchange 5.5 before Service Pack 3 can crash on 128 or more, and surely fails on 2,048.</source>
        <translation>In japanischem Text folgen %1 leere Zeilen aufeinander. Exchange 5.5 vor Service Pack 3 kann bei 128 oder mehr abstürzen und scheitert bei 2.048 sicher.</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 are not in events.jsonl.</source>
        <translation>%1 Ereignisse nach den ersten %2 stehen nicht in events.jsonl.</translation>
    </message>
    <message>
        <source>%1 failed messages from %2 are in %3, which this choice does not hold: put back, they would probably fail again.</source>
        <translation>%1 gescheiterte Nachrichten von %2 sind in %3, das diese Wahl nicht enthält: Zurückgelegt würden sie wahrscheinlich wieder scheitern.</translation>
    </message>
    <message>
        <source>%1 failed messages have the sender&apos;s domain or the charset in common: %2.</source>
        <translation>%1 gescheiterte Nachrichten haben die Domäne des Absenders oder den Zeichensatz gemeinsam: %2.</translation>
    </message>
    <message>
        <source>%1 folders or links in IN\ARCHIVE were left out.</source>
        <translation>%1 Ordner oder Verknüpfungen in IN\ARCHIVE wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 folders whose names differ only in case are read as one IN\ARCHIVE.</source>
        <translation>%1 Ordner, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden, werden als ein IN\ARCHIVE gelesen.</translation>
    </message>
    <message>
        <source>%1 further notes are left out</source>
        <translation>%1 weitere Hinweise sind ausgelassen</translation>
    </message>
    <message>
        <source>%1 further remarks are left out.</source>
        <translation>%1 weitere Bemerkungen sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 handed in a message from %2 at %4 (the server’s clock); its recipients: %3; the answer was %5</source>
        <translation>%1 hat eine Nachricht von %2 eingeliefert (%4, Uhr des Servers); ihre Empfänger: %3; die Antwort war %5</translation>
    </message>
    <message>
        <source>%1 has no place for the time</source>
        <translation>%1 hat keinen Platz für die Zeit</translation>
    </message>
    <message>
        <source>%1 holds more than %2 acts</source>
        <translation>%1 enthält mehr als %2 Handlungen</translation>
    </message>
    <message>
        <source>%1 is %2: MIME %3, Non-MIME %4</source>
        <translation>%1 ist %2: MIME %3, Non-MIME %4</translation>
    </message>
    <message>
        <source>%1 is at work on the server: “%2” is running.</source>
        <translation>%1 arbeitet auf dem Server: „%2“ läuft.</translation>
    </message>
    <message>
        <source>%1 is installed, but its service or driver “%2” is disabled (from the next start of Windows on, if it was running).</source>
        <translation>%1 ist installiert, aber sein Dienst oder Treiber „%2“ ist deaktiviert (ab dem nächsten Start von Windows, falls er lief).</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” is there.</source>
        <translation>%1 ist installiert: Sein Dienst oder Treiber „%2“ ist vorhanden.</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts when it is called for. Whether it runs is not told here.</source>
        <translation>%1 ist installiert: Sein Dienst oder Treiber „%2“ startet bei Bedarf. Ob er läuft, geht hieraus nicht hervor.</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts with Windows.</source>
        <translation>%1 ist installiert: Sein Dienst oder Treiber „%2“ startet mit Windows.</translation>
    </message>
    <message>
        <source>%1 is installed: “%2” is in the list. Whether it runs is not told.</source>
        <translation>%1 ist installiert: „%2“ steht in der Liste. Ob es läuft, geht nicht daraus hervor.</translation>
    </message>
    <message>
        <source>%1 is installed; “%2” is stopped. Its filter drivers may be at work all the same.</source>
        <translation>%1 ist installiert; „%2“ ist beendet. Seine Filtertreiber können trotzdem arbeiten.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1 fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>%1 is missing, empty or no list</source>
        <translation>%1 fehlt, ist leer oder keine Liste</translation>
    </message>
    <message>
        <source>%1 is neither documented nor general</source>
        <translation>%1 ist weder documented noch general</translation>
    </message>
    <message>
        <source>%1 is neither documented nor inferred</source>
        <translation>%1 ist weder documented noch inferred</translation>
    </message>
    <message>
        <source>%1 is neither in nor archive</source>
        <translation>%1 ist weder in noch archive</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is no SHA-256</source>
        <translation>%1 ist kein SHA-256</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is no event id</source>
        <translation>%1 ist keine Ereignis-ID</translation>
    </message>
    <message>
        <source>%1 is no lower-case hex</source>
        <translation>%1 ist keine Hexadezimalzahl in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>%1 is no number from 0 on</source>
        <translation>%1 ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 is no number of another event</source>
        <translation>%1 ist keine Nummer eines anderen Ereignisses</translation>
    </message>
    <message>
        <source>%1 is no object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 is no path</source>
        <translation>%1 ist kein Pfad</translation>
    </message>
    <message>
        <source>%1 is no state of a case</source>
        <translation>%1 ist kein Stand eines Falls</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 ist keine Zeit</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 on</source>
        <translation>%1 ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>%1 is none of documented, inferred, stated</source>
        <translation>%1 ist keines von documented, inferred, stated</translation>
    </message>
    <message>
        <source>%1 is none of possible, unlikely, excluded, or stands in a rule that supports the cause</source>
        <translation>%1 ist keines von possible, unlikely, excluded oder steht in einer Regel, die für die Ursache spricht</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is not a number above 0 and up to 5</source>
        <translation>%1 ist keine Zahl über 0 und höchstens 5</translation>
    </message>
    <message>
        <source>%1 is not a version such as 5.5</source>
        <translation>%1 ist keine Version wie 5.5</translation>
    </message>
    <message>
        <source>%1 is not enclosed: it could not be read, or lies within another file.</source>
        <translation>%1 liegt nicht bei: Die Datei ließ sich nicht lesen oder liegt in einer anderen Datei.</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 ist unbekannt: %2</translation>
    </message>
    <message>
        <source>%1 is not of the kind that the fact needs</source>
        <translation>%1 ist nicht von der Art, die die Tatsache braucht</translation>
    </message>
    <message>
        <source>%1 is not within reach of this computer; the copies in the case were read in its place (collected until %2 UTC).</source>
        <translation>%1 ist von diesem Computer aus nicht erreichbar; stattdessen wurden die Kopien im Fall gelesen (gesammelt bis %2 UTC).</translation>
    </message>
    <message>
        <source>%1 is on the server (%2).</source>
        <translation>%1 ist auf dem Server (%2).</translation>
    </message>
    <message>
        <source>%1 is the server&apos;s own: its files were copied into the case, and the copies were read.</source>
        <translation>%1 ist das Original des Servers: Seine Dateien wurden in den Fall kopiert, und die Kopien wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1 is there twice or out of order</source>
        <translation>%1 ist doppelt vorhanden oder nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>%1 is too short or has blanks around it</source>
        <translation>%1 ist zu kurz oder von Leerzeichen umgeben</translation>
    </message>
    <message>
        <source>%1 leads out of the case</source>
        <translation>%1 führt aus dem Fall hinaus</translation>
    </message>
    <message>
        <source>%1 lines of the tracking log “%2” could not be understood; %3 entries were read.</source>
        <translation>%1 Zeilen des Verfolgungsprotokolls „%2“ waren nicht zu verstehen; %3 Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 logged the event and wrote the files in ARCHIVE (inferred from their MTS-IDs).</source>
        <translation>%1 hat das Ereignis protokolliert und die Dateien in ARCHIVE geschrieben (aus ihren MTS-IDs abgeleitet).</translation>
    </message>
    <message>
        <source>%1 messages failed from %2 minutes before to %2 minutes after this one.</source>
        <translation>%1 Nachrichten scheiterten zwischen %2 Minuten vor und %2 Minuten nach dieser.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 more files and folders could not be read; the first %2 are listed.</source>
        <translation>%1 weitere Dateien und Ordner ließen sich nicht lesen; die ersten %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>%1 more files and folders were seen and ignored; the first %2 are listed.</source>
        <translation>%1 weitere Dateien und Ordner wurden gesehen und nicht beachtet; die ersten %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>%1 more in report.html</source>
        <translation>%1 weitere in report.html</translation>
    </message>
    <message>
        <source>%1 more rows are in the JSON form of this report.</source>
        <translation>%1 weitere Zeilen stehen in der JSON-Form dieses Berichts.</translation>
    </message>
    <message>
        <source>%1 more; see below.</source>
        <translation>%1 weitere; siehe unten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n messages, the newest %2 (%3)</source>
        <translation>
            <numerusform>%1 nennt %n Nachricht, die neueste %2 (%3)</numerusform>
            <numerusform>%1 nennt %n Nachrichten, die neueste %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names the message %2 (%3)</source>
        <translation>%1 nennt die Nachricht %2 (%3)</translation>
    </message>
    <message>
        <source>%1 not as planned; read from %2</source>
        <translation>%1 nicht wie geplant; gelesen aus %2</translation>
    </message>
    <message>
        <source>%1 not named in the message, not shown</source>
        <translation>%1 nicht in der Nachricht genannt, nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s own files are larger than what the case takes or beyond its room: they were read where they lie.</source>
        <translation>%1 der Originaldateien des Servers sind größer, als der Fall aufnimmt, oder haben darin keinen Platz mehr: Sie wurden dort gelesen, wo sie liegen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1 other messages from %2 are in %3, which this choice does not hold: mail like them, which arrives now, may be spoiled or fail.</source>
        <translation>%1 andere Nachrichten von %2 sind in %3, das diese Wahl nicht enthält: Solche Mail, die jetzt ankommt, wird vielleicht verstümmelt oder scheitert.</translation>
    </message>
    <message>
        <source>%1 pairs; the most from %2: %3. The numbers stand in the table below.</source>
        <translation>%1 Paare; die meisten von %2: %3. Die Zahlen stehen in der Tabelle unten.</translation>
    </message>
    <message>
        <source>%1 points to “%2”, which is no step</source>
        <translation>%1 verweist auf „%2“, das kein Schritt ist</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned</source>
        <translation>%1 beweist die Änderung: Jede Zeile ist wie geplant</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which no fact or earlier question is</source>
        <translation>%1 verweist auf „%2“; das ist weder eine Tatsache noch eine frühere Frage</translation>
    </message>
    <message>
        <source>%1 spool files that no 4117 names were not read; %2 were.</source>
        <translation>%1 Spooldateien, die kein 4117 nennt, wurden nicht gelesen; %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 uses %%2, which the fact does not fill</source>
        <translation>%1 verwendet %%2, das die Tatsache nicht füllt</translation>
    </message>
    <message>
        <source>%1 was logged (%2); it names no message</source>
        <translation>%1 wurde protokolliert (%2); es nennt keine Nachricht</translation>
    </message>
    <message>
        <source>%1 – dismissed by the technician: %2</source>
        <translation>%1 – vom Techniker ausgeschlossen: %2</translation>
    </message>
    <message>
        <source>%1 – the technician&apos;s choice: %2</source>
        <translation>%1 – die Wahl des Technikers: %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3: %4 (file %5)</source>
        <translation>%1, %2, von %3: %4 (Datei %5)</translation>
    </message>
    <message>
        <source>%1, a virus scanner, logged event %2 within a minute of the failure.</source>
        <translation>%1, ein Virenscanner, hat innerhalb einer Minute um den Fehler das Ereignis %2 protokolliert.</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, bei Byte %2</translation>
    </message>
    <message>
        <source>%1, batch %2 (%3)</source>
        <translation>%1, Stapel %2 (%3)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, bytes %2 to %3</source>
        <translation>%1, Bytes %2 bis %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1: %2 events have a text of more than 1 MiB, of which only the beginning is kept.</source>
        <translation>%1: %2 Ereignisse haben einen Text von mehr als 1 MiB, von dem nur der Anfang behalten wird.</translation>
    </message>
    <message>
        <source>%1: %2 in the original, %3 in the copy</source>
        <translation>%1: %2 im Original, %3 in der Kopie</translation>
    </message>
    <message>
        <source>%1: MIME was %2 and is %3</source>
        <translation>%1: MIME war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1: Non-MIME was %2 and is %3</source>
        <translation>%1: Non-MIME war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1: a later save of the settings</source>
        <translation>%1: eine spätere Sicherung der Einstellungen</translation>
    </message>
    <message>
        <source>%1: a new row, %2</source>
        <translation>%1: eine neue Zeile, %2</translation>
    </message>
    <message>
        <source>%1: an article belongs to what is documented, and to that alone</source>
        <translation>%1: Zu „documented“ gehört ein Artikel, und nur dazu</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: nothing is known for “%2” there</source>
        <translation>%1: Für „%2“ ist dort nichts bekannt</translation>
    </message>
    <message>
        <source>%1: stated by the technician</source>
        <translation>%1: vom Techniker angegeben</translation>
    </message>
    <message>
        <source>%1: the choice “%2” is there twice</source>
        <translation>%1: Die Wahl „%2“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1: the computer in the log of the failures (%2)</source>
        <translation>%1: der Computer im Protokoll der Fehler (%2)</translation>
    </message>
    <message>
        <source>%1: the dates of %2 events are none in the stated order; these events have no time.</source>
        <translation>%1: Die Datumsangaben von %2 Ereignissen passen nicht zur angegebenen Reihenfolge; diese Ereignisse haben keine Zeit.</translation>
    </message>
    <message>
        <source>%1: the format flags were %2 and are %3</source>
        <translation>%1: Die Formatflags waren %2 und sind %3</translation>
    </message>
    <message>
        <source>%1: the host that took the failed messages, by their Received fields (%2)</source>
        <translation>%1: der Host, der die gescheiterten Nachrichten annahm, laut ihren Received-Feldern (%2)</translation>
    </message>
    <message>
        <source>%1: the id “%2” does not begin with its step’s</source>
        <translation>%1: Die ID „%2“ beginnt nicht mit der ihres Schritts</translation>
    </message>
    <message>
        <source>%1: the id “%2” is there twice</source>
        <translation>%1: Die ID „%2“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1: the machine of a network path that was opened</source>
        <translation>%1: der Computer eines Netzwerkpfads, der geöffnet wurde</translation>
    </message>
    <message>
        <source>%1: the order of day and month is that which is usual with the language of its header; its dates alone do not tell.</source>
        <translation>%1: Die Reihenfolge von Tag und Monat ist die, die bei der Sprache seiner Kopfzeile üblich ist; die Datumsangaben allein sagen es nicht.</translation>
    </message>
    <message>
        <source>%1: the rich text setting was %2 and is %3</source>
        <translation>%1: Die Rich-Text-Einstellung war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1: the row is gone (it was %2)</source>
        <translation>%1: Die Zeile ist entfernt (sie war %2)</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before</source>
        <translation>%1: Die Zeilen des Plans sind wie zuvor</translation>
    </message>
    <message>
        <source>%1: the server in the MTS-IDs of the failed messages (%2)</source>
        <translation>%1: der Server in den MTS-IDs der gescheiterten Nachrichten (%2)</translation>
    </message>
    <message>
        <source>%1: the size limit was %2 and is %3</source>
        <translation>%1: Die Größenbeschränkung war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1: the word for the type of %2 events is not known; the type that is usual for the event is shown.</source>
        <translation>%1: Das Wort für den Typ von %2 Ereignissen ist unbekannt; gezeigt wird der Typ, der für das Ereignis üblich ist.</translation>
    </message>
    <message>
        <source>%1: the wrap column was %2 and is %3</source>
        <translation>%1: Die Umbruchspalte war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1: there is no check named “%2”</source>
        <translation>%1: Es gibt keine Prüfung namens „%2“</translation>
    </message>
    <message>
        <source>%1: there is no fact named “%2”</source>
        <translation>%1: Es gibt keine Tatsache namens „%2“</translation>
    </message>
    <message>
        <source>%1: there is no item named “%2”</source>
        <translation>%1: Es gibt keinen Posten namens „%2“</translation>
    </message>
    <message>
        <source>%1: there is no kind named “%2”</source>
        <translation>%1: Es gibt keine Art namens „%2“</translation>
    </message>
    <message>
        <source>%1: what is needed stands first</source>
        <translation>%1: Was gebraucht wird, steht zuerst</translation>
    </message>
    <message>
        <source>%1: “%2” can never be “%3”</source>
        <translation>%1: „%2“ kann nie „%3“ sein</translation>
    </message>
    <message>
        <source>%1: “%2” is no id of lower-case words</source>
        <translation>%1: „%2“ ist keine ID aus kleingeschriebenen Wörtern</translation>
    </message>
    <message>
        <source>%1: “%2” is no question that is asked once</source>
        <translation>%1: „%2“ ist keine Frage, die einmal gestellt wird</translation>
    </message>
    <message>
        <source>%1: “%2” is no version of Exchange such as 5.5</source>
        <translation>%1: „%2“ ist keine Exchange-Version wie 5.5</translation>
    </message>
    <message>
        <source>%1: “%2” is not a KB number such as Q230250, or is there twice</source>
        <translation>%1: „%2“ ist keine KB-Nummer wie Q230250 oder ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1: “%2” is not a build of that version</source>
        <translation>%1: „%2“ ist kein Build dieser Version</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here</source>
        <translation>%1: „%2“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>%1; bytes look like %2 (%3)</source>
        <translation>%1; die Bytes sehen nach %2 aus (%3)</translation>
    </message>
    <message>
        <source>%1; came as %2</source>
        <translation>%1; kam als %2</translation>
    </message>
    <message>
        <source>%1; equal names stand for equal values</source>
        <translation>%1; gleiche Namen stehen für gleiche Werte</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; aus %2</translation>
    </message>
    <message>
        <source>%1; record %2 of %3</source>
        <translation>%1; Datensatz %2 von %3</translation>
    </message>
    <message>
        <source>%1… (%2 more characters are in the JSON form of this report)</source>
        <translation>%1… (%2 weitere Zeichen stehen in der JSON-Form dieses Berichts)</translation>
    </message>
    <message>
        <source>%2 records of the event log “%1” are damaged inside: strings, account or data that lie outside their record are left empty.</source>
        <translation>%2 Datensätze des Ereignisprotokolls „%1“ sind innen beschädigt: Zeichenfolgen, Konto oder Daten, die außerhalb ihres Datensatzes liegen, bleiben leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; every cause that the evidence points to was dismissed by the technician.</source>
        <translation>
            <numerusform>%n Nachricht ist gescheitert; jede Ursache, auf die die Belege hinweisen, hat der Techniker ausgeschlossen.</numerusform>
            <numerusform>%n Nachrichten sind gescheitert; jede Ursache, auf die die Belege hinweisen, hat der Techniker ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; the evidence does not point to one cause.</source>
        <translation>
            <numerusform>%n Nachricht ist gescheitert; die Belege weisen nicht auf eine einzelne Ursache hin.</numerusform>
            <numerusform>%n Nachrichten sind gescheitert; die Belege weisen nicht auf eine einzelne Ursache hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n-mal, zuletzt %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; covers &quot;%2&quot;, which is no name in the file</source>
        <translation>&quot;%1&quot; deckt &quot;%2&quot; ab; das ist kein Name in der Datei</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(abgeleitet)</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(keine Datei genannt)</translation>
    </message>
    <message>
        <source>(now: %1)</source>
        <translation>(jetzt: %1)</translation>
    </message>
    <message>
        <source>(the technician’s choice)</source>
        <translation>(die Wahl des Technikers)</translation>
    </message>
    <message>
        <source>+ for</source>
        <translation>+ dafür</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, von %1</translation>
    </message>
    <message>
        <source>0 nested MIME parts are allowed: that blocks all MIME messages.</source>
        <translation>0 verschachtelte MIME-Teile sind erlaubt: Das blockiert alle MIME-Nachrichten.</translation>
    </message>
    <message>
        <source>1 keeps backslashes in display names of two-byte character sets (from SP4 on).</source>
        <translation>1 behält umgekehrte Schrägstriche in Anzeigenamen von Zwei-Byte-Zeichensätzen (ab SP4).</translation>
    </message>
    <message>
        <source>1 record of the event log “%1” is damaged inside: strings, account or data that lie outside the record are left empty.</source>
        <translation>1 Datensatz des Ereignisprotokolls „%1“ ist innen beschädigt: Zeichenfolgen, Konto oder Daten, die außerhalb des Datensatzes liegen, bleiben leer.</translation>
    </message>
    <message>
        <source>; stated by the technician, in no log at hand</source>
        <translation>; vom Techniker angegeben, in keinem vorliegenden Protokoll</translation>
    </message>
    <message>
        <source>A BinHex file repeats a byte with a count of 1 or 2. Exchange 4.0 before its later service packs fails on that.</source>
        <translation>Eine BinHex-Datei wiederholt ein Byte mit der Anzahl 1 oder 2. Exchange 4.0 vor seinen späteren Service Packs scheitert daran.</translation>
    </message>
    <message>
        <source>A Content-Location field stands here. Exchange 5.5 before Service Pack 2 can show such a message as raw MIME.</source>
        <translation>Hier steht ein Feld Content-Location. Exchange 5.5 vor Service Pack 2 zeigt eine solche Nachricht unter Umständen als rohes MIME.</translation>
    </message>
    <message>
        <source>A Content-Type names no media type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>Ein Content-Type nennt keinen Medientyp. Exchange 5.0 und 5.5 vor Service Pack 2 können daran abstürzen (5.5 beim Abruf über POP3, 5.0 unter Windows NT 3.51).</translation>
    </message>
    <message>
        <source>A REGEDIT4 file has text in two bytes a character here: it is read so (inferred).</source>
        <translation>Eine REGEDIT4-Datei enthält Text mit zwei Bytes je Zeichen: Er wird so gelesen (abgeleitet).</translation>
    </message>
    <message>
        <source>A Received line holds a date inside a comment.</source>
        <translation>Eine Received-Zeile enthält ein Datum in einem Kommentar.</translation>
    </message>
    <message>
        <source>A bad message crashes the store</source>
        <translation>Eine fehlerhafte Nachricht bringt den Informationsspeicher zum Absturz</translation>
    </message>
    <message>
        <source>A bad message in IMCDATA\IN crashes the information store of Exchange 5.0 or 5.5. Service Pack 3 for 5.5 corrects it.</source>
        <translation>Eine fehlerhafte Nachricht in IMCDATA\IN bringt den Informationsspeicher von Exchange 5.0 oder 5.5 zum Absturz. Service Pack 3 für 5.5 behebt das.</translation>
    </message>
    <message>
        <source>A base64 part ends in the middle of a group. Exchange 5.5 before Service Pack 2 can crash on improper base64.</source>
        <translation>Ein Base64-Teil endet mitten in einer Gruppe. Exchange 5.5 vor Service Pack 2 kann an fehlerhaftem Base64 abstürzen.</translation>
    </message>
    <message>
        <source>A base64 part holds bytes that are not base64. Exchange 5.5 before Service Pack 2 can crash on it.</source>
        <translation>Ein Base64-Teil enthält Bytes, die kein Base64 sind. Exchange 5.5 vor Service Pack 2 kann daran abstürzen.</translation>
    </message>
    <message>
        <source>A change that belongs to another cause mends nothing and hides what was there before.</source>
        <translation>Eine Änderung, die zu einer anderen Ursache gehört, behebt nichts und verdeckt, was vorher da war.</translation>
    </message>
    <message>
        <source>A charset is declared but left blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>Ein Zeichensatz ist angegeben, aber leer gelassen. Exchange 5.5 vor Service Pack 4 stürzt daran ab.</translation>
    </message>
    <message>
        <source>A claim names a file and the bytes it rests on, as “FILE, bytes 120 to 128”, counted from 0. To see them: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</source>
        <translation>Eine Aussage nennt eine Datei und die Bytes, auf denen sie beruht, in der Form „FILE, bytes 120 to 128“, ab 0 gezählt. Um sie zu sehen: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</translation>
    </message>
    <message>
        <source>A comment in a Received field holds a date. Exchange 5.0 and 5.5 before Service Pack 2 take it for the message&apos;s and archive the message.</source>
        <translation>Ein Kommentar in einem Received-Feld enthält ein Datum. Exchange 5.0 und 5.5 vor Service Pack 2 halten es für das der Nachricht und archivieren die Nachricht.</translation>
    </message>
    <message>
        <source>A comment in the field %1 holds a comma. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>Ein Kommentar im Feld %1 enthält ein Komma. Exchange 5.5 vor Service Pack 3 kann daran abstürzen.</translation>
    </message>
    <message>
        <source>A control-Z stands at the file&apos;s end, as DOS&apos;s COPY adds it to text; it is left out.</source>
        <translation>Am Ende der Datei steht ein Strg-Z, wie es COPY von DOS an Text anfügt; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>A corrupted message header crashes the Internet Mail Service of Exchange 5.5. Msexcimc.exe 5.5.2655.15, after Service Pack 4, corrects it.</source>
        <translation>Ein beschädigter Nachrichtenkopf bringt den Internet Mail Service von Exchange 5.5 zum Absturz. Msexcimc.exe 5.5.2655.15, nach Service Pack 4, behebt das.</translation>
    </message>
    <message>
        <source>A date inside a comment of a Received line is taken for the message&apos;s date</source>
        <translation>Ein Datum in einem Kommentar einer Received-Zeile wird für das Datum der Nachricht gehalten</translation>
    </message>
    <message>
        <source>A delivery report is in %1. Exchange 5.0 before Service Pack 2 can crash on a corrupted report in UTF-7 or UTF-8.</source>
        <translation>Ein Zustellbericht ist in %1. Exchange 5.0 vor Service Pack 2 kann an einem beschädigten Bericht in UTF-7 oder UTF-8 abstürzen.</translation>
    </message>
    <message>
        <source>A diagnostic text in the delivery status is %1 bytes long. Exchange 5.5 Service Pack 4 without a later fix can crash on over-long ones (how long is too long is not documented).</source>
        <translation>Ein Diagnosetext im Zustellstatus ist %1 Bytes lang. Exchange 5.5 Service Pack 4 ohne spätere Korrektur kann an überlangen abstürzen (welche Länge zu lang ist, ist nicht dokumentiert).</translation>
    </message>
    <message>
        <source>A disk of the server is said to be, or to have been, full.</source>
        <translation>Ein Laufwerk des Servers soll voll sein oder gewesen sein.</translation>
    </message>
    <message>
        <source>A display name with half a double-byte character crashes the information store of Exchange 5.5 when it is read over POP3 or IMAP4. Store.exe 5.5.2654.23, after Service Pack 4, corrects it.</source>
        <translation>Ein Anzeigename mit einem halben Doppelbytezeichen bringt den Informationsspeicher von Exchange 5.5 zum Absturz, wenn er über POP3 oder IMAP4 gelesen wird. Store.exe 5.5.2654.23, nach Service Pack 4, behebt das.</translation>
    </message>
    <message>
        <source>A fault in the store, met by something in this message, ends it while it converts. Which fault it is shows in the Dr. Watson log.</source>
        <translation>Etwas in dieser Nachricht löst einen Fehler im Informationsspeicher aus, der ihn während der Konvertierung beendet. Welcher Fehler es ist, zeigt das Dr.-Watson-Protokoll.</translation>
    </message>
    <message>
        <source>A file of this name lies in IN: it was moved back, and the service had not taken it when the folder was read.</source>
        <translation>Eine Datei dieses Namens liegt in IN: Sie wurde zurückverschoben, und der Dienst hatte sie noch nicht übernommen, als der Ordner gelesen wurde.</translation>
    </message>
    <message>
        <source>A file that was saved in Notepad, or sent by FTP as text, is no longer what the server received: its charset can look like another one, and a retest with it can fail for that alone.</source>
        <translation>Eine Datei, die in Notepad gespeichert oder per FTP als Text gesendet wurde, ist nicht mehr das, was der Server empfangen hat: Ihr Zeichensatz kann wie ein anderer aussehen, und ein Nachtest mit ihr kann allein deshalb scheitern.</translation>
    </message>
    <message>
        <source>A folder named ARCHIVE below IN.</source>
        <translation>Ein Ordner namens ARCHIVE unter IN.</translation>
    </message>
    <message>
        <source>A font name in the HTML text is corrupted. The message can stay stuck while all of the processor is used (that control bytes or an unclosed name are meant is inferred).</source>
        <translation>Der Name einer Schriftart im HTML-Text ist beschädigt. Die Nachricht kann hängen bleiben, während der Prozessor voll ausgelastet ist (dass Steuerzeichen oder ein nicht abgeschlossener Name gemeint sind, ist abgeleitet).</translation>
    </message>
    <message>
        <source>A full log overwrites its oldest events: a log that says nothing of a day proves nothing about that day.</source>
        <translation>Ein volles Protokoll überschreibt seine ältesten Ereignisse: Sagt ein Protokoll nichts über einen Tag, beweist das nichts über diesen Tag.</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes; only its beginning was looked into.</source>
        <translation>Ein Kopffeld ist länger als %1 Bytes; nur sein Anfang wurde untersucht.</translation>
    </message>
    <message>
        <source>A header field&apos;s name was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>Der Name eines Kopffelds wurde mit X überschrieben. Das tut eine Cisco-PIX-Firewall (4.2(2), fixup smtp) unterwegs.</translation>
    </message>
    <message>
        <source>A higher limit lets one message load the server more: ask why it was set before raising it.</source>
        <translation>Mit einer höheren Grenze kann eine einzelne Nachricht den Server stärker belasten: Fragen Sie, warum sie gesetzt wurde, bevor Sie sie anheben.</translation>
    </message>
    <message>
        <source>A host name of %1 characters stands here. Exchange 4.0 before Service Pack 2 fails on names of more than 255.</source>
        <translation>Hier steht ein Hostname von %1 Zeichen. Exchange 4.0 vor Service Pack 2 scheitert an Namen mit mehr als 255.</translation>
    </message>
    <message>
        <source>A later message in %2 under the same entry was delivered: %1.</source>
        <translation>Eine spätere Nachricht in %2 wurde unter demselben Eintrag zugestellt: %1.</translation>
    </message>
    <message>
        <source>A later message in %2 under the same setting was delivered: %1.</source>
        <translation>Eine spätere Nachricht in %2 wurde unter derselben Einstellung zugestellt: %1.</translation>
    </message>
    <message>
        <source>A line ends in LF alone, where most end in CR LF. Exchange 4.0 before Service Pack 3 can misread where such a message ends.</source>
        <translation>Eine Zeile endet nur mit LF, wo die meisten mit CR LF enden. Exchange 4.0 vor Service Pack 3 kann das Ende einer solchen Nachricht falsch erkennen.</translation>
    </message>
    <message>
        <source>A line of a uuencoded file has more after its data: “%1”. Exchange 5.0 before Service Pack 2 decodes it wrongly.</source>
        <translation>Eine Zeile einer uukodierten Datei enthält nach ihren Daten noch mehr: „%1“. Exchange 5.0 vor Service Pack 2 dekodiert sie falsch.</translation>
    </message>
    <message>
        <source>A line of the text begins with a dot. Exchange 4.0 before Service Pack 2 can garble it.</source>
        <translation>Eine Zeile des Textes beginnt mit einem Punkt. Exchange 4.0 vor Service Pack 2 kann sie verstümmeln.</translation>
    </message>
    <message>
        <source>A line of the text holds nothing but a dot, which ends a message in SMTP. Exchange 4.0 before Service Pack 3 can end the message there.</source>
        <translation>Eine Zeile des Textes enthält nur einen Punkt, mit dem in SMTP eine Nachricht endet. Exchange 4.0 vor Service Pack 3 kann die Nachricht dort beenden.</translation>
    </message>
    <message>
        <source>A line without colon follows the Content-Type in the header. Exchange 4.0 before Service Pack 5 and 5.0 without a service pack crash on it.</source>
        <translation>Im Kopf folgt auf den Content-Type eine Zeile ohne Doppelpunkt. Exchange 4.0 vor Service Pack 5 und 5.0 ohne Service Pack stürzen daran ab.</translation>
    </message>
    <message>
        <source>A link of the HTML text begins with a blank (HREF=&quot; …&quot;). Exchange 5.5 before Service Pack 2 hangs on it and uses all of the processor.</source>
        <translation>Ein Link im HTML-Text beginnt mit einem Leerzeichen (HREF=&quot; …&quot;). Exchange 5.5 vor Service Pack 2 bleibt daran hängen und lastet den Prozessor voll aus.</translation>
    </message>
    <message>
        <source>A list of services or drivers.</source>
        <translation>Eine Liste von Diensten oder Treibern.</translation>
    </message>
    <message>
        <source>A log of Dr. Watson.</source>
        <translation>Ein Protokoll von Dr. Watson.</translation>
    </message>
    <message>
        <source>A log of Performance Optimizer.</source>
        <translation>Ein Protokoll des Performance Optimizer.</translation>
    </message>
    <message>
        <source>A mail server on the way wrote a date-like word into a comment of its Received line. The store takes it for the date, cannot read it, and refuses the message.</source>
        <translation>Ein Mailserver unterwegs hat ein datumsähnliches Wort in einen Kommentar seiner Received-Zeile geschrieben. Der Informationsspeicher hält es für das Datum, kann es nicht lesen und weist die Nachricht zurück.</translation>
    </message>
    <message>
        <source>A mail server on the way wrote something into the message&apos;s header that your version of Exchange takes for a date. An update for this is known.</source>
        <translation>Ein Mailserver unterwegs hat etwas in den Kopf der Nachricht geschrieben, das Ihre Exchange-Version für ein Datum hält. Dafür gibt es ein bekanntes Update.</translation>
    </message>
    <message>
        <source>A message could not be handed on and stays in IN: it is tried again at every start and can stop the service each time.</source>
        <translation>Eine Nachricht konnte nicht weitergegeben werden und bleibt in IN: Sie wird bei jedem Start wieder versucht und kann den Dienst jedes Mal beenden.</translation>
    </message>
    <message>
        <source>A message failed again.</source>
        <translation>Eine Nachricht ist wieder gescheitert.</translation>
    </message>
    <message>
        <source>A message failed, and the service could not make the notice (NDR) that its sender should have had. It often comes with event 4131.</source>
        <translation>Eine Nachricht ist gescheitert, und der Dienst konnte die Benachrichtigung (NDR), die ihr Absender hätte bekommen sollen, nicht erstellen. Oft kommt es zusammen mit Ereignis 4131.</translation>
    </message>
    <message>
        <source>A message in IMCDATA\IN can make the start itself fail. Move the files out of IN to a safe folder, start the service, then put them back in halves until the bad one is found.</source>
        <translation>Eine Nachricht in IMCDATA\IN kann schon den Start scheitern lassen. Verschieben Sie die Dateien aus IN in einen sicheren Ordner, starten Sie den Dienst und legen Sie sie dann in Hälften zurück, bis die fehlerhafte gefunden ist.</translation>
    </message>
    <message>
        <source>A message in IN can keep the service from starting (Q168883): it is found by taking out half of the files at a time.</source>
        <translation>Eine Nachricht in IN kann den Start des Dienstes verhindern (Q168883): Man findet sie, indem man jeweils die Hälfte der Dateien herausnimmt.</translation>
    </message>
    <message>
        <source>A message inside the message is encoded as a whole, which RFC 2045 (6.4) forbids; its parts are not listed.</source>
        <translation>Eine Nachricht innerhalb der Nachricht ist als Ganzes kodiert, was RFC 2045 (6.4) verbietet; ihre Teile sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>A message inside this one is in the charset “%1”. Exchange 4.0 before Service Pack 3 loses the whole message where it does not support that charset: it is not archived either.</source>
        <translation>Eine Nachricht innerhalb dieser hat den Zeichensatz „%1“. Exchange 4.0 vor Service Pack 3 verliert die ganze Nachricht, wenn es diesen Zeichensatz nicht unterstützt: Sie wird auch nicht archiviert.</translation>
    </message>
    <message>
        <source>A message may come twice where its sender has sent it again. You need do nothing else; if mail that you wait for has not come by [time], please tell [help desk].</source>
        <translation>Eine Nachricht kann doppelt kommen, wenn ihr Absender sie noch einmal geschickt hat. Sonst müssen Sie nichts tun; wenn Mail, auf die Sie warten, bis [Uhrzeit] nicht gekommen ist, sagen Sie bitte [Helpdesk] Bescheid.</translation>
    </message>
    <message>
        <source>A message stays in IN.</source>
        <translation>Eine Nachricht bleibt in IN.</translation>
    </message>
    <message>
        <source>A message that crashed the store crashes it again when it is put back (Q169223): one at a time, and never without a copy.</source>
        <translation>Eine Nachricht, die den Informationsspeicher zum Absturz gebracht hat, tut das wieder, wenn sie zurückgelegt wird (Q169223): eine nach der anderen und nie ohne Kopie.</translation>
    </message>
    <message>
        <source>A message that stopped the store or the service stops it again while its cause is not mended (Q169223).</source>
        <translation>Eine Nachricht, die den Informationsspeicher oder den Dienst zum Stillstand gebracht hat, tut es wieder, solange ihre Ursache nicht behoben ist (Q169223).</translation>
    </message>
    <message>
        <source>A message was looked for in the first %1 MiB only.</source>
        <translation>Nach einer Nachricht wurde nur in den ersten %1 MiB gesucht.</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is not taken for MIME: the Non-MIME setting applies to it.</source>
        <translation>Eine Nachricht mit Content-Type, aber ohne MIME-Version gilt nicht als MIME: Die Non-MIME-Einstellung gilt für sie.</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is taken for MIME (the default).</source>
        <translation>Eine Nachricht mit Content-Type, aber ohne MIME-Version gilt als MIME (der Standard).</translation>
    </message>
    <message>
        <source>A message with the character set x-user-defined crashes the information store of Exchange 5.0 when it is read over POP3. Store.exe 5.0.1461.61 corrects it.</source>
        <translation>Eine Nachricht mit dem Zeichensatz x-user-defined bringt den Informationsspeicher von Exchange 5.0 zum Absturz, wenn sie über POP3 gelesen wird. Store.exe 5.0.1461.61 behebt das.</translation>
    </message>
    <message>
        <source>A missing file is not proof of delivery: it may have been moved back, deleted or not copied.</source>
        <translation>Eine fehlende Datei beweist keine Zustellung: Sie kann zurückverschoben, gelöscht oder nicht mitkopiert worden sein.</translation>
    </message>
    <message>
        <source>A multipart names no boundary. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>Ein Multipart nennt keine Boundary. Exchange 5.5 vor Service Pack 4 stürzt daran ab.</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>Die Boundary eines Multiparts ist leer. Exchange 5.5 vor Service Pack 4 stürzt daran ab.</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is declared but never appears. Exchange 5.5 before Service Pack 3 fills the disk on it.</source>
        <translation>Die Boundary eines Multiparts ist angegeben, kommt aber nie vor. Exchange 5.5 vor Service Pack 3 füllt daran den Datenträger.</translation>
    </message>
    <message>
        <source>A multipart/report message with a message inside crashes the information store of Exchange 5.0 or 5.5 on its way out. Service packs for both correct it.</source>
        <translation>Eine multipart/report-Nachricht mit einer Nachricht darin bringt den Informationsspeicher von Exchange 5.0 oder 5.5 auf dem Weg nach draußen zum Absturz. Service Packs für beide beheben das.</translation>
    </message>
    <message>
        <source>A new event 4117 came</source>
        <translation>Ein neues Ereignis 4117 kam</translation>
    </message>
    <message>
        <source>A notice of failed delivery could not be made; the sender was not told</source>
        <translation>Eine Unzustellbarkeitsnachricht ließ sich nicht erstellen; der Absender wurde nicht benachrichtigt</translation>
    </message>
    <message>
        <source>A part is BinHex (application/mac-binhex40). Exchange 5.0 before Service Pack 2 can crash on it.</source>
        <translation>Ein Teil ist BinHex (application/mac-binhex40). Exchange 5.0 vor Service Pack 2 kann daran abstürzen.</translation>
    </message>
    <message>
        <source>A part of multipart/alternative has no Content-Type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>Ein Teil von multipart/alternative hat keinen Content-Type. Exchange 5.0 und 5.5 vor Service Pack 2 können daran abstürzen (5.5 beim Abruf über POP3, 5.0 unter Windows NT 3.51).</translation>
    </message>
    <message>
        <source>A part of the message names an empty charset</source>
        <translation>Ein Teil der Nachricht nennt einen leeren Zeichensatz</translation>
    </message>
    <message>
        <source>A part&apos;s header names an empty charset.</source>
        <translation>Der Kopf eines Teils nennt einen leeren Zeichensatz.</translation>
    </message>
    <message>
        <source>A part&apos;s header says charset=&quot;&quot; or charset=&quot; &quot;. The store cannot handle an empty name; it fails, and the service may shut down and try again at each start.</source>
        <translation>Im Kopf eines Teils steht charset=&quot;&quot; oder charset=&quot; &quot;. Der Informationsspeicher kann mit einem leeren Namen nicht umgehen; er scheitert, und der Dienst wird unter Umständen beendet und versucht es bei jedem Start wieder.</translation>
    </message>
    <message>
        <source>A paused service is continued, not started: “net continue” at the console. Else ask for its state again.</source>
        <translation>Ein angehaltener Dienst wird fortgesetzt, nicht gestartet: „net continue“ an der Konsole. Sonst fragen Sie seinen Status noch einmal ab.</translation>
    </message>
    <message>
        <source>A picture: kept with the case, its text is not read.</source>
        <translation>Ein Bild: Es wird mit dem Fall aufbewahrt, sein Text wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A report holds a multipart/alternative. Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>Ein Bericht enthält ein multipart/alternative. Exchange 5.5 vor Service Pack 1 kann abstürzen, wenn eines zu einem Unzustellbarkeitsbericht führt.</translation>
    </message>
    <message>
        <source>A report or system message could not be delivered</source>
        <translation>Ein Bericht oder eine Systemnachricht konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>A report that claims more than was checked leads the next engineer astray: what could not be checked stands in it as such.</source>
        <translation>Ein Bericht, der mehr behauptet, als geprüft wurde, führt den nächsten Techniker in die Irre: Was sich nicht prüfen ließ, steht darin als solches.</translation>
    </message>
    <message>
        <source>A restart cannot be undone. What was stopped is started again; the emergency card says what helps when it does not start.</source>
        <translation>Ein Neustart lässt sich nicht rückgängig machen. Was beendet wurde, wird wieder gestartet; die Notfallkarte sagt, was hilft, wenn der Dienst nicht startet.</translation>
    </message>
    <message>
        <source>A restart changes no data; what goes wrong after it may need one.</source>
        <translation>Ein Neustart ändert keine Daten; was danach schiefgeht, kann es nötig machen.</translation>
    </message>
    <message>
        <source>A route for a domain cannot be understood.</source>
        <translation>Eine Route für eine Domäne ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A run of X stands in the text. A Cisco PIX firewall (4.2(2), fixup smtp) overwrites text so on the way.</source>
        <translation>Im Text steht eine Folge von X. Eine Cisco-PIX-Firewall (4.2(2), fixup smtp) überschreibt Text unterwegs so.</translation>
    </message>
    <message>
        <source>A second spool file begins at byte %1: two were joined into one file. Only the first is read.</source>
        <translation>Bei Byte %1 beginnt eine zweite Spooldatei: Zwei wurden zu einer Datei zusammengefügt. Nur die erste wird gelesen.</translation>
    </message>
    <message>
        <source>A serious error stopped the Internet Mail Service. The event names no message; it commonly comes with event 4182, which does.</source>
        <translation>Ein schwerer Fehler hat den Internet Mail Service beendet. Das Ereignis nennt keine Nachricht; gewöhnlich kommt es mit Ereignis 4182, das eine nennt.</translation>
    </message>
    <message>
        <source>A service that hangs already may never end its stop (Q279798, Q295969).</source>
        <translation>Ein Dienst, der schon hängt, kommt mit dem Beenden vielleicht nie zu Ende (Q279798, Q295969).</translation>
    </message>
    <message>
        <source>A setting of the server may be too low, so the mail service stops again after each start. We check it and, if needed, set it higher.</source>
        <translation>Eine Einstellung des Servers ist vielleicht zu niedrig, sodass der Maildienst nach jedem Start wieder stehen bleibt. Wir prüfen sie und setzen sie, wenn nötig, höher.</translation>
    </message>
    <message>
        <source>A start can take long with a large address list (Q185996). It runs when event 1000 is logged.</source>
        <translation>Ein Start kann bei einer großen Adressliste lange dauern (Q185996). Der Dienst läuft, wenn Ereignis 1000 protokolliert ist.</translation>
    </message>
    <message>
        <source>A step that needs somebody else: hand it on and say so in the notes.</source>
        <translation>Ein Schritt, für den jemand anderes nötig ist: Geben Sie ihn weiter und vermerken Sie es in den Notizen.</translation>
    </message>
    <message>
        <source>A text has a single “\” where regedit writes two: it was changed or written by hand, and is read as it stands.</source>
        <translation>Ein Text enthält ein einzelnes „\“, wo regedit zwei schreibt: Er wurde von Hand geändert oder geschrieben und wird gelesen, wie er dasteht.</translation>
    </message>
    <message>
        <source>A text is overlong or not closed by a quotation mark: only the beginning of its first line was read.</source>
        <translation>Ein Text ist überlang oder nicht mit einem Anführungszeichen abgeschlossen: Nur der Anfang seiner ersten Zeile wurde gelesen.</translation>
    </message>
    <message>
        <source>A text part names no charset: the MIME setting decides how it is read.</source>
        <translation>Ein Textteil nennt keinen Zeichensatz: Die MIME-Einstellung entscheidet, wie er gelesen wird.</translation>
    </message>
    <message>
        <source>A text/enriched part holds the HTML tag &lt;%1&gt;. Exchange 5.5 Service Pack 4 without a later fix garbles it.</source>
        <translation>Ein text/enriched-Teil enthält das HTML-Tag &lt;%1&gt;. Exchange 5.5 Service Pack 4 ohne spätere Korrektur verstümmelt ihn.</translation>
    </message>
    <message>
        <source>A text/enriched part holds “&lt;&lt;” … “&gt;&gt;”. Exchange 5.5 before Service Pack 3 garbles it.</source>
        <translation>Ein text/enriched-Teil enthält „&lt;&lt;“ … „&gt;&gt;“. Exchange 5.5 vor Service Pack 3 verstümmelt ihn.</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field %1 is broken or cut off. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Ein Zwei-Byte-Zeichen in einem Namen des Feldes %1 ist beschädigt oder abgeschnitten. Exchange 5.5 Service Pack 4 ohne spätere Korrektur kann daran abstürzen.</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field To has a backslash as its second byte. Exchange before 5.5 Service Pack 4 garbles it; later ones too unless BackSlashIsEscape is set.</source>
        <translation>Ein Zwei-Byte-Zeichen in einem Namen des Feldes To hat als zweites Byte einen umgekehrten Schrägstrich. Exchange vor 5.5 Service Pack 4 verstümmelt es; spätere Versionen auch, wenn BackSlashIsEscape nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>A two-byte character of the text is broken or cut off; the charset is %1. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Ein Zwei-Byte-Zeichen des Textes ist beschädigt oder abgeschnitten; der Zeichensatz ist %1. Exchange 5.5 Service Pack 4 ohne spätere Korrektur kann daran abstürzen.</translation>
    </message>
    <message>
        <source>A virus scanner for files is on the server: %1 (%2).</source>
        <translation>Auf dem Server ist ein Virenscanner für Dateien: %1 (%2).</translation>
    </message>
    <message>
        <source>A virus scanner may be holding on to the files that the mail service works with. We take the mail folders out of its scan; the rest of the server stays protected.</source>
        <translation>Ein Virenscanner hält vielleicht die Dateien fest, mit denen der Maildienst arbeitet. Wir nehmen die Mailordner aus seiner Prüfung heraus; der übrige Server bleibt geschützt.</translation>
    </message>
    <message>
        <source>A virus scanner runs on the server: the log has events of %1.</source>
        <translation>Auf dem Server läuft ein Virenscanner: Das Protokoll enthält Ereignisse von %1.</translation>
    </message>
    <message>
        <source>A virus scanner that does not know Exchange is one of the documented causes. Its drivers stay active when its service is stopped.</source>
        <translation>Ein Virenscanner, der Exchange nicht kennt, ist eine der dokumentierten Ursachen. Seine Treiber bleiben aktiv, wenn sein Dienst beendet ist.</translation>
    </message>
    <message>
        <source>A virus scanner took it away</source>
        <translation>Ein Virenscanner hat sie entfernt</translation>
    </message>
    <message>
        <source>A wrong value in the registry or the directory can stop the whole server: write down the old one first.</source>
        <translation>Ein falscher Wert in der Registrierung oder im Verzeichnis kann den ganzen Server lahmlegen: Schreiben Sie zuerst den alten auf.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their outcome</source>
        <translation>Aktionen und ihr Ergebnis</translation>
    </message>
    <message>
        <source>Add an alias on the server: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;the unknown name&gt;, text value AliasForCharset = a known charset that is the same encoding; a wrong one garbles the text (Q184772, Q174722).</source>
        <translation>Legen Sie auf dem Server einen Alias an: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;der unbekannte Name&gt;, Textwert AliasForCharset = ein bekannter Zeichensatz mit derselben Kodierung; ein falscher verstümmelt den Text (Q184772, Q174722).</translation>
    </message>
    <message>
        <source>Add an entry each for %1.</source>
        <translation>Fügen Sie je einen Eintrag für %1 hinzu.</translation>
    </message>
    <message>
        <source>Add an entry for %1 and set %2.</source>
        <translation>Fügen Sie einen Eintrag für %1 hinzu und setzen Sie %2.</translation>
    </message>
    <message>
        <source>Addresses in messages are not looked up in the directory.</source>
        <translation>Adressen in Nachrichten werden nicht im Verzeichnis nachgeschlagen.</translation>
    </message>
    <message>
        <source>Affected mail</source>
        <translation>Betroffene Mail</translation>
    </message>
    <message>
        <source>Affected mail, newest first</source>
        <translation>Betroffene Mail, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Affected: senders %1, recipients %2; the full report lists the messages.</source>
        <translation>Betroffen: Absender %1, Empfänger %2; der vollständige Bericht führt die Nachrichten auf.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the service pack, put the message back alone while nobody depends on the server, and watch for event 3039 and Dr. Watson.</source>
        <translation>Legen Sie die Nachricht nach dem Service Pack allein zurück, wenn niemand auf den Server angewiesen ist, und achten Sie auf Ereignis 3039 und Dr. Watson.</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller; make sure that somebody can reach the server’s console.</source>
        <translation>Vereinbaren Sie den Zeitpunkt mit dem Anrufer; stellen Sie sicher, dass jemand an die Konsole des Servers kommt.</translation>
    </message>
    <message>
        <source>All addresses in messages are looked up in the directory. A sender whom the directory has twice makes this fail.</source>
        <translation>Alle Adressen in Nachrichten werden im Verzeichnis nachgeschlagen. Ein Absender, den das Verzeichnis doppelt führt, lässt das scheitern.</translation>
    </message>
    <message>
        <source>All of them are said to have arrived.</source>
        <translation>Alle sollen angekommen sein.</translation>
    </message>
    <message>
        <source>All servers need it for the euro sign.</source>
        <translation>Alle Server brauchen es für das Eurozeichen.</translation>
    </message>
    <message>
        <source>All times are UTC; the server’s time zone is not known.</source>
        <translation>Alle Zeiten sind UTC; die Zeitzone des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Erlaubt sind: %1.</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated.</source>
        <translation>Ändert, wie eingehende Zeichensätze behandelt werden.</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated; from 5.0 on it counts below InternetContent only.</source>
        <translation>Ändert, wie eingehende Zeichensätze behandelt werden; ab 5.0 zählt es nur unter InternetContent.</translation>
    </message>
    <message>
        <source>An E-Mail Domain entry of the Character Sets does not fit the sender&apos;s mail</source>
        <translation>Ein Eintrag für eine E-Mail-Domäne in den „Character Sets“ passt nicht zur Mail des Absenders</translation>
    </message>
    <message>
        <source>An address in the message is damaged or not formed as it should be. Unlike event 4117, this one does not say that the message was moved to IN\ARCHIVE.</source>
        <translation>Eine Adresse in der Nachricht ist beschädigt oder nicht richtig gebildet. Anders als Ereignis 4117 sagt dieses nicht, dass die Nachricht nach IN\ARCHIVE verschoben wurde.</translation>
    </message>
    <message>
        <source>An address in the message is malformed</source>
        <translation>Eine Adresse in der Nachricht ist fehlerhaft gebildet</translation>
    </message>
    <message>
        <source>An address of %1 characters stands here. Exchange 4.0 to 5.5 cannot handle addresses of more than 246 characters, and 5.0 before Service Pack 1 fails on those of more than 1 KB in the envelope.</source>
        <translation>Hier steht eine Adresse von %1 Zeichen. Exchange 4.0 bis 5.5 kommen mit Adressen von mehr als 246 Zeichen nicht zurecht, und 5.0 vor Service Pack 1 scheitert an solchen von mehr als 1 KB im Umschlag.</translation>
    </message>
    <message>
        <source>An address of the message cannot be taken apart: an encapsulated one (IMCEAEX-…) whose letters were damaged on the way, or one that is not formed as it should be. Validating it fails, and with it the message.</source>
        <translation>Eine Adresse der Nachricht lässt sich nicht zerlegen: eine gekapselte (IMCEAEX-…), deren Zeichen unterwegs beschädigt wurden, oder eine, die nicht richtig gebildet ist. Ihre Überprüfung scheitert und mit ihr die Nachricht.</translation>
    </message>
    <message>
        <source>An antivirus program is said to scan the Exchange folders.</source>
        <translation>Ein Antivirenprogramm soll die Exchange-Ordner prüfen.</translation>
    </message>
    <message>
        <source>An antivirus program that does not know Exchange interferes</source>
        <translation>Ein Antivirenprogramm, das Exchange nicht kennt, greift ein</translation>
    </message>
    <message>
        <source>An antivirus program that scans files below Exchsrvr holds or changes a file that the service or the store is working on. Sound messages fail, often several at once.</source>
        <translation>Ein Antivirenprogramm, das Dateien unterhalb von Exchsrvr prüft, hält oder ändert eine Datei, an der der Dienst oder der Informationsspeicher gerade arbeitet. Einwandfreie Nachrichten scheitern, oft mehrere auf einmal.</translation>
    </message>
    <message>
        <source>An attachment from a Macintosh carries unusable type or creator codes</source>
        <translation>Eine Anlage von einem Macintosh trägt unbrauchbare Typ- oder Erstellercodes</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a path: “%1”. Exchange 5.0 before Service Pack 1 does not read that as it should.</source>
        <translation>Der Name einer Anlage enthält einen Pfad: „%1“. Exchange 5.0 vor Service Pack 1 liest das nicht richtig.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a “(” without its “)”: “%1”. Exchange 5.5 before Service Pack 1 hangs on it and uses all of the processor.</source>
        <translation>Der Name einer Anlage enthält ein „(“ ohne „)“: „%1“. Exchange 5.5 vor Service Pack 1 bleibt daran hängen und lastet den Prozessor voll aus.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds letters beyond ASCII and has no extension: “%1”. Exchange 5.5 before Service Pack 1 garbles it.</source>
        <translation>Der Name einer Anlage enthält Buchstaben außerhalb von ASCII und hat keine Erweiterung: „%1“. Exchange 5.5 vor Service Pack 1 verstümmelt ihn.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name takes %1 bytes in JIS. Exchange 5.5 before Service Pack 4 fails on more than 246.</source>
        <translation>Der Name einer Anlage braucht in JIS %1 Bytes. Exchange 5.5 vor Service Pack 4 scheitert bei mehr als 246.</translation>
    </message>
    <message>
        <source>An encapsulated Exchange address (IMCEAEX) has a broken escape. Exchange 5.5 before Service Pack 2 can stop on it.</source>
        <translation>Eine gekapselte Exchange-Adresse (IMCEAEX) enthält eine beschädigte Escapesequenz. Exchange 5.5 vor Service Pack 2 kann daran stehen bleiben.</translation>
    </message>
    <message>
        <source>An encapsulated address of the message is malformed.</source>
        <translation>Eine gekapselte Adresse der Nachricht ist fehlerhaft gebildet.</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s domain is said to exist.</source>
        <translation>Ein Eintrag für die Domäne des Absenders soll vorhanden sein.</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s e-mail domain overrides the default Character Sets. Its charset does not fit what the domain sends, so the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>Ein Eintrag für die E-Mail-Domäne des Absenders hat Vorrang vor den „Character Sets“ des Standards. Sein Zeichensatz passt nicht zu dem, was die Domäne schickt; deshalb scheitert die Konvertierung, und die Nachricht bleibt in IMCDATA\IN\ARCHIVE liegen.</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was written</source>
        <translation>Ein Eintrag ging verloren: Das Programm endete, während er geschrieben wurde</translation>
    </message>
    <message>
        <source>An event log that was exported as text.</source>
        <translation>Ein als Text exportiertes Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>An export of the registry.</source>
        <translation>Ein Export der Registrierung.</translation>
    </message>
    <message>
        <source>An exported file is a copy: it can be deleted. The case itself stays as it is.</source>
        <translation>Eine exportierte Datei ist eine Kopie: Sie kann gelöscht werden. Der Fall selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>An imccopy file with the Character Sets setting: it has [Domain] with DomainInformation=.</source>
        <translation>Eine imccopy-Datei mit der Einstellung „Character Sets“: Sie enthält [Domain] mit DomainInformation=.</translation>
    </message>
    <message>
        <source>An inbound message crashes the information store of Exchange 5.0 at address 0x00000001. Service Pack 1 for 5.0 corrects it.</source>
        <translation>Eine eingehende Nachricht bringt den Informationsspeicher von Exchange 5.0 bei Adresse 0x00000001 zum Absturz. Service Pack 1 für 5.0 behebt das.</translation>
    </message>
    <message>
        <source>An inbound message whose address has a comment with a comma, such as “name (M,Chiba);”, crashes the information store of Exchange 5.5. Service Pack 3 corrects it.</source>
        <translation>Eine eingehende Nachricht, deren Adresse einen Kommentar mit Komma enthält, etwa „name (M,Chiba);“, bringt den Informationsspeicher von Exchange 5.5 zum Absturz. Service Pack 3 behebt das.</translation>
    </message>
    <message>
        <source>An inbound message with a malformed header parameter, such as an empty boundary, crashes the information store of Exchange 5.5. Service Pack 4 corrects it.</source>
        <translation>Eine eingehende Nachricht mit einem fehlerhaften Kopfparameter, etwa einer leeren Boundary, bringt den Informationsspeicher von Exchange 5.5 zum Absturz. Service Pack 4 behebt das.</translation>
    </message>
    <message>
        <source>An internal Windows error: it only says that the service did not start.</source>
        <translation>Ein interner Windows-Fehler: Er sagt nur, dass der Dienst nicht gestartet ist.</translation>
    </message>
    <message>
        <source>An x-mac-type or x-mac-creator code of an attachment does not have 8 hexadecimal digits.</source>
        <translation>Ein Code x-mac-type oder x-mac-creator einer Anlage hat nicht 8 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Another cause explains the same messages better on this evidence.</source>
        <translation>Eine andere Ursache erklärt dieselben Nachrichten nach diesen Belegen besser.</translation>
    </message>
    <message>
        <source>Another cause than the Character Sets; which one is not recorded.</source>
        <translation>Eine andere Ursache als „Character Sets“; welche, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Another choice for the list MIME</source>
        <translation>Eine andere Wahl für die Liste MIME</translation>
    </message>
    <message>
        <source>Another choice for the list Non-MIME</source>
        <translation>Eine andere Wahl für die Liste Non-MIME</translation>
    </message>
    <message>
        <source>Another event tells what became of it</source>
        <translation>Ein anderes Ereignis sagt, was aus ihr wurde</translation>
    </message>
    <message>
        <source>Another file of its name lay in ARCHIVE; it was not overwritten.</source>
        <translation>Eine andere Datei dieses Namens lag in ARCHIVE; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN when it was to be taken back.</source>
        <translation>Eine andere Datei dieses Namens lag in IN, als sie zurückgenommen werden sollte.</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN; it was not overwritten.</source>
        <translation>Eine andere Datei dieses Namens lag in IN; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Another file&apos;s name differs from its own in case alone: the server cannot have both.</source>
        <translation>Der Name einer anderen Datei unterscheidet sich von ihrem nur in Groß- und Kleinschreibung: Der Server kann nicht beide haben.</translation>
    </message>
    <message>
        <source>Another program has changed it. Open the case again to see what is there.</source>
        <translation>Ein anderes Programm hat ihn geändert. Öffnen Sie den Fall noch einmal, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Another program may hold port 25: look for a second SMTP server or an antivirus gateway on this machine.</source>
        <translation>Ein anderes Programm belegt vielleicht Port 25: Suchen Sie auf diesem Computer nach einem zweiten SMTP-Server oder einem Antivirus-Gateway.</translation>
    </message>
    <message>
        <source>Another program that opens a log or a spool file can change it: make a copy first, look afterwards.</source>
        <translation>Ein anderes Programm, das ein Protokoll oder eine Spooldatei öffnet, kann die Datei verändern: Machen Sie zuerst eine Kopie und sehen Sie dann hinein.</translation>
    </message>
    <message>
        <source>Another service is being started just now. Try again in a minute.</source>
        <translation>Gerade wird ein anderer Dienst gestartet. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>Antwort zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Answer the questions that only a person can answer.</source>
        <translation>Beantworten Sie die Fragen, die nur ein Mensch beantworten kann.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Antivirus programs, a full disk and an old Store.exe are the documented reasons; with 4182, the file that it names.</source>
        <translation>Antivirenprogramme, ein voller Datenträger und eine alte Store.exe sind die dokumentierten Gründe; bei 4182 die Datei, die es nennt.</translation>
    </message>
    <message>
        <source>Application event log</source>
        <translation>Ereignisprotokoll Application</translation>
    </message>
    <message>
        <source>Are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>Sind Edit und Remove nach dem Hinzufügen der ersten Domäne noch grau? Wählen Sie OK und öffnen Sie das Dialogfeld mit derselben Schaltfläche noch einmal; nur die Anzeige ist falsch.</translation>
    </message>
    <message>
        <source>Are the Character Sets as recommended now?</source>
        <translation>Sind die „Character Sets“ jetzt wie empfohlen?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>As it ran; each line is what a program or call of the system answered.</source>
        <translation>Wie es ablief; jede Zeile ist die Antwort eines Programms oder eines Aufrufs des Systems.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As the program did it and noted it, in %1.</source>
        <translation>Wie das Programm es getan und vermerkt hat, in %1.</translation>
    </message>
    <message>
        <source>As the technician recorded them.</source>
        <translation>Wie der Techniker sie festgehalten hat.</translation>
    </message>
    <message>
        <source>Ask an administrator of the domain to look at the account, or use another one. Do not try again with the same password: it may lock the account.</source>
        <translation>Bitten Sie einen Administrator der Domäne, nach dem Konto zu sehen, oder verwenden Sie ein anderes. Versuchen Sie es nicht noch einmal mit demselben Kennwort: Das kann das Konto sperren.</translation>
    </message>
    <message>
        <source>Ask first whether Internet Explorer 4.0 or later was installed after Exchange: it rewrites the list of known charsets. Sp2_50mm.exe (RESET.INF) puts it right without stopping a service (Q168735, Q168858).</source>
        <translation>Fragen Sie zuerst, ob Internet Explorer 4.0 oder höher nach Exchange installiert wurde: Er schreibt die Liste der bekannten Zeichensätze neu. Sp2_50mm.exe (RESET.INF) bringt sie in Ordnung, ohne einen Dienst zu beenden (Q168735, Q168858).</translation>
    </message>
    <message>
        <source>Ask for it again, or for the spool file itself.</source>
        <translation>Bitten Sie noch einmal darum oder um die Spooldatei selbst.</translation>
    </message>
    <message>
        <source>Ask for its state again after some minutes; large address lists make a start long (Q185996).</source>
        <translation>Fragen Sie seinen Status nach einigen Minuten noch einmal ab; große Adresslisten verlängern den Start (Q185996).</translation>
    </message>
    <message>
        <source>Ask for read permission, or work on a copy of the file.</source>
        <translation>Bitten Sie um Leseberechtigung oder arbeiten Sie mit einer Kopie der Datei.</translation>
    </message>
    <message>
        <source>Ask for the original, zipped. What is here can be saved as .eml and looked at.</source>
        <translation>Bitten Sie um das Original, gezippt. Was hier liegt, lässt sich als .eml speichern und ansehen.</translation>
    </message>
    <message>
        <source>Ask for the spool file itself, or for an ordinary zip.</source>
        <translation>Bitten Sie um die Spooldatei selbst oder um eine gewöhnliche ZIP-Datei.</translation>
    </message>
    <message>
        <source>Ask for the state of %1</source>
        <translation>Status von %1 abfragen</translation>
    </message>
    <message>
        <source>Ask the caller for a message from another country that arrived yesterday, and have one sent again: both must be readable.</source>
        <translation>Fragen Sie den Anrufer nach einer Nachricht aus einem anderen Land, die gestern ankam, und lassen Sie noch eine schicken: Beide müssen lesbar sein.</translation>
    </message>
    <message>
        <source>Ask the operator of the sending mail server for a newer version of it; its Received line is at fault too.</source>
        <translation>Bitten Sie den Betreiber des sendenden Mailservers um eine neuere Version davon; auch dessen Received-Zeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Ask the sender to send it to fewer recipients at a time.</source>
        <translation>Bitten Sie den Absender, sie jeweils an weniger Empfänger zu schicken.</translation>
    </message>
    <message>
        <source>Ask the sender to send the message again in another form, or (5.5 only) put its text into PICKUP: take out everything up to and including EwLs and what is malformed, add x-sender and x-receiver lines, write it elsewhere and move it in (Q201314, Q221384).</source>
        <translation>Bitten Sie den Absender, die Nachricht noch einmal in anderer Form zu schicken, oder (nur 5.5) legen Sie ihren Text in PICKUP: Entfernen Sie alles bis einschließlich EwLs und das fehlerhaft Gebildete, fügen Sie Zeilen x-sender und x-receiver hinzu, schreiben Sie die Datei anderswo und verschieben Sie sie hinein (Q201314, Q221384).</translation>
    </message>
    <message>
        <source>Ask the sender to send with a charset that Exchange knows.</source>
        <translation>Bitten Sie den Absender, mit einem Zeichensatz zu senden, den Exchange kennt.</translation>
    </message>
    <message>
        <source>Ask the sender to take the address out of their address book and to type it anew.</source>
        <translation>Bitten Sie den Absender, die Adresse aus seinem Adressbuch zu löschen und neu einzugeben.</translation>
    </message>
    <message>
        <source>Ask whether files were put back for a test. Then the message was delivered, or failed again with a new event 4117 of the same name: ask the recipient, and look in the tracking log.</source>
        <translation>Fragen Sie, ob Dateien für einen Versuch zurückgelegt wurden. Dann wurde die Nachricht zugestellt oder scheiterte wieder mit einem neuen Ereignis 4117 desselben Namens: Fragen Sie den Empfänger und sehen Sie im Verfolgungsprotokoll nach.</translation>
    </message>
    <message>
        <source>Ask whether the mail was sent again meanwhile: then it would arrive twice.</source>
        <translation>Fragen Sie, ob die Mail inzwischen noch einmal geschickt wurde: Dann käme sie doppelt an.</translation>
    </message>
    <message>
        <source>Ask who empties IN\ARCHIVE and when; look in the Recycle Bin and in the server’s backup.</source>
        <translation>Fragen Sie, wer IN\ARCHIVE leert und wann; sehen Sie im Papierkorb und in der Sicherung des Servers nach.</translation>
    </message>
    <message>
        <source>Asked of the next level</source>
        <translation>Von der nächsten Ebene erbeten</translation>
    </message>
    <message>
        <source>At [time] the Internet Mail Service on %1 will be stopped and started again. Mail to and from the Internet pauses for about [15] minutes.</source>
        <translation>Um [Uhrzeit] wird der Internet Mail Service auf %1 beendet und wieder gestartet. Mail vom und zum Internet ruht für etwa [15] Minuten.</translation>
    </message>
    <message>
        <source>At the level Maximum they hold the whole text of the messages.</source>
        <translation>Auf der Stufe Maximum enthalten sie den ganzen Text der Nachrichten.</translation>
    </message>
    <message>
        <source>Backbone transfer in</source>
        <translation>Backbone-Übertragung eingehend</translation>
    </message>
    <message>
        <source>Backbone transfer out</source>
        <translation>Backbone-Übertragung ausgehend</translation>
    </message>
    <message>
        <source>Bad TNEF (winmail.dat) in an inbound message crashes the information store. Service Pack 4 for 5.5 corrects one such crash, a service pack for 5.0 another.</source>
        <translation>Fehlerhaftes TNEF (winmail.dat) in einer eingehenden Nachricht bringt den Informationsspeicher zum Absturz. Service Pack 4 für 5.5 behebt einen solchen Absturz, ein Service Pack für 5.0 einen anderen.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before the next crash: load the matching symbols for Dr. Watson, and set Message Archival to Maximum (note the old level; stop and start the service) (Q192186).</source>
        <translation>Vor dem nächsten Absturz: Laden Sie die passenden Symbole für Dr. Watson und setzen Sie Message Archival auf Maximum (notieren Sie die alte Stufe; beenden und starten Sie den Dienst) (Q192186).</translation>
    </message>
    <message>
        <source>Before the restart</source>
        <translation>Vor dem Neustart</translation>
    </message>
    <message>
        <source>Before the service is stopped</source>
        <translation>Bevor der Dienst beendet wird</translation>
    </message>
    <message>
        <source>Before, wanted, after</source>
        <translation>Vorher, gewünscht, nachher</translation>
    </message>
    <message>
        <source>Begin a new journal.</source>
        <translation>Beginnen Sie ein neues Journal.</translation>
    </message>
    <message>
        <source>Below are the SHA-256 of the files; with these lines in a file, sha256sum -c FILE checks them.</source>
        <translation>Unten stehen die SHA-256 der Dateien; mit diesen Zeilen in einer Datei prüft sie sha256sum -c FILE.</translation>
    </message>
    <message>
        <source>Both articles are about 5.5 (Q262126, Q182522). For 4.0 and 5.0 the tool is not documented: rather set it by hand, unless the rehearsal shows that it works.</source>
        <translation>Beide Artikel behandeln 5.5 (Q262126, Q182522). Für 4.0 und 5.0 ist das Werkzeug nicht dokumentiert: Stellen Sie lieber von Hand ein, außer die Probe zeigt, dass es funktioniert.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of the envelope were replaced by U+FFFD: the file was opened as UTF-8 and saved. What they were is lost for good.</source>
        <translation>Bytes des Umschlags wurden durch U+FFFD ersetzt: Die Datei wurde als UTF-8 geöffnet und gespeichert. Was dort stand, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>Bytes, the place in question marked</source>
        <translation>Bytes, die fragliche Stelle markiert</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Connector, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD verloren oder kein imccopy darauf? Lassen Sie sich das Dialogfeld vorlesen: im Programm Administrator, Configuration, Connections, Internet Mail Connector, Registerkarte Internet Mail (dokumentiert, Q153039, Q168138): beide Listen unter Character Set Translation, MIME und Non-MIME; dann E-Mail Domain und beide Listen jeder Domäne in ihrer Reihenfolge. Tippen Sie sie in Schritt 1 ein. Rechte: Lesen genügt, die Rolle View Only Admin auf der Configuration des Standorts (abgeleitet).</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD verloren oder kein imccopy darauf? Lassen Sie sich das Dialogfeld vorlesen: im Programm Administrator, Configuration, Connections, Internet Mail Service, Registerkarte Internet Mail (dokumentiert, Q153039, Q168138): beide Listen unter Character Set Translation, MIME und Non-MIME; dann E-Mail Domain und beide Listen jeder Domäne in ihrer Reihenfolge. Tippen Sie sie in Schritt 1 ein. Rechte: Lesen genügt, die Rolle View Only Admin auf der Configuration des Standorts (abgeleitet).</translation>
    </message>
    <message>
        <source>CD lost? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q230250): both lists under Character Sets, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD verloren? Lassen Sie sich das Dialogfeld vorlesen: im Programm Administrator, Configuration, Connections, Internet Mail Service, Registerkarte Internet Mail (dokumentiert, Q230250): beide Listen unter Character Sets, MIME und Non-MIME; dann E-Mail Domain und beide Listen jeder Domäne in ihrer Reihenfolge. Tippen Sie sie in Schritt 1 ein. Rechte: Lesen genügt, die Rolle View Only Admin auf der Configuration des Standorts (abgeleitet).</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Anrufer: %1</translation>
    </message>
    <message>
        <source>Can somebody reach the server’s console?</source>
        <translation>Kommt jemand an die Konsole des Servers?</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>Fall begonnen</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Case packed into one file</source>
        <translation>Fall in eine Datei gepackt</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>Fall übernommen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause taken up: %1</source>
        <translation>Ursache aufgegriffen: %1</translation>
    </message>
    <message>
        <source>Causes weighed</source>
        <translation>Ursachen abgewogen</translation>
    </message>
    <message>
        <source>Change the Character Sets</source>
        <translation>„Character Sets“ ändern</translation>
    </message>
    <message>
        <source>Changes to the Character Sets</source>
        <translation>Änderungen an „Character Sets“</translation>
    </message>
    <message>
        <source>Changes to the Character Sets (MIME / Non-MIME):</source>
        <translation>Änderungen an „Character Sets“ (MIME / Non-MIME):</translation>
    </message>
    <message>
        <source>Changes were lost: the program had ended</source>
        <translation>Änderungen gingen verloren: Das Programm war beendet</translation>
    </message>
    <message>
        <source>Character Sets as found</source>
        <translation>„Character Sets“, wie vorgefunden</translation>
    </message>
    <message>
        <source>Character Sets before, as wanted and after; MIME / Non-MIME</source>
        <translation>„Character Sets“ vorher, gewünscht und nachher; MIME / Non-MIME</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Charsets were judged by the first %1 KiB of each text.</source>
        <translation>Die Zeichensätze wurden nach den ersten %1 KiB jedes Textes beurteilt.</translation>
    </message>
    <message>
        <source>Check both names.</source>
        <translation>Prüfen Sie beide Namen.</translation>
    </message>
    <message>
        <source>Check both, and the domain: DOMAIN\NAME. It was tried once; trying often can lock the account. Windows NT 4.0 before SP4 knows no NTLMv2: say that the server is one (on the command line: --old-server nt4-sp3).</source>
        <translation>Prüfen Sie beide und die Domäne: DOMAIN\NAME. Es wurde einmal versucht; häufige Versuche können das Konto sperren. Windows NT 4.0 vor SP4 kennt kein NTLMv2: Geben Sie an, dass der Server ein solcher ist (in der Befehlszeile: --old-server nt4-sp3).</translation>
    </message>
    <message>
        <source>Check that it is the attribute Character-Set-List (Q168347).</source>
        <translation>Prüfen Sie, ob es das Attribut Character-Set-List ist (Q168347).</translation>
    </message>
    <message>
        <source>Check that the Internet Mail Service is stopped, and what else reads its folders.</source>
        <translation>Prüfen Sie, ob der Internet Mail Service beendet ist und was sonst seine Ordner liest.</translation>
    </message>
    <message>
        <source>Check the connection to the server, or have the folder copied to this computer, and look again.</source>
        <translation>Prüfen Sie die Verbindung zum Server oder lassen Sie den Ordner auf diesen Computer kopieren und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Berechtigungen und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the free space.</source>
        <translation>Prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the path, and that the share or drive is connected.</source>
        <translation>Prüfen Sie den Pfad und ob die Freigabe oder das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Check the server’s name and the port, and whether a firewall stands between.</source>
        <translation>Prüfen Sie den Namen des Servers und den Port und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>Check the server’s name or try its IP address; see that it is on, that its Server service runs and that no firewall stands between (TCP 139 and 445). Else work at its console.</source>
        <translation>Prüfen Sie den Namen des Servers oder versuchen Sie seine IP-Adresse; sehen Sie nach, ob er eingeschaltet ist, ob sein Dienst Server läuft und ob keine Firewall dazwischen steht (TCP 139 und 445). Sonst arbeiten Sie an seiner Konsole.</translation>
    </message>
    <message>
        <source>Check the server’s name, and whether it is up.</source>
        <translation>Prüfen Sie den Namen des Servers und ob er läuft.</translation>
    </message>
    <message>
        <source>Check the server’s name, that it is on and that no firewall stands between; else work at its console.</source>
        <translation>Prüfen Sie den Namen des Servers, ob er eingeschaltet ist und ob keine Firewall dazwischen steht; sonst arbeiten Sie an seiner Konsole.</translation>
    </message>
    <message>
        <source>Check the server’s name: the Internet Mail Service is installed on some of a site’s servers only. Its name is MSExchangeIMC in all versions.</source>
        <translation>Prüfen Sie den Namen des Servers: Der Internet Mail Service ist nur auf einigen Servern eines Standorts installiert. Sein Name ist in allen Versionen MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Check them; it was tried once only, since too many wrong ones lock an account. Windows NT 4.0 must be named as such (--old-server nt4 from SP4 on, nt4-sp3 before).</source>
        <translation>Prüfen Sie beide; es wurde nur einmal versucht, denn zu viele falsche sperren ein Konto. Windows NT 4.0 muss als solches angegeben werden (--old-server nt4 ab SP4, davor nt4-sp3).</translation>
    </message>
    <message>
        <source>Check what the journal names, and log in to that one.</source>
        <translation>Prüfen Sie, welchen das Journal nennt, und melden Sie sich an diesem an.</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>Wählen Sie Add und geben Sie „%2“ als Domäne ein. Setzen Sie MIME auf „%3“ und Non-MIME auf „%4“.</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3”.</source>
        <translation>Wählen Sie Add und geben Sie „%2“ als Domäne ein. Setzen Sie MIME auf „%3“.</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set Non-MIME to “%4”.</source>
        <translation>Wählen Sie Add und geben Sie „%2“ als Domäne ein. Setzen Sie Non-MIME auf „%4“.</translation>
    </message>
    <message>
        <source>Choose Continue for it in Control Panel, Services, or “net continue”, at the server’s console.</source>
        <translation>Wählen Sie dafür Continue in Control Panel, Services oder „net continue“ an der Konsole des Servers.</translation>
    </message>
    <message>
        <source>Choose OK in the dialog “E-Mail Domain”.</source>
        <translation>Wählen Sie OK im Dialogfeld „E-Mail Domain“.</translation>
    </message>
    <message>
        <source>Choose OK in the properties. If Administrator says that the character set files could not be found, ANSI.TRN and ISO88591.TRN in Exchsrvr\Connect (share connect$) cannot be reached.</source>
        <translation>Wählen Sie OK in den Eigenschaften. Meldet Administrator, dass die Zeichensatzdateien nicht gefunden wurden, sind ANSI.TRN und ISO88591.TRN in Exchsrvr\Connect (Freigabe connect$) nicht erreichbar.</translation>
    </message>
    <message>
        <source>Choose OK. The change works after the service was stopped and started.</source>
        <translation>Wählen Sie OK. Die Änderung wirkt, nachdem der Dienst beendet und gestartet wurde.</translation>
    </message>
    <message>
        <source>Choose a charset with another name.</source>
        <translation>Wählen Sie einen Zeichensatz mit einem anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a folder outside the evidence.</source>
        <translation>Wählen Sie einen Ordner außerhalb der Belege.</translation>
    </message>
    <message>
        <source>Choose a log that Event Viewer saved (.evt), or the server&apos;s AppEvent.Evt.</source>
        <translation>Wählen Sie ein vom Event Viewer gespeichertes Protokoll (.evt) oder die AppEvent.Evt des Servers.</translation>
    </message>
    <message>
        <source>Choose a place that can be written to.</source>
        <translation>Wählen Sie einen Ort, an dem geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose a spool file or a mail.</source>
        <translation>Wählen Sie eine Spooldatei oder eine Mail.</translation>
    </message>
    <message>
        <source>Choose another folder for the cases.</source>
        <translation>Wählen Sie einen anderen Ordner für die Fälle.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--force).</source>
        <translation>Wählen Sie einen anderen Namen oder geben Sie an, dass die Datei ersetzt werden darf (--force).</translation>
    </message>
    <message>
        <source>Choose another way, or work at the server’s console.</source>
        <translation>Wählen Sie einen anderen Weg oder arbeiten Sie an der Konsole des Servers.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Choose larger paper or smaller margins.</source>
        <translation>Wählen Sie größeres Papier oder kleinere Ränder.</translation>
    </message>
    <message>
        <source>Choose the charset that the message is really in.</source>
        <translation>Wählen Sie den Zeichensatz, in dem die Nachricht wirklich ist.</translation>
    </message>
    <message>
        <source>Choose the file that “imccopy -save domain” wrote.</source>
        <translation>Wählen Sie die Datei, die „imccopy -save domain“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the folder of a case.</source>
        <translation>Wählen Sie den Ordner eines Falls.</translation>
    </message>
    <message>
        <source>Choose the folder of a case: the one that holds case.json.</source>
        <translation>Wählen Sie den Ordner eines Falls: den, der case.json enthält.</translation>
    </message>
    <message>
        <source>Choose the local recipients: without one, the service would deliver to all that the header names (KB Q201314).</source>
        <translation>Wählen Sie die lokalen Empfänger: Ohne einen würde der Dienst an alle zustellen, die der Kopf nennt (KB Q201314).</translation>
    </message>
    <message>
        <source>Choose the tab “Internet Mail”. Stay off the tab “Connections”: it has another button “E-Mail Domain”, for routes.</source>
        <translation>Wählen Sie die Registerkarte „Internet Mail“. Lassen Sie die Registerkarte „Connections“ unberührt: Sie hat eine andere Schaltfläche „E-Mail Domain“, für Routen.</translation>
    </message>
    <message>
        <source>Chosen by the technician; nothing is recommended for it.</source>
        <translation>Vom Techniker gewählt; dafür wird nichts empfohlen.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Close Control Panel, Services on all computers and restart the server.</source>
        <translation>Schließen Sie Control Panel, Services auf allen Computern und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Code page %1 is installed (file %2).</source>
        <translation>Codepage %1 ist installiert (Datei %2).</translation>
    </message>
    <message>
        <source>Code page %1 is named without a file: it is not installed (inferred).</source>
        <translation>Codepage %1 ist ohne Datei genannt: Sie ist nicht installiert (abgeleitet).</translation>
    </message>
    <message>
        <source>Collect User.dmp, Drwtsn32.log, the Application event log and the spool file for escalation (Q192186).</source>
        <translation>Sammeln Sie User.dmp, Drwtsn32.log, das Ereignisprotokoll Application und die Spooldatei für die Eskalation (Q192186).</translation>
    </message>
    <message>
        <source>Command and its answer</source>
        <translation>Befehl und Antwort</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare its dependencies with MSExchangeIS, MSExchangeMTA and TCPIP (Q143380).</source>
        <translation>Vergleichen Sie seine Abhängigkeiten mit MSExchangeIS, MSExchangeMTA und TCPIP (Q143380).</translation>
    </message>
    <message>
        <source>Compare the computer that the event names with the server that the folder comes from.</source>
        <translation>Vergleichen Sie den Computer, den das Ereignis nennt, mit dem Server, von dem der Ordner stammt.</translation>
    </message>
    <message>
        <source>Compare times and senders with what the caller noticed.</source>
        <translation>Vergleichen Sie Zeiten und Absender mit dem, was dem Anrufer aufgefallen ist.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy %1 to the server and double-click it there: regedit adds the one key to the registry and says so.</source>
        <translation>Kopieren Sie %1 auf den Server und doppelklicken Sie dort darauf: regedit fügt der Registrierung den einen Schlüssel hinzu und meldet es.</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the Windows folder of the server. Where it was set to another folder, this program shows it.</source>
        <translation>Kopieren Sie Drwtsn32.log aus dem Windows-Ordner des Servers. Wo ein anderer Ordner eingestellt ist, zeigt ihn dieses Programm.</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the server&apos;s Windows folder and add it to the case (Q192186).</source>
        <translation>Kopieren Sie Drwtsn32.log aus dem Windows-Ordner des Servers und fügen Sie es zum Fall hinzu (Q192186).</translation>
    </message>
    <message>
        <source>Copy IMCDATA\IN\ARCHIVE to another disk first. With the service stopped (Q300931), delete from it only what is proven delivered: the failed messages are the only copies there are (Q306958).</source>
        <translation>Kopieren Sie IMCDATA\IN\ARCHIVE zuerst auf einen anderen Datenträger. Löschen Sie daraus bei beendetem Dienst (Q300931) nur, was nachweislich zugestellt ist: Von den gescheiterten Nachrichten gibt es sonst keine Kopie (Q306958).</translation>
    </message>
    <message>
        <source>Copy L*.LOG from the folder LOG below IMCDATA. They are written only where SMTP Protocol Log was raised before (properties of the Internet Mail Service, Diagnostics Logging).</source>
        <translation>Kopieren Sie L*.LOG aus dem Ordner LOG unter IMCDATA. Sie werden nur geschrieben, wo SMTP Protocol Log vorher heraufgesetzt wurde (Eigenschaften des Internet Mail Service, Diagnostics Logging).</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>Kopie im Fall</translation>
    </message>
    <message>
        <source>Copy the days around the failures from the folder Tracking.log below the folder of Exchange. They are written only where message tracking was switched on before.</source>
        <translation>Kopieren Sie die Tage um die Fehler herum aus dem Ordner Tracking.log unter dem Ordner von Exchange. Sie werden nur geschrieben, wo die Nachrichtenverfolgung vorher eingeschaltet war.</translation>
    </message>
    <message>
        <source>Copy the file while nothing writes to it, and open the copy.</source>
        <translation>Kopieren Sie die Datei, während nichts in sie schreibt, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy the files that matter into a folder of their own.</source>
        <translation>Kopieren Sie die Dateien, auf die es ankommt, in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Copy the folder IN\ARCHIVE below IMCDATA as it is. IMCDATA lies below the folder of Exchange unless it was moved: this value in the server&apos;s registry tells where it is. An event 2002 names the whole path, too.</source>
        <translation>Kopieren Sie den Ordner IN\ARCHIVE unter IMCDATA, wie er ist. IMCDATA liegt unter dem Ordner von Exchange, sofern es nicht verschoben wurde: Dieser Wert in der Registrierung des Servers sagt, wo es liegt. Auch ein Ereignis 2002 nennt den ganzen Pfad.</translation>
    </message>
    <message>
        <source>Copy the spool file that an event 4117 names (not the whole folder: with Message Archival on it also holds delivered mail, which would be delivered again). With the service stopped, move that one file to IMCDATA\IN, then start the service. It worked when the message arrives and no new event 4117 names it (Q230250, Q189731).</source>
        <translation>Kopieren Sie die Spooldatei, die ein Ereignis 4117 nennt (nicht den ganzen Ordner: Bei eingeschaltetem Message Archival enthält er auch zugestellte Mail, die dann noch einmal zugestellt würde). Verschieben Sie bei beendetem Dienst diese eine Datei nach IMCDATA\IN, dann starten Sie den Dienst. Es hat geholfen, wenn die Nachricht ankommt und kein neues Ereignis 4117 sie nennt (Q230250, Q189731).</translation>
    </message>
    <message>
        <source>Copy the spool files that the events name from IMCDATA\IN\ARCHIVE and add them to the case.</source>
        <translation>Kopieren Sie die Spooldateien, die die Ereignisse nennen, aus IMCDATA\IN\ARCHIVE und fügen Sie sie zum Fall hinzu.</translation>
    </message>
    <message>
        <source>Copying the evidence into the case</source>
        <translation>Belege werden in den Fall kopiert</translation>
    </message>
    <message>
        <source>Correct it or leave it out.</source>
        <translation>Berichtigen Sie es oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Correct the file or remove it; until then the program&apos;s own character sets are used without it.</source>
        <translation>Berichtigen oder entfernen Sie die Datei; bis dahin werden ohne sie die eigenen Zeichensätze des Programms verwendet.</translation>
    </message>
    <message>
        <source>Correct the file; its README describes the fields.</source>
        <translation>Berichtigen Sie die Datei; ihre README beschreibt die Felder.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/causes/README.md.</source>
        <translation>Berichtigen Sie die Datei; ihre Form beschreibt resources/causes/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/flows/README.md.</source>
        <translation>Berichtigen Sie die Datei; ihre Form beschreibt resources/flows/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/outcomes/README.md.</source>
        <translation>Berichtigen Sie die Datei; ihre Form beschreibt resources/outcomes/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/settings/README.md.</source>
        <translation>Berichtigen Sie die Datei; ihre Form beschreibt resources/settings/README.md.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/software/README.md.</source>
        <translation>Berichtigen Sie die Datei; ihre Form beschreibt resources/software/README.md.</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3.</source>
        <translation>%1 fehlgeschlagen („%2“): %3.</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3. %4</source>
        <translation>%1 fehlgeschlagen („%2“): %3. %4</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Could not %1: %2.</source>
        <translation>%1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Counted in IMCDATA\IN\ARCHIVE, which holds copies of delivered mail while Message Archival is on (Q189731).</source>
        <translation>Gezählt in IMCDATA\IN\ARCHIVE; dort liegen auch Kopien zugestellter Mail, solange Message Archival eingeschaltet ist (Q189731).</translation>
    </message>
    <message>
        <source>Data words:</source>
        <translation>Datenwörter:</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Decide which documented cause it is.</source>
        <translation>Entscheiden Sie, welche dokumentierte Ursache es ist.</translation>
    </message>
    <message>
        <source>Delayed mail from the Internet</source>
        <translation>Verzögerte Mail aus dem Internet</translation>
    </message>
    <message>
        <source>Deleting Queue.dat can send outbound mail a second time if IMCDATA\OUT still holds delivered messages (Q312443).</source>
        <translation>Das Löschen von Queue.dat kann ausgehende Mail ein zweites Mal senden, wenn IMCDATA\OUT noch zugestellte Nachrichten enthält (Q312443).</translation>
    </message>
    <message>
        <source>Diagnostics logging of “%1” is at %2.</source>
        <translation>Die Diagnoseprotokollierung von „%1“ steht auf %2.</translation>
    </message>
    <message>
        <source>Did Dr. Watson report that Store.exe crashed at the time of the failure?</source>
        <translation>Hat Dr. Watson zum Zeitpunkt des Fehlers einen Absturz von Store.exe gemeldet?</translation>
    </message>
    <message>
        <source>Did the failures begin when Exchange 5.5 Service Pack 3 was installed?</source>
        <translation>Begannen die Fehler, als Exchange 5.5 Service Pack 3 installiert wurde?</translation>
    </message>
    <message>
        <source>DiskSpaceLowWaterMark is not set: the service takes no new messages with less than 10 MB free (the default).</source>
        <translation>DiskSpaceLowWaterMark ist nicht gesetzt: Der Dienst nimmt keine neuen Nachrichten an, wenn weniger als 10 MB frei sind (der Standard).</translation>
    </message>
    <message>
        <source>Dismiss a cause only with a reason: it stands in the report.</source>
        <translation>Schließen Sie eine Ursache nur mit Begründung aus: Sie steht im Bericht.</translation>
    </message>
    <message>
        <source>Dismissed by the technician:</source>
        <translation>Vom Techniker ausgeschlossen:</translation>
    </message>
    <message>
        <source>Dismissed by the technician: %1</source>
        <translation>Vom Techniker ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Distribution list expansion</source>
        <translation>Erweiterung einer Verteilerliste</translation>
    </message>
    <message>
        <source>Do it at the server’s console, at an hour that was agreed on: %1 stop with it and have to be started again after it.</source>
        <translation>Tun Sie es an der Konsole des Servers, zu einer vereinbarten Stunde: %1 werden mit beendet und müssen danach wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Do not break off a long start, and do not start it a second time meanwhile (Q185996).</source>
        <translation>Brechen Sie einen langen Start nicht ab und starten Sie inzwischen nicht ein zweites Mal (Q185996).</translation>
    </message>
    <message>
        <source>Do not clear the log, and do not save it as text: text loses the data. The file AppEvent.Evt itself cannot be copied while the server runs: Windows holds it open.</source>
        <translation>Löschen Sie das Protokoll nicht und speichern Sie es nicht als Text: Text verliert die Daten. Die Datei AppEvent.Evt selbst lässt sich nicht kopieren, solange der Server läuft: Windows hält sie geöffnet.</translation>
    </message>
    <message>
        <source>Do not delete anything in IMCDATA\IN: move it to another folder, it is undelivered mail.</source>
        <translation>Löschen Sie nichts in IMCDATA\IN: Verschieben Sie es in einen anderen Ordner, es ist nicht zugestellte Mail.</translation>
    </message>
    <message>
        <source>Do not move the whole folder IN\ARCHIVE back: with Message Archival on it holds delivered mail, too (Q189731).</source>
        <translation>Verschieben Sie nicht den ganzen Ordner IN\ARCHIVE zurück: Bei eingeschaltetem Message Archival enthält er auch zugestellte Mail (Q189731).</translation>
    </message>
    <message>
        <source>Do not open or save these files in Notepad: that ruins them. With FTP, use binary mode. They hold whole messages, blind copies included: treat them as mail.</source>
        <translation>Öffnen oder speichern Sie diese Dateien nicht in Notepad: Das zerstört sie. Verwenden Sie bei FTP den Binärmodus. Sie enthalten ganze Nachrichten samt Blindkopien: Behandeln Sie sie wie Mail.</translation>
    </message>
    <message>
        <source>Do not rely on a non-delivery report: in at least one documented cause the sender gets none. Hidden recipients of a message are not to be named to others.</source>
        <translation>Verlassen Sie sich nicht auf einen Unzustellbarkeitsbericht: Bei mindestens einer dokumentierten Ursache erhält der Absender keinen. Verborgene Empfänger einer Nachricht dürfen anderen nicht genannt werden.</translation>
    </message>
    <message>
        <source>Do not stop the Information Store or the MTA to get the service down: every mailbox or the whole mail transfer stops with it.</source>
        <translation>Beenden Sie nicht den Informationsspeicher oder den MTA, um den Dienst zu beenden: Damit stehen alle Postfächer oder die ganze Mailübertragung still.</translation>
    </message>
    <message>
        <source>Do the failed messages fit what the caller noticed?</source>
        <translation>Passen die gescheiterten Nachrichten zu dem, was dem Anrufer aufgefallen ist?</translation>
    </message>
    <message>
        <source>Do what the cause asks for, and leave the Character Sets as they are.</source>
        <translation>Tun Sie, was die Ursache verlangt, und lassen Sie die „Character Sets“, wie sie sind.</translation>
    </message>
    <message>
        <source>Do what this cause asks for</source>
        <translation>Tun, was diese Ursache verlangt</translation>
    </message>
    <message>
        <source>Documented after a bad message crashed the store: restart the Information Store too, with the files moved out of IN.</source>
        <translation>Dokumentiert, nachdem eine fehlerhafte Nachricht den Informationsspeicher zum Absturz gebracht hat: Starten Sie auch den Informationsspeicher neu, wobei die Dateien aus IN verschoben sind.</translation>
    </message>
    <message>
        <source>Documented for 5.5: “-save domain” (Q262126), “-restore routes” (Q182522). “-restore domain” is inferred from them; the rehearsal shows whether it works here.</source>
        <translation>Für 5.5 dokumentiert: „-save domain“ (Q262126), „-restore routes“ (Q182522). „-restore domain“ ist daraus abgeleitet; die Probe zeigt, ob es hier funktioniert.</translation>
    </message>
    <message>
        <source>Documented where it does not run under the Exchange service account: Control Panel, Services, Startup (Q155814).</source>
        <translation>Dokumentiert, wo er nicht unter dem Exchange-Dienstkonto läuft: Control Panel, Services, Startup (Q155814).</translation>
    </message>
    <message>
        <source>Does an antivirus program on the server scan files below Exchsrvr, IMCDATA included?</source>
        <translation>Prüft ein Antivirenprogramm auf dem Server Dateien unterhalb von Exchsrvr, IMCDATA eingeschlossen?</translation>
    </message>
    <message>
        <source>Does the Internet Mail Service run again?</source>
        <translation>Läuft der Internet Mail Service wieder?</translation>
    </message>
    <message>
        <source>Does the sender&apos;s address belong to two entries of the Global Address List, hidden ones and second addresses included?</source>
        <translation>Gehört die Adresse des Absenders zu zwei Einträgen der Global Address List, verborgene und Zweitadressen eingeschlossen?</translation>
    </message>
    <message>
        <source>Does the service run and answer now?</source>
        <translation>Läuft der Dienst jetzt, und antwortet er?</translation>
    </message>
    <message>
        <source>Does the store&apos;s registry key MSExchangeIS\ParametersSystem hold a value “Max Recipients on Submit”?</source>
        <translation>Enthält der Schlüssel MSExchangeIS\ParametersSystem des Informationsspeichers in der Registrierung einen Wert „Max Recipients on Submit“?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>Herabstufen</translation>
    </message>
    <message>
        <source>Dr. Watson had no symbols and could not name the function. With the symbols loaded the next crash tells it (Q192186).</source>
        <translation>Dr. Watson hatte keine Symbole und konnte die Funktion nicht nennen. Mit geladenen Symbolen nennt sie der nächste Absturz (Q192186).</translation>
    </message>
    <message>
        <source>Dr. Watson is said to have reported a crash of Store.exe.</source>
        <translation>Dr. Watson soll einen Absturz von Store.exe gemeldet haben.</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has a crash of %1 that may be of the same minute: %2, %3 by the server&apos;s clock, whose time zone is not in the log.</source>
        <translation>Das Protokoll von Dr. Watson enthält einen Absturz von %1, der vielleicht in derselben Minute war: %2, %3 nach der Uhr des Servers, deren Zeitzone nicht im Protokoll steht.</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q166558 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>Das Protokoll von Dr. Watson enthält den Absturz von %1, den Q166558 beschreibt (%2, %3 nach der Uhr des Servers).</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q169223 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>Das Protokoll von Dr. Watson enthält den Absturz von %1, den Q169223 beschreibt (%2, %3 nach der Uhr des Servers).</translation>
    </message>
    <message>
        <source>Drwtsn32.log and User.dmp hold parts of people&apos;s mail: send them only to whoever is to read them.</source>
        <translation>Drwtsn32.log und User.dmp enthalten Teile der Mail von Personen: Schicken Sie sie nur dem, der sie lesen soll.</translation>
    </message>
    <message>
        <source>EUC-KR text is decoded.</source>
        <translation>Text in EUC-KR wird dekodiert.</translation>
    </message>
    <message>
        <source>Earlier ones, not drawn: %1.</source>
        <translation>Frühere, nicht gezeichnet: %1.</translation>
    </message>
    <message>
        <source>Entries that come from another site are corrected there, or they come back with the next replication.</source>
        <translation>Einträge, die von einem anderen Standort kommen, werden dort berichtigt, sonst kommen sie mit der nächsten Replikation zurück.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Escalate with the spool file where it still fails (Q192186).</source>
        <translation>Eskalieren Sie mit der Spooldatei, wo sie weiterhin scheitert (Q192186).</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3): Q317653 names antivirus programs first among the reasons for 4116 and 4102.</source>
        <translation>Ereignis %1 von %2 (%3): Q317653 nennt Antivirenprogramme als ersten der Gründe für 4116 und 4102.</translation>
    </message>
    <message>
        <source>Event %1 of %2 belongs to a crash with an article of its own (%3).</source>
        <translation>Ereignis %1 von %2 gehört zu einem Absturz mit eigenem Artikel (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives a reason of another kind (%3).</source>
        <translation>Ereignis %1 von %2 nennt einen Grund anderer Art (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives an error with a cause of its own (%3).</source>
        <translation>Ereignis %1 von %2 nennt einen Fehler mit eigener Ursache (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the file too.</source>
        <translation>Ereignis %1 von %2 nennt die Datei ebenfalls.</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file and gives another reason (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei und gibt einen anderen Grund an (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 0-82000080 (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei mit Fehler 0-82000080 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80004005-F0000000 (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei mit Fehler 80004005-F0000000 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80040C05-F20000E9 (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei mit Fehler 80040C05-F20000E9 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with location F20000FF, where addresses are read (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei mit der Stelle F20000FF, an der Adressen gelesen werden (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: it was to be tried again at the next start (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei: Sie sollte beim nächsten Start noch einmal versucht werden (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: its addresses could not be validated (%3).</source>
        <translation>Ereignis %1 von %2 nennt dieselbe Spooldatei: Ihre Adressen ließen sich nicht überprüfen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8004010D: the disk is full (%3).</source>
        <translation>Ereignis %1 von %2 meldet Fehler 8004010D: Der Datenträger ist voll (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F20000FF (%3).</source>
        <translation>Ereignis %1 von %2 meldet Fehler 8007000E-F20000FF (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F2000200 (%3).</source>
        <translation>Ereignis %1 von %2 meldet Fehler 8007000E-F2000200 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the conversion failed (%3).</source>
        <translation>Ereignis %1 von %2 sagt, dass die Konvertierung fehlgeschlagen ist (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the message&apos;s character set is not recognised, error 80040C15 (%3).</source>
        <translation>Ereignis %1 von %2 sagt, dass der Zeichensatz der Nachricht nicht erkannt wurde, Fehler 80040C15 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server could not convert from the message&apos;s character set: no setting helps there (%3).</source>
        <translation>Ereignis %1 von %2 sagt, dass der Server aus dem Zeichensatz der Nachricht nicht konvertieren konnte: Keine Einstellung hilft dagegen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server does not know the message&apos;s character set: no setting helps there (%3).</source>
        <translation>Ereignis %1 von %2 sagt, dass der Server den Zeichensatz der Nachricht nicht kennt: Keine Einstellung hilft dagegen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that this server wrote another message to “%3”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>Ereignis %1 von %2 sagt, dass dieser Server eine andere Nachricht nach „%3“ geschrieben hat: Sehen Sie auf dem Server im Ordner ARCHIVE darunter nach.</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a file that could not be opened (%3; Q247788).</source>
        <translation>Ereignis %1 von %2 berichtet von einer Datei, die sich nicht öffnen ließ (%3; Q247788).</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a locked file of the database (%3; Q247788).</source>
        <translation>Ereignis %1 von %2 berichtet von einer gesperrten Datei der Datenbank (%3; Q247788).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute (%3).</source>
        <translation>Ereignis %1 von %2 wurde in derselben Minute protokolliert (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute: an error while mail was processed (%3).</source>
        <translation>Ereignis %1 von %2 wurde in derselben Minute protokolliert: ein Fehler beim Verarbeiten von Mail (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged with data 0001023e (%3).</source>
        <translation>Ereignis %1 von %2 wurde mit den Daten 0001023e protokolliert (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2, a virus scanner, names the file (%3).</source>
        <translation>Ereignis %1 von %2, einem Virenscanner, nennt die Datei (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute (%3).</source>
        <translation>Ereignis %1 von %2: Ein Programm ist in derselben Minute abgestürzt (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute, so threads are not the first suspicion (%3).</source>
        <translation>Ereignis %1 von %2: Ein Programm ist in derselben Minute abgestürzt, deshalb gilt der erste Verdacht nicht den Threads (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: an exception with code 0xc0000005 was met (%3).</source>
        <translation>Ereignis %1 von %2: Eine Ausnahme mit dem Code 0xc0000005 ist aufgetreten (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, error 8004011D (%3).</source>
        <translation>Ereignis %1 von %2: Verbindungen zum Informationsspeicher ließen sich nicht erneuern, Fehler 8004011D (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which one message does not bring about (%3).</source>
        <translation>Ereignis %1 von %2: Verbindungen zum Informationsspeicher ließen sich nicht erneuern, was eine einzelne Nachricht nicht bewirkt (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which points to its threads (%3).</source>
        <translation>Ereignis %1 von %2: Verbindungen zum Informationsspeicher ließen sich nicht erneuern, was auf seine Threads hindeutet (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: messages that were sent could not be taken out of the queue (%3).</source>
        <translation>Ereignis %1 von %2: Gesendete Nachrichten ließen sich nicht aus der Warteschlange nehmen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: more than 32,766 recipients (%3).</source>
        <translation>Ereignis %1 von %2: mehr als 32.766 Empfänger (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: no non-delivery report could be made, data 0002019a 8007000e (%3).</source>
        <translation>Ereignis %1 von %2: Es ließ sich kein Unzustellbarkeitsbericht erstellen, Daten 0002019a 8007000e (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the disk space had dropped below the limit shortly before (%3).</source>
        <translation>Ereignis %1 von %2: Der Speicherplatz war kurz zuvor unter die Grenze gefallen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the originator of a message could not be read (%3).</source>
        <translation>Ereignis %1 von %2: Der Absender (originator) einer Nachricht ließ sich nicht lesen (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service could not start its threads (%3).</source>
        <translation>Ereignis %1 von %2: Der Dienst konnte seine Threads nicht starten (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service lost the store with error 80040115 (%3).</source>
        <translation>Ereignis %1 von %2: Der Dienst hat den Informationsspeicher verloren, Fehler 80040115 (%3).</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service was being shut down (%3).</source>
        <translation>Ereignis %1 von %2: Der Dienst wurde gerade heruntergefahren (%3).</translation>
    </message>
    <message>
        <source>Event %1 of the virus scanner %2 was logged in the same minute (%3).</source>
        <translation>Ereignis %1 des Virenscanners %2 wurde in derselben Minute protokolliert (%3).</translation>
    </message>
    <message>
        <source>Event %1, with the text of %2,</source>
        <translation>Ereignis %1, mit dem Text von %2,</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times, last %4.</source>
        <translation>Ereignis %2 von %3 wurde %1-mal protokolliert, zuletzt %4.</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times: that points to too few threads in the store rather than to one bad message.</source>
        <translation>Ereignis %2 von %3 wurde %1-mal protokolliert: Das deutet eher auf zu wenige Threads im Informationsspeicher als auf eine einzelne fehlerhafte Nachricht.</translation>
    </message>
    <message>
        <source>Event 1000: the Internet Mail Service started</source>
        <translation>Ereignis 1000: Der Internet Mail Service ist gestartet</translation>
    </message>
    <message>
        <source>Event 1001: the Internet Mail Service stopped</source>
        <translation>Ereignis 1001: Der Internet Mail Service ist beendet</translation>
    </message>
    <message>
        <source>Event 2002 of %1 says that the server wrote this message to “%2”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>Ereignis 2002 vom %1 sagt, dass der Server diese Nachricht nach „%2“ geschrieben hat: Sehen Sie auf dem Server im Ordner ARCHIVE darunter nach.</translation>
    </message>
    <message>
        <source>Event 2002 of %1, after the failure, names the file: the message came in again, or another one has its name.</source>
        <translation>Ereignis 2002 vom %1, nach dem Fehler, nennt die Datei: Die Nachricht kam noch einmal herein, oder eine andere trägt ihren Namen.</translation>
    </message>
    <message>
        <source>Event 4081 (%1) names the same file: Exchange 4.0 delivered the message with its text as an attachment, ATTnnnnn.txt, and the file is used up.</source>
        <translation>Ereignis 4081 (%1) nennt dieselbe Datei: Exchange 4.0 hat die Nachricht mit ihrem Text als Anlage zugestellt, ATTnnnnn.txt, und die Datei ist verbraucht.</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>Ereignis 4117</translation>
    </message>
    <message>
        <source>Event 4117 is about mail that did not arrive at all. Wrong letters in mail that arrives come from the same Character Sets (Q305540): step 5 is the one to look at, and there need not be a failed message.</source>
        <translation>Bei Ereignis 4117 geht es um Mail, die gar nicht angekommen ist. Falsche Buchstaben in Mail, die ankommt, haben ihren Grund in derselben Einstellung „Character Sets“ (Q305540): Sehen Sie in Schritt 5 nach; eine gescheiterte Nachricht muss es nicht geben.</translation>
    </message>
    <message>
        <source>Event 4117 on %1</source>
        <translation>Ereignis 4117 auf %1</translation>
    </message>
    <message>
        <source>Event 4118 (%1) names the same file: the service could not validate the message’s addresses and discarded it.</source>
        <translation>Ereignis 4118 (%1) nennt dieselbe Datei: Der Dienst konnte die Adressen der Nachricht nicht überprüfen und hat sie verworfen.</translation>
    </message>
    <message>
        <source>Event 4120 (%1) names the same file: no notice of its failure could be made. Such a file may still lie in IMCDATA\IN.</source>
        <translation>Ereignis 4120 (%1) nennt dieselbe Datei: Eine Benachrichtigung über ihr Scheitern ließ sich nicht erstellen. Eine solche Datei liegt vielleicht noch in IMCDATA\IN.</translation>
    </message>
    <message>
        <source>Event 4132 (%1) names the same file: a report or system message that could not be delivered. One wording of the event says that it is deleted.</source>
        <translation>Ereignis 4132 (%1) nennt dieselbe Datei: ein Bericht oder eine Systemnachricht, die nicht zugestellt werden konnte. Ein Wortlaut des Ereignisses sagt, dass sie gelöscht wird.</translation>
    </message>
    <message>
        <source>Event 4182 (%1) names the same file: it stays in IMCDATA\IN and is tried again at every start of the service.</source>
        <translation>Ereignis 4182 (%1) nennt dieselbe Datei: Sie bleibt in IMCDATA\IN und wird bei jedem Start des Dienstes noch einmal versucht.</translation>
    </message>
    <message>
        <source>Event read out by the caller</source>
        <translation>Vom Anrufer vorgelesenes Ereignis</translation>
    </message>
    <message>
        <source>Event taken out that was read out</source>
        <translation>Vorgelesenes Ereignis entfernt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events 4117</source>
        <translation>Ereignisse 4117</translation>
    </message>
    <message>
        <source>Events that findings rest on</source>
        <translation>Ereignisse, auf denen Befunde beruhen</translation>
    </message>
    <message>
        <source>Every answer can be taken back (Ctrl+Z), and so can a dismissal. Nothing was changed on the server.</source>
        <translation>Jede Antwort lässt sich zurücknehmen (Strg+Z), ebenso ein Ausschluss. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every failed message has a cause now.</source>
        <translation>Jede gescheiterte Nachricht hat jetzt eine Ursache.</translation>
    </message>
    <message>
        <source>Every message without a charset of its own is read by the changed setting from then on, inbound and outbound (Q156063): domains that work now can stop being readable.</source>
        <translation>Jede Nachricht ohne eigenen Zeichensatz wird von da an nach der geänderten Einstellung gelesen, eingehend und ausgehend (Q156063): Domänen, mit denen es jetzt klappt, können unlesbar werden.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>Beleg geöffnet</translation>
    </message>
    <message>
        <source>Evidence taken out</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>Belege, %1</translation>
    </message>
    <message>
        <source>Evidence, %1: a copy</source>
        <translation>Belege, %1: eine Kopie</translation>
    </message>
    <message>
        <source>Evidence, %1: the server’s own folder</source>
        <translation>Belege, %1: der eigene Ordner des Servers</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>Exchange 4.0 alone: are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>Nur Exchange 4.0: Sind Edit und Remove nach dem Hinzufügen der ersten Domäne noch grau? Wählen Sie OK und öffnen Sie das Dialogfeld mit derselben Schaltfläche noch einmal; nur die Anzeige ist falsch.</translation>
    </message>
    <message>
        <source>Exchange 4.0 logs this warning where the code page for the message’s charset is not installed: it delivers the message with its text as an attachment, ATTnnnnn.txt, and sends a notice of it by mail.</source>
        <translation>Exchange 4.0 protokolliert diese Warnung, wo die Codepage für den Zeichensatz der Nachricht nicht installiert ist: Es stellt die Nachricht mit ihrem Text als Anlage zu, ATTnnnnn.txt, und schickt darüber eine Benachrichtigung per Mail.</translation>
    </message>
    <message>
        <source>Exchange 4.0: install the newest service pack as well (Q163080, Q155016).</source>
        <translation>Exchange 4.0: Installieren Sie auch das neueste Service Pack (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>Exchange 5.0: the names unicode-2-0-utf-7 and -utf-8 come with SP2 (Q176125).</source>
        <translation>Exchange 5.0: Die Namen unicode-2-0-utf-7 und -utf-8 kommen mit SP2 (Q176125).</translation>
    </message>
    <message>
        <source>Exchange 5.5 Service Pack 3 began to read the X-Mac-Type and X-Mac-Creator codes of attachments. Where they are not what it expects, the store refuses the message.</source>
        <translation>Exchange 5.5 Service Pack 3 begann, die Codes X-Mac-Type und X-Mac-Creator von Anlagen zu lesen. Wo sie nicht sind, was er erwartet, weist der Informationsspeicher die Nachricht zurück.</translation>
    </message>
    <message>
        <source>Exchange 5.5 takes the file out of IMCDATA\PICKUP and delivers the message to the recipients named in it, to nobody else (KB Q201314).</source>
        <translation>Exchange 5.5 nimmt die Datei aus IMCDATA\PICKUP und stellt die Nachricht den Empfängern zu, die darin genannt sind, und niemandem sonst (KB Q201314).</translation>
    </message>
    <message>
        <source>Exchange does not offer %1 among its Character Sets (%2).</source>
        <translation>Exchange bietet %1 unter seinen „Character Sets“ nicht an (%2).</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Exchange-Version</translation>
    </message>
    <message>
        <source>Exclude all of Exchsrvr from the antivirus program&apos;s file scanning (Q241855, Q230250). That IMCDATA is among it is inferred: no article names it.</source>
        <translation>Nehmen Sie ganz Exchsrvr von der Dateiprüfung des Antivirenprogramms aus (Q241855, Q230250). Dass IMCDATA dazugehört, ist abgeleitet: Kein Artikel nennt es.</translation>
    </message>
    <message>
        <source>Exclude the mailbox of the Internet Mail Service from GroupShield&apos;s scan (Q242320, Q296879).</source>
        <translation>Nehmen Sie das Postfach des Internet Mail Service von der Prüfung durch GroupShield aus (Q242320, Q296879).</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Export another format.</source>
        <translation>Exportieren Sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Export it and add it to the ticket.</source>
        <translation>Exportieren Sie ihn und fügen Sie ihn dem Ticket hinzu.</translation>
    </message>
    <message>
        <source>Export the Global Address List with hidden objects and look for the sender&apos;s address twice, second addresses included; remove the one that should not have it (Q192583, Q201904).</source>
        <translation>Exportieren Sie die Global Address List mit verborgenen Objekten und suchen Sie darin, ob die Adresse des Absenders doppelt vorkommt, Zweitadressen eingeschlossen; entfernen Sie die, die dort nicht stehen soll (Q192583, Q201904).</translation>
    </message>
    <message>
        <source>Export the key again with regedit.</source>
        <translation>Exportieren Sie den Schlüssel noch einmal mit regedit.</translation>
    </message>
    <message>
        <source>Export the key again with the command below and add the file to the case in step 1: step 5 then tells whether “%1” stands for %2.</source>
        <translation>Exportieren Sie den Schlüssel mit dem Befehl unten noch einmal und fügen Sie die Datei in Schritt 1 zum Fall hinzu: Schritt 5 sagt dann, ob „%1“ für %2 steht.</translation>
    </message>
    <message>
        <source>Export the key again: in Regedit (not Regedt32), choose Export Registry File.</source>
        <translation>Exportieren Sie den Schlüssel noch einmal: Wählen Sie in Regedit (nicht Regedt32) Export Registry File.</translation>
    </message>
    <message>
        <source>Export the registry keys MSExchangeIS\ParametersSystem and MSExchangeIMC\Parameters (below HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services) and add the file to the case.</source>
        <translation>Exportieren Sie die Registrierungsschlüssel MSExchangeIS\ParametersSystem und MSExchangeIMC\Parameters (unter HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services) und fügen Sie die Datei zum Fall hinzu.</translation>
    </message>
    <message>
        <source>Export the report for the ticket or the next engineer.</source>
        <translation>Exportieren Sie den Bericht für das Ticket oder den nächsten Techniker.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>Wieder gescheitert</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Gescheiterte Nachrichten</translation>
    </message>
    <message>
        <source>Failed messages by day (UTC)</source>
        <translation>Gescheiterte Nachrichten nach Tag (UTC)</translation>
    </message>
    <message>
        <source>Failed messages by day; days without any are left out</source>
        <translation>Gescheiterte Nachrichten nach Tag; Tage ohne solche sind ausgelassen</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset</source>
        <translation>Gescheiterte Nachrichten nach Absenderdomäne und Zeichensatz</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset (what the bytes look like, else what is declared)</source>
        <translation>Gescheiterte Nachrichten nach Absenderdomäne und Zeichensatz (wonach die Bytes aussehen, sonst der angegebene)</translation>
    </message>
    <message>
        <source>Failed messages, newest first</source>
        <translation>Gescheiterte Nachrichten, neueste zuerst</translation>
    </message>
    <message>
        <source>Failed messages: %1 (files read %2, missing %3, unreadable %4)</source>
        <translation>Gescheiterte Nachrichten: %1 (Dateien gelesen %2, fehlend %3, unlesbar %4)</translation>
    </message>
    <message>
        <source>Failure audit</source>
        <translation>Fehlerüberwachung</translation>
    </message>
    <message>
        <source>Failures followed %1 starts of the service within ten minutes.</source>
        <translation>Fehler folgten auf %1 Starts des Dienstes innerhalb von zehn Minuten.</translation>
    </message>
    <message>
        <source>Far East text that Eudora labels us-ascii or iso-8859-1 is read right.</source>
        <translation>Fernöstlicher Text, den Eudora als us-ascii oder iso-8859-1 kennzeichnet, wird richtig gelesen.</translation>
    </message>
    <message>
        <source>Faults with JIS text are mended.</source>
        <translation>Fehler mit Text in JIS sind behoben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Files below evidence/spool/ are rewritten copies: letters of texts are replaced by other letters of the same script, byte for byte, so that the character set and its faults can be seen as in the original. Byte offsets in the report count in these copies.</source>
        <translation>Dateien unter evidence/spool/ sind umgeschriebene Kopien: Buchstaben von Texten sind durch andere derselben Schrift ersetzt, Byte für Byte, sodass der Zeichensatz und seine Fehler wie im Original zu sehen sind. Byteoffsets im Bericht zählen in diesen Kopien.</translation>
    </message>
    <message>
        <source>Files changed on their way here</source>
        <translation>Auf dem Weg hierher veränderte Dateien</translation>
    </message>
    <message>
        <source>Files changed on their way here: %1</source>
        <translation>Auf dem Weg hierher veränderte Dateien: %1</translation>
    </message>
    <message>
        <source>Files left out here: %1; the journal has them.</source>
        <translation>Hier ausgelassene Dateien: %1; das Journal enthält sie.</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Files nested deeper than %1 were not looked into.</source>
        <translation>In Dateien, die tiefer als %1 verschachtelt sind, wurde nicht hineingesehen.</translation>
    </message>
    <message>
        <source>Files of ARCHIVE</source>
        <translation>Dateien in ARCHIVE</translation>
    </message>
    <message>
        <source>Files of ARCHIVE; checksums of the failed ones</source>
        <translation>Dateien in ARCHIVE; Prüfsummen der gescheiterten</translation>
    </message>
    <message>
        <source>Files of failed messages that are in this ARCHIVE: %1.</source>
        <translation>Dateien gescheiterter Nachrichten in diesem ARCHIVE: %1.</translation>
    </message>
    <message>
        <source>Files of failed messages that could not be read: %1</source>
        <translation>Dateien gescheiterter Nachrichten, die nicht gelesen werden konnten: %1</translation>
    </message>
    <message>
        <source>Files of failed messages that were not found: %1</source>
        <translation>Dateien gescheiterter Nachrichten, die nicht gefunden wurden: %1</translation>
    </message>
    <message>
        <source>Files of the evidence</source>
        <translation>Dateien der Belege</translation>
    </message>
    <message>
        <source>Files of the evidence, as the case keeps them</source>
        <translation>Dateien der Belege, wie der Fall sie aufbewahrt</translation>
    </message>
    <message>
        <source>Files put back, %1</source>
        <translation>Dateien zurückgelegt, %1</translation>
    </message>
    <message>
        <source>Files put back, batch %1</source>
        <translation>Dateien zurückgelegt, Stapel %1</translation>
    </message>
    <message>
        <source>Files put back, by the journal</source>
        <translation>Dateien zurückgelegt, laut Journal</translation>
    </message>
    <message>
        <source>Files set aside, batch %1</source>
        <translation>Dateien beiseitegelegt, Stapel %1</translation>
    </message>
    <message>
        <source>Files that were changed on their way here</source>
        <translation>Dateien, die auf dem Weg hierher verändert wurden</translation>
    </message>
    <message>
        <source>Files unreadable</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Files were put back into IN</source>
        <translation>Dateien wurden nach IN zurückgelegt</translation>
    </message>
    <message>
        <source>Files were set aside out of IN</source>
        <translation>Dateien wurden aus IN beiseitegelegt</translation>
    </message>
    <message>
        <source>Find its process with tlist and end it with Kill.exe, both of the Resource Kit (Q168883). Where that fails, set the service to start by hand (registry value Start = 3) and restart the machine (Q176566).</source>
        <translation>Suchen Sie seinen Prozess mit tlist und beenden Sie ihn mit Kill.exe, beide aus dem Resource Kit (Q168883). Gelingt das nicht, stellen Sie den Dienst auf Start von Hand (Registrierungswert Start = 3) und starten Sie den Computer neu (Q176566).</translation>
    </message>
    <message>
        <source>Find out from event 2002, which names the file too, who sent the message and when, and ask for it to be sent again; look at its addresses for what is damaged.</source>
        <translation>Stellen Sie anhand von Ereignis 2002, das die Datei ebenfalls nennt, fest, wer die Nachricht wann gesendet hat, und bitten Sie, sie noch einmal zu senden; sehen Sie in ihren Adressen nach Beschädigtem.</translation>
    </message>
    <message>
        <source>Find out who disabled it and why. Then in Control Panel, Services, Startup: set it to Automatic, and start it.</source>
        <translation>Stellen Sie fest, wer ihn warum deaktiviert hat. Dann in Control Panel, Services, Startup: auf Automatic setzen und starten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings at a glance</source>
        <translation>Befunde auf einen Blick</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Befunde nach Schwere</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>First export the key, with all names of charsets: run the command below and keep charset-before.reg. If “%1” is not in it, its key does not exist yet.</source>
        <translation>Exportieren Sie zuerst den Schlüssel mit allen Namen von Zeichensätzen: Führen Sie den Befehl unten aus und heben Sie charset-before.reg auf. Steht „%1“ nicht darin, gibt es dessen Schlüssel noch nicht.</translation>
    </message>
    <message>
        <source>First failed: %1. When mail of this kind arrived last is not known, so neither is when the setting was changed.</source>
        <translation>Zuerst gescheitert: %1. Wann Mail dieser Art zuletzt ankam, ist nicht bekannt, also auch nicht, wann die Einstellung geändert wurde.</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>First get the mail going: step 6 has the emergency card for a service that does not start. Events 4182, 4102, 3039 and 4116 beside 4117 tell why it stopped (Q232279, Q169686).</source>
        <translation>Bringen Sie zuerst die Mail wieder in Gang: Schritt 6 hat die Notfallkarte für einen Dienst, der nicht startet. Die Ereignisse 4182, 4102, 3039 und 4116 neben 4117 sagen, warum er stehen geblieben ist (Q232279, Q169686).</translation>
    </message>
    <message>
        <source>For %1, set %2.</source>
        <translation>Setzen Sie für %1 %2.</translation>
    </message>
    <message>
        <source>For Exchange 5.5 there is a correction after Service Pack 4 (KB 326446).</source>
        <translation>Für Exchange 5.5 gibt es eine Korrektur nach Service Pack 4 (KB 326446).</translation>
    </message>
    <message>
        <source>For code page %1 the server writes the charset “%2”.</source>
        <translation>Für Codepage %1 schreibt der Server den Zeichensatz „%2“.</translation>
    </message>
    <message>
        <source>For tests of the service in a console window.</source>
        <translation>Für Tests des Dienstes in einem Konsolenfenster.</translation>
    </message>
    <message>
        <source>For this sender&apos;s domain the server has a setting of its own, and it does not fit the mail from there. We correct that one entry; other senders are not touched.</source>
        <translation>Für die Domäne dieses Absenders hat der Server eine eigene Einstellung, und sie passt nicht zur Mail von dort. Wir berichtigen diesen einen Eintrag; andere Absender bleiben unberührt.</translation>
    </message>
    <message>
        <source>For you:</source>
        <translation>Für Sie:</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another drive.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From %1 to %2, begun %3; %4; %5.</source>
        <translation>Von %1 nach %2, begonnen %3; %4; %5.</translation>
    </message>
    <message>
        <source>From KB article 326446, which is newer than the collection that this program rests on and known only in part.</source>
        <translation>Aus dem KB-Artikel 326446, der neuer ist als die Sammlung, auf der dieses Programm beruht, und nur in Teilen bekannt ist.</translation>
    </message>
    <message>
        <source>From here on nobody reaches a mailbox or a public folder.</source>
        <translation>Von hier an erreicht niemand ein Postfach oder einen öffentlichen Ordner.</translation>
    </message>
    <message>
        <source>Further likely causes: %1.</source>
        <translation>Weitere wahrscheinliche Ursachen: %1.</translation>
    </message>
    <message>
        <source>Further names of time zones that are understood in dates.</source>
        <translation>Weitere Namen von Zeitzonen, die in Datumsangaben verstanden werden.</translation>
    </message>
    <message>
        <source>Further recipients</source>
        <translation>Weitere Empfänger</translation>
    </message>
    <message>
        <source>Further texts like addresses stand in the envelope apart from the recipients: %1. They are taken for left-over memory (inferred).</source>
        <translation>Abseits der Empfänger stehen im Umschlag weitere adressähnliche Texte: %1. Sie werden als Speicherreste angesehen (abgeleitet).</translation>
    </message>
    <message>
        <source>Gateway deleted message</source>
        <translation>Gateway hat Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Gateway deleted probe</source>
        <translation>Gateway hat Testnachricht gelöscht</translation>
    </message>
    <message>
        <source>Gateway deleted report</source>
        <translation>Gateway hat Bericht gelöscht</translation>
    </message>
    <message>
        <source>Gateway report generation</source>
        <translation>Gateway: Bericht erzeugt</translation>
    </message>
    <message>
        <source>Gateway report transfer in</source>
        <translation>Gateway: Bericht eingehend</translation>
    </message>
    <message>
        <source>Gateway report transfer out</source>
        <translation>Gateway: Bericht ausgehend</translation>
    </message>
    <message>
        <source>Gateway transfer in</source>
        <translation>Gateway-Übertragung eingehend</translation>
    </message>
    <message>
        <source>Gateway transfer out</source>
        <translation>Gateway-Übertragung ausgehend</translation>
    </message>
    <message>
        <source>Get an untouched copy of the spool file from the server, taken as it is and never opened and saved in an editor.</source>
        <translation>Besorgen Sie vom Server eine unberührte Kopie der Spooldatei, genommen, wie sie ist, und nie in einem Editor geöffnet und gespeichert.</translation>
    </message>
    <message>
        <source>Get hold of the server&apos;s event log, spool files and settings.</source>
        <translation>Besorgen Sie Ereignisprotokoll, Spooldateien und Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Give --user, and the password by --password-stdin or --auth-file.</source>
        <translation>Geben Sie --user an und das Kennwort mit --password-stdin oder --auth-file.</translation>
    </message>
    <message>
        <source>Give both; the password is never kept.</source>
        <translation>Geben Sie beides an; das Kennwort wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Give each recipient as user@domain.</source>
        <translation>Geben Sie jeden Empfänger als user@domain an.</translation>
    </message>
    <message>
        <source>Give one, or leave --password-stdin out.</source>
        <translation>Geben Sie einen an oder lassen Sie --password-stdin weg.</translation>
    </message>
    <message>
        <source>Give the build in step 1: event 1000 of MSExchangeIMC names it at every start (Q257618).</source>
        <translation>Geben Sie den Build in Schritt 1 an: Ereignis 1000 von MSExchangeIMC nennt ihn bei jedem Start (Q257618).</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of these: %1</source>
        <translation>Geben Sie der Datei einen Namen, der auf eines davon endet: %1</translation>
    </message>
    <message>
        <source>Give the password as the first line of standard input.</source>
        <translation>Geben Sie das Kennwort als erste Zeile der Standardeingabe ein.</translation>
    </message>
    <message>
        <source>Go back to the documented default, and give the domains whose mail it does not fit an entry of their own. After it stop and start the service (Q230250).</source>
        <translation>Kehren Sie zum dokumentierten Standard zurück und geben Sie den Domänen, zu deren Mail er nicht passt, einen eigenen Eintrag. Danach beenden und starten Sie den Dienst (Q230250).</translation>
    </message>
    <message>
        <source>Go back to the documented default. After it stop and start the service (Q230250).</source>
        <translation>Kehren Sie zum dokumentierten Standard zurück. Danach beenden und starten Sie den Dienst (Q230250).</translation>
    </message>
    <message>
        <source>Go on with step 6, Restart: the change works only after the service was stopped and started.</source>
        <translation>Weiter mit Schritt 6, Neustart: Die Änderung wirkt erst, nachdem der Dienst beendet und gestartet wurde.</translation>
    </message>
    <message>
        <source>Go through the failed files; every place that names a charset is marked.</source>
        <translation>Gehen Sie die gescheiterten Dateien durch; jede Stelle, die einen Zeichensatz nennt, ist markiert.</translation>
    </message>
    <message>
        <source>Go through the steps of the cause in their order; record what came of each.</source>
        <translation>Gehen Sie die Schritte der Ursache der Reihe nach durch; halten Sie fest, was jeder ergeben hat.</translation>
    </message>
    <message>
        <source>GroupShield gets in the way of the Internet Mail Service</source>
        <translation>GroupShield kommt dem Internet Mail Service in die Quere</translation>
    </message>
    <message>
        <source>GroupShield is said not to be installed.</source>
        <translation>GroupShield soll nicht installiert sein.</translation>
    </message>
    <message>
        <source>GroupShield is said to be installed.</source>
        <translation>GroupShield soll installiert sein.</translation>
    </message>
    <message>
        <source>HTML in 16-bit Unicode is sent as quoted-printable. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>HTML in 16-Bit-Unicode wurde als quoted-printable gesendet. Exchange 5.5 vor Service Pack 3 kann daran abstürzen.</translation>
    </message>
    <message>
        <source>Hand the case on: none of them fits</source>
        <translation>Fall weitergeben: Keine passt</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Hangs while stopping</source>
        <translation>Hängt beim Beenden</translation>
    </message>
    <message>
        <source>Have the report read out and write down its code and its words. Where event 4117 is logged the sender may get none (Q246051): this message may have failed for another reason, or on another server.</source>
        <translation>Lassen Sie sich den Bericht vorlesen und schreiben Sie seinen Code und seinen Wortlaut auf. Wo Ereignis 4117 protokolliert wird, erhält der Absender womöglich keinen (Q246051): Diese Nachricht kann aus einem anderen Grund oder auf einem anderen Server gescheitert sein.</translation>
    </message>
    <message>
        <source>Have you looked at the failed messages?</source>
        <translation>Haben Sie sich die gescheiterten Nachrichten angesehen?</translation>
    </message>
    <message>
        <source>Have “net start” run on the server, and paste its list of services into step 1.</source>
        <translation>Lassen Sie auf dem Server „net start“ ausführen und fügen Sie dessen Liste der Dienste in Schritt 1 ein.</translation>
    </message>
    <message>
        <source>Have “winver” run on the server: it shows the service pack of Windows.</source>
        <translation>Lassen Sie auf dem Server „winver“ ausführen: Es zeigt das Service Pack von Windows.</translation>
    </message>
    <message>
        <source>Hexadecimal data is not whole, overlong or has something else in it: only its beginning was read.</source>
        <translation>Hexadezimale Daten sind unvollständig, überlang oder enthalten etwas anderes: Nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>How did the test go?</source>
        <translation>Wie ist der Versuch ausgegangen?</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>How does the case end?</source>
        <translation>Wie endet der Fall?</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>Wie es eingestellt wird</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Wie viele betroffen sind</translation>
    </message>
    <message>
        <source>How many other senders&apos; domains have mail that arrives now and falls under these rows is not known.</source>
        <translation>Wie viele Domänen anderer Absender jetzt ankommende Mail haben, die unter diese Zeilen fällt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How the server was reached</source>
        <translation>Wie der Server erreicht wurde</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstand</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Wie zu prüfen ist</translation>
    </message>
    <message>
        <source>How to export the registry keys that matter</source>
        <translation>So exportieren Sie die Registrierungsschlüssel, auf die es ankommt</translation>
    </message>
    <message>
        <source>How to get the SMTP protocol logs</source>
        <translation>So bekommen Sie die SMTP-Protokolle</translation>
    </message>
    <message>
        <source>How to get the event log</source>
        <translation>So bekommen Sie das Ereignisprotokoll</translation>
    </message>
    <message>
        <source>How to get the log of Dr. Watson</source>
        <translation>So bekommen Sie das Protokoll von Dr. Watson</translation>
    </message>
    <message>
        <source>How to get the message tracking logs</source>
        <translation>So bekommen Sie die Protokolle der Nachrichtenverfolgung</translation>
    </message>
    <message>
        <source>How to get the settings</source>
        <translation>So bekommen Sie die Einstellungen</translation>
    </message>
    <message>
        <source>How to get the spool files</source>
        <translation>So bekommen Sie die Spooldateien</translation>
    </message>
    <message>
        <source>How to list the services and drivers</source>
        <translation>So listen Sie die Dienste und Treiber auf</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Woran zu sehen ist, dass es behoben ist</translation>
    </message>
    <message>
        <source>I am reading the messages themselves now, to see in which character set they were written. Please do not open them in Notepad: saving there would damage them.</source>
        <translation>Ich lese jetzt die Nachrichten selbst, um zu sehen, in welchem Zeichensatz sie geschrieben wurden. Bitte öffnen Sie sie nicht in Notepad: Speichern würde sie beschädigen.</translation>
    </message>
    <message>
        <source>I can see which messages were left behind. Do these times and senders fit what you noticed?</source>
        <translation>Ich sehe, welche Nachrichten liegen geblieben sind. Passen diese Zeiten und Absender zu dem, was Ihnen aufgefallen ist?</translation>
    </message>
    <message>
        <source>I would like to look at the files of your mail server that belong to this error. I only read them; nothing on the server changes.</source>
        <translation>Ich möchte mir die Dateien Ihres Mailservers ansehen, die zu diesem Fehler gehören. Ich lese sie nur; auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>I write down what we found and did, so that nobody has to ask you again.</source>
        <translation>Ich schreibe auf, was wir gefunden und getan haben, damit Sie niemand noch einmal danach fragen muss.</translation>
    </message>
    <message>
        <source>IN\ARCHIVE could not be listed, so it is not known whether the file is there.</source>
        <translation>IN\ARCHIVE ließ sich nicht auflisten; deshalb ist nicht bekannt, ob die Datei dort liegt.</translation>
    </message>
    <message>
        <source>If the file stays in IN and its message goes out again at every start, the message may have more recipients than the service can take (32,766): stop the service and move this one file out of IN (KB Q272672).</source>
        <translation>Wenn die Datei in IN bleibt und ihre Nachricht bei jedem Start wieder hinausgeht, hat die Nachricht vielleicht mehr Empfänger, als der Dienst verarbeiten kann (32.766): Beenden Sie den Dienst und verschieben Sie diese eine Datei aus IN (KB Q272672).</translation>
    </message>
    <message>
        <source>If the sender has sent the message again meanwhile, it arrives twice.</source>
        <translation>Wenn der Absender die Nachricht inzwischen noch einmal geschickt hat, kommt sie doppelt an.</translation>
    </message>
    <message>
        <source>If the service hangs while it stops, only the console helps (Q176566).</source>
        <translation>Wenn der Dienst beim Beenden hängt, hilft nur die Konsole (Q176566).</translation>
    </message>
    <message>
        <source>If the service stops again at every start, stop it, move the files in IN to a folder of its own, start the service and put them back a few at a time: the one that stops it is the bad one.</source>
        <translation>Wenn der Dienst bei jedem Start wieder stehen bleibt, beenden Sie ihn, verschieben Sie die Dateien aus IN in einen eigenen Ordner, starten Sie den Dienst und legen Sie sie nach und nach in kleinen Gruppen zurück: Diejenige, bei der er stehen bleibt, ist die fehlerhafte.</translation>
    </message>
    <message>
        <source>Ignored: a spool file outside IN\ARCHIVE; name it on its own to have it examined.</source>
        <translation>Nicht beachtet: eine Spooldatei außerhalb von IN\ARCHIVE; nennen Sie sie einzeln, damit sie untersucht wird.</translation>
    </message>
    <message>
        <source>Ignored: a symbolic link; links are not followed.</source>
        <translation>Nicht beachtet: eine symbolische Verknüpfung; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Ignored: it could not be read.</source>
        <translation>Nicht beachtet: nicht lesbar.</translation>
    </message>
    <message>
        <source>Ignored: lies below Tracking.log, but holds no entries of a tracking log of Exchange 4.0 to 5.5.</source>
        <translation>Nicht beachtet: liegt unter Tracking.log, enthält aber keine Einträge eines Verfolgungsprotokolls von Exchange 4.0 bis 5.5.</translation>
    </message>
    <message>
        <source>Ignored: mail in a folder of the Internet Mail Service; nothing below IN, OUT, WORK and PICKUP is opened except IN\ARCHIVE.</source>
        <translation>Nicht beachtet: Mail in einem Ordner des Internet Mail Service; unterhalb von IN, OUT, WORK und PICKUP wird außer IN\ARCHIVE nichts geöffnet.</translation>
    </message>
    <message>
        <source>Ignored: more than %1 folders deep; name it on its own to have it looked into.</source>
        <translation>Nicht beachtet: mehr als %1 Ordner tief; nennen Sie es einzeln, damit hineingesehen wird.</translation>
    </message>
    <message>
        <source>Ignored: named like an event log, but without an event log&apos;s signature.</source>
        <translation>Nicht beachtet: heißt wie ein Ereignisprotokoll, hat aber nicht dessen Signatur.</translation>
    </message>
    <message>
        <source>Ignored: neither a file nor a folder.</source>
        <translation>Nicht beachtet: weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>Ignored: nothing in it that is read here.</source>
        <translation>Nicht beachtet: enthält nichts, was hier gelesen wird.</translation>
    </message>
    <message>
        <source>Ignored: the file is empty.</source>
        <translation>Nicht beachtet: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: give it the Exchange service account and its present password (Q155814).</source>
        <translation>In Control Panel, Services, Startup: Geben Sie ihm das Exchange-Dienstkonto und dessen jetziges Kennwort (Q155814).</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: the service has to log on as the Exchange service account, not as the system.</source>
        <translation>In Control Panel, Services, Startup: Der Dienst muss sich mit dem Exchange-Dienstkonto anmelden, nicht als System.</translation>
    </message>
    <message>
        <source>In Exchange Administrator open Configuration, Connections, Internet Mail %1, Properties, and there the Internet Mail tab (not the Connections tab).</source>
        <translation>Öffnen Sie in Exchange Administrator Configuration, Connections, Internet Mail %1, Properties und dort die Registerkarte Internet Mail (nicht die Registerkarte Connections).</translation>
    </message>
    <message>
        <source>In IMCDATA\IN, or moved to IN\ARCHIVE: the articles know both.</source>
        <translation>In IMCDATA\IN oder nach IN\ARCHIVE verschoben: Die Artikel kennen beides.</translation>
    </message>
    <message>
        <source>In IMCDATA\IN: the message that the service was working on stays there and is tried again at the next start.</source>
        <translation>In IMCDATA\IN: Die Nachricht, an der der Dienst arbeitete, bleibt dort und wird beim nächsten Start noch einmal versucht.</translation>
    </message>
    <message>
        <source>In IMCDATA\IN\ARCHIVE. One wording of the event says so; the other says that the message is deleted, and the articles find the file in ARCHIVE all the same.</source>
        <translation>In IMCDATA\IN\ARCHIVE. Ein Wortlaut des Ereignisses sagt es so; der andere sagt, dass die Nachricht gelöscht wird, und die Artikel finden die Datei trotzdem in ARCHIVE.</translation>
    </message>
    <message>
        <source>In other pairs, not drawn: %1.</source>
        <translation>In anderen Paaren, nicht gezeichnet: %1.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>In den eigenen Worten des Anrufers</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Lesen Sie in der Gruppe „Character Set Translation“ die Listen MIME und Non-MIME und schreiben Sie auf, was sie jetzt zeigen.</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Lesen Sie in der Gruppe „Character Set Translation“ die Listen MIME und Non-MIME und schreiben Sie sie auf. Die Belege sagen „%5“ und „%6“: Zeigen sie etwas anderes, hören Sie hier auf; jemand hat sie seither geändert.</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Lesen Sie in der Gruppe „Character Sets“ (4.0 und 5.0: „Character Set Translation“) die Listen MIME und Non-MIME und schreiben Sie auf, was sie jetzt zeigen.</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Lesen Sie in der Gruppe „Character Sets“ (4.0 und 5.0: „Character Set Translation“) die Listen MIME und Non-MIME und schreiben Sie sie auf. Die Belege sagen „%5“ und „%6“: Zeigen sie etwas anderes, hören Sie hier auf; jemand hat sie seither geändert.</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>Lesen Sie in der Gruppe „Character Sets“ die Listen MIME und Non-MIME und schreiben Sie auf, was sie jetzt zeigen.</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>Lesen Sie in der Gruppe „Character Sets“ die Listen MIME und Non-MIME und schreiben Sie sie auf. Die Belege sagen „%5“ und „%6“: Zeigen sie etwas anderes, hören Sie hier auf; jemand hat sie seither geändert.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME and “%4” in the list Non-MIME.</source>
        <translation>Wählen Sie in dieser Gruppe, das ist die Zeile „Standard“, „%3“ in der Liste MIME und „%4“ in der Liste Non-MIME.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME. Leave Non-MIME as it is.</source>
        <translation>Wählen Sie in dieser Gruppe, das ist die Zeile „Standard“, „%3“ in der Liste MIME. Lassen Sie Non-MIME, wie es ist.</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%4” in the list Non-MIME. Leave MIME as it is.</source>
        <translation>Wählen Sie in dieser Gruppe, das ist die Zeile „Standard“, „%4“ in der Liste Non-MIME. Lassen Sie MIME, wie es ist.</translation>
    </message>
    <message>
        <source>In what was read</source>
        <translation>Im Gelesenen</translation>
    </message>
    <message>
        <source>In which function the store crashed, if it did</source>
        <translation>In welcher Funktion der Informationsspeicher abgestürzt ist, falls er es ist</translation>
    </message>
    <message>
        <source>Inbound messages that give this name are read in the charset that it stands for, from every sender (Q184772, Q174722).</source>
        <translation>Eingehende Nachrichten, die diesen Namen angeben, werden in dem Zeichensatz gelesen, für den er steht, von jedem Absender (Q184772, Q174722).</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 is read by the default: %2 without MIME, %3 for MIME mail that names no charset (Q156063).</source>
        <translation>Eingehend: Mail von %1 wird nach dem Standard gelesen: %2 ohne MIME, %3 für MIME-Mail, die keinen Zeichensatz nennt (Q156063).</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 without MIME is read as %2, MIME mail that names no charset as %3 (Q156063, Q168138).</source>
        <translation>Eingehend: Mail von %1 ohne MIME wird als %2 gelesen, MIME-Mail, die keinen Zeichensatz nennt, als %3 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>Inbound: mail without MIME, and MIME mail that names no charset, is read as %1 where no entry for the sender&apos;s domain applies. Mail that names its charset keeps it (Q156063).</source>
        <translation>Eingehend: Mail ohne MIME und MIME-Mail, die keinen Zeichensatz nennt, wird als %1 gelesen, wo kein Eintrag für die Domäne des Absenders gilt. Mail, die ihren Zeichensatz nennt, behält ihn (Q156063).</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>InocuLAN leaves out the store, the directory and the Internet Mail Service.</source>
        <translation>InocuLAN lässt Informationsspeicher, Verzeichnis und Internet Mail Service aus.</translation>
    </message>
    <message>
        <source>InocuLAN’s list of processes to leave out lacks %1 (each in capital letters).</source>
        <translation>In InocuLANs Liste der auszulassenden Prozesse fehlt %1 (alles in Großbuchstaben).</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Install Exchange 5.0 Service Pack 1 or later (Q166558).</source>
        <translation>Installieren Sie Exchange 5.0 Service Pack 1 oder höher (Q166558).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later (encapsulated addresses: Q193782); for other malformed addresses a hotfix after Service Pack 4 exists (article 326446, known only from an excerpt).</source>
        <translation>Installieren Sie Exchange 5.5 Service Pack 2 oder höher (gekapselte Adressen: Q193782); für andere fehlerhaft gebildete Adressen gibt es einen Hotfix nach Service Pack 4 (Artikel 326446, nur aus einem Auszug bekannt).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later; for 5.0 the Store hotfix 5.0.1461.77 (Q190084).</source>
        <translation>Installieren Sie Exchange 5.5 Service Pack 2 oder höher; für 5.0 den Store-Hotfix 5.0.1461.77 (Q190084).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 3 or later (Q169223).</source>
        <translation>Installieren Sie Exchange 5.5 Service Pack 3 oder höher (Q169223).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2652.17 (Q252624).</source>
        <translation>Installieren Sie Exchange 5.5 Service Pack 4 oder den Store-Hotfix 5.5.2652.17 (Q252624).</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2653.22 (Q278320).</source>
        <translation>Installieren Sie Exchange 5.5 Service Pack 4 oder den Store-Hotfix 5.5.2653.22 (Q278320).</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew, or do the retest at the server with the printed sheet.</source>
        <translation>Installieren Sie IMS Doctor neu oder führen Sie den Nachtest am Server mit dem gedruckten Blatt durch.</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew.</source>
        <translation>Installieren Sie IMS Doctor neu.</translation>
    </message>
    <message>
        <source>Install the code page that the event or the notice names on the server.</source>
        <translation>Installieren Sie auf dem Server die Codepage, die das Ereignis oder die Benachrichtigung nennt.</translation>
    </message>
    <message>
        <source>Install the hotfix Msexcimc.exe 5.5.2654.14 or later: the service then says so with event 3041 (Q272672).</source>
        <translation>Installieren Sie den Hotfix Msexcimc.exe 5.5.2654.14 oder höher: Der Dienst meldet es dann mit Ereignis 3041 (Q272672).</translation>
    </message>
    <message>
        <source>Install the newest service pack and Store hotfix for the server&apos;s version (Q232279: 5.5 Service Pack 3; Q325939: Store 5.5.2656.60).</source>
        <translation>Installieren Sie das neueste Service Pack und den neuesten Store-Hotfix für die Version des Servers (Q232279: 5.5 Service Pack 3; Q325939: Store 5.5.2656.60).</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>Install the program anew; if that does not help, report it.</source>
        <translation>Installieren Sie das Programm neu; wenn das nicht hilft, melden Sie es.</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets (Q168858).</source>
        <translation>Internet Explorer soll nach Exchange installiert worden sein; er schreibt die Liste der bekannten Zeichensätze neu (Q168858).</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets: repair that first (Q168858).</source>
        <translation>Internet Explorer soll nach Exchange installiert worden sein; er schreibt die Liste der bekannten Zeichensätze neu: Reparieren Sie das zuerst (Q168858).</translation>
    </message>
    <message>
        <source>Internet Explorer was installed after Exchange: that rewrites the MIME database and breaks international mail.</source>
        <translation>Internet Explorer wurde nach Exchange installiert: Das schreibt die MIME-Datenbank neu und macht internationale Mail unbrauchbar.</translation>
    </message>
    <message>
        <source>Internet Explorer was not installed after Exchange.</source>
        <translation>Internet Explorer wurde nicht nach Exchange installiert.</translation>
    </message>
    <message>
        <source>Is McAfee GroupShield for Exchange installed on the server?</source>
        <translation>Ist auf dem Server McAfee GroupShield for Exchange installiert?</translation>
    </message>
    <message>
        <source>Is Message Archival switched on? (Internet Mail Service, tab Diagnostics Logging)</source>
        <translation>Ist Message Archival eingeschaltet? (Internet Mail Service, Registerkarte Diagnostics Logging)</translation>
    </message>
    <message>
        <source>Is it the server’s own, or a copy?</source>
        <translation>Ist es das Original des Servers oder eine Kopie?</translation>
    </message>
    <message>
        <source>Is the cause mended?</source>
        <translation>Ist die Ursache behoben?</translation>
    </message>
    <message>
        <source>Is the disk with IMCDATA, or the one with the store&apos;s databases (MDBDATA), full or nearly full, or was it at the time?</source>
        <translation>Ist oder war zu diesem Zeitpunkt der Datenträger mit IMCDATA oder der mit den Datenbanken des Informationsspeichers (MDBDATA) voll oder fast voll?</translation>
    </message>
    <message>
        <source>Is the present setting written down or saved?</source>
        <translation>Ist die jetzige Einstellung aufgeschrieben oder gespeichert?</translation>
    </message>
    <message>
        <source>Is there a recent backup of the server?</source>
        <translation>Gibt es eine aktuelle Sicherung des Servers?</translation>
    </message>
    <message>
        <source>Is there an entry for the sender&apos;s domain under E-Mail Domain on the Internet Mail tab?</source>
        <translation>Gibt es unter E-Mail Domain auf der Registerkarte Internet Mail einen Eintrag für die Domäne des Absenders?</translation>
    </message>
    <message>
        <source>It came inside “%1”: put back the server&apos;s own copy from IN\ARCHIVE instead.</source>
        <translation>Sie kam in „%1“: Legen Sie stattdessen die Originaldatei des Servers aus IN\ARCHIVE zurück.</translation>
    </message>
    <message>
        <source>It can crash the store or the service (%1). Put it back last and alone, or not at all.</source>
        <translation>Sie kann den Informationsspeicher oder den Dienst zum Absturz bringen (%1). Legen Sie sie zuletzt und allein zurück oder gar nicht.</translation>
    </message>
    <message>
        <source>It can take long. Wait until it says that it was started.</source>
        <translation>Es kann lange dauern. Warten Sie, bis gemeldet wird, dass der Dienst gestartet wurde.</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>Es ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It could not be checked: the Character Sets are not known.</source>
        <translation>Es ließ sich nicht prüfen: Die „Character Sets“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file is not at hand.</source>
        <translation>Es ließ sich nicht prüfen: Die Spooldatei liegt nicht vor.</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file was changed on its way here.</source>
        <translation>Es ließ sich nicht prüfen: Die Spooldatei wurde auf dem Weg hierher verändert.</translation>
    </message>
    <message>
        <source>It could not be checked: what was logged around the failure is not known.</source>
        <translation>Es ließ sich nicht prüfen: Was um den Fehler herum protokolliert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It could not be copied, or the copy differed from it.</source>
        <translation>Sie ließ sich nicht kopieren, oder die Kopie wich von ihr ab.</translation>
    </message>
    <message>
        <source>It could not be deleted where it was: a program may have it open.</source>
        <translation>Sie ließ sich am alten Ort nicht löschen: Vielleicht hat ein Programm sie geöffnet.</translation>
    </message>
    <message>
        <source>It ends in “.%1”: Windows would run it.</source>
        <translation>Sie endet auf „.%1“: Windows würde sie ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>It explains %1 of %n failed messages.</source>
        <translation>
            <numerusform>Sie erklärt %1 von %n gescheiterten Nachricht.</numerusform>
            <numerusform>Sie erklärt %1 von %n gescheiterten Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Es ist gescheitert</translation>
    </message>
    <message>
        <source>It has entries of a message tracking log.</source>
        <translation>Enthält Einträge eines Protokolls der Nachrichtenverfolgung.</translation>
    </message>
    <message>
        <source>It has entries of an SMTP protocol log.</source>
        <translation>Enthält Einträge eines SMTP-Protokolls.</translation>
    </message>
    <message>
        <source>It has the signature of an event log.</source>
        <translation>Hat die Signatur eines Ereignisprotokolls.</translation>
    </message>
    <message>
        <source>It has to be yours alone: “chmod 600”.</source>
        <translation>Sie darf nur Ihnen zugänglich sein: „chmod 600“.</translation>
    </message>
    <message>
        <source>It has to leave out the mailbox of the Internet Mail Service (Q242320); with 4.0.4 sent mail came again (Q296879).</source>
        <translation>Er muss das Postfach des Internet Mail Service auslassen (Q242320); mit 4.0.4 kam gesendete Mail noch einmal (Q296879).</translation>
    </message>
    <message>
        <source>It holds what was found, what was tried and what could not be checked, with the place of every claim. Q230250 ends without one; what an escalation needs stands in Q192186. Spool files hold private mail: look at the report before you send it.</source>
        <translation>Er enthält, was gefunden wurde, was versucht wurde und was sich nicht prüfen ließ, mit der Fundstelle jeder Aussage. Q230250 endet ohne einen Bericht; was eine Eskalation braucht, steht in Q192186. Spooldateien enthalten private Mail: Sehen Sie den Bericht durch, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>It is kept apart from KOI8-R: before, such text went out as KOI8-R.</source>
        <translation>Es wird von KOI8-R unterschieden: Vorher ging solcher Text als KOI8-R hinaus.</translation>
    </message>
    <message>
        <source>It is not in the folder IN that was seen either.</source>
        <translation>Auch in dem Ordner IN, der gesehen wurde, ist sie nicht.</translation>
    </message>
    <message>
        <source>It is not recorded that the recommended setting was applied.</source>
        <translation>Es ist nicht festgehalten, dass die empfohlene Einstellung vorgenommen wurde.</translation>
    </message>
    <message>
        <source>It is said that there is no entry for the sender&apos;s domain.</source>
        <translation>Für die Domäne des Absenders soll es keinen Eintrag geben.</translation>
    </message>
    <message>
        <source>It is starting or stopping already. Ask for its state until that has ended. If it stays so, a bad message in IN may hold it; its process then has to be ended at the console (Q168883).</source>
        <translation>Er startet gerade oder wird schon beendet. Fragen Sie seinen Status ab, bis das vorbei ist. Bleibt es so, hält ihn vielleicht eine fehlerhafte Nachricht in IN fest; dann muss sein Prozess an der Konsole beendet werden (Q168883).</translation>
    </message>
    <message>
        <source>It is undone by hand because no article shows that the regedit of Windows NT 4.0 deletes a key by a file.</source>
        <translation>Es wird von Hand rückgängig gemacht, weil kein Artikel zeigt, dass regedit von Windows NT 4.0 einen Schlüssel über eine Datei löscht.</translation>
    </message>
    <message>
        <source>It lay in ARCHIVE again when it was to be taken back: it failed again, or, with Message Archival on, was delivered (Q189731).</source>
        <translation>Sie lag wieder in ARCHIVE, als sie zurückgenommen werden sollte: Sie ist wieder gescheitert oder wurde, bei eingeschaltetem Message Archival, zugestellt (Q189731).</translation>
    </message>
    <message>
        <source>It lies in a zip archive that was named.</source>
        <translation>Liegt in einem ZIP-Archiv, das genannt wurde.</translation>
    </message>
    <message>
        <source>It may be busy or hang. Ask for its state again after some minutes; if it stays, its process has to be ended at the console (Q168883), or the server restarted (Q176566).</source>
        <translation>Er ist vielleicht beschäftigt oder hängt. Fragen Sie seinen Status nach einigen Minuten noch einmal ab; bleibt es so, muss sein Prozess an der Konsole beendet (Q168883) oder der Server neu gestartet werden (Q176566).</translation>
    </message>
    <message>
        <source>It may still start: large address lists (Q185996) and a full OUT queue (Q184542) make a start long. Ask for its state again, do not break it off.</source>
        <translation>Vielleicht startet er noch: Große Adresslisten (Q185996) und eine volle OUT-Warteschlange (Q184542) verlängern den Start. Fragen Sie seinen Status noch einmal ab, brechen Sie ihn nicht ab.</translation>
    </message>
    <message>
        <source>It may still stop: ask for its state again. A deadlock with an old store (Q279798, Q295969) or an endless conversion keeps it from stopping for good; then set its start type to manual and restart the server (Q176566).</source>
        <translation>Vielleicht wird er noch beendet: Fragen Sie seinen Status noch einmal ab. Ein Deadlock mit einem alten Informationsspeicher (Q279798, Q295969) oder eine endlose Konvertierung kann das endgültig verhindern; stellen Sie dann seinen Starttyp auf manuell und starten Sie den Server neu (Q176566).</translation>
    </message>
    <message>
        <source>It names the messages that failed, and what else was logged at that moment.</source>
        <translation>Es nennt die gescheiterten Nachrichten und was in dem Moment sonst noch protokolliert wurde.</translation>
    </message>
    <message>
        <source>It needs MSExchangeIS, MSExchangeMTA and TCP/IP, and these need MSExchangeDS and MSExchangeSA (Q143380). Start those first, in the reverse order.</source>
        <translation>Er braucht MSExchangeIS, MSExchangeMTA und TCP/IP, und diese brauchen MSExchangeDS und MSExchangeSA (Q143380). Starten Sie diese zuerst, in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>It puts itself in the place of Ese.dll; for a test it is taken out by antutil /disable (Q250500).</source>
        <translation>Er setzt sich an die Stelle von Ese.dll; für einen Versuch nimmt ihn antutil /disable heraus (Q250500).</translation>
    </message>
    <message>
        <source>It takes the change back.</source>
        <translation>Es nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>It was already moved back to IN</source>
        <translation>Sie wurde schon nach IN zurückverschoben</translation>
    </message>
    <message>
        <source>It was named.</source>
        <translation>Ausdrücklich genannt.</translation>
    </message>
    <message>
        <source>It was named; of the spool files inside it these count (%1): %2.</source>
        <translation>Ausdrücklich genannt; von den Spooldateien darin zählen diese (%1): %2.</translation>
    </message>
    <message>
        <source>It was no longer in IN when it was to be taken back.</source>
        <translation>Sie war nicht mehr in IN, als sie zurückgenommen werden sollte.</translation>
    </message>
    <message>
        <source>It was pasted.</source>
        <translation>Eingefügt.</translation>
    </message>
    <message>
        <source>It was typed in as it was read out.</source>
        <translation>Eingetippt, wie vorgelesen.</translation>
    </message>
    <message>
        <source>It was typed in as it was read out; the settings file counts.</source>
        <translation>Eingetippt, wie vorgelesen; die Einstellungsdatei zählt.</translation>
    </message>
    <message>
        <source>It will be restarted later</source>
        <translation>Er wird später neu gestartet</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Es hat geklappt</translation>
    </message>
    <message>
        <source>Its bytes lie in the folder of saved copies beside the journal.</source>
        <translation>Ihre Bytes liegen im Ordner der Sicherungskopien neben dem Journal.</translation>
    </message>
    <message>
        <source>Its copy could not be given its name.</source>
        <translation>Ihre Kopie konnte ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>Its likeliest cause crashes the store. Put it back last and alone, or not at all.</source>
        <translation>Ihre wahrscheinlichste Ursache bringt den Informationsspeicher zum Absturz. Legen Sie sie zuletzt und allein zurück oder gar nicht.</translation>
    </message>
    <message>
        <source>Its likeliest cause is another than the one that was mended: it would fail again. Mend that cause first.</source>
        <translation>Ihre wahrscheinlichste Ursache ist eine andere als die behobene: Sie würde wieder scheitern. Beheben Sie zuerst diese Ursache.</translation>
    </message>
    <message>
        <source>Its name must not stand in a command line.</source>
        <translation>Ihr Name darf nicht in einer Befehlszeile stehen.</translation>
    </message>
    <message>
        <source>Its own checksum does not agree: the file was changed on its way.</source>
        <translation>Die eigene Prüfsumme stimmt nicht: Die Datei wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>JIS and Shift-JIS mixed in one message are read.</source>
        <translation>JIS und Shift-JIS gemischt in einer Nachricht werden gelesen.</translation>
    </message>
    <message>
        <source>KB articles</source>
        <translation>KB-Artikel</translation>
    </message>
    <message>
        <source>KOI8-R in TNEF is read right.</source>
        <translation>KOI8-R in TNEF wird richtig gelesen.</translation>
    </message>
    <message>
        <source>Keep a copy of the spool file, and keep the file itself out of IMCDATA\IN: there it can stop the service at each start (Q232279).</source>
        <translation>Heben Sie eine Kopie der Spooldatei auf und halten Sie die Datei selbst aus IMCDATA\IN heraus: Dort kann sie den Dienst bei jedem Start beenden (Q232279).</translation>
    </message>
    <message>
        <source>Keep it in a folder of your own.</source>
        <translation>Bewahren Sie es in einem eigenen Ordner auf.</translation>
    </message>
    <message>
        <source>Keep the journal on another drive.</source>
        <translation>Bewahren Sie das Journal auf einem anderen Laufwerk auf.</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it can stop the service again (Q293288).</source>
        <translation>Halten Sie die Spooldatei bis dahin aus IMCDATA\IN heraus: Sie kann den Dienst wieder beenden (Q293288).</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it crashes the store again.</source>
        <translation>Halten Sie die Spooldatei bis dahin aus IMCDATA\IN heraus: Sie bringt den Informationsspeicher wieder zum Absturz.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Last delivered: %1; first failed: %2. The setting was changed between them.</source>
        <translation>Zuletzt zugestellt: %1; zuerst gescheitert: %2. Dazwischen wurde die Einstellung geändert.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Last noted</source>
        <translation>Zuletzt vermerkt</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are: the failures have other causes.</source>
        <translation>Lassen Sie die „Character Sets“, wie sie sind: Die Fehler haben andere Ursachen.</translation>
    </message>
    <message>
        <source>Leave the Character Sets setting as it is.</source>
        <translation>Lassen Sie die Einstellung „Character Sets“, wie sie ist.</translation>
    </message>
    <message>
        <source>Leave the default as it is; only some domains need another setting. After it stop and start the service (Q230250).</source>
        <translation>Lassen Sie den Standard, wie er ist; nur einige Domänen brauchen eine andere Einstellung. Danach beenden und starten Sie den Dienst (Q230250).</translation>
    </message>
    <message>
        <source>Leave the folder out: the scripts then ask for it.</source>
        <translation>Lassen Sie den Ordner weg: Die Skripts fragen dann danach.</translation>
    </message>
    <message>
        <source>Leave the port out: the usual one is right for nearly every server.</source>
        <translation>Lassen Sie den Port weg: Der übliche stimmt für fast jeden Server.</translation>
    </message>
    <message>
        <source>Leave the user out, and start the program as that user.</source>
        <translation>Lassen Sie den Benutzer weg und starten Sie das Programm als dieser Benutzer.</translation>
    </message>
    <message>
        <source>Leave the user’s name out to go on as that user, or end the connection: “net use \\SERVER\IPC$ /delete”.</source>
        <translation>Lassen Sie den Benutzernamen weg, um als dieser Benutzer weiterzumachen, oder trennen Sie die Verbindung: „net use \\SERVER\IPC$ /delete“.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Belassen, wie sie ist</translation>
    </message>
    <message>
        <source>Left out here: %1; case.json has them.</source>
        <translation>Hier ausgelassen: %1; case.json enthält sie.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Let the program ask for the state, then restart. Where it cannot, run the commands on the server one after the other and record what each answered.</source>
        <translation>Lassen Sie das Programm den Status abfragen, dann neu starten. Wo es das nicht kann, führen Sie die Befehle auf dem Server nacheinander aus und halten Sie fest, was jeder geantwortet hat.</translation>
    </message>
    <message>
        <source>Letters were replaced by question marks or U+FFFD: a conversion on the way lost them for good.</source>
        <translation>Buchstaben wurden durch Fragezeichen oder U+FFFD ersetzt: Eine Konvertierung unterwegs hat sie endgültig verloren.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <translation>Wahrscheinliche Ursache: %1</translation>
    </message>
    <message>
        <source>Lines of the journal that are no entries, or do not go with those before them: %1. Something has changed it.</source>
        <translation>Zeilen des Journals, die keine Einträge sind oder nicht zu denen davor passen: %1. Etwas hat es verändert.</translation>
    </message>
    <message>
        <source>Lines that are neither a key nor a value were passed over: %1. The file was changed or written by hand.</source>
        <translation>Zeilen, die weder Schlüssel noch Wert sind, wurden übergangen: %1. Die Datei wurde von Hand geändert oder geschrieben.</translation>
    </message>
    <message>
        <source>Lines that are too long for a name were passed over: %1.</source>
        <translation>Zeilen, die für einen Namen zu lang sind, wurden übergangen: %1.</translation>
    </message>
    <message>
        <source>Lines that begin with the byte B7 are read right.</source>
        <translation>Zeilen, die mit dem Byte B7 beginnen, werden richtig gelesen.</translation>
    </message>
    <message>
        <source>Lines that begin with “&gt;From ”: %1. A mailbox puts the “&gt;” there; it is left as it stands.</source>
        <translation>Zeilen, die mit „&gt;From “ beginnen: %1. Ein Postfach setzt das „&gt;“ dorthin; es bleibt stehen.</translation>
    </message>
    <message>
        <source>Lines that name “Max Threads(Private+Public)” without a number that can be read: %1. Look at them in the log.</source>
        <translation>Zeilen, die „Max Threads(Private+Public)“ ohne lesbare Zahl nennen: %1. Sehen Sie sie im Protokoll an.</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Liste der Dienste</translation>
    </message>
    <message>
        <source>Listing the events</source>
        <translation>Ereignisse werden aufgelistet</translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation>Lokale Zustellung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look at it on the server; links and devices are never moved.</source>
        <translation>Sehen Sie auf dem Server nach; Verknüpfungen und Geräte werden nie verschoben.</translation>
    </message>
    <message>
        <source>Look at the addresses of the message in step 3, envelope and header: the one that is malformed names who is to correct it.</source>
        <translation>Sehen Sie in Schritt 3 die Adressen der Nachricht an, Umschlag und Kopf: Die fehlerhaft gebildete zeigt, wer sie berichtigen muss.</translation>
    </message>
    <message>
        <source>Look at the failed messages and the charsets they name.</source>
        <translation>Sehen Sie die gescheiterten Nachrichten an und die Zeichensätze, die sie nennen.</translation>
    </message>
    <message>
        <source>Look at the failed messages that the event log names.</source>
        <translation>Sehen Sie die gescheiterten Nachrichten an, die das Ereignisprotokoll nennt.</translation>
    </message>
    <message>
        <source>Look at the free space of the disks with IMCDATA and MDBDATA. Growing .stf files in MDBDATA are temporary files of a conversion, and a sign of one bad message (Q217155). Delete nothing in MDBDATA.</source>
        <translation>Sehen Sie nach dem freien Speicherplatz der Datenträger mit IMCDATA und MDBDATA. Wachsende .stf-Dateien in MDBDATA sind temporäre Dateien einer Konvertierung und ein Zeichen für eine einzelne fehlerhafte Nachricht (Q217155). Löschen Sie nichts in MDBDATA.</translation>
    </message>
    <message>
        <source>Look at the service at the server’s console, and in the application log for events of MSExchangeIMC.</source>
        <translation>Sehen Sie an der Konsole des Servers nach dem Dienst und im Anwendungsprotokoll nach Ereignissen von MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Look at what was changed last under “E-Mail Domain” of the tab Connections (routes, not Character Sets), and take it back.</source>
        <translation>Sehen Sie nach, was zuletzt unter „E-Mail Domain“ der Registerkarte Connections geändert wurde (Routen, nicht Character Sets), und nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>Look at “Max Recipients on Submit” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; raise or remove it. No restart is needed (Q246051, Q126497).</source>
        <translation>Sehen Sie nach „Max Recipients on Submit“ unter HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; heben Sie den Wert an oder entfernen Sie ihn. Ein Neustart ist nicht nötig (Q246051, Q126497).</translation>
    </message>
    <message>
        <source>Look at “Max Threads(Private+Public)” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; set it to 0x14 at least (the default of Setup is 0x20), then restart the store (Q169686).</source>
        <translation>Sehen Sie nach „Max Threads(Private+Public)“ unter HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; setzen Sie den Wert mindestens auf 0x14 (der Standard von Setup ist 0x20), dann starten Sie den Informationsspeicher neu (Q169686).</translation>
    </message>
    <message>
        <source>Look for the file in IN, then in IN\ARCHIVE.</source>
        <translation>Suchen Sie die Datei in IN, dann in IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Look for the message in the recipient’s mailbox, with an attachment named ATT and a number.</source>
        <translation>Suchen Sie die Nachricht im Postfach des Empfängers, mit einer Anlage namens ATT und einer Nummer.</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE all the same: where Message Archival is on, a copy of everything received lies there (KB Q189731).</source>
        <translation>Sehen Sie trotzdem in IN\ARCHIVE nach: Wo Message Archival eingeschaltet ist, liegt dort eine Kopie von allem Empfangenen (KB Q189731).</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE, and where the copy was taken from, for the name with something added: .txt, (1), “Copy of”. Upper and lower case make no difference.</source>
        <translation>Suchen Sie in IN\ARCHIVE und dort, woher die Kopie stammt, nach dem Namen mit einem Zusatz: .txt, (1), „Copy of“. Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Look in the application log for 4037 or 4182 of MSExchangeIMC: a message in IMCDATA\IN may end it at every start and has to be set aside (Q168883, Q232279).</source>
        <translation>Suchen Sie im Anwendungsprotokoll nach 4037 oder 4182 von MSExchangeIMC: Vielleicht beendet ihn bei jedem Start eine Nachricht in IMCDATA\IN und muss beiseitegelegt werden (Q168883, Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of that minute: it has the reason. After 4037 or 4182 a message in IMCDATA\IN has to be set aside first (Q168883, Q232279).</source>
        <translation>Suchen Sie im Anwendungsprotokoll das Ereignis von MSExchangeIMC aus dieser Minute: Es nennt den Grund. Nach 4037 oder 4182 muss zuerst eine Nachricht in IMCDATA\IN beiseitegelegt werden (Q168883, Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute: it has the reason (Q148727, Q163243). After 4182 the file that it names has to be set aside (Q232279).</source>
        <translation>Suchen Sie im Anwendungsprotokoll das Ereignis von MSExchangeIMC aus derselben Minute: Es nennt den Grund (Q148727, Q163243). Nach 4182 muss die Datei, die es nennt, beiseitegelegt werden (Q232279).</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute; that one has the reason. After event 4182 the file that it names has to be taken out of IMCDATA\IN by hand.</source>
        <translation>Suchen Sie im Anwendungsprotokoll das Ereignis von MSExchangeIMC aus derselben Minute; dieses nennt den Grund. Nach Ereignis 4182 muss die Datei, die es nennt, von Hand aus IMCDATA\IN genommen werden.</translation>
    </message>
    <message>
        <source>Look in the log for an event 4182 within the same minute: it names the file.</source>
        <translation>Suchen Sie im Protokoll ein Ereignis 4182 innerhalb derselben Minute: Es nennt die Datei.</translation>
    </message>
    <message>
        <source>Look in the quarantine of the scanner on the server, and of the one on this PC: it may take the copy. Exclude the folders of Exchange on the server.</source>
        <translation>Sehen Sie in der Quarantäne des Scanners auf dem Server und in der auf diesem PC nach: Er entfernt vielleicht die Kopie. Nehmen Sie die Ordner von Exchange auf dem Server von der Prüfung aus.</translation>
    </message>
    <message>
        <source>Look in the whole log for the name in an event 4118 or 4182, and in the data of 4120 and 4132: the file is then elsewhere, or was not kept.</source>
        <translation>Suchen Sie im ganzen Protokoll nach dem Namen in einem Ereignis 4118 oder 4182 und in den Daten von 4120 und 4132: Die Datei ist dann anderswo oder wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Look through the report.</source>
        <translation>Sehen Sie den Bericht durch.</translation>
    </message>
    <message>
        <source>Looking through “%1”</source>
        <translation>„%1“ wird durchgesehen</translation>
    </message>
    <message>
        <source>MANIFEST.json has the SHA-256 of the originals too: whoever holds an original can tell that it is the same file. It says besides what was left out of each copy, and whether the copy shows the same as its original.</source>
        <translation>MANIFEST.json enthält auch die SHA-256 der Originale: Wer ein Original hat, kann erkennen, dass es dieselbe Datei ist. Außerdem sagt es, was aus jeder Kopie weggelassen wurde und ob die Kopie dasselbe zeigt wie ihr Original.</translation>
    </message>
    <message>
        <source>MANIFEST.json: what is here, what it was made from, and what was left out.</source>
        <translation>MANIFEST.json: was hier ist, woraus es erstellt wurde und was weggelassen wurde.</translation>
    </message>
    <message>
        <source>MAPI could not be initialized.</source>
        <translation>MAPI ließ sich nicht initialisieren.</translation>
    </message>
    <message>
        <source>MIME to %1</source>
        <translation>MIME auf %1</translation>
    </message>
    <message>
        <source>MIME to %1 and Non-MIME to %2</source>
        <translation>MIME auf %1 und Non-MIME auf %2</translation>
    </message>
    <message>
        <source>MIME with a charset: the message’s own applied</source>
        <translation>MIME mit Zeichensatz: der eigene der Nachricht galt</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied</source>
        <translation>MIME ohne Zeichensatz: die MIME-Einstellung galt</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>MIME ohne Zeichensatz: Die MIME-Einstellung galt (Q156063). Wie sie auf diesem Server lautet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>MIME ohne Zeichensatz: Die MIME-Einstellung des Eintrags für %1 galt, %2 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>MIME without a charset: the default&apos;s MIME setting applied, %1 (Q156063).</source>
        <translation>MIME ohne Zeichensatz: Die MIME-Einstellung des Standards galt, %1 (Q156063).</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>Made only from the report’s JSON form (%1).</source>
        <translation>Allein aus der JSON-Form des Berichts erstellt (%1).</translation>
    </message>
    <message>
        <source>Mail arrives with wrong letters</source>
        <translation>Mail kommt mit falschen Buchstaben an</translation>
    </message>
    <message>
        <source>Mail could not be sent into the store; the service shut itself down.</source>
        <translation>Mail ließ sich nicht in den Informationsspeicher geben; der Dienst hat sich selbst heruntergefahren.</translation>
    </message>
    <message>
        <source>Mail from outside does not arrive</source>
        <translation>Mail von außen kommt nicht an</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Failed messages: %2 (Q230250, Q168138).</source>
        <translation>Mail aus dieser Domäne ist in %1, das ISO-8859-1 nicht abdeckt. Gescheiterte Nachrichten: %2 (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Messages: %2; in another charset (%3), which one entry cannot serve as well: %4 (Q230250, Q168138).</source>
        <translation>Mail aus dieser Domäne ist in %1, das ISO-8859-1 nicht abdeckt. Nachrichten: %2; in einem anderen Zeichensatz (%3), den ein Eintrag nicht zugleich bedienen kann: %4 (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the entry for %2 does not cover; other mail under that entry arrives, so it stays. Failed messages: %3. Put this entry above it: that the first one that fits counts is inferred (Q168138, Q146481).</source>
        <translation>Mail aus dieser Domäne ist in %1, das der Eintrag für %2 nicht abdeckt; andere Mail unter diesem Eintrag kommt an, deshalb bleibt er. Gescheiterte Nachrichten: %3. Setzen Sie diesen Eintrag darüber: Dass der erste passende zählt, ist abgeleitet (Q168138, Q146481).</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the present default covers. Archived messages proven delivered: %2; not known to have failed: %3. An entry of its own keeps it so (Q230250, Q168138).</source>
        <translation>Mail aus dieser Domäne ist in %1, das der jetzige Standard abdeckt. Archivierte Nachrichten, nachweislich zugestellt: %2; ohne Anzeichen für ein Scheitern: %3. Ein eigener Eintrag erhält das (Q230250, Q168138).</translation>
    </message>
    <message>
        <source>Mail in us-ascii no longer makes a server with a double-byte language fail.</source>
        <translation>Mail in us-ascii lässt einen Server mit Doppelbyte-Sprache nicht mehr scheitern.</translation>
    </message>
    <message>
        <source>Mail that the Internet Mail Service of Microsoft Exchange received and could not hand to the store (event 4117, KB Q230250). Made by IMS Doctor, %1, at %2.</source>
        <translation>Mail, die der Internet Mail Service von Microsoft Exchange empfangen hat und nicht an den Informationsspeicher weitergeben konnte (Ereignis 4117, KB Q230250). Erstellt von IMS Doctor, %1, %2.</translation>
    </message>
    <message>
        <source>Mail that was sent again meanwhile arrives twice.</source>
        <translation>Mail, die inzwischen noch einmal gesendet wurde, kommt doppelt an.</translation>
    </message>
    <message>
        <source>Mail to and from the Internet pauses at [time]</source>
        <translation>Mail vom und zum Internet ruht um [Uhrzeit]</translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions, such as (a+)+, take the longest.</source>
        <translation>Vereinfachen Sie ihn: Wiederholungen in Wiederholungen wie (a+)+ dauern am längsten.</translation>
    </message>
    <message>
        <source>Many addresses or address views, or a full OUT queue, take their time.</source>
        <translation>Viele Adressen oder Adressansichten oder eine volle OUT-Warteschlange brauchen ihre Zeit.</translation>
    </message>
    <message>
        <source>Message Archival is at Minimum. The articles contradict each other about whether messages are archived then: ARCHIVE may hold delivered mail.</source>
        <translation>Message Archival steht auf Minimum. Die Artikel widersprechen sich darin, ob dann Nachrichten archiviert werden: ARCHIVE enthält vielleicht zugestellte Mail.</translation>
    </message>
    <message>
        <source>Message Archival is off, as from the service’s first start after it was set so: since then only failed messages go to ARCHIVE. Older copies of delivered mail may still lie there.</source>
        <translation>Message Archival ist ausgeschaltet, und zwar ab dem ersten Start des Dienstes, nachdem es so gesetzt wurde: Seither gelangen nur gescheiterte Nachrichten nach ARCHIVE. Ältere Kopien zugestellter Mail können noch dort liegen.</translation>
    </message>
    <message>
        <source>Message Archival is on, as from the service’s first start after it was set so: ARCHIVE holds delivered mail beside the failed. Never put the whole folder back into IN.</source>
        <translation>Message Archival ist eingeschaltet, und zwar ab dem ersten Start des Dienstes, nachdem es so gesetzt wurde: ARCHIVE enthält neben der gescheiterten auch zugestellte Mail. Legen Sie nie den ganzen Ordner nach IN zurück.</translation>
    </message>
    <message>
        <source>Message Archival was switched on for this case. Is it back at its old level?</source>
        <translation>Message Archival wurde für diesen Fall eingeschaltet. Steht es wieder auf der alten Stufe?</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Nachricht zugestellt</translation>
    </message>
    <message>
        <source>Message redirected</source>
        <translation>Nachricht umgeleitet</translation>
    </message>
    <message>
        <source>Message rerouted</source>
        <translation>Nachricht neu geroutet</translation>
    </message>
    <message>
        <source>Message submission</source>
        <translation>Nachricht eingereicht</translation>
    </message>
    <message>
        <source>Message transfer in</source>
        <translation>Nachrichtenübertragung eingehend</translation>
    </message>
    <message>
        <source>Message transfer out</source>
        <translation>Nachrichtenübertragung ausgehend</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; the server’s registry has no alias for it.</source>
        <translation>Nachrichten nennen den Zeichensatz „%1“, den Exchange nicht kennt; die Registrierung des Servers enthält dafür keinen Alias.</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; whether the server’s registry has an alias for it is not known.</source>
        <translation>Nachrichten nennen den Zeichensatz „%1“, den Exchange nicht kennt; ob die Registrierung des Servers dafür einen Alias enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”. The alias is documented for Exchange 5.0 and 5.5, not for 4.0: the newest service pack and the code page help there (Q163080, Q155016).</source>
        <translation>Nachrichten nennen den Zeichensatz „%1“. Der Alias ist für Exchange 5.0 und 5.5 dokumentiert, nicht für 4.0: Dort helfen das neueste Service Pack und die Codepage (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>Messages of these senders are filtered out.</source>
        <translation>Nachrichten dieser Absender werden ausgefiltert.</translation>
    </message>
    <message>
        <source>Messages tested again</source>
        <translation>Noch einmal versuchte Nachrichten</translation>
    </message>
    <message>
        <source>Messages tested again, %1 (%2): %3</source>
        <translation>Noch einmal versuchte Nachrichten, %1 (%2): %3</translation>
    </message>
    <message>
        <source>Messages that a filter takes out are put into this folder.</source>
        <translation>Nachrichten, die ein Filter entfernt, kommen in diesen Ordner.</translation>
    </message>
    <message>
        <source>Messages that failed: %1. Their senders: %2; their recipients: %3, by the envelopes of the files that were read.</source>
        <translation>Gescheiterte Nachrichten: %1. Ihre Absender: %2; ihre Empfänger: %3, nach den Umschlägen der gelesenen Dateien.</translation>
    </message>
    <message>
        <source>Messages that other events name</source>
        <translation>Nachrichten, die andere Ereignisse nennen</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing on the server: %1</source>
        <translation>Auf dem Server fehlt: %1</translation>
    </message>
    <message>
        <source>Missing spool files</source>
        <translation>Fehlende Spooldateien</translation>
    </message>
    <message>
        <source>More domains are concerned.</source>
        <translation>Es sind weitere Domänen betroffen.</translation>
    </message>
    <message>
        <source>More than %1 lines divide the message into parts; the rest is not listed.</source>
        <translation>Mehr als %1 Zeilen teilen die Nachricht in Teile; der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Most likely cause: %1.</source>
        <translation>Wahrscheinlichste Ursache: %1.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN afterwards, with the service stopped.</source>
        <translation>Verschieben Sie danach die gescheiterte Spooldatei bei beendetem Dienst nach IMCDATA\IN zurück.</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN with the service stopped.</source>
        <translation>Verschieben Sie die gescheiterte Spooldatei bei beendetem Dienst nach IMCDATA\IN zurück.</translation>
    </message>
    <message>
        <source>Move the file away; the next export then begins with new names.</source>
        <translation>Verschieben Sie die Datei an einen anderen Ort; der nächste Export beginnt dann mit neuen Namen.</translation>
    </message>
    <message>
        <source>Move the file that the event names out of IMCDATA\IN, with the service stopped, and keep it for the report.</source>
        <translation>Verschieben Sie die Datei, die das Ereignis nennt, bei beendetem Dienst aus IMCDATA\IN und heben Sie sie für den Bericht auf.</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>Dateien werden verschoben</translation>
    </message>
    <message>
        <source>Moving files back</source>
        <translation>Dateien werden zurückverschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name ARCHIVE and IN.</source>
        <translation>Nennen Sie ARCHIVE und IN.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name a file of Exchsrvr\Tracking.log, for instance 19990310.log.</source>
        <translation>Nennen Sie eine Datei aus Exchsrvr\Tracking.log, zum Beispiel 19990310.log.</translation>
    </message>
    <message>
        <source>Name a file of IMCDATA\LOG, for instance L0000000.LOG.</source>
        <translation>Nennen Sie eine Datei aus IMCDATA\LOG, zum Beispiel L0000000.LOG.</translation>
    </message>
    <message>
        <source>Name a file on a disk or share.</source>
        <translation>Nennen Sie eine Datei auf einem Datenträger oder einer Freigabe.</translation>
    </message>
    <message>
        <source>Name a folder, a log, a spool file or an event&apos;s text.</source>
        <translation>Nennen Sie einen Ordner, ein Protokoll, eine Spooldatei oder den Text eines Ereignisses.</translation>
    </message>
    <message>
        <source>Name a log such as IMCDATA\LOG\L0000000.LOG.</source>
        <translation>Nennen Sie ein Protokoll wie IMCDATA\LOG\L0000000.LOG.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Name an administrator of that server (DOMAIN\NAME), or work at its console. A local account of the server may be refused over the network.</source>
        <translation>Nennen Sie einen Administrator dieses Servers (DOMAIN\NAME) oder arbeiten Sie an seiner Konsole. Ein lokales Konto des Servers wird über das Netz unter Umständen abgewiesen.</translation>
    </message>
    <message>
        <source>Name an event log with --log.</source>
        <translation>Nennen Sie ein Ereignisprotokoll mit --log.</translation>
    </message>
    <message>
        <source>Name fewer files.</source>
        <translation>Nennen Sie weniger Dateien.</translation>
    </message>
    <message>
        <source>Name files as they are called in their folder.</source>
        <translation>Nennen Sie Dateien, wie sie in ihrem Ordner heißen.</translation>
    </message>
    <message>
        <source>Name recipients only whose mailboxes are on this server and who have not got the message: anyone else gets it a second time.</source>
        <translation>Nennen Sie nur Empfänger, deren Postfächer auf diesem Server liegen und die die Nachricht nicht bekommen haben: Alle anderen bekommen sie ein zweites Mal.</translation>
    </message>
    <message>
        <source>Name the file Drwtsn32.log from the server’s Windows folder.</source>
        <translation>Nennen Sie die Datei Drwtsn32.log aus dem Windows-Ordner des Servers.</translation>
    </message>
    <message>
        <source>Name the files of each kit.</source>
        <translation>Nennen Sie die Dateien jedes Kits.</translation>
    </message>
    <message>
        <source>Name the files that are to be put back.</source>
        <translation>Nennen Sie die Dateien, die zurückgelegt werden sollen.</translation>
    </message>
    <message>
        <source>Name the files, or see why they are left out.</source>
        <translation>Nennen Sie die Dateien oder sehen Sie nach, warum sie ausgelassen sind.</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA.</source>
        <translation>Nennen Sie den Ordner IN unter IMCDATA.</translation>
    </message>
    <message>
        <source>Name the folder it lies in, or name it as a log, spool file or settings file.</source>
        <translation>Nennen Sie den Ordner, in dem sie liegt, oder nennen Sie sie als Protokoll, Spooldatei oder Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>Nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Name the folder of one server.</source>
        <translation>Nennen Sie den Ordner eines einzelnen Servers.</translation>
    </message>
    <message>
        <source>Name the journal, or a new file.</source>
        <translation>Nennen Sie das Journal oder eine neue Datei.</translation>
    </message>
    <message>
        <source>Name the server&apos;s Drwtsn32.log.</source>
        <translation>Nennen Sie die Drwtsn32.log des Servers.</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>Nennen Sie den Server.</translation>
    </message>
    <message>
        <source>Name the tracking log of the server with event 4117.</source>
        <translation>Nennen Sie das Verfolgungsprotokoll des Servers mit Ereignis 4117.</translation>
    </message>
    <message>
        <source>Name the user, too.</source>
        <translation>Nennen Sie auch den Benutzer.</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letter %1. Ask the caller to spell it.</source>
        <translation>Namen von Spooldateien enthalten den Buchstaben %1 nicht. Bitten Sie den Anrufer, den Namen zu buchstabieren.</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letters I and O: was it the digit 1 or 0? Ask the caller to spell it.</source>
        <translation>Namen von Spooldateien enthalten die Buchstaben I und O nicht: War es die Ziffer 1 oder 0? Bitten Sie den Anrufer, den Namen zu buchstabieren.</translation>
    </message>
    <message>
        <source>Names of spool files have 8 characters; this one has %1.</source>
        <translation>Namen von Spooldateien haben 8 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>Names of spool files hold nothing but letters and digits.</source>
        <translation>Namen von Spooldateien enthalten nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Never delete ARCHIVE while failed mail lies in it and there is no copy: this program&apos;s case holds copies only of what it read.</source>
        <translation>Löschen Sie nie ARCHIVE, solange gescheiterte Mail darin liegt und es keine Kopie gibt: Der Fall dieses Programms enthält nur Kopien dessen, was es gelesen hat.</translation>
    </message>
    <message>
        <source>Newer builds of the store mend several of the causes; after one of them (KB Q325939) such a message is moved to IN\ARCHIVE instead.</source>
        <translation>Neuere Builds des Informationsspeichers beheben mehrere der Ursachen; nach einem davon (KB Q325939) wird eine solche Nachricht stattdessen nach IN\ARCHIVE verschoben.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Drwtsn32.log was read (KB Q192186).</source>
        <translation>Es wurde keine Drwtsn32.log gelesen (KB Q192186).</translation>
    </message>
    <message>
        <source>No IN\ARCHIVE folder was found or named, so the file could not be looked up.</source>
        <translation>Es wurde kein Ordner IN\ARCHIVE gefunden oder genannt; deshalb ließ sich nach der Datei nicht suchen.</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>Kein MIME: Die Non-MIME-Einstellung galt (Q156063). Wie sie auf diesem Server lautet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>Kein MIME: Die Non-MIME-Einstellung des Eintrags für %1 galt, %2 (Q156063, Q168138).</translation>
    </message>
    <message>
        <source>No MIME: the default&apos;s Non-MIME setting applied, %1 (Q156063).</source>
        <translation>Kein MIME: Die Non-MIME-Einstellung des Standards galt, %1 (Q156063).</translation>
    </message>
    <message>
        <source>No antivirus program is said to scan the Exchange folders.</source>
        <translation>Kein Antivirenprogramm soll die Exchange-Ordner prüfen.</translation>
    </message>
    <message>
        <source>No article names a code page file that these charsets need.</source>
        <translation>Kein Artikel nennt eine Codepagedatei, die diese Zeichensätze brauchen.</translation>
    </message>
    <message>
        <source>No article says whether a service must be restarted. Restart the Internet Mail Service before the retest (steps 6 and 7); from 5.0 on the information store converts, so where it still fails restart that too, when nobody works (inferred).</source>
        <translation>Kein Artikel sagt, ob ein Dienst neu gestartet werden muss. Starten Sie den Internet Mail Service vor dem Nachtest neu (Schritte 6 und 7); ab 5.0 konvertiert der Informationsspeicher; wo es dann noch scheitert, starten Sie auch diesen neu, wenn niemand arbeitet (abgeleitet).</translation>
    </message>
    <message>
        <source>No article speaks of the MIME database for Exchange 4.0.</source>
        <translation>Kein Artikel spricht von der MIME-Datenbank für Exchange 4.0.</translation>
    </message>
    <message>
        <source>No blank line follows the last header field. Exchange reads such a message wrongly, by design.</source>
        <translation>Auf das letzte Kopffeld folgt keine Leerzeile. Exchange liest eine solche Nachricht entwurfsbedingt falsch.</translation>
    </message>
    <message>
        <source>No cause can be named on this evidence</source>
        <translation>Nach diesen Belegen lässt sich keine Ursache nennen</translation>
    </message>
    <message>
        <source>No cause is likely or possible any more.</source>
        <translation>Keine Ursache ist mehr wahrscheinlich oder möglich.</translation>
    </message>
    <message>
        <source>No cause is likely or possible by the evidence at hand.</source>
        <translation>Nach den vorliegenden Belegen ist keine Ursache wahrscheinlich oder möglich.</translation>
    </message>
    <message>
        <source>No change of a setting was recognised in this log. Its form is free, so that proves nothing.</source>
        <translation>In diesem Protokoll wurde keine Änderung einer Einstellung erkannt. Seine Form ist frei, das beweist also nichts.</translation>
    </message>
    <message>
        <source>No change of a setting, a file or the service is recorded.</source>
        <translation>Es ist keine Änderung an einer Einstellung, einer Datei oder dem Dienst festgehalten.</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: the causes that ask for one were dismissed.</source>
        <translation>Eine Änderung der Einstellung „Character Sets“ wird nicht empfohlen: Die Ursachen, die eine verlangen, wurden ausgeschlossen.</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: there is not enough evidence.</source>
        <translation>Eine Änderung der Einstellung „Character Sets“ wird nicht empfohlen: Die Belege reichen nicht aus.</translation>
    </message>
    <message>
        <source>No copies of delivered mail cover the time of the failures. Message Archival, set to Maximum for a day, would show them: write down its old level, stop and start the service after each change, and watch the disk space. Never move the whole folder back to IN: copies of delivered mail would be delivered again (Q189731, Q192186, Q306958).</source>
        <translation>Für die Zeit der Fehler gibt es keine Kopien zugestellter Mail. Message Archival, einen Tag lang auf Maximum gesetzt, würde sie zeigen: Schreiben Sie die alte Stufe auf, beenden und starten Sie den Dienst nach jeder Änderung und achten Sie auf den Speicherplatz. Verschieben Sie nie den ganzen Ordner zurück: Kopien zugestellter Mail würden noch einmal zugestellt (Q189731, Q192186, Q306958).</translation>
    </message>
    <message>
        <source>No documented cause fits. Escalate with what Q192186 asks for: the Application event log, the spool file, Drwtsn32.log and User.dmp if there are any.</source>
        <translation>Keine dokumentierte Ursache passt. Eskalieren Sie mit dem, was Q192186 verlangt: dem Ereignisprotokoll Application, der Spooldatei, Drwtsn32.log und User.dmp, soweit vorhanden.</translation>
    </message>
    <message>
        <source>No event 4081, 4118, 4120, 4132 or 4182 at hand names it.</source>
        <translation>Kein vorliegendes Ereignis 4081, 4118, 4120, 4132 oder 4182 nennt sie.</translation>
    </message>
    <message>
        <source>No event 4117 of the Internet Mail Service was found in what was read.</source>
        <translation>Im Gelesenen wurde kein Ereignis 4117 des Internet Mail Service gefunden.</translation>
    </message>
    <message>
        <source>No event 4122 or 3038 for a day of normal mail.</source>
        <translation>Einen Tag lang bei normalem Mailverkehr kein Ereignis 4122 oder 3038.</translation>
    </message>
    <message>
        <source>No event log was read.</source>
        <translation>Es wurde kein Ereignisprotokoll gelesen.</translation>
    </message>
    <message>
        <source>No event log? In Event Viewer on the server choose Log, Application, then Log, Save As, type .evt. Do not clear the log.</source>
        <translation>Kein Ereignisprotokoll? Wählen Sie im Event Viewer auf dem Server Log, Application, dann Log, Save As, Typ .evt. Löschen Sie das Protokoll nicht.</translation>
    </message>
    <message>
        <source>No evidence was read, so nothing tells which messages failed.</source>
        <translation>Es wurden keine Belege gelesen; nichts sagt also, welche Nachrichten gescheitert sind.</translation>
    </message>
    <message>
        <source>No failed message was found in the evidence.</source>
        <translation>In den Belegen wurde keine gescheiterte Nachricht gefunden.</translation>
    </message>
    <message>
        <source>No failed spool file is at hand that could be put back.</source>
        <translation>Es liegt keine gescheiterte Spooldatei vor, die zurückgelegt werden könnte.</translation>
    </message>
    <message>
        <source>No line holds the section sign (character 167) between a name and a token: this is no Character-Set-List, or the sign was lost on the way (Q168347).</source>
        <translation>Keine Zeile enthält das Paragrafzeichen (Zeichen 167) zwischen einem Namen und einem Token: Das ist keine Character-Set-List, oder das Zeichen ging unterwegs verloren (Q168347).</translation>
    </message>
    <message>
        <source>No longer in the spool folders: the message was delivered.</source>
        <translation>Nicht mehr in den Spoolordnern: Die Nachricht wurde zugestellt.</translation>
    </message>
    <message>
        <source>No message was put back into IN to test (KB Q230250).</source>
        <translation>Es wurde keine Nachricht zum Versuch nach IN zurückgelegt (KB Q230250).</translation>
    </message>
    <message>
        <source>No name of a service or driver was found in the text.</source>
        <translation>Im Text wurde kein Name eines Dienstes oder Treibers gefunden.</translation>
    </message>
    <message>
        <source>No other warning or error of the service or the store belongs to this failure.</source>
        <translation>Keine andere Warnung und kein anderer Fehler des Dienstes oder des Informationsspeichers gehört zu diesem Fehler.</translation>
    </message>
    <message>
        <source>No outcome is recorded yet; the case stands at step %1, %2.</source>
        <translation>Noch ist kein Ergebnis festgehalten; der Fall steht bei Schritt %1, %2.</translation>
    </message>
    <message>
        <source>No restart of the service is recorded.</source>
        <translation>Es ist kein Neustart des Dienstes festgehalten.</translation>
    </message>
    <message>
        <source>No restart was needed</source>
        <translation>Es war kein Neustart nötig</translation>
    </message>
    <message>
        <source>No settings file was read. “imccopy -save domain imc.txt” on the server writes it (KB Q262126).</source>
        <translation>Es wurde keine Einstellungsdatei gelesen. „imccopy -save domain imc.txt“ auf dem Server schreibt sie (KB Q262126).</translation>
    </message>
    <message>
        <source>No settings? On the server run “imccopy -save domain imc.txt” from the Exchange CD (Q262126).</source>
        <translation>Keine Einstellungen? Führen Sie auf dem Server „imccopy -save domain imc.txt“ von der Exchange-CD aus (Q262126).</translation>
    </message>
    <message>
        <source>No spool file is at hand. Copy the files that the events name from IMCDATA\IN\ARCHIVE.</source>
        <translation>Es liegt keine Spooldatei vor. Kopieren Sie die Dateien, die die Ereignisse nennen, aus IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>No test with a message put back into IN is recorded (KB Q230250).</source>
        <translation>Es ist kein Versuch mit einer nach IN zurückgelegten Nachricht festgehalten (KB Q230250).</translation>
    </message>
    <message>
        <source>No tracking log was read; ARCHIVE also holds copies of delivered mail when Message Archival is on (KB Q189731).</source>
        <translation>Es wurde kein Verfolgungsprotokoll gelesen; bei eingeschaltetem Message Archival enthält ARCHIVE auch Kopien zugestellter Mail (KB Q189731).</translation>
    </message>
    <message>
        <source>No, it does not start</source>
        <translation>Nein, er startet nicht</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No: None</source>
        <translation>Nein: None</translation>
    </message>
    <message>
        <source>No: one did not arrive, or not readable</source>
        <translation>Nein: eine kam nicht oder nicht lesbar an</translation>
    </message>
    <message>
        <source>No: other messages are meant</source>
        <translation>Nein: Es sind andere Nachrichten gemeint</translation>
    </message>
    <message>
        <source>No: something does not belong here</source>
        <translation>Nein: Etwas gehört nicht hierher</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Non-MIME to %1</source>
        <translation>Non-MIME auf %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None of the %1 files of ARCHIVE has a name like it; upper and lower case were not told apart.</source>
        <translation>Keine der %1 Dateien in ARCHIVE hat einen ähnlichen Namen; Groß- und Kleinschreibung wurde nicht unterschieden.</translation>
    </message>
    <message>
        <source>None was named by an event or by the caller.</source>
        <translation>Weder ein Ereignis noch der Anrufer hat eine genannt.</translation>
    </message>
    <message>
        <source>None was read.</source>
        <translation>Es wurde keine gelesen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not kept: the message was discarded.</source>
        <translation>Nicht behalten: Die Nachricht wurde verworfen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not looked into: “%1” gave no answer any more.</source>
        <translation>Nicht hineingesehen: „%1“ antwortete nicht mehr.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not of the plan:</source>
        <translation>Nicht im Plan:</translation>
    </message>
    <message>
        <source>Not one of the %1 failed messages is in the ARCHIVE that was read: it may be another folder’s or another server’s.</source>
        <translation>Keine der %1 gescheiterten Nachrichten ist in dem gelesenen ARCHIVE: Es ist vielleicht das eines anderen Ordners oder eines anderen Servers.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Nicht zurückgelegt</translation>
    </message>
    <message>
        <source>Not seen in %1: %2.</source>
        <translation>In %1 nicht gesehen: %2.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not taken for an ARCHIVE, though so named: there is an IN\ARCHIVE below it.</source>
        <translation>Trotz seines Namens nicht als ARCHIVE angesehen: Darunter liegt ein IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>Not yet: it fills the disk</source>
        <translation>Noch nicht: Es füllt den Datenträger</translation>
    </message>
    <message>
        <source>Not yet: somebody else does it</source>
        <translation>Noch nicht: Das erledigt jemand anderes</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerkt: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>Nothing but a voice on the phone? Type in what the caller reads out.</source>
        <translation>Nur eine Stimme am Telefon? Tippen Sie ein, was der Anrufer vorliest.</translation>
    </message>
    <message>
        <source>Nothing could be written to the kit&apos;s folder.</source>
        <translation>In den Ordner des Kits ließ sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing in the evidence speaks for it.</source>
        <translation>Nichts in den Belegen spricht dafür.</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the next step that the report names.</source>
        <translation>Über den nächsten Schritt hinaus, den der Bericht nennt, wird um nichts gebeten.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: mail that you send waits on the server, and other mail servers try again.</source>
        <translation>Dabei geht nichts verloren: Mail, die Sie senden, wartet auf dem Server, und andere Mailserver versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing moved: every cause stands as it did before.</source>
        <translation>Nichts hat sich verschoben: Jede Ursache steht da wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing shows that a setting was changed, which Q230250 presumes for a message that names its charset (%1).</source>
        <translation>Nichts zeigt, dass eine Einstellung geändert wurde, was Q230250 für eine Nachricht voraussetzt, die ihren Zeichensatz nennt (%1).</translation>
    </message>
    <message>
        <source>Nothing speaks for “%1” any more.</source>
        <translation>Für „%1“ spricht nichts mehr.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. A damaged file is replaced by its original: ask for it in a ZIP file.</source>
        <translation>Auf dem Server wurde nichts geändert. Eine beschädigte Datei wird durch ihr Original ersetzt: Bitten Sie darum in einer ZIP-Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. What does not belong to the case is taken out with “Remove”; the files stay where they are.</source>
        <translation>Auf dem Server wurde nichts geändert. Was nicht zum Fall gehört, wird mit „Entfernen“ herausgenommen; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Nothing was changed: no setting, no file, no service.</source>
        <translation>Es wurde nichts geändert: keine Einstellung, keine Datei, kein Dienst.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nichts wurde zurückgelegt</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains and charsets stand here as they were read.</source>
        <translation>Nichts wurde geschwärzt: Namen von Servern, Dateien, Domänen und Zeichensätzen stehen hier, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains, charsets and people, notes and answers stand here as they were read or written.</source>
        <translation>Nichts wurde geschwärzt: Namen von Servern, Dateien, Domänen, Zeichensätzen und Personen, Notizen und Antworten stehen hier, wie sie gelesen oder geschrieben wurden.</translation>
    </message>
    <message>
        <source>Nothing was redacted: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>Nichts wurde geschwärzt: Die Dateien enthalten Namen, Adressen und Nachrichten, wie sie sind. Behandeln Sie sie wie Mail.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Open the case again to see what the file holds now.</source>
        <translation>Nichts wurde ersetzt. Öffnen Sie den Fall noch einmal, um zu sehen, was die Datei jetzt enthält.</translation>
    </message>
    <message>
        <source>Nothing was saved. Where another window has the case, work there; else see to the folder and open it again.</source>
        <translation>Nichts wurde gespeichert. Wo ein anderes Fenster den Fall hat, arbeiten Sie dort weiter; sonst kümmern Sie sich um den Ordner und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask the sender for the case again.</source>
        <translation>Nichts wurde entpackt. Bitten Sie den Absender noch einmal um den Fall.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message does not name too), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>Von den gescheiterten Nachrichten enthält der Bericht Absender, Empfänger (auch solche, die die Nachricht nicht nennt), Betreffzeilen und Auszüge von höchstens etwa 400 Bytes; eine ganze Nachricht enthält er nicht.</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message itself names), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>Von den gescheiterten Nachrichten enthält der Bericht Absender, Empfänger (solche, die die Nachricht selbst nennt), Betreffzeilen und Auszüge von höchstens etwa 400 Bytes; eine ganze Nachricht enthält er nicht.</translation>
    </message>
    <message>
        <source>Old mail may arrive with its old date, and so stand far down in your Inbox: look through your unread mail.</source>
        <translation>Alte Mail kommt vielleicht mit ihrem alten Datum an und steht dann weit unten in Ihrem Posteingang: Sehen Sie Ihre ungelesene Mail durch.</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain” (4.0 and 5.0: under “Specify Message Content by E-Mail Domain”).</source>
        <translation>Wählen Sie auf derselben Registerkarte die Schaltfläche „E-Mail Domain“ (4.0 und 5.0: unter „Specify Message Content by E-Mail Domain“).</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain”.</source>
        <translation>Wählen Sie auf derselben Registerkarte die Schaltfläche „E-Mail Domain“.</translation>
    </message>
    <message>
        <source>On the same tab, under “Specify Message Content by E-Mail Domain”, choose the button “E-Mail Domain”.</source>
        <translation>Wählen Sie auf derselben Registerkarte unter „Specify Message Content by E-Mail Domain“ die Schaltfläche „E-Mail Domain“.</translation>
    </message>
    <message>
        <source>On the server, at the command prompt. The export only reads; the third and fourth key tell which character sets the server knows.</source>
        <translation>Auf dem Server, an der Eingabeaufforderung. Der Export liest nur; der dritte und vierte Schlüssel sagen, welche Zeichensätze der Server kennt.</translation>
    </message>
    <message>
        <source>On the server, at the command prompt; add the file to the case. Drivers are listed in Control Panel, Devices: have the started ones read out.</source>
        <translation>Auf dem Server, an der Eingabeaufforderung; fügen Sie die Datei zum Fall hinzu. Treiber stehen in Control Panel, Devices: Lassen Sie sich die gestarteten vorlesen.</translation>
    </message>
    <message>
        <source>On the server, in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). The log goes on; nothing is cleared.</source>
        <translation>Auf dem Server, im Event Viewer: Log, Application; dann Log, Save As, Typ Event Log File (*.EVT). Das Protokoll läuft weiter; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>On the server, read the registry value RootDir of MSExchangeIMC\Parameters: IN\ARCHIVE lies below the folder that it names. The path in event 4117 is a fixed text and does not show the real one.</source>
        <translation>Lesen Sie auf dem Server den Registrierungswert RootDir von MSExchangeIMC\Parameters: IN\ARCHIVE liegt unter dem Ordner, den er nennt. Der Pfad in Ereignis 4117 ist ein fester Text und zeigt nicht den wirklichen.</translation>
    </message>
    <message>
        <source>On the server, restore it, then stop and start the service.</source>
        <translation>Stellen Sie sie auf dem Server wieder her, dann beenden und starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>On the server, restore the changed file.</source>
        <translation>Stellen Sie auf dem Server die geänderte Datei wieder her.</translation>
    </message>
    <message>
        <source>On the server, save the settings as they are. It only reads (Q262126).</source>
        <translation>Speichern Sie auf dem Server die Einstellungen, wie sie sind. Das liest nur (Q262126).</translation>
    </message>
    <message>
        <source>On the server, sign in as an administrator of Windows.</source>
        <translation>Melden Sie sich auf dem Server als Administrator von Windows an.</translation>
    </message>
    <message>
        <source>On the server’s own folders the program moves the files, with the service stopped: it copies each first, writes down every step and can undo it. Elsewhere take the kit, or type the commands.</source>
        <translation>In den eigenen Ordnern des Servers verschiebt das Programm die Dateien, bei beendetem Dienst: Es kopiert jede zuerst, schreibt jeden Schritt auf und kann ihn rückgängig machen. Anderswo nehmen Sie das Kit oder geben Sie die Befehle ein.</translation>
    </message>
    <message>
        <source>One message may be making the mail system stop. We set the waiting messages aside, start the system again and put them back a few at a time. A copy of each is kept.</source>
        <translation>Vielleicht lässt eine einzelne Nachricht das Mailsystem stehen bleiben. Wir legen die wartenden Nachrichten beiseite, starten das System wieder und legen sie nach und nach zurück. Von jeder bleibt eine Kopie erhalten.</translation>
    </message>
    <message>
        <source>One of the addresses in the message seems damaged, so the mail system cannot read it. We keep a copy; the sender can type the address again and send it once more.</source>
        <translation>Eine der Adressen in der Nachricht scheint beschädigt zu sein, sodass das Mailsystem sie nicht lesen kann. Wir heben eine Kopie auf; der Absender kann die Adresse neu eingeben und die Nachricht noch einmal schicken.</translation>
    </message>
    <message>
        <source>Only after the service pack or hotfix is in: copy the failed spool file elsewhere, move it back to IMCDATA\IN with the service stopped, alone, then start the service while nobody depends on it. It worked when the message arrives and no new event 4117 or 4182 names it (Q230250, Q169223).</source>
        <translation>Erst wenn das Service Pack oder der Hotfix installiert ist: Kopieren Sie die gescheiterte Spooldatei an einen anderen Ort, verschieben Sie sie bei beendetem Dienst allein nach IMCDATA\IN zurück und starten Sie den Dienst, wenn niemand auf ihn angewiesen ist. Es hat geholfen, wenn die Nachricht ankommt und kein neues Ereignis 4117 oder 4182 sie nennt (Q230250, Q169223).</translation>
    </message>
    <message>
        <source>Only if support asks for it, outside working hours and with copies: put failed spool files back one at a time to find the one that crashes the store (Q169223).</source>
        <translation>Nur wenn der Support darum bittet, außerhalb der Arbeitszeit und mit Kopien: Legen Sie gescheiterte Spooldateien einzeln zurück, um die zu finden, die den Informationsspeicher zum Absturz bringt (Q169223).</translation>
    </message>
    <message>
        <source>Only some rows</source>
        <translation>Nur einige Zeilen</translation>
    </message>
    <message>
        <source>Only the files of failed messages are put back: moving the whole folder ARCHIVE would deliver old mail again where Message Archival is on.</source>
        <translation>Nur die Dateien gescheiterter Nachrichten werden zurückgelegt: Den ganzen Ordner ARCHIVE zu verschieben, würde alte Mail noch einmal zustellen, wo Message Archival eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of text and %2 uuencoded files were looked for.</source>
        <translation>Nur die ersten %1 MiB Text und %2 uukodierte Dateien wurden gesucht.</translation>
    </message>
    <message>
        <source>Only the first %1 deliveries in the tracking log “%2” are kept; %3 more were left out.</source>
        <translation>Nur die ersten %1 Zustellungen im Verfolgungsprotokoll „%2“ werden behalten; %3 weitere wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Only the first %1 encoded words were compared with the charset that they declare.</source>
        <translation>Nur die ersten %1 kodierten Wörter wurden mit dem Zeichensatz verglichen, den sie angeben.</translation>
    </message>
    <message>
        <source>Only the first %1 files inside it were looked at.</source>
        <translation>Nur die ersten %1 Dateien darin wurden angesehen.</translation>
    </message>
    <message>
        <source>Only the first %1 messages of this protocol log are kept; %2 more were left out.</source>
        <translation>Nur die ersten %1 Nachrichten dieses SMTP-Protokolls werden behalten; %2 weitere wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Only the first %1 names of the list are kept.</source>
        <translation>Nur die ersten %1 Namen der Liste werden behalten.</translation>
    </message>
    <message>
        <source>Only the first %1 values are read.</source>
        <translation>Nur die ersten %1 Werte werden gelesen.</translation>
    </message>
    <message>
        <source>Only the first MiB of the file is read.</source>
        <translation>Nur das erste MiB der Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Only the first MiB of the list is read.</source>
        <translation>Nur das erste MiB der Liste wird gelesen.</translation>
    </message>
    <message>
        <source>Only the mailbox of the service is taken out of the scan; mail in people&apos;s mailboxes stays scanned. Do not switch GroupShield off.</source>
        <translation>Nur das Postfach des Dienstes wird von der Prüfung ausgenommen; Mail in den Postfächern der Benutzer wird weiter geprüft. Schalten Sie GroupShield nicht aus.</translation>
    </message>
    <message>
        <source>Only the name was changed; the bytes show no harm. Event 4117 names the file as the server knows it.</source>
        <translation>Nur der Name wurde geändert; die Bytes zeigen keinen Schaden. Ereignis 4117 nennt die Datei, wie der Server sie kennt.</translation>
    </message>
    <message>
        <source>Only the newest %1 changes of the log are kept.</source>
        <translation>Nur die neuesten %1 Änderungen des Protokolls werden behalten.</translation>
    </message>
    <message>
        <source>Only the newest %1 faults are read; older ones stand further up in the log.</source>
        <translation>Nur die neuesten %1 Fehler werden gelesen; ältere stehen weiter oben im Protokoll.</translation>
    </message>
    <message>
        <source>Only where that does not help: switch the scanner off with the customer&apos;s consent, for a stated time. Stopping its service is not enough, its filter drivers stay (Q240309): INO_FLPY and INO_FLTR, NAVAP, NAVENG and NAVEX15, NaiFiltr and NaiFsRec.</source>
        <translation>Nur wo das nicht hilft: Schalten Sie den Scanner mit Einwilligung des Kunden für eine bestimmte Zeit aus. Seinen Dienst zu beenden, genügt nicht, seine Filtertreiber bleiben (Q240309): INO_FLPY und INO_FLTR, NAVAP, NAVENG und NAVEX15, NaiFiltr und NaiFsRec.</translation>
    </message>
    <message>
        <source>Open Administrator, Configuration, Connections, Internet Mail Service, Properties, tab Internet Mail – not the tab Connections, which has another E-Mail Domain button.</source>
        <translation>Öffnen Sie Administrator, Configuration, Connections, Internet Mail Service, Properties, Registerkarte Internet Mail – nicht die Registerkarte Connections, die eine andere Schaltfläche E-Mail Domain hat.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector (%1)” and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Connector (%1)“ und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector” with the server’s name and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Connector“ mit dem Namen des Servers und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)” and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Service (%1)“ und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)”, in Exchange 4.0 “Internet Mail Connector (%1)”, and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Service (%1)“, in Exchange 4.0 „Internet Mail Connector (%1)“, und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service” with the server’s name and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Service“ mit dem Namen des Servers und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service”, in Exchange 4.0 “Internet Mail Connector”, with the server’s name and choose File, Properties.</source>
        <translation>Öffnen Sie Configuration, dann Connections. Wählen Sie „Internet Mail Service“, in Exchange 4.0 „Internet Mail Connector“, mit dem Namen des Servers und dann File, Properties.</translation>
    </message>
    <message>
        <source>Open an event log (AppEvent.Evt), a spool file from IN\ARCHIVE, imc.txt, or the folder that holds them.</source>
        <translation>Öffnen Sie ein Ereignisprotokoll (AppEvent.Evt), eine Spooldatei aus IN\ARCHIVE, imc.txt oder den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Open it again, or a copy of it.</source>
        <translation>Öffnen Sie die Datei oder eine Kopie davon noch einmal.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Open it in another program, or have a smaller one sent.</source>
        <translation>Öffnen Sie sie in einem anderen Programm oder lassen Sie eine kleinere schicken.</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>Öffnen Sie ihn mit jener Version oder aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>Open one folder at a time.</source>
        <translation>Öffnen Sie jeweils nur einen Ordner.</translation>
    </message>
    <message>
        <source>Open the Internet Mail tab of the Internet Mail Service (Administrator: Configuration, Connections) and compare its Character Sets with the recommended ones (Q230250).</source>
        <translation>Öffnen Sie die Registerkarte Internet Mail des Internet Mail Service (Administrator: Configuration, Connections) und vergleichen Sie dort Character Sets mit den empfohlenen Werten (Q230250).</translation>
    </message>
    <message>
        <source>Open the archive again.</source>
        <translation>Öffnen Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>Open the evidence again.</source>
        <translation>Öffnen Sie die Belege noch einmal.</translation>
    </message>
    <message>
        <source>Open the file in the viewer and look for its flags: a malformed address, a blank charset and other malformed messages are known to cause this.</source>
        <translation>Öffnen Sie die Datei im Betrachter und sehen Sie nach ihren Hinweisen: Eine fehlerhaft gebildete Adresse, ein leerer Zeichensatz und andere fehlerhafte Nachrichten sind als Auslöser bekannt.</translation>
    </message>
    <message>
        <source>Open the file in the viewer: it shows which message the report is about.</source>
        <translation>Öffnen Sie die Datei im Betrachter: Er zeigt, um welche Nachricht es in dem Bericht geht.</translation>
    </message>
    <message>
        <source>Open the server&apos;s folder or share, or the folder you copied it to.</source>
        <translation>Öffnen Sie den Ordner oder die Freigabe des Servers oder den Ordner, in den Sie ihn kopiert haben.</translation>
    </message>
    <message>
        <source>Or copy the file to System32 and add a text value to HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage: its name the number, its data the file’s name (Q155016).</source>
        <translation>Oder kopieren Sie die Datei nach System32 und fügen Sie HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage einen Textwert hinzu: sein Name die Nummer, seine Daten der Name der Datei (Q155016).</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 2 or later (Q192583).</source>
        <translation>Oder installieren Sie Exchange 5.5 Service Pack 2 oder höher (Q192583).</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 4: the sender then gets a report that names the limit (Q246051).</source>
        <translation>Oder installieren Sie Exchange 5.5 Service Pack 4: Der Absender erhält dann einen Bericht, der die Grenze nennt (Q246051).</translation>
    </message>
    <message>
        <source>Or install GroupShield 4.5 or later, which leaves that mailbox alone (Q242320).</source>
        <translation>Oder installieren Sie GroupShield 4.5 oder höher, das dieses Postfach in Ruhe lässt (Q242320).</translation>
    </message>
    <message>
        <source>Or take imccopy from another Exchange Server CD of the same version: it need not be the one that this server was set up from (inferred). The raw mode of the Administrator program (admin /r) is no way: there the setting probably lies among the bytes of the attribute Extension-Data, where nobody can read it, and a slip damages the directory.</source>
        <translation>Oder nehmen Sie imccopy von einer anderen Exchange-Server-CD derselben Version: Es muss nicht die sein, von der dieser Server installiert wurde (abgeleitet). Der Rohmodus des Programms Administrator (admin /r) ist kein Weg: Dort liegt die Einstellung wahrscheinlich unter den Bytes des Attributs Extension-Data, wo sie niemand lesen kann, und ein Versehen beschädigt das Verzeichnis.</translation>
    </message>
    <message>
        <source>Or, with support&apos;s help, set ResolveP2 to 0 (Q174755). Write the old value down first.</source>
        <translation>Oder setzen Sie mit Hilfe des Supports ResolveP2 auf 0 (Q174755). Schreiben Sie zuerst den alten Wert auf.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Other causes considered</source>
        <translation>Andere erwogene Ursachen</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>Andere Änderungen: %1.</translation>
    </message>
    <message>
        <source>Other senders&apos; domains whose mail arrives now and falls under these rows: %1.</source>
        <translation>Andere Absenderdomänen, deren Mail jetzt ankommt und unter diese Zeilen fällt: %1.</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, proven delivered</source>
        <translation>Andere in ARCHIVE, nachweislich zugestellt</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, undetermined</source>
        <translation>Andere in ARCHIVE, unbestimmt</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Our mail server accepted your message “[subject]” to [recipient] %1, but could not put it into the mailbox.</source>
        <translation>Unser Mailserver hat Ihre Nachricht „[Betreff]“ an [Empfänger] %1 angenommen, konnte sie aber nicht in das Postfach legen.</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 is written by the default, %2. Readers without MIME there may see “=20” at the ends of lines (Q185107).</source>
        <translation>Ausgehend: Mail an %1 wird nach dem Standard geschrieben, %2. Leser ohne MIME sehen dort vielleicht „=20“ an den Zeilenenden (Q185107).</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 without MIME is written in %2; the other side must expect the same (Q156063). Accented Western letters in subjects to there may be altered (Q305540).</source>
        <translation>Ausgehend: Mail an %1 ohne MIME wird in %2 geschrieben; die Gegenseite muss dasselbe erwarten (Q156063). Westliche Buchstaben mit Akzent in Betreffzeilen dorthin werden unter Umständen verändert (Q305540).</translation>
    </message>
    <message>
        <source>Outbound: mail without MIME is written in %1; MIME mail where its text leaves a choice (Q156063). Other defaults than ISO-8859-1 alter accented letters in subjects (Q305540).</source>
        <translation>Ausgehend: Mail ohne MIME wird in %1 geschrieben; MIME-Mail dort, wo ihr Text die Wahl lässt (Q156063). Andere Standardwerte als ISO-8859-1 verändern Buchstaben mit Akzent in Betreffzeilen (Q305540).</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome as recorded: %1.</source>
        <translation>Festgehaltenes Ergebnis: %1.</translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation>Fall wird gepackt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Parts are nested %1 deep here and below. Exchange 5.0 before Service Pack 2 slows down or crashes; later versions stop at 30 (LimitNestingLevels).</source>
        <translation>Hier und darunter sind Teile %1 tief verschachtelt. Exchange 5.0 vor Service Pack 2 wird langsam oder stürzt ab; spätere Versionen hören bei 30 auf (LimitNestingLevels).</translation>
    </message>
    <message>
        <source>Parts nested deeper than %1 are shown as one part each; what they contain was not looked into.</source>
        <translation>Teile, die tiefer als %1 verschachtelt sind, werden jeweils als ein Teil gezeigt; was sie enthalten, wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>Paste the event&apos;s whole description, from “An error” to its end.</source>
        <translation>Fügen Sie die ganze Beschreibung des Ereignisses ein, von „An error“ bis zum Ende.</translation>
    </message>
    <message>
        <source>Performance Optimizer changed “%1” from %2 to %3.</source>
        <translation>Der Performance Optimizer hat „%1“ von %2 auf %3 geändert.</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 from %2 to %3</source>
        <translation>Der Performance Optimizer hat %1 von %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 to %2</source>
        <translation>Der Performance Optimizer hat %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Performance Optimizer set “%1” to %2.</source>
        <translation>Der Performance Optimizer hat „%1“ auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>Performance Optimizer&apos;s log records that it set the store&apos;s threads to %1.</source>
        <translation>Das Protokoll des Performance Optimizer verzeichnet, dass er die Threads des Informationsspeichers auf %1 gesetzt hat.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pieces of the failed messages that claims rest on. Bytes that are no printable ASCII stand as \xE4; offsets count from the start of the file.</source>
        <translation>Stücke der gescheiterten Nachrichten, auf denen Aussagen beruhen. Bytes, die kein druckbares ASCII sind, stehen als \xE4; Offsets zählen vom Anfang der Datei.</translation>
    </message>
    <message>
        <source>Places in the encoded text that do not belong there: %1, the first at byte %2. What was decoded may be damaged.</source>
        <translation>Stellen im kodierten Text, die nicht dorthin gehören: %1, die erste bei Byte %2. Das Dekodierte ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Plan again once nothing writes to it any more.</source>
        <translation>Planen Sie neu, wenn nichts mehr in sie schreibt.</translation>
    </message>
    <message>
        <source>Possibility</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>Mögliche Ursache: %1</translation>
    </message>
    <message>
        <source>Possible cause: %1.</source>
        <translation>Mögliche Ursache: %1.</translation>
    </message>
    <message>
        <source>Preparing the archive</source>
        <translation>Archiv wird vorbereitet</translation>
    </message>
    <message>
        <source>Print the emergency card, or save it: mail and network may be gone when it is needed.</source>
        <translation>Drucken Sie die Notfallkarte oder speichern Sie sie: Mail und Netz sind vielleicht weg, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Probe submission</source>
        <translation>Testnachricht eingereicht</translation>
    </message>
    <message>
        <source>Probe transfer in</source>
        <translation>Testnachricht eingehend</translation>
    </message>
    <message>
        <source>Probe transfer out</source>
        <translation>Testnachricht ausgehend</translation>
    </message>
    <message>
        <source>Processes are left out by the value xProcess of HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter, in capital letters, MSEXCIMC.EXE and STORE.EXE among them (Q195919).</source>
        <translation>Prozesse werden ausgelassen über den Wert xProcess von HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter, in Großbuchstaben, darunter MSEXCIMC.EXE und STORE.EXE (Q195919).</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Put back before the hotfix is in, the message can stop the service again for everybody.</source>
        <translation>Wird die Nachricht zurückgelegt, bevor der Hotfix installiert ist, kann sie den Dienst wieder für alle beenden.</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message can stop the service at every start (Q293288).</source>
        <translation>Wird die Nachricht zurückgelegt, bevor das Service Pack installiert ist, kann sie den Dienst bei jedem Start beenden (Q293288).</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message stops the store again for everybody (Q166558).</source>
        <translation>Wird die Nachricht zurückgelegt, bevor das Service Pack installiert ist, beendet sie den Informationsspeicher wieder für alle (Q166558).</translation>
    </message>
    <message>
        <source>Put back one file first, the oldest harmless one. Only when it arrived, put back the others.</source>
        <translation>Legen Sie zuerst eine Datei zurück, die älteste harmlose. Erst wenn sie angekommen ist, legen Sie die anderen zurück.</translation>
    </message>
    <message>
        <source>Put back the failed files only, and watch what becomes of each.</source>
        <translation>Legen Sie nur die gescheiterten Dateien zurück und beobachten Sie, was aus jeder wird.</translation>
    </message>
    <message>
        <source>Put back the files by hand, as shown.</source>
        <translation>Legen Sie die Dateien von Hand zurück, wie gezeigt.</translation>
    </message>
    <message>
        <source>Put back the value that was written down, in the reverse order of the steps.</source>
        <translation>Setzen Sie den aufgeschriebenen Wert wieder ein, in der umgekehrten Reihenfolge der Schritte.</translation>
    </message>
    <message>
        <source>Put back unchanged before the update is in, the message can stop the service (event 4182).</source>
        <translation>Wird die Nachricht unverändert zurückgelegt, bevor das Update installiert ist, kann sie den Dienst beenden (Ereignis 4182).</translation>
    </message>
    <message>
        <source>Put back, the message is delivered a second time to everybody it had already reached.</source>
        <translation>Zurückgelegt wird die Nachricht allen, die sie schon bekommen hatten, ein zweites Mal zugestellt.</translation>
    </message>
    <message>
        <source>Put it back into IN only if that report is still wanted.</source>
        <translation>Legen Sie sie nur nach IN zurück, wenn dieser Bericht noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Put the files back one or a few at a time to find the one that crashes the store; keep that one out (Q169223, Q168883).</source>
        <translation>Legen Sie die Dateien einzeln oder zu wenigen zurück, um die zu finden, die den Informationsspeicher zum Absturz bringt; lassen Sie diese draußen (Q169223, Q168883).</translation>
    </message>
    <message>
        <source>Put this file back by hand, or leave it out.</source>
        <translation>Legen Sie diese Datei von Hand zurück oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Putting back the whole folder delivers mail again that had arrived, when Message Archival was on (Q189731).</source>
        <translation>Den ganzen Ordner zurückzulegen stellt Mail erneut zu, die schon angekommen war, wenn Message Archival eingeschaltet war (Q189731).</translation>
    </message>
    <message>
        <source>Q230250 goes straight from the charset to the setting. In truth the charset is one of ten documented causes, and changing the setting for another one breaks mail that arrives now.</source>
        <translation>Q230250 geht direkt vom Zeichensatz zur Einstellung. In Wahrheit ist der Zeichensatz eine von zehn dokumentierten Ursachen, und die Einstellung wegen einer anderen zu ändern, stört Mail, die jetzt ankommt.</translation>
    </message>
    <message>
        <source>Q230250 would change the Character Sets here. They are not the cause in this case: changing them would break mail that arrives now and mend nothing.</source>
        <translation>Q230250 würde hier die „Character Sets“ ändern. Sie sind in diesem Fall nicht die Ursache: Sie zu ändern, würde Mail stören, die jetzt ankommt, und nichts beheben.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions that would settle more</source>
        <translation>Fragen, die mehr klären würden</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Read its answer; it is kept as it came. Look at the service at the server’s console.</source>
        <translation>Lesen Sie seine Antwort; sie ist aufbewahrt, wie sie kam. Sehen Sie an der Konsole des Servers nach dem Dienst.</translation>
    </message>
    <message>
        <source>Read out again after the change</source>
        <translation>Nach der Änderung noch einmal vorgelesen</translation>
    </message>
    <message>
        <source>Read the evidence for and against the first finding, then the others.</source>
        <translation>Lesen Sie, was für und was gegen den ersten Befund spricht, dann die anderen.</translation>
    </message>
    <message>
        <source>Read the greeting of the mail port</source>
        <translation>Begrüßung am Mail-Port lesen</translation>
    </message>
    <message>
        <source>Reading ended early: %1. The newest %2 events of the log were copied.</source>
        <translation>Das Lesen endete vorzeitig: %1. Die neuesten %2 Ereignisse des Protokolls wurden kopiert.</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading spool files</source>
        <translation>Spooldateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading the event log</source>
        <translation>Ereignisprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients that only the envelope of a message names (blind copies, members of lists) are replaced all the same; MANIFEST.json says in which files.</source>
        <translation>Empfänger, die nur der Umschlag einer Nachricht nennt (Blindkopien, Mitglieder von Listen), sind trotzdem ersetzt; MANIFEST.json sagt, in welchen Dateien.</translation>
    </message>
    <message>
        <source>Recipients who wait for it</source>
        <translation>Empfänger, die darauf warten</translation>
    </message>
    <message>
        <source>Recipients whom the message itself does not name (Bcc, or a list) are counted, not shown: %1.</source>
        <translation>Empfänger, die die Nachricht selbst nicht nennt (Bcc oder eine Liste), sind gezählt, nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation:</source>
        <translation>Empfehlung:</translation>
    </message>
    <message>
        <source>Recommended setting</source>
        <translation>Empfohlene Einstellung</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>Record what became of each file. Never put back the whole folder.</source>
        <translation>Halten Sie fest, was aus jeder Datei wurde. Legen Sie nie den ganzen Ordner zurück.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Redacted: %1</source>
        <translation>Geschwärzt: %1</translation>
    </message>
    <message>
        <source>Rehearse: restore the save as it is, save again, and import that. Nothing may differ. (“-restore domain” is inferred: Q182522 shows “-restore routes”.)</source>
        <translation>Probe: Stellen Sie die Sicherung wieder her, wie sie ist, speichern Sie noch einmal und importieren Sie das. Nichts darf sich unterscheiden. („-restore domain“ ist abgeleitet: Q182522 zeigt „-restore routes“.)</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Remove the entry for %1.</source>
        <translation>Entfernen Sie den Eintrag für %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report absorption</source>
        <translation>Bericht aufgenommen</translation>
    </message>
    <message>
        <source>Report delivered</source>
        <translation>Bericht zugestellt</translation>
    </message>
    <message>
        <source>Report generation</source>
        <translation>Bericht erzeugt</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Report made: %1 by IMS Doctor %2</source>
        <translation>Bericht erstellt: %1 von IMS Doctor %2</translation>
    </message>
    <message>
        <source>Report transfer in</source>
        <translation>Berichtsübertragung eingehend</translation>
    </message>
    <message>
        <source>Report transfer out</source>
        <translation>Berichtsübertragung ausgehend</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>ResolveP2 is not set in the registry: it seems not to be on.</source>
        <translation>ResolveP2 ist in der Registrierung nicht gesetzt: Es ist anscheinend nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>ResolveP2 is not set.</source>
        <translation>ResolveP2 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>ResolveP2 is off: %1 = %2.</source>
        <translation>ResolveP2 ist ausgeschaltet: %1 = %2.</translation>
    </message>
    <message>
        <source>ResolveP2 is on: %1 = %2.</source>
        <translation>ResolveP2 ist eingeschaltet: %1 = %2.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restarting the Information Store disconnects everybody: agree on a time.</source>
        <translation>Ein Neustart des Informationsspeichers trennt alle Benutzer: Vereinbaren Sie eine Zeit.</translation>
    </message>
    <message>
        <source>Restarting the store disconnects everybody: agree on a time. The registry is changed: note the old value first.</source>
        <translation>Ein Neustart des Informationsspeichers trennt alle Benutzer: Vereinbaren Sie eine Zeit. Die Registrierung wird geändert: Notieren Sie zuerst den alten Wert.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>RootDir is not set. By default the folder is Exchsrvr\Imcdata.</source>
        <translation>RootDir ist nicht gesetzt. Standardmäßig ist der Ordner Exchsrvr\Imcdata.</translation>
    </message>
    <message>
        <source>Row %1 of the Character Sets</source>
        <translation>Zeile %1 von „Character Sets“</translation>
    </message>
    <message>
        <source>Rows to set</source>
        <translation>Zu setzende Zeilen</translation>
    </message>
    <message>
        <source>Rule that applied</source>
        <translation>Geltende Regel</translation>
    </message>
    <message>
        <source>SMTP message rerouted</source>
        <translation>SMTP-Nachricht neu geroutet</translation>
    </message>
    <message>
        <source>SMTP queued outbound</source>
        <translation>SMTP ausgehend eingereiht</translation>
    </message>
    <message>
        <source>SMTP received inbound</source>
        <translation>SMTP eingehend empfangen</translation>
    </message>
    <message>
        <source>SMTP report absorbed</source>
        <translation>SMTP-Bericht aufgenommen</translation>
    </message>
    <message>
        <source>SMTP report generated</source>
        <translation>SMTP-Bericht erzeugt</translation>
    </message>
    <message>
        <source>SMTP report transferred in</source>
        <translation>SMTP-Bericht eingehend übertragen</translation>
    </message>
    <message>
        <source>SMTP report transferred out</source>
        <translation>SMTP-Bericht ausgehend übertragen</translation>
    </message>
    <message>
        <source>SMTP transferred inbound</source>
        <translation>SMTP eingehend übertragen</translation>
    </message>
    <message>
        <source>SMTP transferred outbound</source>
        <translation>SMTP ausgehend übertragen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Samba’s program “net” is not installed here (Debian: package samba-common-bin)</source>
        <translation>Das Samba-Programm „net“ ist hier nicht installiert (Debian: Paket samba-common-bin)</translation>
    </message>
    <message>
        <source>Save it to a file and name the file.</source>
        <translation>Speichern Sie es in eine Datei und nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>Save once more and import it: the program compares it with the plan, list by list.</source>
        <translation>Speichern Sie noch einmal und importieren Sie es: Das Programm vergleicht es mit dem Plan, Liste für Liste.</translation>
    </message>
    <message>
        <source>Save the log again: in Event Viewer choose Action, Save All Events As.</source>
        <translation>Speichern Sie das Protokoll noch einmal: Wählen Sie im Event Viewer Action, Save All Events As.</translation>
    </message>
    <message>
        <source>Save the log on the server instead: Event Viewer, Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it, and do it soon: the oldest events are overwritten when the log is full.</source>
        <translation>Speichern Sie das Protokoll stattdessen auf dem Server: Event Viewer, Log, Application; dann Log, Save As, Typ Event Log File (*.EVT). Löschen Sie es nicht und tun Sie es bald: Die ältesten Ereignisse werden überschrieben, wenn das Protokoll voll ist.</translation>
    </message>
    <message>
        <source>Save the message as .eml.</source>
        <translation>Speichern Sie die Nachricht als .eml.</translation>
    </message>
    <message>
        <source>Save the routing table too: changing properties of the service can damage it, and event 4056 is logged at the next start then (Q182522).</source>
        <translation>Speichern Sie auch die Routingtabelle: Änderungen an den Eigenschaften des Dienstes können sie beschädigen, und beim nächsten Start wird dann Ereignis 4056 protokolliert (Q182522).</translation>
    </message>
    <message>
        <source>Save the server&apos;s Application event log as a file and add it to the case.</source>
        <translation>Speichern Sie das Ereignisprotokoll Application des Servers als Datei und fügen Sie sie zum Fall hinzu.</translation>
    </message>
    <message>
        <source>Save the server&apos;s Character Sets with “imccopy -save domain imc.txt” (Q262126) and add the file to the case.</source>
        <translation>Speichern Sie die „Character Sets“ des Servers mit „imccopy -save domain imc.txt“ (Q262126) und fügen Sie die Datei zum Fall hinzu.</translation>
    </message>
    <message>
        <source>Save the settings again with “imccopy -save domain imc.txt”.</source>
        <translation>Speichern Sie die Einstellungen noch einmal mit „imccopy -save domain imc.txt“.</translation>
    </message>
    <message>
        <source>Save the settings anew and import that: what others changed since then stays.</source>
        <translation>Speichern Sie die Einstellungen neu und importieren Sie sie: Was andere seither geändert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print that elsewhere.</source>
        <translation>Speichern Sie das Blatt als PDF und drucken Sie das anderswo.</translation>
    </message>
    <message>
        <source>Save them with “imccopy -save domain imc.txt” and name that file with --settings.</source>
        <translation>Speichern Sie sie mit „imccopy -save domain imc.txt“ und nennen Sie diese Datei mit --settings.</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>Saves of the settings made since</source>
        <translation>Seither gemachte Sicherungen der Einstellungen</translation>
    </message>
    <message>
        <source>Say --yes to do it. While the service is stopped no mail from outside arrives; the senders try again.</source>
        <translation>Geben Sie --yes an, um es zu tun. Solange der Dienst beendet ist, kommt keine Mail von außen an; die Absender versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>Say what the server’s Windows is (on the command line: --old-server): NT 4.0 and 2000 speak SMB1 alone, NT 4.0 logs on in its own way and knows no NTLMv2 before SP4. Windows 10 and newer have SMB1 switched off, and from 24H2 on they refuse NTLMv1 and unsigned sessions: work from Linux, from an older computer or at the server’s console.</source>
        <translation>Geben Sie an, welches Windows der Server hat (in der Befehlszeile: --old-server): NT 4.0 und 2000 sprechen nur SMB1, NT 4.0 meldet sich auf seine eigene Weise an und kennt vor SP4 kein NTLMv2. Unter Windows 10 und neuer ist SMB1 ausgeschaltet, und ab 24H2 lehnen sie NTLMv1 und unsignierte Sitzungen ab: Arbeiten Sie von Linux, von einem älteren Computer oder an der Konsole des Servers aus.</translation>
    </message>
    <message>
        <source>Search Drwtsn32.log from its end for “FAULT”, note the function, and search the knowledge base for it (Q192186).</source>
        <translation>Suchen Sie in Drwtsn32.log vom Ende her nach „FAULT“, notieren Sie die Funktion und suchen Sie danach in der Knowledge Base (Q192186).</translation>
    </message>
    <message>
        <source>See at the console whether the name is that of the right service.</source>
        <translation>Sehen Sie an der Konsole nach, ob der Name der des richtigen Dienstes ist.</translation>
    </message>
    <message>
        <source>See that no shorter entry which ends alike stands above a new one: “jp” above “corp.jp” would probably take its mail (inferred). Move Up puts the longer one first.</source>
        <translation>Achten Sie darauf, dass kein kürzerer Eintrag mit gleichem Ende über einem neuen steht: „jp“ über „corp.jp“ würde ihm wahrscheinlich die Mail nehmen (abgeleitet). Move Up setzt den längeren nach oben.</translation>
    </message>
    <message>
        <source>Seen in %1: %2.</source>
        <translation>In %1 gesehen: %2.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME from “%5” to “%3” and Non-MIME from “%6” to “%4”.</source>
        <translation>Wählen Sie „%2“ und dann Edit. Setzen Sie MIME von „%5“ auf „%3“ und Non-MIME von „%6“ auf „%4“.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>Wählen Sie „%2“ und dann Edit. Setzen Sie MIME auf „%3“ und Non-MIME auf „%4“.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3”; leave Non-MIME as it is.</source>
        <translation>Wählen Sie „%2“ und dann Edit. Setzen Sie MIME auf „%3“; lassen Sie Non-MIME, wie es ist.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set Non-MIME to “%4”; leave MIME as it is.</source>
        <translation>Wählen Sie „%2“ und dann Edit. Setzen Sie Non-MIME auf „%4“; lassen Sie MIME, wie es ist.</translation>
    </message>
    <message>
        <source>Select “%2” and choose Move Up until it stands above “%7”. Both fit mail from %2, and the upper one probably counts (inferred from Move Up and Move Down).</source>
        <translation>Wählen Sie „%2“ und dann Move Up, bis der Eintrag über „%7“ steht. Beide passen auf Mail von %2, und der obere zählt wahrscheinlich (aus Move Up und Move Down abgeleitet).</translation>
    </message>
    <message>
        <source>Select “%2” and choose Remove. It has MIME “%5” and Non-MIME “%6”, as the evidence says; that is needed to put it back.</source>
        <translation>Wählen Sie „%2“ und dann Remove. Laut Belegen hat der Eintrag MIME „%5“ und Non-MIME „%6“; das wird gebraucht, um ihn wieder anzulegen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Senders whose mail failed</source>
        <translation>Absender, deren Mail gescheitert ist</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>Absenderdomäne</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server: %1, Exchange %2</source>
        <translation>Server: %1, Exchange %2</translation>
    </message>
    <message>
        <source>Server’s time</source>
        <translation>Zeit des Servers</translation>
    </message>
    <message>
        <source>Service %1, %2 at %3: %4</source>
        <translation>Dienst %1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME as recommended, for all or by E-Mail Domain, then stop and start the service (Q230250).</source>
        <translation>Setzen Sie MIME und Non-MIME wie empfohlen, für alle oder über E-Mail Domain, dann beenden und starten Sie den Dienst (Q230250).</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME back to what was written down, or load the saved file as “imccopy” on the page shows. Then stop and start the service.</source>
        <translation>Stellen Sie MIME und Non-MIME auf das zurück, was aufgeschrieben wurde, oder laden Sie die gesicherte Datei, wie es „imccopy“ auf der Seite zeigt. Dann beenden und starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>Set Message Archival to None (articles disagree on whether Minimum stops it: Q168504, Q170809), then stop and start the service.</source>
        <translation>Setzen Sie Message Archival auf None (die Artikel sind uneinig, ob Minimum es abschaltet: Q168504, Q170809), dann beenden und starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>Set by the technician in place of the recommendation</source>
        <translation>Vom Techniker anstelle der Empfehlung gesetzt</translation>
    </message>
    <message>
        <source>Set it in Exchange Administrator, tab Internet Mail, or save the settings anew with “imccopy -save domain”.</source>
        <translation>Stellen Sie es in Exchange Administrator, Registerkarte Internet Mail, ein oder speichern Sie die Einstellungen neu mit „imccopy -save domain“.</translation>
    </message>
    <message>
        <source>Set the %8 further rows that the report lists. For so many rows a file for imccopy is the surer way.</source>
        <translation>Setzen Sie die %8 weiteren Zeilen, die der Bericht aufführt. Bei so vielen Zeilen ist eine Datei für imccopy der sicherere Weg.</translation>
    </message>
    <message>
        <source>Set the Character Sets of the Internet Mail Service as recommended.</source>
        <translation>Stellen Sie die „Character Sets“ des Internet Mail Service wie empfohlen ein.</translation>
    </message>
    <message>
        <source>Set the rows of the recommendation, for all or behind the button E-Mail Domain.</source>
        <translation>Setzen Sie die Zeilen der Empfehlung, für alle oder hinter der Schaltfläche E-Mail Domain.</translation>
    </message>
    <message>
        <source>Setting read out by the caller</source>
        <translation>Vom Anrufer vorgelesene Einstellung</translation>
    </message>
    <message>
        <source>Setting taken out that was read out</source>
        <translation>Vorgelesene Einstellung entfernt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings made by hand</source>
        <translation>Von Hand vorgenommene Einstellungen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Shorten the notes or what was pasted into an answer.</source>
        <translation>Kürzen Sie die Notizen oder das, was in eine Antwort eingefügt wurde.</translation>
    </message>
    <message>
        <source>Sign in as an administrator of that server, or save the log there in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it.</source>
        <translation>Melden Sie sich als Administrator dieses Servers an oder speichern Sie das Protokoll dort im Event Viewer: Log, Application; dann Log, Save As, Typ Event Log File (*.EVT). Löschen Sie es nicht.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>Zur Zusammenfassung springen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Some addresses are looked up in the directory, but not the sender’s (flags of Exchange 5.5).</source>
        <translation>Einige Adressen werden im Verzeichnis nachgeschlagen, aber nicht die des Absenders (Flags von Exchange 5.5).</translation>
    </message>
    <message>
        <source>Some failed messages have no clear cause any more.</source>
        <translation>Einige gescheiterte Nachrichten haben keine klare Ursache mehr.</translation>
    </message>
    <message>
        <source>Some mail from the Internet could not be delivered to you %1. It is being delivered now.</source>
        <translation>Einige Mail aus dem Internet konnte Ihnen %1 nicht zugestellt werden. Sie wird jetzt zugestellt.</translation>
    </message>
    <message>
        <source>Some mail reaching you may use letters that your server is not set up to read. We compare the setting and correct it if needed.</source>
        <translation>Einige Mail an Sie verwendet vielleicht Buchstaben, auf die Ihr Server nicht eingestellt ist. Wir vergleichen die Einstellung und berichtigen sie, wenn nötig.</translation>
    </message>
    <message>
        <source>Somebody, or a scheduled job, clears the folder</source>
        <translation>Jemand oder eine geplante Aufgabe leert den Ordner</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something in the message makes the mail system stop. We collect what is needed to find the fault, and keep the message aside.</source>
        <translation>Etwas in der Nachricht lässt das Mailsystem stehen bleiben. Wir sammeln, was nötig ist, um den Fehler zu finden, und halten die Nachricht zurück.</translation>
    </message>
    <message>
        <source>Something speaks for “%1” now; it is not likely yet.</source>
        <translation>Für „%1“ spricht jetzt etwas; es ist noch nicht wahrscheinlich.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>Spool files hold private mail. Show them to nobody who does not need them.</source>
        <translation>Spooldateien enthalten private Mail. Zeigen Sie sie niemandem, der sie nicht braucht.</translation>
    </message>
    <message>
        <source>Spool files that are missing: %1. That they are gone does not prove that the messages were delivered. What to check, in this order:</source>
        <translation>Fehlende Spooldateien: %1. Dass sie weg sind, beweist nicht, dass die Nachrichten zugestellt wurden. Was zu prüfen ist, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for %1.</source>
        <translation>Starten Sie Microsoft Exchange Administrator für %1.</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for the server.</source>
        <translation>Starten Sie Microsoft Exchange Administrator für den Server.</translation>
    </message>
    <message>
        <source>Start the Internet Mail Service</source>
        <translation>Internet Mail Service starten</translation>
    </message>
    <message>
        <source>Start the services and watch for half an hour: events 3039, 4094, 4102 and 4116 must not come back (Q169686).</source>
        <translation>Starten Sie die Dienste und beobachten Sie eine halbe Stunde lang: Die Ereignisse 3039, 4094, 4102 und 4116 dürfen nicht wiederkommen (Q169686).</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State it as an offset, such as +01:00; until then the times are taken as UTC.</source>
        <translation>Geben Sie sie als Abstand an, etwa +01:00; bis dahin gelten die Zeiten als UTC.</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>Stand des Falls</translation>
    </message>
    <message>
        <source>State the order again: mdy, dmy or ymd.</source>
        <translation>Geben Sie die Reihenfolge noch einmal an: mdy, dmy oder ymd.</translation>
    </message>
    <message>
        <source>State their order (in step 1, or with --date-order on the command line); until then its events are listed without a time.</source>
        <translation>Geben Sie ihre Reihenfolge an (in Schritt 1 oder mit --date-order in der Befehlszeile); bis dahin werden seine Ereignisse ohne Zeit aufgeführt.</translation>
    </message>
    <message>
        <source>Stated by the technician or the caller, not measured.</source>
        <translation>Vom Techniker oder vom Anrufer angegeben, nicht gemessen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stays in IN</source>
        <translation>Bleibt in IN</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation>Schritt %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Step 1 of Q230250 begins with the event. One folder of the server, or a copy of it, is enough: event log, archive, settings and tracking logs in it are found by themselves. Nothing in it is changed. The article reads the log on the server; here a copy will do, and keeps hands off the server.</source>
        <translation>Schritt 1 von Q230250 beginnt mit dem Ereignis. Ein Ordner des Servers oder eine Kopie davon genügt: Ereignisprotokoll, Archiv, Einstellungen und Verfolgungsprotokolle darin werden von selbst gefunden. Nichts darin wird verändert. Der Artikel liest das Protokoll auf dem Server; hier genügt eine Kopie, und am Server muss niemand etwas anfassen.</translation>
    </message>
    <message>
        <source>Step 1 of Q230250: event 4117 names the spool file of each message that could not be handed on. Other events of the same minute often say more than 4117 itself.</source>
        <translation>Schritt 1 von Q230250: Ereignis 4117 nennt die Spooldatei jeder Nachricht, die nicht weitergegeben werden konnte. Andere Ereignisse derselben Minute sagen oft mehr als 4117 selbst.</translation>
    </message>
    <message>
        <source>Step 5 makes the registry file for it: choose the charset, save the file, export the key first.</source>
        <translation>Schritt 5 erstellt die Registrierungsdatei dafür: Wählen Sie den Zeichensatz, speichern Sie die Datei, exportieren Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>Step 6 of Q230250: the service reads its settings when it starts. While it is stopped inbound mail waits at the senders, who try again. The article says no more than to restart; here the state is asked before and after, and the emergency card says what helps when the service does not start.</source>
        <translation>Schritt 6 von Q230250: Der Dienst liest seine Einstellungen, wenn er startet. Solange er beendet ist, wartet eingehende Mail bei den Absendern, die es wieder versuchen. Der Artikel sagt nur, dass neu zu starten ist; hier wird der Zustand vorher und nachher abgefragt, und die Notfallkarte sagt, was hilft, wenn der Dienst nicht startet.</translation>
    </message>
    <message>
        <source>Step by step, as the technician ticked them.</source>
        <translation>Schritt für Schritt, wie der Techniker sie abgehakt hat.</translation>
    </message>
    <message>
        <source>Step left out: %1</source>
        <translation>Schritt ausgelassen: %1</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>Schritt wieder aufgenommen: %1</translation>
    </message>
    <message>
        <source>Steps 2 and 3 of Q230250 open the file in Notepad and look for its charset. Here nothing is opened for writing: saving in Notepad would ruin the file.</source>
        <translation>Die Schritte 2 und 3 von Q230250 öffnen die Datei in Notepad und suchen ihren Zeichensatz. Hier wird nichts zum Schreiben geöffnet: Speichern in Notepad würde die Datei zerstören.</translation>
    </message>
    <message>
        <source>Steps 4 and 5 of Q230250. The recommendation goes back to the known default first and gives other charsets to the domains that need them, so that mail which arrives now goes on arriving.</source>
        <translation>Schritte 4 und 5 von Q230250. Die Empfehlung kehrt zuerst zum bekannten Standard zurück und gibt den Domänen, die es brauchen, andere Zeichensätze, damit Mail, die jetzt ankommt, weiter ankommt.</translation>
    </message>
    <message>
        <source>Steps done by hand</source>
        <translation>Von Hand ausgeführte Schritte</translation>
    </message>
    <message>
        <source>Steps done by hand: %1, the last one %2 by %3</source>
        <translation>Von Hand ausgeführte Schritte: %1, der letzte %2 von %3</translation>
    </message>
    <message>
        <source>Steps in Exchange Administrator</source>
        <translation>Schritte in Exchange Administrator</translation>
    </message>
    <message>
        <source>Steps of the cause</source>
        <translation>Schritte der Ursache</translation>
    </message>
    <message>
        <source>Steps of the cause, and what came of each</source>
        <translation>Schritte der Ursache und was sie ergeben haben</translation>
    </message>
    <message>
        <source>Steps of the walkthrough</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
    <message>
        <source>Steps with imccopy</source>
        <translation>Schritte mit imccopy</translation>
    </message>
    <message>
        <source>Still in IMCDATA\IN. It was not moved to IN\ARCHIVE.</source>
        <translation>Noch in IMCDATA\IN. Sie wurde nicht nach IN\ARCHIVE verschoben.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service.</source>
        <translation>Beenden und starten Sie den Internet Mail Service.</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service: it reads the setting when it starts (KB Q230250).</source>
        <translation>Beenden und starten Sie den Internet Mail Service: Er liest die Einstellung beim Start (KB Q230250).</translation>
    </message>
    <message>
        <source>Stop and start the service (step 6). Only if event 4056 is logged at the start: put the routing table back and restart once more (Q182522).</source>
        <translation>Beenden und starten Sie den Dienst (Schritt 6). Nur wenn beim Start Ereignis 4056 protokolliert wird: Stellen Sie die Routingtabelle wieder her und starten Sie noch einmal neu (Q182522).</translation>
    </message>
    <message>
        <source>Stop at the first event 4116, 4102, 4182 or 3039: put back nothing more, stop the service and undo.</source>
        <translation>Hören Sie beim ersten Ereignis 4116, 4102, 4182 oder 3039 auf: Legen Sie nichts mehr zurück, beenden Sie den Dienst und machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>Stop is grey, or the service stays “Stopping”: known with the Store of 5.5 SP4 before builds 5.5.2654.29 and .94 (Q279798, Q295969), and with messages that keep the conversion busy.</source>
        <translation>Stop ist grau, oder der Dienst bleibt auf „Stopping“: bekannt beim Store von 5.5 SP4 vor den Builds 5.5.2654.29 und .94 (Q279798, Q295969) und bei Nachrichten, die die Konvertierung beschäftigt halten.</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service</source>
        <translation>Internet Mail Service beenden</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service, move all files out of IMCDATA\IN to another folder, clear the read-only mark of Queue.dat if it has one, keep a copy of it and delete it (it is made anew; files in IN are not harmed, Q193862), and restart the Information Store and the service (Q169223).</source>
        <translation>Beenden Sie den Internet Mail Service, verschieben Sie alle Dateien aus IMCDATA\IN in einen anderen Ordner, entfernen Sie gegebenenfalls den Schreibschutz von Queue.dat, behalten Sie eine Kopie davon und löschen Sie sie (sie wird neu angelegt; Dateien in IN leiden nicht darunter, Q193862), dann starten Sie den Informationsspeicher und den Dienst neu (Q169223).</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops the mail of the whole server (Q143380).</source>
        <translation>Den Informationsspeicher oder den MTA zu beenden hält die Mail des ganzen Servers an (Q143380).</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops this service too; it has to be started again then.</source>
        <translation>Das Beenden des Informationsspeichers oder des MTA beendet auch diesen Dienst; er muss dann wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Stopping the store stopped it too; the start of the store does not start it.</source>
        <translation>Mit dem Informationsspeicher wurde auch er beendet; der Start des Informationsspeichers startet ihn nicht.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>Success audit</source>
        <translation>Erfolgsüberwachung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Support for East European text came.</source>
        <translation>Unterstützung für osteuropäischen Text kam hinzu.</translation>
    </message>
    <message>
        <source>Support for double-byte character sets came.</source>
        <translation>Unterstützung für Doppelbyte-Zeichensätze kam hinzu.</translation>
    </message>
    <message>
        <source>Switch it on again, and note the time: it is a step of its own, not an afterthought.</source>
        <translation>Schalten Sie ihn wieder ein und notieren Sie die Zeit: Das ist ein eigener Schritt, kein Nachgedanke.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take the file out of IMCDATA\IN with the service stopped: it is sent again to those it reached at each start (Q272672).</source>
        <translation>Nehmen Sie die Datei bei beendetem Dienst aus IMCDATA\IN: Sie wird bei jedem Start wieder an die gesendet, die sie erreicht hat (Q272672).</translation>
    </message>
    <message>
        <source>Take the mark away on the server.</source>
        <translation>Entfernen Sie die Markierung auf dem Server.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Angesehen als</translation>
    </message>
    <message>
        <source>Taken in by the service</source>
        <translation>Vom Dienst übernommen</translation>
    </message>
    <message>
        <source>Takes long to start</source>
        <translation>Braucht lange zum Starten</translation>
    </message>
    <message>
        <source>Tell the sender by other means: the service did not.</source>
        <translation>Sagen Sie es dem Absender auf anderem Weg: Der Dienst hat es nicht getan.</translation>
    </message>
    <message>
        <source>Test with one failed spool file: stop the service, move the file from IMCDATA\IN\ARCHIVE back to IMCDATA\IN, start the service. It worked when the message arrives and no new event 4117 appears (Q230250).</source>
        <translation>Versuchen Sie es mit einer gescheiterten Spooldatei: Beenden Sie den Dienst, verschieben Sie die Datei von IMCDATA\IN\ARCHIVE nach IMCDATA\IN zurück, starten Sie den Dienst. Es hat geholfen, wenn die Nachricht ankommt und kein neues Ereignis 4117 erscheint (Q230250).</translation>
    </message>
    <message>
        <source>Text follows the “end” of a uuencoded file. Exchange 5.0 before Service Pack 2 can lose or misplace it.</source>
        <translation>Nach dem „end“ einer uukodierten Datei folgt Text. Exchange 5.0 vor Service Pack 2 kann ihn verlieren oder an die falsche Stelle setzen.</translation>
    </message>
    <message>
        <source>Text labelled iso-8859-1 is labelled windows-1252 where it holds the euro.</source>
        <translation>Als iso-8859-1 gekennzeichneter Text wird als windows-1252 gekennzeichnet, wo er das Eurozeichen enthält.</translation>
    </message>
    <message>
        <source>Text that should have two bytes a character has an odd number of them: it is read with one byte each.</source>
        <translation>Text, der zwei Bytes je Zeichen haben sollte, hat eine ungerade Anzahl: Er wird mit je einem Byte gelesen.</translation>
    </message>
    <message>
        <source>Texts for those whom it concerns</source>
        <translation>Texte für die Betroffenen</translation>
    </message>
    <message>
        <source>Texts to adapt</source>
        <translation>Anzupassende Texte</translation>
    </message>
    <message>
        <source>Thai came.</source>
        <translation>Thai kam hinzu.</translation>
    </message>
    <message>
        <source>That it makes an event 4117 is inferred. McAfee GroupShield also scans the mailbox of the Internet Mail Service; documented are events 4122 and 3038, messages moved to the BAD folder, and messages that appear twice.</source>
        <translation>Dass daraus ein Ereignis 4117 wird, ist abgeleitet. McAfee GroupShield prüft auch das Postfach des Internet Mail Service; dokumentiert sind die Ereignisse 4122 und 3038, Nachrichten, die in den Ordner BAD verschoben werden, und Nachrichten, die doppelt erscheinen.</translation>
    </message>
    <message>
        <source>That the message stays in IN is documented for event 4182, which comes with this one.</source>
        <translation>Dass die Nachricht in IN bleibt, ist für Ereignis 4182 dokumentiert, das zusammen mit diesem kommt.</translation>
    </message>
    <message>
        <source>That the whole recommended setting was applied is not recorded; some of it was.</source>
        <translation>Dass die ganze empfohlene Einstellung vorgenommen wurde, ist nicht festgehalten; ein Teil wurde es.</translation>
    </message>
    <message>
        <source>The 8-bit bytes of the envelope have become question marks (inferred from its time): a conversion on the way lost them for good.</source>
        <translation>Die 8-Bit-Bytes des Umschlags sind zu Fragezeichen geworden (aus seiner Zeit abgeleitet): Eine Konvertierung unterwegs hat sie endgültig verloren.</translation>
    </message>
    <message>
        <source>The Character Sets fit the message: the %4 setting %2 covers %1.</source>
        <translation>Die „Character Sets“ passen zur Nachricht: Die %4-Einstellung %2 deckt %1 ab.</translation>
    </message>
    <message>
        <source>The Character Sets of every e-mail domain. They are kept in the Exchange directory: no copy of a folder and no export of the registry can show them.</source>
        <translation>Die „Character Sets“ jeder E-Mail-Domäne. Sie stehen im Exchange-Verzeichnis: Keine Kopie eines Ordners und kein Export der Registrierung kann sie zeigen.</translation>
    </message>
    <message>
        <source>The Character Sets setting does not fit the sender&apos;s mail</source>
        <translation>Die Einstellung „Character Sets“ passt nicht zur Mail des Absenders</translation>
    </message>
    <message>
        <source>The Character Sets setting in force</source>
        <translation>Die geltende Einstellung „Character Sets“</translation>
    </message>
    <message>
        <source>The Content-Type is not of the form type/subtype, or holds characters that it may not. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Der Content-Type hat nicht die Form type/subtype oder enthält unerlaubte Zeichen. Exchange 5.5 Service Pack 4 ohne spätere Korrektur kann daran abstürzen.</translation>
    </message>
    <message>
        <source>The Date&apos;s time zone “%1” is not one that Exchange knows: GMT, UT, EST, EDT, CST, CDT, MST, MDT, PST and PDT in capitals. The time can be read wrongly.</source>
        <translation>Die Zeitzone „%1“ im Feld Date ist keine, die Exchange kennt: GMT, UT, EST, EDT, CST, CDT, MST, MDT, PST und PDT in Großbuchstaben. Die Zeit wird unter Umständen falsch gelesen.</translation>
    </message>
    <message>
        <source>The Date&apos;s year “%1” has not four digits. Several versions of Exchange read such a date wrongly.</source>
        <translation>Das Jahr „%1“ im Feld Date hat nicht vier Ziffern. Mehrere Versionen von Exchange lesen ein solches Datum falsch.</translation>
    </message>
    <message>
        <source>The Internet Mail Service converts a message by its Character Sets setting. Where the default was changed, or was never right for this sender, the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>Der Internet Mail Service konvertiert eine Nachricht nach seiner Einstellung „Character Sets“. Wo der Standard geändert wurde oder für diesen Absender nie gepasst hat, scheitert die Konvertierung, und die Nachricht bleibt in IMCDATA\IN\ARCHIVE liegen.</translation>
    </message>
    <message>
        <source>The Internet Mail Service depends on the store and goes first.</source>
        <translation>Der Internet Mail Service hängt vom Informationsspeicher ab und kommt zuerst.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is MSExchangeIMC in all versions.</source>
        <translation>Der Internet Mail Service heißt in allen Versionen MSExchangeIMC.</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped, as said in this step</source>
        <translation>Der Internet Mail Service ist beendet, wie in diesem Schritt angegeben</translation>
    </message>
    <message>
        <source>The Internet Mail Service keeps its messages below %1; the failed ones are in its folder IN\ARCHIVE.</source>
        <translation>Der Internet Mail Service legt seine Nachrichten unter %1 ab; die gescheiterten sind in seinem Ordner IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The Internet Mail Service was started after files were put back, as said in this step</source>
        <translation>Der Internet Mail Service wurde nach dem Zurücklegen von Dateien gestartet, wie in diesem Schritt angegeben</translation>
    </message>
    <message>
        <source>The MIME header is wrong and the winmail.dat (TNEF) is damaged. On both together the Internet Mail Service of Exchange 5.0 before Service Pack 1 goes round and round, and stops without an event.</source>
        <translation>Der MIME-Kopf ist falsch, und die winmail.dat (TNEF) ist beschädigt. An beidem zusammen dreht sich der Internet Mail Service von Exchange 5.0 vor Service Pack 1 im Kreis und bleibt ohne Ereignis stehen.</translation>
    </message>
    <message>
        <source>The Macintosh attribute %1 is not eight hexadecimal digits. Exchange 5.5 Service Pack 3 archives the message.</source>
        <translation>Das Macintosh-Attribut %1 hat nicht acht Hexadezimalziffern. Exchange 5.5 Service Pack 3 archiviert die Nachricht.</translation>
    </message>
    <message>
        <source>The Non-MIME set is used for all mail without MIME, inbound and outbound (Q156063): a wrong one makes mail unreadable that was readable.</source>
        <translation>Der Zeichensatz unter Non-MIME gilt für alle Mail ohne MIME, eingehend und ausgehend (Q156063): Ein falscher macht Mail unleserlich, die lesbar war.</translation>
    </message>
    <message>
        <source>The Performance Optimizer is said to have been run before the failures began.</source>
        <translation>Der Performance Optimizer soll ausgeführt worden sein, bevor die Fehler begannen.</translation>
    </message>
    <message>
        <source>The Performance Optimizer lowered “Max Threads(Private+Public)”. The store runs out of threads, the service cannot renew its connections and shuts down; the pattern repeats with each start, each time with other messages.</source>
        <translation>Der Performance Optimizer hat „Max Threads(Private+Public)“ herabgesetzt. Dem Informationsspeicher gehen die Threads aus, der Dienst kann seine Verbindungen nicht erneuern und fährt herunter; das Muster wiederholt sich bei jedem Start, jedes Mal mit anderen Nachrichten.</translation>
    </message>
    <message>
        <source>The addresses of the message could not be validated</source>
        <translation>Die Adressen der Nachricht ließen sich nicht überprüfen</translation>
    </message>
    <message>
        <source>The article says that version 1.0 must be removed (Q247774).</source>
        <translation>Der Artikel sagt, dass Version 1.0 entfernt werden muss (Q247774).</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5. None has it for 4.0, where text in an unknown charset arrives as an attachment (Q163080).</source>
        <translation>Die Artikel nennen den Alias für Exchange 5.0 und 5.5. Keiner nennt ihn für 4.0, wo Text in einem unbekannten Zeichensatz als Anlage ankommt (Q163080).</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5; none has it for 4.0.</source>
        <translation>Die Artikel nennen den Alias für Exchange 5.0 und 5.5; keiner nennt ihn für 4.0.</translation>
    </message>
    <message>
        <source>The attachment comes from a Macintosh and carries marks that this service pack of Exchange stumbles over. An update for this is known; until then the sender can pack the attachment another way.</source>
        <translation>Die Anlage stammt von einem Macintosh und trägt Kennzeichen, über die dieses Service Pack von Exchange stolpert. Dafür gibt es ein bekanntes Update; bis dahin kann der Absender die Anlage anders verpacken.</translation>
    </message>
    <message>
        <source>The bad message file from Imcdata\In\Archive</source>
        <translation>Die Datei der fehlerhaften Nachricht aus Imcdata\In\Archive</translation>
    </message>
    <message>
        <source>The base64 text at the end stops in the middle of a group of four. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>Der Base64-Text am Ende hört mitten in einer Vierergruppe auf. Er wurde vielleicht unterwegs abgeschnitten; der Server hat vielleicht dasselbe gesehen.</translation>
    </message>
    <message>
        <source>The beginning of this fault is missing: its application and time are not known.</source>
        <translation>Der Anfang dieses Fehlers fehlt: Anwendung und Zeit sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The body holds zero bytes. Exchange 5.5 before Service Pack 1 cuts the text off there for users of Microsoft Mail.</source>
        <translation>Der Textkörper enthält Nullbytes. Exchange 5.5 vor Service Pack 1 schneidet den Text dort für Benutzer von Microsoft Mail ab.</translation>
    </message>
    <message>
        <source>The bytes</source>
        <translation>Die Bytes</translation>
    </message>
    <message>
        <source>The bytes alone leave the charset open; other mail from %1 in this archive is in %2, which was taken into account.</source>
        <translation>Die Bytes allein lassen den Zeichensatz offen; andere Mail von %1 in diesem Archiv ist in %2; das wurde berücksichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages</source>
        <translation>
            <numerusform>Die Bytes von %n Nachricht</numerusform>
            <numerusform>Die Bytes von %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages that events name</source>
        <translation>
            <numerusform>Die Bytes von %n Nachricht, die Ereignisse nennen</numerusform>
            <numerusform>Die Bytes von %n Nachrichten, die Ereignisse nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller cannot tell</source>
        <translation>Der Anrufer kann es nicht sagen</translation>
    </message>
    <message>
        <source>The case is handed on: leave the messages where they are.</source>
        <translation>Der Fall ist weitergegeben: Lassen Sie die Nachrichten, wo sie sind.</translation>
    </message>
    <message>
        <source>The case is handed on: leave the server as it is.</source>
        <translation>Der Fall ist weitergegeben: Lassen Sie den Server, wie er ist.</translation>
    </message>
    <message>
        <source>The case is handed on: leave the service as it is.</source>
        <translation>Der Fall ist weitergegeben: Lassen Sie den Dienst, wie er ist.</translation>
    </message>
    <message>
        <source>The case was escalated: take it over, and say so to the caller.</source>
        <translation>Der Fall wurde weitergegeben: Übernehmen Sie ihn und sagen Sie es dem Anrufer.</translation>
    </message>
    <message>
        <source>The cause that you go on with is dismissed: choose another one, or take the dismissal back.</source>
        <translation>Die Ursache, mit der Sie weitermachen, ist ausgeschlossen: Wählen Sie eine andere oder nehmen Sie den Ausschluss zurück.</translation>
    </message>
    <message>
        <source>The cause you go on with</source>
        <translation>Die Ursache, mit der Sie weitermachen</translation>
    </message>
    <message>
        <source>The chain of hashes by which changes of the original show.</source>
        <translation>Die Kette von Hashwerten, an der sich Änderungen des Originals zeigen.</translation>
    </message>
    <message>
        <source>The charset x-user-defined is known to crash the information store (5.0; 5.5 before Service Pack 1 when sending).</source>
        <translation>Vom Zeichensatz x-user-defined ist bekannt, dass er den Informationsspeicher zum Absturz bringt (5.0; 5.5 vor Service Pack 1 beim Senden).</translation>
    </message>
    <message>
        <source>The charset “%1” is not among those that Exchange is known to read.</source>
        <translation>Der Zeichensatz „%1“ gehört nicht zu denen, die Exchange bekanntermaßen lesen kann.</translation>
    </message>
    <message>
        <source>The charsets can be set without them; install the service pack where messages show what it mended.</source>
        <translation>Die Zeichensätze lassen sich ohne sie einstellen; installieren Sie das Service Pack, wo Nachrichten zeigen, was es behoben hat.</translation>
    </message>
    <message>
        <source>The clock of the server may be wrong: compare it with yours before you compare times with the caller.</source>
        <translation>Die Uhr des Servers geht vielleicht falsch: Vergleichen Sie sie mit Ihrer, bevor Sie Zeiten mit dem Anrufer vergleichen.</translation>
    </message>
    <message>
        <source>The configuration could not be loaded.</source>
        <translation>Die Konfiguration ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>The dates of the faults are read with the month first, as Dr. Watson writes them in every published log; no date here proves it.</source>
        <translation>Die Datumsangaben der Fehler werden mit dem Monat zuerst gelesen, wie Dr. Watson sie in jedem veröffentlichten Protokoll schreibt; kein Datum hier beweist es.</translation>
    </message>
    <message>
        <source>The dates of this protocol log can be read in several ways; state whether the day or the month comes first.</source>
        <translation>Die Datumsangaben dieses SMTP-Protokolls lassen sich verschieden lesen; geben Sie an, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>The default is %1 for MIME and %2 for Non-MIME instead of the documented ISO-8859-1. Failed messages that fall under it: %3 (Q230250).</source>
        <translation>Der Standard ist %1 für MIME und %2 für Non-MIME statt des dokumentierten ISO-8859-1. Gescheiterte Nachrichten, die darunter fallen: %3 (Q230250).</translation>
    </message>
    <message>
        <source>The default is said to have been changed; ISO-8859-1 is the documented one. Failed messages that may fall under it: %1 (Q230250).</source>
        <translation>Der Standard soll geändert worden sein; ISO-8859-1 ist der dokumentierte. Gescheiterte Nachrichten, die vielleicht darunter fallen: %1 (Q230250).</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said not to have been changed.</source>
        <translation>Der Standard von „Character Sets“ soll nicht geändert worden sein.</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said to have been changed.</source>
        <translation>Der Standard von „Character Sets“ soll geändert worden sein.</translation>
    </message>
    <message>
        <source>The default stands under Character Set Translation; a domain’s own under Specify Message Content by E-Mail Domain, E-Mail Domain.</source>
        <translation>Der Standard steht unter Character Set Translation; der eigene einer Domäne unter Specify Message Content by E-Mail Domain, E-Mail Domain.</translation>
    </message>
    <message>
        <source>The default stands under Character Sets; a domain’s own behind the E-Mail Domain button.</source>
        <translation>Der Standard steht unter Character Sets; der eigene einer Domäne hinter der Schaltfläche E-Mail Domain.</translation>
    </message>
    <message>
        <source>The default was changed: it is %1 for MIME and %2 for Non-MIME, not ISO-8859-1.</source>
        <translation>Der Standard wurde geändert: Er ist %1 für MIME und %2 für Non-MIME, nicht ISO-8859-1.</translation>
    </message>
    <message>
        <source>The disk of the mail folders or of the store is full</source>
        <translation>Der Datenträger der Mailordner oder des Informationsspeichers ist voll</translation>
    </message>
    <message>
        <source>The disks of the server are said to have room.</source>
        <translation>Auf den Datenträgern des Servers soll Platz sein.</translation>
    </message>
    <message>
        <source>The encoded text ends too early: the end of the file is missing.</source>
        <translation>Der kodierte Text endet zu früh: Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>The entry also rules mail that goes to that domain (Q156063): ask whether somebody there needs it before it is removed.</source>
        <translation>Der Eintrag gilt auch für Mail an diese Domäne (Q156063): Fragen Sie, ob ihn dort jemand braucht, bevor er entfernt wird.</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2 (Q230250, Q185107).</source>
        <translation>Der Eintrag passt nicht zur Mail der Domäne. Gescheiterte Nachrichten in %1: %2 (Q230250, Q185107).</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2; in another charset (%3), which it cannot serve as well: %4 (Q230250, Q185107).</source>
        <translation>Der Eintrag passt nicht zur Mail der Domäne. Gescheiterte Nachrichten in %1: %2; in einem anderen Zeichensatz (%3), den er nicht zugleich bedienen kann: %4 (Q230250, Q185107).</translation>
    </message>
    <message>
        <source>The entry for %1 applies to the sender: MIME %2, Non-MIME %3.</source>
        <translation>Für den Absender gilt der Eintrag für %1: MIME %2, Non-MIME %3.</translation>
    </message>
    <message>
        <source>The entry for %1 does not fit its mail; %2, which the default handles, does. Failed messages: %3 (Q185107). Look first at the other archived mail from there that needs the entry; such messages: %4.</source>
        <translation>Der Eintrag für %1 passt nicht zu deren Mail; %2, das der Standard bedient, passt. Gescheiterte Nachrichten: %3 (Q185107). Sehen Sie zuerst nach der anderen archivierten Mail von dort, die den Eintrag braucht; solche Nachrichten: %4.</translation>
    </message>
    <message>
        <source>The entry for %1 stands in the way: its failed mail is in %2, which the default handles. Failed messages: %3 (Q185107).</source>
        <translation>Der Eintrag für %1 steht im Weg: Die gescheiterte Mail von dort ist in %2, das der Standard bedient. Gescheiterte Nachrichten: %3 (Q185107).</translation>
    </message>
    <message>
        <source>The envelope begins with ImCr but its end, EwLs, is missing.</source>
        <translation>Der Umschlag beginnt mit ImCr, aber sein Ende, EwLs, fehlt.</translation>
    </message>
    <message>
        <source>The envelope ends with EwLs but its beginning, ImCr, is missing.</source>
        <translation>Der Umschlag endet mit EwLs, aber sein Anfang, ImCr, fehlt.</translation>
    </message>
    <message>
        <source>The envelope holds more than %1 strings; the rest is not listed.</source>
        <translation>Der Umschlag enthält mehr als %1 Zeichenfolgen; der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, a long list.</source>
        <translation>Der Umschlag führt %1 Empfänger auf, eine lange Liste.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, more than 32,766.</source>
        <translation>Der Umschlag führt %1 Empfänger auf, mehr als 32.766.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, “Max Recipients on Submit” allows %2; only distribution lists among them could make it more (Q246051).</source>
        <translation>Der Umschlag führt %1 Empfänger auf, „Max Recipients on Submit“ erlaubt %2; nur durch Verteilerlisten darunter könnten es mehr werden (Q246051).</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients.</source>
        <translation>Der Umschlag führt %1 Empfänger auf.</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients; “Max Recipients on Submit” allows %2.</source>
        <translation>Der Umschlag führt %1 Empfänger auf; „Max Recipients on Submit“ erlaubt %2.</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. The store may be set to accept fewer (Max Recipients on Submit); the message is then archived.</source>
        <translation>Der Umschlag nennt %1 Empfänger. Der Informationsspeicher ist vielleicht so eingestellt, dass er weniger annimmt (Max Recipients on Submit); die Nachricht wird dann archiviert.</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. With more than 32,766 the message stays in the IN folder and is sent again at every start of the service.</source>
        <translation>Der Umschlag nennt %1 Empfänger. Bei mehr als 32.766 bleibt die Nachricht im Ordner IN und wird bei jedem Start des Dienstes wieder gesendet.</translation>
    </message>
    <message>
        <source>The envelope&apos;s 8-bit bytes have become UTF-8 sequences: the file was saved anew, and every 8-bit letter of the text with it.</source>
        <translation>Die 8-Bit-Bytes des Umschlags sind zu UTF-8-Sequenzen geworden: Die Datei wurde neu gespeichert und mit ihr jeder 8-Bit-Buchstabe des Textes.</translation>
    </message>
    <message>
        <source>The envelope&apos;s bytes have lost their highest bit (inferred from its time): the file went over a way for 7-bit text.</source>
        <translation>Die Bytes des Umschlags haben ihr höchstes Bit verloren (aus seiner Zeit abgeleitet): Die Datei ging über einen Weg für 7-Bit-Text.</translation>
    </message>
    <message>
        <source>The envelope&apos;s end was looked for in the first %1 MiB only.</source>
        <translation>Das Ende des Umschlags wurde nur in den ersten %1 MiB gesucht.</translation>
    </message>
    <message>
        <source>The envelope&apos;s recipients, hidden ones (Bcc) included, stand in %1. Do not hand it on with the message.</source>
        <translation>Die Empfänger aus dem Umschlag, verborgene (Bcc) eingeschlossen, stehen in %1. Geben Sie die Datei nicht mit der Nachricht weiter.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender is %1 characters long. Exchange 4.0 before Service Pack 3 fails on more than 64 where the message has no From field; 5.0 before Service Pack 1 fails on more than 1 KB.</source>
        <translation>Der Absender im Umschlag ist %1 Zeichen lang. Exchange 4.0 vor Service Pack 3 scheitert an mehr als 64, wo die Nachricht kein Feld From hat; 5.0 vor Service Pack 1 scheitert an mehr als 1 KB.</translation>
    </message>
    <message>
        <source>The event log shows event 4117</source>
        <translation>Das Ereignisprotokoll zeigt Ereignis 4117</translation>
    </message>
    <message>
        <source>The event names no spool file.</source>
        <translation>Das Ereignis nennt keine Spooldatei.</translation>
    </message>
    <message>
        <source>The event was logged by %1, but the files in ARCHIVE were written by %2 (inferred from their MTS-IDs).</source>
        <translation>Das Ereignis wurde von %1 protokolliert, aber die Dateien in ARCHIVE wurden von %2 geschrieben (aus ihren MTS-IDs abgeleitet).</translation>
    </message>
    <message>
        <source>The event was logged by %1, most others by %2: the file lies on %1.</source>
        <translation>Das Ereignis wurde von %1 protokolliert, die meisten anderen von %2: Die Datei liegt auf %1.</translation>
    </message>
    <message>
        <source>The event was logged by %1: the file lies there.</source>
        <translation>Das Ereignis wurde von %1 protokolliert: Die Datei liegt dort.</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of another cause.</source>
        <translation>Die Daten des Ereignisses sind %1, wie im veröffentlichten Beispiel einer anderen Ursache.</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of this cause; the code itself is a general one (Q246051).</source>
        <translation>Die Daten des Ereignisses sind %1, wie im veröffentlichten Beispiel dieser Ursache; der Code selbst ist ein allgemeiner (Q246051).</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1: the disk is full.</source>
        <translation>Die Daten des Ereignisses sind %1: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The event&apos;s name is no plain file name, so it was not looked up.</source>
        <translation>Der Name im Ereignis ist kein einfacher Dateiname, deshalb wurde nicht nach ihm gesucht.</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract; the whole log was not chosen.</source>
        <translation>Die Ereignisse, auf die es ankommt, liegen als Auszug bei; das ganze Protokoll wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Does all of it belong to this case?</source>
        <translation>Die Belege nennen mehr als einen Server. Gehört alles davon zu diesem Fall?</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a message put back on the wrong one may arrive twice.</source>
        <translation>Die Belege nennen mehr als einen Server. Klären Sie zuerst, um welchen es in diesem Fall geht: Eine auf dem falschen zurückgelegte Nachricht kommt vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a setting made on the wrong one breaks its mail.</source>
        <translation>Die Belege nennen mehr als einen Server. Klären Sie zuerst, um welchen es in diesem Fall geht: Eine Einstellung auf dem falschen stört dessen Mail.</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: confirm the answer or give another.</source>
        <translation>Die Belege sagen jetzt etwas anderes als bei dieser Antwort: Bestätigen Sie die Antwort oder geben Sie eine andere.</translation>
    </message>
    <message>
        <source>The export has several control sets and does not tell which of them Windows uses: the values are those of the first.</source>
        <translation>Der Export enthält mehrere Control Sets und sagt nicht, welches davon Windows verwendet: Die Werte sind die des ersten.</translation>
    </message>
    <message>
        <source>The failed events come from %1 computers (%2); “%3” logged most of them and is taken for the server.</source>
        <translation>Die Fehlerereignisse kommen von %1 Computern (%2); „%3“ hat die meisten protokolliert und gilt als der Server.</translation>
    </message>
    <message>
        <source>The failed message “%1” was looked for without regard to case: “%2” was taken for it, not “%3”.</source>
        <translation>Die gescheiterte Nachricht „%1“ wurde ohne Rücksicht auf Groß- und Kleinschreibung gesucht: Genommen wurde „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The failed messages themselves: what they declare, and whether their bytes fit.</source>
        <translation>Die gescheiterten Nachrichten selbst: was sie angeben und ob ihre Bytes dazu passen.</translation>
    </message>
    <message>
        <source>The failures are said to have begun with Service Pack 3.</source>
        <translation>Die Fehler sollen mit Service Pack 3 begonnen haben.</translation>
    </message>
    <message>
        <source>The field %1 holds 8-bit bytes that are not encoded as RFC 2047 asks. Exchange 5.5 before Service Pack 2 can return such a message to its sender; 4.0 can lose the last character.</source>
        <translation>Das Feld %1 enthält 8-Bit-Bytes, die nicht so kodiert sind, wie es RFC 2047 verlangt. Exchange 5.5 vor Service Pack 2 kann eine solche Nachricht an ihren Absender zurückschicken; 4.0 kann das letzte Zeichen verlieren.</translation>
    </message>
    <message>
        <source>The field %1 holds an empty group of addresses (“Group:;”). Exchange 5.0 before Service Pack 2 reads it wrongly.</source>
        <translation>Das Feld %1 enthält eine leere Adressgruppe („Group:;“). Exchange 5.0 vor Service Pack 2 liest sie falsch.</translation>
    </message>
    <message>
        <source>The field %1 holds control bytes. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that control bytes are meant is inferred).</source>
        <translation>Das Feld %1 enthält Steuerbytes. Der Internet Mail Service von Exchange 5.5 Service Pack 4 kann an beschädigten Adressfeldern abstürzen (dass Steuerbytes gemeint sind, ist abgeleitet).</translation>
    </message>
    <message>
        <source>The field %1 is %2 bytes long. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on very long fields.</source>
        <translation>Das Feld %1 ist %2 Bytes lang. Exchange 5.0 vor Service Pack 2 und 4.0 vor Service Pack 5 können an sehr langen Feldern scheitern.</translation>
    </message>
    <message>
        <source>The field %1 is broken: a “%2” is never closed. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that this is meant is inferred).</source>
        <translation>Das Feld %1 ist beschädigt: Ein „%2“ wird nie geschlossen. Der Internet Mail Service von Exchange 5.5 Service Pack 4 kann an beschädigten Adressfeldern abstürzen (dass dies gemeint ist, ist abgeleitet).</translation>
    </message>
    <message>
        <source>The field %1 is folded oddly: one of its lines holds nothing but blanks. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on that.</source>
        <translation>Das Feld %1 ist seltsam gefaltet: Eine seiner Zeilen enthält nur Leerzeichen. Exchange 5.0 vor Service Pack 2 und 4.0 vor Service Pack 5 können daran scheitern.</translation>
    </message>
    <message>
        <source>The field %1 is wrapped between two words. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can lose the blank between them.</source>
        <translation>Das Feld %1 ist zwischen zwei Wörtern umbrochen. Exchange 5.0 vor Service Pack 2 und 4.0 vor Service Pack 5 können das Leerzeichen dazwischen verlieren.</translation>
    </message>
    <message>
        <source>The file begins as a spool file does, but there is no message in it.</source>
        <translation>Die Datei beginnt wie eine Spooldatei, enthält aber keine Nachricht.</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 mark: an editor saved it anew, and may have changed every 8-bit byte.</source>
        <translation>Die Datei beginnt mit einer UTF-8-Markierung: Ein Editor hat sie neu gespeichert und vielleicht jedes 8-Bit-Byte verändert.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line with the byte 1A: a copy in text mode stopped there, and the rest is missing (inferred).</source>
        <translation>Die Datei endet mitten in einer Zeile mit dem Byte 1A: Eine Kopie im Textmodus hörte dort auf, und der Rest fehlt (abgeleitet).</translation>
    </message>
    <message>
        <source>The file ends in this entry: the rest of it, and what followed it in the registry, may be missing.</source>
        <translation>Die Datei endet in diesem Eintrag: Sein Rest und das, was in der Registrierung darauf folgte, fehlen vielleicht.</translation>
    </message>
    <message>
        <source>The file failed %1 times, the last time on %2: it seems to have been put back before.</source>
        <translation>Die Datei ist %1-mal gescheitert, zuletzt am %2: Sie wurde anscheinend schon einmal zurückgelegt.</translation>
    </message>
    <message>
        <source>The file has a second half for Macintosh systems (%1 bytes), which is left out.</source>
        <translation>Die Datei hat eine zweite Hälfte für Macintosh-Systeme (%1 Bytes), die ausgelassen wird.</translation>
    </message>
    <message>
        <source>The file has letters beyond ASCII in the server’s ANSI code page, which it does not name; they are read as windows-1252 (Western European).</source>
        <translation>Die Datei enthält Buchstaben außerhalb von ASCII in der ANSI-Codepage des Servers, die sie nicht nennt; sie werden als windows-1252 (Western European) gelesen.</translation>
    </message>
    <message>
        <source>The file has more keys and values of the kind that matters than are kept: some were left out.</source>
        <translation>Die Datei enthält mehr Schlüssel und Werte der Art, auf die es ankommt, als behalten werden: Einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The file holds no message.</source>
        <translation>Die Datei enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Die Datei enthält nur Leerzeichen.</translation>
    </message>
    <message>
        <source>The file holds nothing but zero bytes: it was created, but its content was not written (inferred).</source>
        <translation>Die Datei enthält nur Nullbytes: Sie wurde angelegt, aber ihr Inhalt wurde nicht geschrieben (abgeleitet).</translation>
    </message>
    <message>
        <source>The file in ARCHIVE differed from the copy that an earlier run kept.</source>
        <translation>Die Datei in ARCHIVE wich von der Kopie ab, die ein früherer Lauf behalten hat.</translation>
    </message>
    <message>
        <source>The file is Unicode text (UTF-16), as Notepad saves it on request: the bytes that the server saw are gone, and no message can be read from it.</source>
        <translation>Die Datei ist Unicode-Text (UTF-16), wie ihn Notepad auf Wunsch speichert: Die Bytes, die der Server sah, sind weg, und es ist keine Nachricht daraus zu lesen.</translation>
    </message>
    <message>
        <source>The file is a zip archive, not a message.</source>
        <translation>Die Datei ist ein ZIP-Archiv, keine Nachricht.</translation>
    </message>
    <message>
        <source>The file is binary through and through: it is neither a spool file nor a message.</source>
        <translation>Die Datei ist durch und durch binär: Sie ist weder eine Spooldatei noch eine Nachricht.</translation>
    </message>
    <message>
        <source>The file is empty: there is no message in it.</source>
        <translation>Die Datei ist leer: Sie enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>The file is left as it is. Put back an earlier copy of it, or begin a new case with the same evidence.</source>
        <translation>Die Datei bleibt, wie sie ist. Legen Sie eine frühere Kopie davon zurück oder beginnen Sie einen neuen Fall mit denselben Belegen.</translation>
    </message>
    <message>
        <source>The file is text, but without the header of a message.</source>
        <translation>Die Datei ist Text, aber ohne den Kopf einer Nachricht.</translation>
    </message>
    <message>
        <source>The file lies on another server</source>
        <translation>Die Datei liegt auf einem anderen Server</translation>
    </message>
    <message>
        <source>The file of an older failure is still there: “%1”, of %2.</source>
        <translation>Die Datei eines älteren Fehlers ist noch da: „%1“, vom %2.</translation>
    </message>
    <message>
        <source>The file takes keys or values away: it was written to be imported and does not show what a server has.</source>
        <translation>Die Datei entfernt Schlüssel oder Werte: Sie wurde zum Importieren geschrieben und zeigt nicht, was ein Server hat.</translation>
    </message>
    <message>
        <source>The file takes this value away when it is imported; what the server has, it does not show.</source>
        <translation>Die Datei entfernt diesen Wert, wenn sie importiert wird; was der Server hat, zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The file was changed on its way here: this is not the message as the server had it.</source>
        <translation>Die Datei wurde auf dem Weg hierher verändert: Das ist nicht die Nachricht, wie der Server sie hatte.</translation>
    </message>
    <message>
        <source>The file was changed on its way, so what charset the server saw cannot be told from it. Ask for the original, zipped.</source>
        <translation>Die Datei wurde unterwegs verändert; deshalb ist ihr nicht anzusehen, welchen Zeichensatz der Server sah. Bitten Sie um das Original, gezippt.</translation>
    </message>
    <message>
        <source>The file was saved as Unicode (UTF-16), as Notepad does on request: no byte is the server&apos;s.</source>
        <translation>Die Datei wurde als Unicode (UTF-16) gespeichert, wie Notepad es auf Wunsch tut: Kein Byte ist das des Servers.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The files of all %1 failures before %2 are missing: older files seem to be cleared away.</source>
        <translation>Die Dateien aller %1 Fehler vor dem %2 fehlen: Ältere Dateien werden anscheinend weggeräumt.</translation>
    </message>
    <message>
        <source>The files were not found; their absence does not prove that they were delivered.</source>
        <translation>Die Dateien wurden nicht gefunden; ihr Fehlen beweist nicht, dass sie zugestellt wurden.</translation>
    </message>
    <message>
        <source>The file’s name was changed</source>
        <translation>Der Name der Datei wurde geändert</translation>
    </message>
    <message>
        <source>The first key holds the settings of every service of the machine: keep the file to yourself.</source>
        <translation>Der erste Schlüssel enthält die Einstellungen aller Dienste des Computers: Behalten Sie die Datei für sich.</translation>
    </message>
    <message>
        <source>The folder that was named: an ARCHIVE below IN.</source>
        <translation>Der genannte Ordner: ein ARCHIVE unter IN.</translation>
    </message>
    <message>
        <source>The folder that was named: it is called ARCHIVE.</source>
        <translation>Der genannte Ordner: Er heißt ARCHIVE.</translation>
    </message>
    <message>
        <source>The function in Drwtsn32.log leads to an article that names the build in which it is mended; that build is installed.</source>
        <translation>Die Funktion in Drwtsn32.log führt zu einem Artikel, der den Build mit der Behebung nennt; dieser Build ist installiert.</translation>
    </message>
    <message>
        <source>The journal of this case was changed by another program or by hand, or is damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>Das Journal dieses Falls wurde von einem anderen Programm oder von Hand verändert oder ist beschädigt: Ab Eintrag %1 folgt es nicht aus dem, was davor steht.</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged</source>
        <translation>Das Journal ist verändert oder beschädigt</translation>
    </message>
    <message>
        <source>The key is not in this export: what the server has is not known.</source>
        <translation>Der Schlüssel fehlt in diesem Export: Was der Server hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key is not whole in this file: whether the value is set is not known.</source>
        <translation>Der Schlüssel ist in dieser Datei unvollständig: Ob der Wert gesetzt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The known charset’s code page must be on the server, too.</source>
        <translation>Auch die Codepage des bekannten Zeichensatzes muss auf dem Server sein.</translation>
    </message>
    <message>
        <source>The labels of JIS and Shift-JIS are right.</source>
        <translation>Die Kennzeichnungen von JIS und Shift-JIS stimmen.</translation>
    </message>
    <message>
        <source>The labels unicode-2-0-utf-7 and unicode-2-0-utf-8 are known.</source>
        <translation>Die Kennzeichnungen unicode-2-0-utf-7 und unicode-2-0-utf-8 sind bekannt.</translation>
    </message>
    <message>
        <source>The language of KOI8-R text is told right.</source>
        <translation>Die Sprache von KOI8-R-Text wird richtig angegeben.</translation>
    </message>
    <message>
        <source>The language packs for Japanese, Korean and Traditional Chinese need a restart of the server (Q160028): agree on a time.</source>
        <translation>Die Sprachpakete für Japanisch, Koreanisch und traditionelles Chinesisch erfordern einen Neustart des Servers (Q160028): Vereinbaren Sie eine Zeit.</translation>
    </message>
    <message>
        <source>The last %1 bytes, behind the last whole line, are binary and no part of the text: taken for what the disk held there before, and left out (inferred).</source>
        <translation>Die letzten %1 Bytes, hinter der letzten ganzen Zeile, sind binär und gehören nicht zum Text: als das angesehen, was vorher auf dem Datenträger stand, und ausgelassen (abgeleitet).</translation>
    </message>
    <message>
        <source>The last line of the tracking log “%1” has no end: it was copied while in use, or cut on the way.</source>
        <translation>Die letzte Zeile des Verfolgungsprotokolls „%1“ hat kein Ende: Es wurde im laufenden Betrieb kopiert oder unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The layout of the event’s data is not documented; the name is taken from where events 4120 and 4131 have it.</source>
        <translation>Der Aufbau der Daten dieses Ereignisses ist nicht dokumentiert; der Name wird von der Stelle genommen, an der ihn die Ereignisse 4120 und 4131 haben.</translation>
    </message>
    <message>
        <source>The level of Message Archival is not there: whether ARCHIVE holds delivered mail is not known.</source>
        <translation>Die Stufe von Message Archival fehlt: Ob ARCHIVE zugestellte Mail enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The line ends are CR CR LF where the server writes CR LF: they were converted once too often.</source>
        <translation>Die Zeilenenden sind CR CR LF, wo der Server CR LF schreibt: Sie wurden einmal zu oft konvertiert.</translation>
    </message>
    <message>
        <source>The line ends are CR where the server writes CR LF: the file was transferred in text mode, to a Macintosh.</source>
        <translation>Die Zeilenenden sind CR, wo der Server CR LF schreibt: Die Datei wurde im Textmodus auf einen Macintosh übertragen.</translation>
    </message>
    <message>
        <source>The line ends are LF where the server writes CR LF: the file was transferred in text mode.</source>
        <translation>Die Zeilenenden sind LF, wo der Server CR LF schreibt: Die Datei wurde im Textmodus übertragen.</translation>
    </message>
    <message>
        <source>The list of services (%1) has no GroupShield.</source>
        <translation>Die Liste der Dienste (%1) enthält kein GroupShield.</translation>
    </message>
    <message>
        <source>The log goes on to %1 without another 4117 for this file: if it was put back before that, it did not fail with a 4117 again. That does not prove that it was delivered.</source>
        <translation>Das Protokoll geht bis %1 weiter, ohne ein weiteres 4117 für diese Datei: Wenn sie davor zurückgelegt wurde, ist sie nicht wieder mit einem 4117 gescheitert. Das beweist nicht, dass sie zugestellt wurde.</translation>
    </message>
    <message>
        <source>The log is very large: only its newest events were copied.</source>
        <translation>Das Protokoll ist sehr groß: Nur seine neuesten Ereignisse wurden kopiert.</translation>
    </message>
    <message>
        <source>The log was cleared or wrapped while it was read; what was there afterwards was read.</source>
        <translation>Das Protokoll wurde während des Lesens gelöscht oder überschrieben; gelesen wurde, was danach darin stand.</translation>
    </message>
    <message>
        <source>The mail port’s greeting</source>
        <translation>Die Begrüßung am Mail-Port</translation>
    </message>
    <message>
        <source>The mail service has stopped</source>
        <translation>Der Maildienst ist stehen geblieben</translation>
    </message>
    <message>
        <source>The mail service has to be stopped and started. For a few minutes no mail from outside arrives; nothing is lost, the senders try again.</source>
        <translation>Der Maildienst muss beendet und wieder gestartet werden. Ein paar Minuten lang kommt keine Mail von außen an; verloren geht nichts, die Absender versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>The mailbox holds %1 messages; the first %2 are listed.</source>
        <translation>Das Postfach enthält %1 Nachrichten; die ersten %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>The message and its parts have more than %1 header fields; the rest was not looked into.</source>
        <translation>Die Nachricht und ihre Teile haben mehr als %1 Kopffelder; der Rest wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>The message carries a delivery status. Exchange 5.5 before Service Pack 4 can crash on delivery reports.</source>
        <translation>Die Nachricht enthält einen Zustellstatus. Exchange 5.5 vor Service Pack 4 kann an Zustellberichten abstürzen.</translation>
    </message>
    <message>
        <source>The message carries a winmail.dat (TNEF). It looks sound; several versions of Exchange fail where it is not.</source>
        <translation>Die Nachricht enthält eine winmail.dat (TNEF). Sie sieht einwandfrei aus; mehrere Versionen von Exchange scheitern, wo sie es nicht ist.</translation>
    </message>
    <message>
        <source>The message crashes the store of Exchange 5.0</source>
        <translation>Die Nachricht bringt den Informationsspeicher von Exchange 5.0 zum Absturz</translation>
    </message>
    <message>
        <source>The message goes to more people than Exchange can count in one go. We stop it from being sent again and again; the sender has to split the list.</source>
        <translation>Die Nachricht geht an mehr Personen, als Exchange auf einmal zählen kann. Wir verhindern, dass sie immer wieder gesendet wird; der Absender muss die Liste aufteilen.</translation>
    </message>
    <message>
        <source>The message has a further text part. Exchange shows it as an attachment such as ATT00000.txt unless AppendTextBodies is set.</source>
        <translation>Die Nachricht hat einen weiteren Textteil. Exchange zeigt ihn als Anlage wie ATT00000.txt, sofern AppendTextBodies nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The message has more recipients than the store accepts</source>
        <translation>Die Nachricht hat mehr Empfänger, als der Informationsspeicher annimmt</translation>
    </message>
    <message>
        <source>The message has more than %1 header fields; the rest is not listed.</source>
        <translation>Die Nachricht hat mehr als %1 Kopffelder; der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts; the rest is not listed.</source>
        <translation>Die Nachricht hat mehr als %1 Teile; der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The message has more than 32,766 recipients</source>
        <translation>Die Nachricht hat mehr als 32.766 Empfänger</translation>
    </message>
    <message>
        <source>The message has no From field: the sender did not send one.</source>
        <translation>Die Nachricht hat kein Feld From: Der Absender hat keines gesendet.</translation>
    </message>
    <message>
        <source>The message has no Subject field: the sender did not send one.</source>
        <translation>Die Nachricht hat kein Feld Subject: Der Absender hat keines gesendet.</translation>
    </message>
    <message>
        <source>The message has no To field: the sender did not send one.</source>
        <translation>Die Nachricht hat kein Feld To: Der Absender hat keines gesendet.</translation>
    </message>
    <message>
        <source>The message has something that is documented to bring the store or the service down: %1 (%2).</source>
        <translation>Die Nachricht enthält etwas, das nach der Dokumentation den Informationsspeicher oder den Dienst zum Stillstand bringt: %1 (%2).</translation>
    </message>
    <message>
        <source>The message has something that is documented to keep mail from being delivered: %1 (%2).</source>
        <translation>Die Nachricht enthält etwas, das nach der Dokumentation die Zustellung von Mail verhindert: %1 (%2).</translation>
    </message>
    <message>
        <source>The message holds so many texts that only the first %1 were compared with the charset that they declare, or fewer where they are long.</source>
        <translation>Die Nachricht enthält so viele Texte, dass nur die ersten %1 mit dem Zeichensatz verglichen wurden, den sie angeben, oder weniger, wo sie lang sind.</translation>
    </message>
    <message>
        <source>The message holds text in Shift-JIS as well as in JIS (ISO-2022-JP). Exchange 5.0 before Service Pack 1 garbles it.</source>
        <translation>Die Nachricht enthält Text sowohl in Shift-JIS als auch in JIS (ISO-2022-JP). Exchange 5.0 vor Service Pack 1 verstümmelt ihn.</translation>
    </message>
    <message>
        <source>The message is MIME but names no charset, so the MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>Die Nachricht ist MIME, nennt aber keinen Zeichensatz; deshalb gilt die MIME-Einstellung (Q156063, Q230250). Ihr Text sieht nach %1 aus (aus den Bytes abgeleitet).</translation>
    </message>
    <message>
        <source>The message is a digest (multipart/digest). Exchange 4.0 before Service Pack 3 can keep it in the queue.</source>
        <translation>Die Nachricht ist eine Sammlung (multipart/digest). Exchange 4.0 vor Service Pack 3 kann sie in der Warteschlange behalten.</translation>
    </message>
    <message>
        <source>The message is a report (multipart/report). Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>Die Nachricht ist ein Bericht (multipart/report). Exchange 5.5 vor Service Pack 1 kann abstürzen, wenn einer zu einem Unzustellbarkeitsbericht führt.</translation>
    </message>
    <message>
        <source>The message is in %1 and the %4 setting for its sender (%3) is %2: the Character Sets are the nearer reason.</source>
        <translation>Die Nachricht ist in %1, und die %4-Einstellung für ihren Absender (%3) ist %2: Die „Character Sets“ sind der näherliegende Grund.</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>Die Nachricht ist in %1, und die %4-Einstellung für ihren Absender (%3), %2, deckt das ab.</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting of the entry for %3 is %2, the one for it.</source>
        <translation>Die Nachricht ist in %1, und die %4-Einstellung des Eintrags für %3 ist %2, die dafür richtige.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>Die Nachricht ist in %1, wie sie selbst sagt, und die %4-Einstellung für ihren Absender (%3), %2, deckt das ab.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting of the entry for %3, %2, covers it.</source>
        <translation>Die Nachricht ist in %1, wie sie selbst sagt, und die %4-Einstellung des Eintrags für %3, %2, deckt das ab.</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself; the %4 setting for its sender (%3) is %2.</source>
        <translation>Die Nachricht ist in %1, wie sie selbst sagt; die %4-Einstellung für ihren Absender (%3) ist %2.</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 covers.</source>
        <translation>Die Nachricht ist in %1, das der dokumentierte Standard ISO-8859-1 abdeckt.</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 does not cover; the setting of this server is not known.</source>
        <translation>Die Nachricht ist in %1, das der dokumentierte Standard ISO-8859-1 nicht abdeckt; die Einstellung dieses Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting of the entry for %3 is %2.</source>
        <translation>Die Nachricht ist in %1; die %4-Einstellung des Eintrags für %3 ist %2.</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting that applies to it (%3) is %2.</source>
        <translation>Die Nachricht ist in %1; die für sie geltende %4-Einstellung (%3) ist %2.</translation>
    </message>
    <message>
        <source>The message is in %1; the server does not have code page %2 for it (Q163080, Q155016).</source>
        <translation>Die Nachricht ist in %1; dem Server fehlt die Codepage %2 dafür (Q163080, Q155016).</translation>
    </message>
    <message>
        <source>The message is malformed in a way that stops the service</source>
        <translation>Die Nachricht ist so fehlerhaft gebildet, dass der Dienst stehen bleibt</translation>
    </message>
    <message>
        <source>The message is not MIME but its text is not plain ASCII: the Non-MIME setting decides how it is read.</source>
        <translation>Die Nachricht ist kein MIME, aber ihr Text ist kein reines ASCII: Die Non-MIME-Einstellung entscheidet, wie er gelesen wird.</translation>
    </message>
    <message>
        <source>The message is not MIME, so the Non-MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>Die Nachricht ist kein MIME; deshalb gilt die Non-MIME-Einstellung (Q156063, Q230250). Ihr Text sieht nach %1 aus (aus den Bytes abgeleitet).</translation>
    </message>
    <message>
        <source>The message is plain ASCII, which the %4 setting %2 of the entry for %3 holds as well.</source>
        <translation>Die Nachricht ist reines ASCII, das auch in der %4-Einstellung %2 des Eintrags für %3 enthalten ist.</translation>
    </message>
    <message>
        <source>The message is tried again at every start of the service</source>
        <translation>Die Nachricht wird bei jedem Start des Dienstes noch einmal versucht</translation>
    </message>
    <message>
        <source>The message itself is built in a way that Exchange cannot take apart. We keep a copy, keep it away from the server, and look for the update that mends it; the sender can send it again in another form.</source>
        <translation>Die Nachricht selbst ist so aufgebaut, dass Exchange sie nicht zerlegen kann. Wir heben eine Kopie auf, halten sie vom Server fern und suchen das Update, das es behebt; der Absender kann sie in anderer Form noch einmal schicken.</translation>
    </message>
    <message>
        <source>The message leaves out a detail that this version of the mail system needs, and that can make it stop. An update is known; until it is installed we keep the message aside.</source>
        <translation>In der Nachricht fehlt eine Angabe, die diese Version des Mailsystems braucht, und das kann es stehen bleiben lassen. Dafür gibt es ein bekanntes Update; bis es installiert ist, halten wir die Nachricht zurück.</translation>
    </message>
    <message>
        <source>The message looks sound: nothing in it is known to make the service fail (%1).</source>
        <translation>Die Nachricht sieht einwandfrei aus: Von nichts darin ist bekannt, dass es den Dienst scheitern lässt (%1).</translation>
    </message>
    <message>
        <source>The message may go to more people than this server accepts at once. We check that limit with your administrator; it can also be sent to smaller groups.</source>
        <translation>Die Nachricht geht vielleicht an mehr Personen, als dieser Server auf einmal annimmt. Wir prüfen diese Grenze mit Ihrem Administrator; sie kann auch an kleinere Gruppen gesendet werden.</translation>
    </message>
    <message>
        <source>The message names %1, and its text agrees. Exchange reads it as that whatever is set (Q156063); Q230250 sets both lists to the charset found.</source>
        <translation>Die Nachricht nennt %1, und ihr Text stimmt damit überein. Exchange liest sie so, gleich was eingestellt ist (Q156063); Q230250 setzt beide Listen auf den gefundenen Zeichensatz.</translation>
    </message>
    <message>
        <source>The message names %1, but its text looks like %2 (inferred from the bytes). Exchange goes by the name given (Q156063), so the setting may not help; Q230250 sets both lists to the charset found.</source>
        <translation>Die Nachricht nennt %1, aber ihr Text sieht nach %2 aus (aus den Bytes abgeleitet). Exchange richtet sich nach dem angegebenen Namen (Q156063), deshalb hilft die Einstellung vielleicht nicht; Q230250 setzt beide Listen auf den gefundenen Zeichensatz.</translation>
    </message>
    <message>
        <source>The message names a charset that the server does not know</source>
        <translation>Die Nachricht nennt einen Zeichensatz, den der Server nicht kennt</translation>
    </message>
    <message>
        <source>The message names charsets in more than %1 places; the rest is not listed.</source>
        <translation>Die Nachricht nennt an mehr als %1 Stellen Zeichensätze; der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The message names its charset, so by the release notes of 5.0 none of the Character Sets applied to it (Q156063). Q230250 has the setting matched to it all the same.</source>
        <translation>Die Nachricht nennt ihren Zeichensatz, deshalb galt nach den Versionshinweisen von 5.0 keine der Einstellungen in „Character Sets“ für sie (Q156063). Q230250 lässt die Einstellung trotzdem darauf abstimmen.</translation>
    </message>
    <message>
        <source>The message names its own charset, %1: by the release notes of 5.0 the setting does not apply to it (Q156063).</source>
        <translation>Die Nachricht nennt ihren eigenen Zeichensatz, %1: Nach den Versionshinweisen von 5.0 gilt die Einstellung nicht für sie (Q156063).</translation>
    </message>
    <message>
        <source>The message names the charset %1, which this version of Exchange does not support (%2).</source>
        <translation>Die Nachricht nennt den Zeichensatz %1, den diese Version von Exchange nicht unterstützt (%2).</translation>
    </message>
    <message>
        <source>The message names the charset “%1”, which is not among those that Exchange knows.</source>
        <translation>Die Nachricht nennt den Zeichensatz „%1“, der nicht zu denen gehört, die Exchange kennt.</translation>
    </message>
    <message>
        <source>The message says that it is sent as %1 text. No version of Exchange up to 5.5 supports 8BITMIME, so its sender was not told that it may.</source>
        <translation>Die Nachricht sagt, dass sie als %1-Text gesendet ist. Keine Version von Exchange bis 5.5 unterstützt 8BITMIME, ihrem Absender wurde das also nicht erlaubt.</translation>
    </message>
    <message>
        <source>The message seems to be in %1, which its few special characters do not prove; the %4 setting that applies to it (%3) is %2.</source>
        <translation>Die Nachricht ist anscheinend in %1, was ihre wenigen Sonderzeichen nicht beweisen; die für sie geltende %4-Einstellung (%3) ist %2.</translation>
    </message>
    <message>
        <source>The message that crashed the store crashes it again when it is put back: never without a copy, and alone.</source>
        <translation>Die Nachricht, die den Informationsspeicher zum Absturz gebracht hat, tut das wieder, wenn sie zurückgelegt wird: nie ohne Kopie und nur allein.</translation>
    </message>
    <message>
        <source>The message uses a name for its lettering that the server does not recognise. We add that name if we can; the sender can also send it in another form.</source>
        <translation>Die Nachricht verwendet für ihre Schriftzeichen einen Namen, den der Server nicht kennt. Wir fügen diesen Namen hinzu, wenn wir können; der Absender kann sie auch in anderer Form schicken.</translation>
    </message>
    <message>
        <source>The multipart message has no closing delimiter. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>Die Multipart-Nachricht hat keine abschließende Trennzeile. Sie wurde vielleicht unterwegs abgeschnitten; der Server hat vielleicht dasselbe gesehen.</translation>
    </message>
    <message>
        <source>The name carries “%1”: it is a further copy, and its name is not the server&apos;s.</source>
        <translation>Der Name trägt „%1“: Es ist eine weitere Kopie, und ihr Name ist nicht der des Servers.</translation>
    </message>
    <message>
        <source>The name ends in %1, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>Der Name endet auf %1, was der Name auf dem Server nicht tut: Die Datei wurde unterwegs gespeichert oder umbenannt.</translation>
    </message>
    <message>
        <source>The name ends in .txt, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>Der Name endet auf .txt, was der Name auf dem Server nicht tut: Die Datei wurde unterwegs gespeichert oder umbenannt.</translation>
    </message>
    <message>
        <source>The name holds a folder or drive, which is left out.</source>
        <translation>Der Name enthält einen Ordner oder ein Laufwerk; das wird ausgelassen.</translation>
    </message>
    <message>
        <source>The name holds characters that hide or turn its text; with them made visible it is “%1”.</source>
        <translation>Der Name enthält Zeichen, die seinen Text verbergen oder drehen; sichtbar gemacht ist er „%1“.</translation>
    </message>
    <message>
        <source>The name is that of a device of Windows.</source>
        <translation>Der Name ist der eines Geräts von Windows.</translation>
    </message>
    <message>
        <source>The name of this key is not closed by “]” or is overlong: its values were not read.</source>
        <translation>Der Name dieses Schlüssels ist nicht mit „]“ abgeschlossen oder überlang: Seine Werte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The newest entries; older ones left out: %1.</source>
        <translation>Die neuesten Einträge; ältere ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The oldest harmless one: it shows whether the cause is gone before the others follow.</source>
        <translation>Die älteste harmlose: Sie zeigt, ob die Ursache weg ist, bevor die anderen folgen.</translation>
    </message>
    <message>
        <source>The order of the domains is another one from “%1” on (now “%2”)</source>
        <translation>Die Reihenfolge der Domänen ist ab „%1“ eine andere (jetzt „%2“)</translation>
    </message>
    <message>
        <source>The packs for Japanese, Korean and Traditional Chinese need a restart of Windows (Q160028).</source>
        <translation>Die Pakete für Japanisch, Koreanisch und traditionelles Chinesisch erfordern einen Neustart von Windows (Q160028).</translation>
    </message>
    <message>
        <source>The password of the Exchange service account was changed, or the account may not log on as a service: Control Panel, Services, Startup (Q155814).</source>
        <translation>Das Kennwort des Exchange-Dienstkontos wurde geändert, oder das Konto darf sich nicht als Dienst anmelden: Control Panel, Services, Startup (Q155814).</translation>
    </message>
    <message>
        <source>The pattern repeats: event %2 of %3 was logged %1 times, last %4.</source>
        <translation>Das Muster wiederholt sich: Ereignis %2 von %3 wurde %1-mal protokolliert, zuletzt %4.</translation>
    </message>
    <message>
        <source>The present Character Sets are not at hand.</source>
        <translation>Die jetzigen „Character Sets“ liegen nicht vor.</translation>
    </message>
    <message>
        <source>The present Character Sets are not known: look at them first, and change only what differs. After it stop and start the service (Q230250).</source>
        <translation>Die jetzigen „Character Sets“ sind nicht bekannt: Sehen Sie sie zuerst an und ändern Sie nur, was abweicht. Danach beenden und starten Sie den Dienst (Q230250).</translation>
    </message>
    <message>
        <source>The process of the service ended while it was starting.</source>
        <translation>Der Prozess des Dienstes endete während des Starts.</translation>
    </message>
    <message>
        <source>The program asked for the service’s state</source>
        <translation>Das Programm hat den Status des Dienstes abgefragt</translation>
    </message>
    <message>
        <source>The program asked the service to start</source>
        <translation>Das Programm hat den Dienst zum Starten aufgefordert</translation>
    </message>
    <message>
        <source>The program asked the service to stop</source>
        <translation>Das Programm hat den Dienst zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>The program ended while it saved. The last changes stand in the journal alone and are to be made again; their number: %1.</source>
        <translation>Das Programm endete beim Speichern. Die letzten Änderungen stehen nur im Journal und müssen noch einmal gemacht werden; ihre Anzahl: %1.</translation>
    </message>
    <message>
        <source>The program ended while it wrote the journal; the entry it was writing is lost.</source>
        <translation>Das Programm endete, während es das Journal schrieb; der Eintrag, den es gerade schrieb, ist verloren.</translation>
    </message>
    <message>
        <source>The program read the greeting of the mail port</source>
        <translation>Das Programm hat die Begrüßung am Mail-Port gelesen</translation>
    </message>
    <message>
        <source>The recommended setting was not applied.</source>
        <translation>Die empfohlene Einstellung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>The registry has %1 = %2.</source>
        <translation>In der Registrierung steht %1 = %2.</translation>
    </message>
    <message>
        <source>The registry has no value “Max Recipients on Submit”.</source>
        <translation>In der Registrierung steht kein Wert „Max Recipients on Submit“.</translation>
    </message>
    <message>
        <source>The registry is changed where ResolveP2 is: note the old value first.</source>
        <translation>Die Registrierung wird dort geändert, wo ResolveP2 steht: Notieren Sie zuerst den alten Wert.</translation>
    </message>
    <message>
        <source>The registry is changed: export the key before, so that it can be put back.</source>
        <translation>Die Registrierung wird geändert: Exportieren Sie den Schlüssel vorher, damit er sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>The report and its archive hold names, addresses and private mail: redact them before they leave the house.</source>
        <translation>Der Bericht und sein Archiv enthalten Namen, Adressen und private Mail: Schwärzen Sie sie, bevor sie aus dem Haus gehen.</translation>
    </message>
    <message>
        <source>The request may have reached the server all the same: look at its state at the console before you try again.</source>
        <translation>Die Anforderung hat den Server vielleicht trotzdem erreicht: Sehen Sie an der Konsole nach dem Status, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The right code page is used for it.</source>
        <translation>Dafür wird die richtige Codepage verwendet.</translation>
    </message>
    <message>
        <source>The same message goes through the same conversion again: what failed before may fail once more until its cause is put right (inferred).</source>
        <translation>Dieselbe Nachricht geht noch einmal durch dieselbe Konvertierung: Was schon einmal scheiterte, kann wieder scheitern, bis die Ursache in Ordnung gebracht ist (abgeleitet).</translation>
    </message>
    <message>
        <source>The sender cannot be named. Save the message as .eml.</source>
        <translation>Der Absender lässt sich nicht nennen. Speichern Sie die Nachricht als .eml.</translation>
    </message>
    <message>
        <source>The sender got a non-delivery report</source>
        <translation>Der Absender erhielt einen Unzustellbarkeitsbericht</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to more than one directory entry</source>
        <translation>Die Adresse des Absenders gehört zu mehr als einem Verzeichniseintrag</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to one directory entry at most.</source>
        <translation>Die Adresse des Absenders soll zu höchstens einem Verzeichniseintrag gehören.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to several directory entries.</source>
        <translation>Die Adresse des Absenders soll zu mehreren Verzeichniseinträgen gehören.</translation>
    </message>
    <message>
        <source>The sender&apos;s address may be listed twice in your company&apos;s mail directory, so the mail system cannot tell who sent the message. We are looking for the second entry.</source>
        <translation>Die Adresse des Absenders steht vielleicht zweimal im Mailverzeichnis Ihres Unternehmens, sodass das Mailsystem nicht erkennen kann, wer die Nachricht geschickt hat. Wir suchen den zweiten Eintrag.</translation>
    </message>
    <message>
        <source>The sender&apos;s next message, to fewer recipients, arrives once.</source>
        <translation>Die nächste Nachricht des Absenders, an weniger Empfänger, kommt einmal an.</translation>
    </message>
    <message>
        <source>The sender’s address is looked up in the directory (flags of Exchange 5.5). A sender whom the directory has twice makes this fail.</source>
        <translation>Die Adresse des Absenders wird im Verzeichnis nachgeschlagen (Flags von Exchange 5.5). Ein Absender, den das Verzeichnis doppelt führt, lässt das scheitern.</translation>
    </message>
    <message>
        <source>The server has no conversion for the charset that the message names. Exchange 5.0 and 5.5 normally deliver such mail unconverted, 4.0 as an attachment; that it fails is the exception.</source>
        <translation>Der Server hat keine Konvertierung für den Zeichensatz, den die Nachricht nennt. Exchange 5.0 und 5.5 stellen solche Mail normalerweise unkonvertiert zu, 4.0 als Anlage; dass sie scheitert, ist die Ausnahme.</translation>
    </message>
    <message>
        <source>The server lacks code page %2 for %1: it comes before any setting.</source>
        <translation>Dem Server fehlt die Codepage %2 für %1: Sie kommt vor jeder Einstellung.</translation>
    </message>
    <message>
        <source>The server may have run out of disk space, which can stop mail. We check, and copy failed messages before anything is removed.</source>
        <translation>Dem Server ist vielleicht der Speicherplatz ausgegangen; das kann Mail zum Stillstand bringen. Wir prüfen es und kopieren gescheiterte Nachrichten, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>The server reads the charset “%1” as “%2”.</source>
        <translation>Der Server liest den Zeichensatz „%1“ als „%2“.</translation>
    </message>
    <message>
        <source>The server runs build %1, for which this fault is not documented.</source>
        <translation>Auf dem Server läuft Build %1, für den dieser Fehler nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>The server runs build %1, which has this fault.</source>
        <translation>Auf dem Server läuft Build %1, der diesen Fehler hat.</translation>
    </message>
    <message>
        <source>The server runs build %1; the fault was mended in build %2.</source>
        <translation>Auf dem Server läuft Build %1; der Fehler wurde in Build %2 behoben.</translation>
    </message>
    <message>
        <source>The server&apos;s own files could not be copied into the case; they were read where they lie.</source>
        <translation>Die Originaldateien des Servers ließen sich nicht in den Fall kopieren; sie wurden dort gelesen, wo sie liegen.</translation>
    </message>
    <message>
        <source>The server&apos;s registry knows “%1” as %2 (Q184772).</source>
        <translation>Die Registrierung des Servers kennt „%1“ als %2 (Q184772).</translation>
    </message>
    <message>
        <source>The server’s ANSI code page is %1.</source>
        <translation>Die ANSI-Codepage des Servers ist %1.</translation>
    </message>
    <message>
        <source>The server’s MIME database does not have the charsets as it should: probably it was rewritten.</source>
        <translation>Die MIME-Datenbank des Servers enthält die Zeichensätze nicht so, wie sie sollte: Wahrscheinlich wurde sie neu geschrieben.</translation>
    </message>
    <message>
        <source>The server’s MIME database has a key “%1” of its own: the name is probably known there.</source>
        <translation>Die MIME-Datenbank des Servers hat einen eigenen Schlüssel „%1“: Der Name ist dort wahrscheinlich bekannt.</translation>
    </message>
    <message>
        <source>The server’s MIME database has the charsets.</source>
        <translation>Die MIME-Datenbank des Servers enthält die Zeichensätze.</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>Die Uhr des Servers</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>Die Uhr des Servers, laut Anrufer: %1.</translation>
    </message>
    <message>
        <source>The server’s own</source>
        <translation>Das Original des Servers</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”, but the bytes fit %3.</source>
        <translation>In der Registrierung des Servers steht „%1“ für „%2“, aber die Bytes passen zu %3.</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”.</source>
        <translation>In der Registrierung des Servers steht „%1“ für „%2“.</translation>
    </message>
    <message>
        <source>The server’s registry lists the code pages; that their files lie in System32 it does not show.</source>
        <translation>Die Registrierung des Servers führt die Codepages auf; dass deren Dateien in System32 liegen, zeigt sie nicht.</translation>
    </message>
    <message>
        <source>The server’s time is that of %1, as it was stated.</source>
        <translation>Die Zeit des Servers ist die von %1, wie angegeben.</translation>
    </message>
    <message>
        <source>The server’s version is not known.</source>
        <translation>Die Version des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service account is not an administrator of the server, as a start with SSL needs.</source>
        <translation>Das Dienstkonto ist kein Administrator des Servers, wie es ein Start mit SSL erfordert.</translation>
    </message>
    <message>
        <source>The service account needs the right to delete the file, and the message must not be larger than the service allows (KB Q201314).</source>
        <translation>Das Dienstkonto braucht das Recht, die Datei zu löschen, und die Nachricht darf nicht größer sein, als der Dienst erlaubt (KB Q201314).</translation>
    </message>
    <message>
        <source>The service cannot count more recipients of one message than 32,766. It can neither deliver the message nor report back: the file stays in IMCDATA\IN and is resent at each start (Q272672).</source>
        <translation>Der Dienst kann nicht mehr als 32.766 Empfänger einer Nachricht zählen. Er kann die Nachricht weder zustellen noch zurückmelden: Die Datei bleibt in IMCDATA\IN und wird bei jedem Start erneut gesendet (Q272672).</translation>
    </message>
    <message>
        <source>The service could not listen on its port.</source>
        <translation>Der Dienst konnte nicht an seinem Port lauschen.</translation>
    </message>
    <message>
        <source>The service does not answer. Documented where it does not run under the Exchange service account.</source>
        <translation>Der Dienst antwortet nicht. Dokumentiert, wo er nicht unter dem Exchange-Dienstkonto läuft.</translation>
    </message>
    <message>
        <source>The service has dealt with them, but not every one is proven to have been delivered.</source>
        <translation>Der Dienst hat sie bearbeitet, aber nicht bei jeder ist die Zustellung nachgewiesen.</translation>
    </message>
    <message>
        <source>The service has not taken all of them yet.</source>
        <translation>Der Dienst hat noch nicht alle übernommen.</translation>
    </message>
    <message>
        <source>The service has taken them, and a log that goes on beyond that names no new failure: they probably arrived.</source>
        <translation>Der Dienst hat sie übernommen, und ein Protokoll, das darüber hinausreicht, nennt keinen neuen Fehler: Sie sind wahrscheinlich angekommen.</translation>
    </message>
    <message>
        <source>The service has taken them, but no log was read that would have a new failure.</source>
        <translation>Der Dienst hat sie übernommen, aber es wurde kein Protokoll gelesen, das einen neuen Fehler enthalten könnte.</translation>
    </message>
    <message>
        <source>The service has taken them. A failure may still be logged: wait a moment.</source>
        <translation>Der Dienst hat sie übernommen. Ein Fehler kann noch protokolliert werden: Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The service has to log on as the Exchange service account.</source>
        <translation>Der Dienst muss sich mit dem Exchange-Dienstkonto anmelden.</translation>
    </message>
    <message>
        <source>The service is still to be restarted: it reads its settings when it starts (KB Q230250).</source>
        <translation>Der Dienst muss noch neu gestartet werden: Er liest seine Einstellungen beim Start (KB Q230250).</translation>
    </message>
    <message>
        <source>The service met an exception; a message in the folder IN is the likely reason.</source>
        <translation>Der Dienst stieß auf eine Ausnahme; der wahrscheinliche Grund ist eine Nachricht im Ordner IN.</translation>
    </message>
    <message>
        <source>The service needs the Information Store, the MTA and TCP/IP: check that they run (Q143380), then follow the articles.</source>
        <translation>Der Dienst braucht den Informationsspeicher, den MTA und TCP/IP: Prüfen Sie, ob sie laufen (Q143380), dann folgen Sie den Artikeln.</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute.</source>
        <translation>Der Dienst öffnet seinen Port spät während des Starts: Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute. Event 1000 of MSExchangeIMC proves a start without the port.</source>
        <translation>Der Dienst öffnet seinen Port spät während des Starts: Versuchen Sie es in einer Minute noch einmal. Ereignis 1000 von MSExchangeIMC beweist einen Start auch ohne den Port.</translation>
    </message>
    <message>
        <source>The service or the store broke down over a message.</source>
        <translation>Der Dienst oder der Informationsspeicher ist an einer Nachricht gescheitert.</translation>
    </message>
    <message>
        <source>The service reads its Character Sets when it starts. Its start can take long where address lists or the outbound queue are large.</source>
        <translation>Der Dienst liest seine „Character Sets“ beim Start. Der Start kann lange dauern, wo Adresslisten oder die ausgehende Warteschlange groß sind.</translation>
    </message>
    <message>
        <source>The service shut down successfully.</source>
        <translation>Der Dienst wurde erfolgreich heruntergefahren.</translation>
    </message>
    <message>
        <source>The service shut down while it handed mail to the Information Store</source>
        <translation>Der Dienst fuhr herunter, während er Mail an den Informationsspeicher übergab</translation>
    </message>
    <message>
        <source>The service started; the event holds its build.</source>
        <translation>Der Dienst ist gestartet; das Ereignis enthält seinen Build.</translation>
    </message>
    <message>
        <source>The service warns when less than 10 MB are free and stops taking mail. A disk that fills up while a message is converted can stop the store; IMCDATA\IN\ARCHIVE itself can be what filled it.</source>
        <translation>Der Dienst warnt, wenn weniger als 10 MB frei sind, und nimmt keine Mail mehr an. Ein Datenträger, der sich während einer Konvertierung füllt, kann den Informationsspeicher stehen bleiben lassen; gefüllt haben kann ihn IMCDATA\IN\ARCHIVE selbst.</translation>
    </message>
    <message>
        <source>The service was not restarted, and no message was put back into IN to test (KB Q230250).</source>
        <translation>Der Dienst wurde nicht neu gestartet, und es wurde keine Nachricht zum Versuch nach IN zurückgelegt (KB Q230250).</translation>
    </message>
    <message>
        <source>The service was not restarted: by the record that was not needed.</source>
        <translation>Der Dienst wurde nicht neu gestartet: Nach den Aufzeichnungen war das nicht nötig.</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1, older than the Store.exe that mends this fault; Store.exe itself may be newer.</source>
        <translation>Der Build des Dienstes ist %1, älter als die Store.exe, die diesen Fehler behebt; Store.exe selbst ist vielleicht neuer.</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1; the fault was mended in Store.exe %2. Check the build of Store.exe itself.</source>
        <translation>Der Build des Dienstes ist %1; der Fehler wurde in Store.exe %2 behoben. Prüfen Sie den Build von Store.exe selbst.</translation>
    </message>
    <message>
        <source>The service, by “%1”</source>
        <translation>Der Dienst, über „%1“</translation>
    </message>
    <message>
        <source>The settings of the mail service are not the reason. I know what is, and we go through what helps, one step after the other.</source>
        <translation>Die Einstellungen des Maildienstes sind nicht der Grund. Ich kenne ihn, und wir gehen durch, was hilft, einen Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>The spool files “%1” and “%2” differ only in the case of their names, which the server cannot have had side by side.</source>
        <translation>Die Spooldateien „%1“ und „%2“ unterscheiden sich nur in der Groß- und Kleinschreibung ihrer Namen; der Server kann sie nicht nebeneinander gehabt haben.</translation>
    </message>
    <message>
        <source>The spool folder lies elsewhere</source>
        <translation>Der Spoolordner liegt anderswo</translation>
    </message>
    <message>
        <source>The store cannot take a message apart and reports an error that the service takes for a passing one: it shuts down and tries again at each start. A later Store hotfix moves such a message to IMCDATA\IN\ARCHIVE instead.</source>
        <translation>Der Informationsspeicher kann eine Nachricht nicht zerlegen und meldet einen Fehler, den der Dienst für vorübergehend hält: Er fährt herunter und versucht es bei jedem Start wieder. Ein späterer Store-Hotfix verschiebt eine solche Nachricht stattdessen nach IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>The store crashes while it converts the message</source>
        <translation>Der Informationsspeicher stürzt ab, während er die Nachricht konvertiert</translation>
    </message>
    <message>
        <source>The store has %1 threads: fewer than the 20 that the article sets where they were too few, more than the 5 of which it says so. Whether that is enough is not known.</source>
        <translation>Der Informationsspeicher hat %1 Threads: weniger als die 20, die der Artikel setzt, wo es zu wenige waren, mehr als die 5, von denen er es sagt. Ob das genügt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The store has %1 threads: not too few.</source>
        <translation>Der Informationsspeicher hat %1 Threads: nicht zu wenige.</translation>
    </message>
    <message>
        <source>The store has %1 threads: so few that the Internet Mail Service may not get through to it. Performance Optimizer can have lowered it from 32.</source>
        <translation>Der Informationsspeicher hat %1 Threads: so wenige, dass der Internet Mail Service vielleicht nicht zu ihm durchkommt. Der Performance Optimizer kann sie von 32 herabgesetzt haben.</translation>
    </message>
    <message>
        <source>The store has too few threads</source>
        <translation>Der Informationsspeicher hat zu wenige Threads</translation>
    </message>
    <message>
        <source>The store is allowed enough threads: %1 = %2.</source>
        <translation>Dem Informationsspeicher sind genug Threads erlaubt: %1 = %2.</translation>
    </message>
    <message>
        <source>The store is allowed few threads: %1 = %2; Setup&apos;s default is 0x20.</source>
        <translation>Dem Informationsspeicher sind wenige Threads erlaubt: %1 = %2; der Standard von Setup ist 0x20.</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 and 5.5 before Service Pack 3 crashes over one bad message, and the service with it: the events 4116, 4023 and 4037 with code 0xc0000005 follow.</source>
        <translation>Der Informationsspeicher von Exchange 5.0 und 5.5 vor Service Pack 3 stürzt an einer fehlerhaften Nachricht ab und der Dienst mit ihm: Es folgen die Ereignisse 4116, 4023 und 4037 mit dem Code 0xc0000005.</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 before Service Pack 1 crashes while it converts the message. The service loses its connection and leaves the message in IMCDATA\IN\ARCHIVE.</source>
        <translation>Der Informationsspeicher von Exchange 5.0 vor Service Pack 1 stürzt ab, während er die Nachricht konvertiert. Der Dienst verliert seine Verbindung und lässt die Nachricht in IMCDATA\IN\ARCHIVE liegen.</translation>
    </message>
    <message>
        <source>The store refuses a message to more than %1 recipients, distribution lists expanded.</source>
        <translation>Der Informationsspeicher weist eine Nachricht an mehr als %1 Empfänger zurück, Verteilerlisten erweitert.</translation>
    </message>
    <message>
        <source>The store returned an error after which the service shuts down, often with event 4102, instead of giving the message up. The message can stop the service again at every start.</source>
        <translation>Der Informationsspeicher meldete einen Fehler, nach dem der Dienst herunterfährt, oft mit Ereignis 4102, statt die Nachricht aufzugeben. Die Nachricht kann den Dienst bei jedem Start wieder beenden.</translation>
    </message>
    <message>
        <source>The store runs through a day of normal mail without an event 4097 of Dr. Watson.</source>
        <translation>Der Informationsspeicher läuft einen Tag lang bei normalem Mailverkehr ohne ein Ereignis 4097 von Dr. Watson.</translation>
    </message>
    <message>
        <source>The store&apos;s registry value “Max Recipients on Submit” limits the recipients of one message, with distribution lists expanded first. The store refuses the message and its non-delivery report alike: the sender learns nothing.</source>
        <translation>Der Registrierungswert „Max Recipients on Submit“ des Informationsspeichers begrenzt die Empfänger einer Nachricht, wobei Verteilerlisten zuerst erweitert werden. Der Informationsspeicher weist die Nachricht ebenso zurück wie ihren Unzustellbarkeitsbericht: Der Absender erfährt nichts.</translation>
    </message>
    <message>
        <source>The subject is folded over several lines. Exchange 5.5 before Service Pack 4 can show it garbled.</source>
        <translation>Der Betreff ist über mehrere Zeilen gefaltet. Exchange 5.5 vor Service Pack 4 kann ihn verstümmelt anzeigen.</translation>
    </message>
    <message>
        <source>The tab Connections has a button E-Mail Domain too, for routes: what is changed there sends mail elsewhere (Q182522).</source>
        <translation>Auch die Registerkarte Connections hat eine Schaltfläche E-Mail Domain, für Routen: Was dort geändert wird, leitet Mail anderswohin (Q182522).</translation>
    </message>
    <message>
        <source>The tab Connections has another button named E-Mail Domain: that one is about routes.</source>
        <translation>Die Registerkarte Connections hat eine andere Schaltfläche namens E-Mail Domain: Bei ihr geht es um Routen.</translation>
    </message>
    <message>
        <source>The technician’s notes</source>
        <translation>Die Notizen des Technikers</translation>
    </message>
    <message>
        <source>The test of Q230250. Its text moves the archived file back; with Message Archival on, the folder also holds delivered mail (Q189731), and moving all of it would deliver that again.</source>
        <translation>Der Versuch von Q230250. Dessen Text verschiebt die archivierte Datei zurück; bei eingeschaltetem Message Archival enthält der Ordner auch zugestellte Mail (Q189731), und ihn ganz zu verschieben, würde diese noch einmal zustellen.</translation>
    </message>
    <message>
        <source>The text could not be converted; the message was delivered all the same</source>
        <translation>Der Text ließ sich nicht konvertieren; die Nachricht wurde trotzdem zugestellt</translation>
    </message>
    <message>
        <source>The text ends without a line break, though mail is handed over in whole lines. It may have been cut off on its way.</source>
        <translation>Der Text endet ohne Zeilenumbruch, obwohl Mail in ganzen Zeilen übergeben wird. Er wurde vielleicht unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The text is UTF-8 though it is declared as %1. It looks as if the file was saved anew on its way; the sender&apos;s program may have named it wrongly, too.</source>
        <translation>Der Text ist UTF-8, obwohl er als %1 angegeben ist. Es sieht aus, als sei die Datei unterwegs neu gespeichert worden; auch das Programm des Absenders hat ihn vielleicht falsch benannt.</translation>
    </message>
    <message>
        <source>The text is plain ASCII, which the default %1 reads (Q230250); nothing in it asks for another setting.</source>
        <translation>Der Text ist reines ASCII, das der Standard %1 liest (Q230250); nichts darin verlangt eine andere Einstellung.</translation>
    </message>
    <message>
        <source>The text of the message bears the name “%1” like an attachment. Exchange 4.0 before Service Pack 3 does not read that as it should.</source>
        <translation>Der Text der Nachricht trägt den Namen „%1“ wie eine Anlage. Exchange 4.0 vor Service Pack 3 liest das nicht richtig.</translation>
    </message>
    <message>
        <source>The tool lies on the Exchange Server CD, in Server\Support\Utils, in the folder of the server’s processor. Run it on the server, logged on with Permissions Admin of the site’s configuration (the rights are inferred).</source>
        <translation>Das Werkzeug liegt auf der Exchange-Server-CD, in Server\Support\Utils, im Ordner für den Prozessor des Servers. Führen Sie es auf dem Server aus, angemeldet mit Permissions Admin für die Configuration des Standorts (die Rechte sind abgeleitet).</translation>
    </message>
    <message>
        <source>The tracking log “%1” has entries from %2 to %3, not only of the day in its name: it was renamed, joined or edited.</source>
        <translation>Das Verfolgungsprotokoll „%1“ enthält Einträge vom %2 bis %3, nicht nur vom Tag in seinem Namen: Es wurde umbenannt, zusammengefügt oder bearbeitet.</translation>
    </message>
    <message>
        <source>The uuencoded file “%1” stands in the text of a MIME message. Exchange leaves it as text, by design.</source>
        <translation>Die uukodierte Datei „%1“ steht im Text einer MIME-Nachricht. Exchange belässt sie entwurfsbedingt als Text.</translation>
    </message>
    <message>
        <source>The value is not whole in this file: it is not interpreted.</source>
        <translation>Der Wert ist in dieser Datei unvollständig: Er wird nicht gedeutet.</translation>
    </message>
    <message>
        <source>The value is of another type than the articles show: it is not interpreted.</source>
        <translation>Der Wert hat einen anderen Typ, als die Artikel zeigen: Er wird nicht gedeutet.</translation>
    </message>
    <message>
        <source>The value of X-MS-TNEF-Correlator stands on the next line. Exchange 5.5 before Service Pack 1 then ignores the winmail.dat.</source>
        <translation>Der Wert von X-MS-TNEF-Correlator steht in der nächsten Zeile. Exchange 5.5 vor Service Pack 1 beachtet die winmail.dat dann nicht.</translation>
    </message>
    <message>
        <source>The value of the field %1 was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>Der Wert des Feldes %1 wurde mit X überschrieben. Das tut eine Cisco-PIX-Firewall (4.2(2), fixup smtp) unterwegs.</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said not to be set.</source>
        <translation>Der Wert „Max Recipients on Submit“ soll nicht gesetzt sein.</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said to be set.</source>
        <translation>Der Wert „Max Recipients on Submit“ soll gesetzt sein.</translation>
    </message>
    <message>
        <source>The virus scanner inside Exchange also scans the mailbox that the mail service itself uses, and the two get into each other&apos;s way. We take that one mailbox out of the scan.</source>
        <translation>Der Virenscanner in Exchange prüft auch das Postfach, das der Maildienst selbst verwendet, und die beiden kommen sich in die Quere. Wir nehmen dieses eine Postfach von der Prüfung aus.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a Unicode text here that has an odd length or no end, so it is something else. Several versions of Exchange crash on that.</source>
        <translation>Die winmail.dat (TNEF) enthält hier einen Unicode-Text mit ungerader Länge oder ohne Ende, es ist also etwas anderes. Mehrere Versionen von Exchange stürzen daran ab.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a formatted text (RTF) here whose header is wrong. Several versions of Exchange crash on that.</source>
        <translation>Die winmail.dat (TNEF) enthält hier einen formatierten Text (RTF), dessen Kopf falsch ist. Mehrere Versionen von Exchange stürzen daran ab.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a property here that cannot be read, such as a broken named property. Several versions of Exchange crash on that.</source>
        <translation>Die winmail.dat (TNEF) enthält hier eine Eigenschaft, die nicht lesbar ist, etwa eine beschädigte benannte Eigenschaft. Mehrere Versionen von Exchange stürzen daran ab.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a string of length zero here. Several versions of Exchange crash on that.</source>
        <translation>Die winmail.dat (TNEF) enthält hier eine Zeichenfolge der Länge null. Mehrere Versionen von Exchange stürzen daran ab.</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) is damaged here: its signature, an attribute&apos;s level, length or checksum is wrong, or it ends too early. Several versions of Exchange crash on that.</source>
        <translation>Die winmail.dat (TNEF) ist hier beschädigt: Ihre Signatur, die Ebene, Länge oder Prüfsumme eines Attributs ist falsch, oder sie endet zu früh. Mehrere Versionen von Exchange stürzen daran ab.</translation>
    </message>
    <message>
        <source>The work threads could not be initialized.</source>
        <translation>Die Arbeitsthreads ließen sich nicht initialisieren.</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope are gone: the file went through a program that keeps text only.</source>
        <translation>Die Nullbytes des Umschlags sind weg: Die Datei ging durch ein Programm, das nur Text behält.</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope have become blanks: the file was saved in Notepad or another editor.</source>
        <translation>Die Nullbytes des Umschlags sind zu Leerzeichen geworden: Die Datei wurde in Notepad oder einem anderen Editor gespeichert.</translation>
    </message>
    <message>
        <source>Their absence does not prove that they were delivered.</source>
        <translation>Ihr Fehlen beweist nicht, dass sie zugestellt wurden.</translation>
    </message>
    <message>
        <source>Their files read</source>
        <translation>Gelesene Dateien davon</translation>
    </message>
    <message>
        <source>Then the log names the spool file of each failed message. Open the log, or the server&apos;s folder, in this step; step 2 lists them.</source>
        <translation>Dann nennt das Protokoll die Spooldatei jeder gescheiterten Nachricht. Öffnen Sie in diesem Schritt das Protokoll oder den Ordner des Servers; Schritt 2 listet sie auf.</translation>
    </message>
    <message>
        <source>There are several known reasons for this error. I am comparing each of them with what your server wrote down.</source>
        <translation>Für diesen Fehler sind mehrere Gründe bekannt. Ich vergleiche jeden davon mit dem, was Ihr Server aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>There are several saves of the settings: “%1” is taken for those of the time of the failures, “%2” for a later one.</source>
        <translation>Es gibt mehrere Sicherungen der Einstellungen: „%1“ gilt als die zur Zeit der Fehler, „%2“ als eine spätere.</translation>
    </message>
    <message>
        <source>There can be no alias for it:</source>
        <translation>Dafür kann es keinen Alias geben:</translation>
    </message>
    <message>
        <source>There is a Content-Type but no MIME-Version. Exchange takes it for MIME unless told otherwise (ContentTypeEQMimeVer).</source>
        <translation>Es gibt einen Content-Type, aber keine MIME-Version. Exchange hält das für MIME, sofern nicht anders eingestellt (ContentTypeEQMimeVer).</translation>
    </message>
    <message>
        <source>There is no envelope, so the sender is taken from the header.</source>
        <translation>Es gibt keinen Umschlag, deshalb wird der Absender aus dem Kopf genommen.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Es liegen noch keine Belege vor.</translation>
    </message>
    <message>
        <source>There is no file of this name in IN\ARCHIVE: it may have been moved back to IN, deleted, or not copied.</source>
        <translation>In IN\ARCHIVE gibt es keine Datei dieses Namens: Sie wurde vielleicht nach IN zurückverschoben, gelöscht oder nicht mitkopiert.</translation>
    </message>
    <message>
        <source>There is no such file in the evidence.</source>
        <translation>In den Belegen gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>There is nothing to stop. Look in the application log why it ended.</source>
        <translation>Es gibt nichts zu beenden. Sehen Sie im Anwendungsprotokoll nach, warum er geendet hat.</translation>
    </message>
    <message>
        <source>There is room to spare, and no new event 3018 comes.</source>
        <translation>Es ist genug Platz, und es kommt kein neues Ereignis 3018.</translation>
    </message>
    <message>
        <source>There was no file of its name in ARCHIVE.</source>
        <translation>In ARCHIVE gab es keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>These lines stand behind a message’s text in the log: whoever wrote that could have put them there.</source>
        <translation>Diese Zeilen stehen im Protokoll hinter dem Text einer Nachricht: Wer den geschrieben hat, könnte sie dorthin gesetzt haben.</translation>
    </message>
    <message>
        <source>They prove which messages of ARCHIVE were delivered all the same. One file for each day, named by it.</source>
        <translation>Sie beweisen, welche Nachrichten in ARCHIVE trotzdem zugestellt wurden. Eine Datei je Tag, nach ihm benannt.</translation>
    </message>
    <message>
        <source>They tell who handed the messages in and what was answered.</source>
        <translation>Sie sagen, wer die Nachrichten eingeliefert hat und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>This dump has the section sign as DOS writes it; names with accents may be wrong.</source>
        <translation>Dieser Auszug hat das Paragrafzeichen, wie DOS es schreibt; Namen mit Akzenten sind vielleicht falsch.</translation>
    </message>
    <message>
        <source>This dump was converted to UTF-8 twice: the “Â” before the section sign was left out, and names with accents may be wrong.</source>
        <translation>Dieser Auszug wurde zweimal nach UTF-8 konvertiert: Das „Â“ vor dem Paragrafzeichen wurde ausgelassen, und Namen mit Akzenten sind vielleicht falsch.</translation>
    </message>
    <message>
        <source>This fault has no FAULT line: the log was cut, or Dr. Watson could not read the code at that place.</source>
        <translation>Dieser Fehler hat keine Zeile FAULT: Das Protokoll wurde abgeschnitten, oder Dr. Watson konnte den Code an der Stelle nicht lesen.</translation>
    </message>
    <message>
        <source>This is what event 4117 does: the server took the message, could not hand it on and left it in IMCDATA\IN\ARCHIVE. Ask for a sender and a time; step 2 compares them with the events.</source>
        <translation>Genau das geschieht bei Ereignis 4117: Der Server hat die Nachricht angenommen, konnte sie nicht weitergeben und hat sie in IMCDATA\IN\ARCHIVE gelassen. Fragen Sie nach einem Absender und einer Zeit; Schritt 2 vergleicht sie mit den Ereignissen.</translation>
    </message>
    <message>
        <source>This line has %1 columns where a Character-Set-List has two: it was not read.</source>
        <translation>Diese Zeile hat %1 Spalten, wo eine Character-Set-List zwei hat: Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This line has no cell for Character-Set-List.</source>
        <translation>Diese Zeile hat keine Zelle für Character-Set-List.</translation>
    </message>
    <message>
        <source>This line has no section sign (character 167): it was not read.</source>
        <translation>Diese Zeile hat kein Paragrafzeichen (Zeichen 167): Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This line lacks a name, or a token of letters, digits and signs: it was not read.</source>
        <translation>In dieser Zeile fehlt ein Name oder ein Token aus Buchstaben, Ziffern und Zeichen: Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This line’s name is overlong or holds control characters: it was not read.</source>
        <translation>Der Name in dieser Zeile ist überlang oder enthält Steuerzeichen: Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This log has very many lines that only look like faults; what stands above them was not read.</source>
        <translation>Dieses Protokoll hat sehr viele Zeilen, die nur wie Fehler aussehen; was über ihnen steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This protocol log has no times.</source>
        <translation>Dieses SMTP-Protokoll enthält keine Zeiten.</translation>
    </message>
    <message>
        <source>This protocol log holds the text of messages (level Maximum, Q257538). Lines that stand behind such text could have been written by its sender.</source>
        <translation>Dieses SMTP-Protokoll enthält den Text von Nachrichten (Stufe Maximum, Q257538). Zeilen, die hinter solchem Text stehen, könnten von dessen Absender geschrieben worden sein.</translation>
    </message>
    <message>
        <source>This server (%1) has service packs of Exchange that mended something for the charsets.</source>
        <translation>Dieser Server (%1) hat Service Packs von Exchange, die etwas für die Zeichensätze behoben haben.</translation>
    </message>
    <message>
        <source>This server (%1) is older than service packs of Exchange that mended something for the charsets.</source>
        <translation>Dieser Server (%1) ist älter als Service Packs von Exchange, die etwas für die Zeichensätze behoben haben.</translation>
    </message>
    <message>
        <source>This value is no base64.</source>
        <translation>Dieser Wert ist kein Base64.</translation>
    </message>
    <message>
        <source>This version of Exchange can stop over a message like this one. An update for this is known; until then we keep the message away from the server.</source>
        <translation>Diese Version von Exchange kann an einer Nachricht wie dieser stehen bleiben. Dafür gibt es ein bekanntes Update; bis dahin halten wir die Nachricht vom Server fern.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117</source>
        <translation>Ticket %1: Ereignis 4117</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117 on %2</source>
        <translation>Ticket %1: Ereignis 4117 auf %2</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Time that the logs cover</source>
        <translation>Zeitraum, den die Protokolle abdecken</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of this machine</source>
        <translation>Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in brackets.</source>
        <translation>Von Ihnen anzupassen und zu senden; das Programm sendet nichts. Was auszufüllen ist, steht in Klammern.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To settle it: %1</source>
        <translation>Zur Klärung: %1</translation>
    </message>
    <message>
        <source>To settle the cause: %1</source>
        <translation>Zur Klärung der Ursache: %1</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>An die Empfänger</translation>
    </message>
    <message>
        <source>To the senders</source>
        <translation>An die Absender</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the file to a local drive first.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, kopieren Sie die Datei zuerst auf ein lokales Laufwerk.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the file that causes it.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, melden Sie es mit der Datei, die es verursacht.</translation>
    </message>
    <message>
        <source>Two BinHex files follow each other without a blank line between them. Exchange 4.0 before its later service packs reads them wrongly.</source>
        <translation>Zwei BinHex-Dateien folgen aufeinander ohne Leerzeile dazwischen. Exchange 4.0 vor seinen späteren Service Packs liest sie falsch.</translation>
    </message>
    <message>
        <source>Two readers of MIME see different parts from here on: one sees %1 (%2 parts in all), the other %3 (%4). Exchange had to guess too (inferred).</source>
        <translation>Zwei Leser von MIME sehen von hier an verschiedene Teile: Der eine sieht %1 (insgesamt %2 Teile), der andere %3 (%4). Auch Exchange musste raten (abgeleitet).</translation>
    </message>
    <message>
        <source>Type the commands at the server’s console.</source>
        <translation>Geben Sie die Befehle an der Konsole des Servers ein.</translation>
    </message>
    <message>
        <source>Type the password in step 8 and export the archive there.</source>
        <translation>Geben Sie das Kennwort in Schritt 8 ein und exportieren Sie das Archiv dort.</translation>
    </message>
    <message>
        <source>UTF-7 and UTF-8 no longer make the store fail.</source>
        <translation>UTF-7 und UTF-8 lassen den Informationsspeicher nicht mehr scheitern.</translation>
    </message>
    <message>
        <source>UTF-7 needs it; for Polish, Czech, Hungarian, Chinese and Korean it needs SP3.</source>
        <translation>UTF-7 braucht es; für Polnisch, Tschechisch, Ungarisch, Chinesisch und Koreanisch braucht es SP3.</translation>
    </message>
    <message>
        <source>Undo them first: “retest undo”.</source>
        <translation>Machen Sie diese zuerst rückgängig: „retest undo“.</translation>
    </message>
    <message>
        <source>Undo what it has, and begin a new journal.</source>
        <translation>Machen Sie rückgängig, was darin steht, und beginnen Sie ein neues Journal.</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unlikely: %1</source>
        <translation>Unwahrscheinlich: %1</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <translation>Entpacken Sie es und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the spool file itself.</source>
        <translation>Entpacken Sie es mit seinem Kennwort und öffnen Sie die Spooldatei selbst.</translation>
    </message>
    <message>
        <source>Unpack that file first.</source>
        <translation>Entpacken Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the file itself.</source>
        <translation>Entpacken Sie das Archiv und öffnen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the file itself.</source>
        <translation>Entpacken Sie das Archiv mit seinem Kennwort und öffnen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Unpacking stopped after %1 MiB; what follows was not looked at.</source>
        <translation>Das Entpacken hörte nach %1 MiB auf; was folgt, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>Fall wird entpackt</translation>
    </message>
    <message>
        <source>Unroutable report discarded</source>
        <translation>Nicht routbarer Bericht verworfen</translation>
    </message>
    <message>
        <source>Until then ask the sender to send the attachment without Macintosh attributes.</source>
        <translation>Bitten Sie den Absender, die Anlage bis dahin ohne Macintosh-Attribute zu schicken.</translation>
    </message>
    <message>
        <source>Up to %1 nested MIME parts are read (30 by default).</source>
        <translation>Bis zu %1 verschachtelte MIME-Teile werden gelesen (Standard: 30).</translation>
    </message>
    <message>
        <source>Use the computer’s name or its IPv4 address.</source>
        <translation>Verwenden Sie den Namen des Computers oder seine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Use the usual name, MSExchangeIMC.</source>
        <translation>Verwenden Sie den üblichen Namen, MSExchangeIMC.</translation>
    </message>
    <message>
        <source>Values are replaced in this archive; a log cannot be rewritten, so the events that matter are enclosed as an extract.</source>
        <translation>In diesem Archiv sind Werte ersetzt; ein Protokoll lässt sich nicht umschreiben, deshalb liegen die Ereignisse, auf die es ankommt, als Auszug bei.</translation>
    </message>
    <message>
        <source>Values were replaced (%1). The same name stands for the same value in every file of this archive; names end in .example, addresses of machines are of the ranges for documentation. Who is who is known to those who made the archive.</source>
        <translation>Werte wurden ersetzt (%1). In jeder Datei dieses Archivs steht derselbe Name für denselben Wert; Namen enden auf .example, Adressen von Computern stammen aus den Bereichen für Dokumentation. Wer wer ist, wissen die, die das Archiv erstellt haben.</translation>
    </message>
    <message>
        <source>Values were replaced in this report: names that stand for others are the same everywhere in this export. The list of who is who stays with the case.</source>
        <translation>In diesem Bericht wurden Werte ersetzt: Namen, die für andere stehen, sind überall in diesem Export dieselben. Die Liste, wer wer ist, bleibt beim Fall.</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Virenscanner auf dem Server</translation>
    </message>
    <message>
        <source>Wait for event 1000; do not break the start off.</source>
        <translation>Warten Sie auf Ereignis 1000; brechen Sie den Start nicht ab.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis es beendet ist.</translation>
    </message>
    <message>
        <source>Wait until it is back and ask for the service’s state.</source>
        <translation>Warten Sie, bis er wieder da ist, und fragen Sie den Status des Dienstes ab.</translation>
    </message>
    <message>
        <source>Waiting in IN</source>
        <translation>Wartet in IN</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Was Internet Explorer 4.0 (or, inferred, a later one) installed on the server after Exchange? It rewrites the list of known charsets (Q168858).</source>
        <translation>Wurde Internet Explorer 4.0 (oder, abgeleitet, ein späterer) nach Exchange auf dem Server installiert? Er schreibt die Liste der bekannten Zeichensätze neu (Q168858).</translation>
    </message>
    <message>
        <source>Was a new test mail with accented letters sent each way, and did both arrive readable?</source>
        <translation>Wurde in jede Richtung eine neue Testmail mit Umlauten oder Akzenten geschickt, und kamen beide lesbar an?</translation>
    </message>
    <message>
        <source>Was it there before? Double-click charset-before.reg on the server: that puts its values back, but takes none away. If AliasForCharset was not among them, delete that value by hand.</source>
        <translation>War er vorher da? Doppelklicken Sie auf dem Server auf charset-before.reg: Das stellt seine Werte wieder her, entfernt aber keine. War AliasForCharset nicht darunter, löschen Sie diesen Wert von Hand.</translation>
    </message>
    <message>
        <source>Was the Exchange Performance Optimizer run shortly before the failures began? perfopt.log records it.</source>
        <translation>Wurde der Exchange Performance Optimizer ausgeführt, kurz bevor die Fehler begannen? perfopt.log verzeichnet es.</translation>
    </message>
    <message>
        <source>Was the default of the Character Sets on the Internet Mail tab ever changed from Western European (ISO-8859-1)?</source>
        <translation>Wurde der Standard von Character Sets auf der Registerkarte Internet Mail jemals von Western European (ISO-8859-1) abgeändert?</translation>
    </message>
    <message>
        <source>Was the key not in charset-before.reg? Start regedit on the server, open %1, select “%2” below it, and it alone; choose Edit, Delete.</source>
        <translation>War der Schlüssel nicht in charset-before.reg? Starten Sie regedit auf dem Server, öffnen Sie %1, wählen Sie darunter „%2“ und nur diesen; wählen Sie Edit, Delete.</translation>
    </message>
    <message>
        <source>Watch for damaged files: ask for the original in a ZIP file then.</source>
        <translation>Achten Sie auf beschädigte Dateien: Bitten Sie dann um das Original in einer ZIP-Datei.</translation>
    </message>
    <message>
        <source>Watch the Application log for a day of normal mail: no new event 4117 may appear while the exclusion is in force.</source>
        <translation>Beobachten Sie das Ereignisprotokoll Application einen Tag lang bei normalem Mailverkehr: Solange die Ausnahme gilt, darf kein neues Ereignis 4117 erscheinen.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>We now try one of the failed messages again. If it arrives, the others follow. Please tell the recipient that an old message may come.</source>
        <translation>Wir versuchen jetzt eine der gescheiterten Nachrichten noch einmal. Kommt sie an, folgen die anderen. Sagen Sie dem Empfänger bitte, dass eine alte Nachricht kommen kann.</translation>
    </message>
    <message>
        <source>We will change one setting of the mail service. I tell you what it is now, what it becomes, and how to put it back.</source>
        <translation>Wir ändern eine Einstellung des Maildienstes. Ich sage Ihnen, wie sie jetzt lautet, wie sie dann lautet und wie man sie zurückstellt.</translation>
    </message>
    <message>
        <source>Were name and password tried?</source>
        <translation>Wurden Name und Kennwort versucht?</translation>
    </message>
    <message>
        <source>Were the failed messages sent again meanwhile?</source>
        <translation>Wurden die gescheiterten Nachrichten inzwischen noch einmal geschickt?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>Was KB Q192186 verlangt</translation>
    </message>
    <message>
        <source>What became of a test with messages put back into IN is not known (KB Q230250).</source>
        <translation>Was aus einem Versuch mit nach IN zurückgelegten Nachrichten wurde, ist nicht bekannt (KB Q230250).</translation>
    </message>
    <message>
        <source>What became of each message</source>
        <translation>Was aus jeder Nachricht wurde</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of it is not known</source>
        <translation>Was daraus wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Was schaden kann</translation>
    </message>
    <message>
        <source>What could be read is used; copy the log again if you can.</source>
        <translation>Verwendet wird, was lesbar war; kopieren Sie das Protokoll noch einmal, wenn Sie können.</translation>
    </message>
    <message>
        <source>What does the caller report?</source>
        <translation>Was meldet der Anrufer?</translation>
    </message>
    <message>
        <source>What failed is a message that a system made, such as a notice of delivery or of failure. The event’s text names no file: the name stands in its data.</source>
        <translation>Gescheitert ist eine von einem System erzeugte Nachricht, etwa eine Zustell- oder Unzustellbarkeitsnachricht. Der Text des Ereignisses nennt keine Datei: Der Name steht in seinen Daten.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Worum Sie gebeten werden</translation>
    </message>
    <message>
        <source>What is recommended for the Character Sets is another now: see step 5.</source>
        <translation>Die Empfehlung für „Character Sets“ ist jetzt eine andere: siehe Schritt 5.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was es verlangt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>What it says of the store is in the report; the log itself holds memory of the server.</source>
        <translation>Was es über den Informationsspeicher sagt, steht im Bericht; das Protokoll selbst enthält Speicherinhalte des Servers.</translation>
    </message>
    <message>
        <source>What lay in IN differed from it afterwards, and was taken away again.</source>
        <translation>Was in IN lag, wich danach davon ab und wurde wieder weggenommen.</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>Was nur ein Mensch beantworten kann</translation>
    </message>
    <message>
        <source>What speaks for it is too weak to go by.</source>
        <translation>Was dafür spricht, ist zu schwach, um sich danach zu richten.</translation>
    </message>
    <message>
        <source>What the caller reports</source>
        <translation>Was der Anrufer meldet</translation>
    </message>
    <message>
        <source>What the cause asks for</source>
        <translation>Was die Ursache verlangt</translation>
    </message>
    <message>
        <source>What the command answered</source>
        <translation>Was der Befehl geantwortet hat</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Was die Belege sagen</translation>
    </message>
    <message>
        <source>What the program asked of the service</source>
        <translation>Was das Programm vom Dienst verlangt hat</translation>
    </message>
    <message>
        <source>What the program moved it can move back, step by step, from what it wrote down. A message that was delivered stays delivered.</source>
        <translation>Was das Programm verschoben hat, kann es Schritt für Schritt zurückverschieben, nach dem, was es aufgeschrieben hat. Eine zugestellte Nachricht bleibt zugestellt.</translation>
    </message>
    <message>
        <source>What the server answered, or was to be set</source>
        <translation>Was der Server geantwortet hat oder worauf er gesetzt werden sollte</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>Was der Server außerdem braucht</translation>
    </message>
    <message>
        <source>What the server needs besides:</source>
        <translation>Was der Server außerdem braucht:</translation>
    </message>
    <message>
        <source>What the server’s other files say</source>
        <translation>Was die anderen Dateien des Servers sagen</translation>
    </message>
    <message>
        <source>What to check for missing spool files</source>
        <translation>Was bei fehlenden Spooldateien zu prüfen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done on the server stands here as it was recorded; it was not checked against the server.</source>
        <translation>Was auf dem Server getan wurde, steht hier, wie es festgehalten wurde; am Server wurde es nicht überprüft.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was not checked, and what was not done</source>
        <translation>Was nicht geprüft und was nicht getan wurde</translation>
    </message>
    <message>
        <source>What was opened cannot be read any more.</source>
        <translation>Was geöffnet wurde, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>What was put back arrived</source>
        <translation>Was zurückgelegt wurde, ist angekommen</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Was ersetzt wurde</translation>
    </message>
    <message>
        <source>What was tried already</source>
        <translation>Was schon versucht wurde</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>Was es am besten klären würde</translation>
    </message>
    <message>
        <source>What would settle it best: %1</source>
        <translation>Was es am besten klären würde: %1</translation>
    </message>
    <message>
        <source>When, and from whom</source>
        <translation>Wann und von wem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where Internet Explorer 4.0 or later was installed after Exchange, Sp2_50mm.exe (RESET.INF) puts the MIME database right without stopping a service (Q168735, Q168858).</source>
        <translation>Wo Internet Explorer 4.0 oder höher nach Exchange installiert wurde, bringt Sp2_50mm.exe (RESET.INF) die MIME-Datenbank in Ordnung, ohne einen Dienst zu beenden (Q168735, Q168858).</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo sie war</translation>
    </message>
    <message>
        <source>Where one is missing: Windows NT 4.0 CD, folder Langpack, right-click one of the .inf files named for it, Install. ExchSrvr.inf has all conversion tables of Exchange (Q160028).</source>
        <translation>Wo eine fehlt: Windows-NT-4.0-CD, Ordner Langpack, eine der danach benannten .inf-Dateien mit der rechten Maustaste anklicken, Install. ExchSrvr.inf enthält alle Konvertierungstabellen von Exchange (Q160028).</translation>
    </message>
    <message>
        <source>Where the code page is missing, install the language pack from the Windows NT 4.0 CD, \Langpack, or its c_&lt;number&gt;.nls file with the value under Control\Nls\CodePage (Q160028, Q155016); step 5 names them for the charset.</source>
        <translation>Wo die Codepage fehlt, installieren Sie das Sprachpaket von der Windows-NT-4.0-CD, \Langpack, oder dessen c_&lt;number&gt;.nls-Datei mit dem Wert unter Control\Nls\CodePage (Q160028, Q155016); Schritt 5 nennt beides für den Zeichensatz.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei ist</translation>
    </message>
    <message>
        <source>Where the information store or the Internet Mail Service crashed, it names the function.</source>
        <translation>Wo der Informationsspeicher oder der Internet Mail Service abgestürzt ist, nennt es die Funktion.</translation>
    </message>
    <message>
        <source>Where the spool folders lie, limits for recipients and threads, what Exchange was told about charsets, whether a virus scanner is installed.</source>
        <translation>Wo die Spoolordner liegen, Grenzen für Empfänger und Threads, was Exchange über Zeichensätze vorgegeben ist, ob ein Virenscanner installiert ist.</translation>
    </message>
    <message>
        <source>Where the store crashed, Dr. Watson writes it beside Drwtsn32.log. It holds memory of the server, messages included: send it on request only.</source>
        <translation>Wo der Informationsspeicher abgestürzt ist, schreibt Dr. Watson sie neben Drwtsn32.log. Sie enthält Speicherinhalte des Servers, darunter Nachrichten: Schicken Sie sie nur auf Anforderung.</translation>
    </message>
    <message>
        <source>Where their text is in another charset it arrives garbled: choose the one that the bytes fit.</source>
        <translation>Wo ihr Text in einem anderen Zeichensatz ist, kommt er verstümmelt an: Wählen Sie den, zu dem die Bytes passen.</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Wo anzufangen ist</translation>
    </message>
    <message>
        <source>Whether Internet Explorer 4.0 or later was installed after Exchange is not known; it rewrites the MIME database.</source>
        <translation>Ob Internet Explorer 4.0 oder höher nach Exchange installiert wurde, ist nicht bekannt; er schreibt die MIME-Datenbank neu.</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the conversion tables (code pages) of the charsets is not known.</source>
        <translation>Ob Windows auf dem Server die Konvertierungstabellen (Codepages) der Zeichensätze hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the service pack that the charsets need is not known.</source>
        <translation>Ob Windows auf dem Server das Service Pack hat, das die Zeichensätze brauchen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether a service pack already mends a cause</source>
        <translation>Ob ein Service Pack eine Ursache schon behebt</translation>
    </message>
    <message>
        <source>Whether the other messages in ARCHIVE were delivered</source>
        <translation>Ob die anderen Nachrichten in ARCHIVE zugestellt wurden</translation>
    </message>
    <message>
        <source>Whether the server still did it is not known; the journal and the saved copies have the file. Once the server answers again, undo or resume looks at both folders and settles it.</source>
        <translation>Ob der Server es noch getan hat, ist nicht bekannt; das Journal und die Sicherungskopien enthalten die Datei. Sobald der Server wieder antwortet, sieht Rückgängigmachen oder Fortsetzen in beide Ordner und klärt es.</translation>
    </message>
    <message>
        <source>Whether the server’s MIME database knows the charsets is not known.</source>
        <translation>Ob die MIME-Datenbank des Servers die Zeichensätze kennt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the service runs again is not recorded.</source>
        <translation>Ob der Dienst wieder läuft, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Which level had Message Archival before it was switched on? It is to be set back.</source>
        <translation>Auf welcher Stufe stand Message Archival, bevor es eingeschaltet wurde? Es soll darauf zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Which messages failed, and when</source>
        <translation>Welche Nachrichten gescheitert sind und wann</translation>
    </message>
    <message>
        <source>Which service pack Exchange has is not known; some mended something for the charsets.</source>
        <translation>Welches Service Pack Exchange hat, ist nicht bekannt; einige haben etwas für die Zeichensätze behoben.</translation>
    </message>
    <message>
        <source>While a scanner is off the server is not protected: only with the customer&apos;s consent, for a stated time, and with somebody who switches it on again.</source>
        <translation>Solange ein Scanner ausgeschaltet ist, ist der Server ungeschützt: nur mit Einwilligung des Kunden, für eine bestimmte Zeit und mit jemandem, der ihn wieder einschaltet.</translation>
    </message>
    <message>
        <source>While the Information Store is stopped nobody reaches a mailbox or a public folder, and mail stands still; the Internet Mail Service stops with it</source>
        <translation>Solange der Informationsspeicher beendet ist, erreicht niemand ein Postfach oder einen öffentlichen Ordner, und Mail steht still; der Internet Mail Service wird mit beendet</translation>
    </message>
    <message>
        <source>While the service does not start, no mail from outside comes in: know first who can reach the console.</source>
        <translation>Solange der Dienst nicht startet, kommt keine Mail von außen herein: Klären Sie zuerst, wer an die Konsole kommt.</translation>
    </message>
    <message>
        <source>Who, or where</source>
        <translation>Wer oder wo</translation>
    </message>
    <message>
        <source>Whoever stops the service has to be able to start it again.</source>
        <translation>Wer den Dienst beendet, muss ihn wieder starten können.</translation>
    </message>
    <message>
        <source>Whoever takes the setting for the cause when it is another one changes something that worked, and the mail still does not arrive.</source>
        <translation>Wer die Einstellung für die Ursache hält, obwohl es eine andere ist, ändert etwas, das funktionierte, und die Mail kommt trotzdem nicht an.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why another choice</source>
        <translation>Warum eine andere Wahl</translation>
    </message>
    <message>
        <source>Why is this cause dismissed?</source>
        <translation>Warum wird diese Ursache ausgeschlossen?</translation>
    </message>
    <message>
        <source>Why it is not the one</source>
        <translation>Warum es nicht diese ist</translation>
    </message>
    <message>
        <source>Why not, and what was seen</source>
        <translation>Warum nicht, und was gesehen wurde</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>Warum nicht: %1</translation>
    </message>
    <message>
        <source>Why, and what speaks against it</source>
        <translation>Warum, und was dagegen spricht</translation>
    </message>
    <message>
        <source>Why, or what would settle it</source>
        <translation>Warum, oder was es klären würde</translation>
    </message>
    <message>
        <source>Windows NT 4.0 and 2000 know SMB1 alone: allow it (--smb1).</source>
        <translation>Windows NT 4.0 und 2000 kennen nur SMB1: Lassen Sie es zu (--smb1).</translation>
    </message>
    <message>
        <source>Windows answered with error %1</source>
        <translation>Windows antwortete mit Fehler %1</translation>
    </message>
    <message>
        <source>Windows had an internal error (error %1): it only says that the service did not start</source>
        <translation>Windows hatte einen internen Fehler (Fehler %1): Er sagt nur, dass der Dienst nicht gestartet ist</translation>
    </message>
    <message>
        <source>Windows has locked its list of services (error %1)</source>
        <translation>Windows hat seine Liste der Dienste gesperrt (Fehler %1)</translation>
    </message>
    <message>
        <source>Windows holds the log of a running server open. On the server, in Event Viewer, choose Log, Save As, type Event Log File (*.EVT), and open what it wrote; do not clear the log.</source>
        <translation>Windows hält das Protokoll eines laufenden Servers geöffnet. Wählen Sie auf dem Server im Event Viewer Log, Save As, Typ Event Log File (*.EVT), und öffnen Sie die geschriebene Datei; löschen Sie das Protokoll nicht.</translation>
    </message>
    <message>
        <source>Windows on the server lacks the conversion tables (code pages) of some charsets: its registry does not list them.</source>
        <translation>Windows auf dem Server fehlen die Konvertierungstabellen (Codepages) einiger Zeichensätze: Seine Registrierung führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Windows says that it runs already (error %1)</source>
        <translation>Windows sagt, dass er schon läuft (Fehler %1)</translation>
    </message>
    <message>
        <source>Windows’s own calls need a computer with Windows</source>
        <translation>Windows-eigene Aufrufe brauchen einen Computer mit Windows</translation>
    </message>
    <message>
        <source>With ResolveP2 on, the service looks the sender up in the directory. Two entries bear the address, the directory answers “ambiguous”, and the store refuses the message.</source>
        <translation>Bei eingeschaltetem ResolveP2 schlägt der Dienst den Absender im Verzeichnis nach. Zwei Einträge tragen die Adresse, das Verzeichnis antwortet „mehrdeutig“, und der Informationsspeicher weist die Nachricht zurück.</translation>
    </message>
    <message>
        <source>With less than %1 bytes free on the drive of the spool folders the service takes no new messages until there is more.</source>
        <translation>Sind auf dem Laufwerk der Spoolordner weniger als %1 Bytes frei, nimmt der Dienst keine neuen Nachrichten an, bis es mehr sind.</translation>
    </message>
    <message>
        <source>With the service stopped, move this one file out of IN to a folder of its own, and keep it; then start the service (KB Q232279).</source>
        <translation>Verschieben Sie bei beendetem Dienst diese eine Datei aus IN in einen eigenen Ordner und heben Sie sie auf; dann starten Sie den Dienst (KB Q232279).</translation>
    </message>
    <message>
        <source>With the tool imccopy from the Exchange Server 5.5 CD, on the server (documented, Q262126). It lies in Server\Support\Utils in the folder of the server’s platform (probably I386, or Alpha on such a machine). -save only reads. Rights: an account that may administer Exchange on this server; the article names none, so take the one that set the server up or the service account (inferred).</source>
        <translation>Mit dem Werkzeug imccopy von der Exchange-Server-5.5-CD, auf dem Server (dokumentiert, Q262126). Es liegt in Server\Support\Utils im Ordner für die Plattform des Servers (wahrscheinlich I386, oder Alpha auf einem solchen Computer). -save liest nur. Rechte: ein Konto, das Exchange auf diesem Server verwalten darf; der Artikel nennt keines, nehmen Sie also das, mit dem der Server eingerichtet wurde, oder das Dienstkonto (abgeleitet).</translation>
    </message>
    <message>
        <source>With the tool imccopy, on the server, where the Exchange Server CD of this very version has it in Server\Support\Utils in the folder of the server’s platform (probably I386, Alpha, or others with 4.0). The article shows it for 5.5; that it does the same here is inferred. -save only reads. Rights: an account that may administer Exchange on this server (inferred).</source>
        <translation>Mit dem Werkzeug imccopy, auf dem Server, wo die Exchange-Server-CD genau dieser Version es in Server\Support\Utils im Ordner für die Plattform des Servers enthält (wahrscheinlich I386, Alpha oder bei 4.0 andere). Der Artikel zeigt es für 5.5; dass es hier dasselbe tut, ist abgeleitet. -save liest nur. Rechte: ein Konto, das Exchange auf diesem Server verwalten darf (abgeleitet).</translation>
    </message>
    <message>
        <source>Write down both lists of “%2”. Then select it and choose Remove.</source>
        <translation>Schreiben Sie beide Listen von „%2“ auf. Dann wählen Sie den Eintrag und dann Remove.</translation>
    </message>
    <message>
        <source>Write down every entry of the list from top to bottom, each with its MIME and Non-MIME list. An entry that is not there is worth a note too.</source>
        <translation>Schreiben Sie jeden Eintrag der Liste von oben nach unten auf, jeden mit seinen Listen MIME und Non-MIME. Auch ein fehlender Eintrag ist einen Vermerk wert.</translation>
    </message>
    <message>
        <source>Write down or save the present setting first (“imccopy -save domain imc.txt”).</source>
        <translation>Schreiben Sie zuerst die jetzige Einstellung auf oder speichern Sie sie („imccopy -save domain imc.txt“).</translation>
    </message>
    <message>
        <source>Write down the present value before you change anything on the server.</source>
        <translation>Schreiben Sie den jetzigen Wert auf, bevor Sie auf dem Server etwas ändern.</translation>
    </message>
    <message>
        <source>Write it as NAME or DOMAIN\NAME, without the password.</source>
        <translation>Schreiben Sie ihn als NAME oder DOMAIN\NAME, ohne das Kennwort.</translation>
    </message>
    <message>
        <source>Write it as \\SERVER\SHARE\FOLDER or smb://SERVER/SHARE/FOLDER.</source>
        <translation>Schreiben Sie es als \\SERVER\SHARE\FOLDER oder smb://SERVER/SHARE/FOLDER.</translation>
    </message>
    <message>
        <source>Write it as smb://SERVER/SHARE/FOLDER, and give the user’s name and the password on their own.</source>
        <translation>Schreiben Sie es als smb://SERVER/SHARE/FOLDER und geben Sie Benutzernamen und Kennwort getrennt an.</translation>
    </message>
    <message>
        <source>Write it down in the caller&apos;s own words. If the log shows no event 4117 this walkthrough is not the right one; the report says so then.</source>
        <translation>Schreiben Sie es in den eigenen Worten des Anrufers auf. Zeigt das Protokoll kein Ereignis 4117, ist dieser Ablauf nicht der richtige; der Bericht sagt es dann.</translation>
    </message>
    <message>
        <source>Write it elsewhere on the same drive and move it in whole (KB Q250441, Q279320).</source>
        <translation>Schreiben Sie sie anderswo auf demselben Laufwerk und verschieben Sie sie als Ganzes hinein (KB Q250441, Q279320).</translation>
    </message>
    <message>
        <source>Write it into the file as its own line: “password = …”.</source>
        <translation>Schreiben Sie es als eigene Zeile in die Datei: „password = …“.</translation>
    </message>
    <message>
        <source>Write the entry&apos;s values down first. Then give it the recommended Character Sets, or remove it only if nobody&apos;s mail to or from that domain needs it (Q185107, Q156063).</source>
        <translation>Schreiben Sie zuerst die Werte des Eintrags auf. Dann geben Sie ihm die empfohlenen „Character Sets“ oder entfernen Sie ihn, dies aber nur, wenn niemandes Mail von dieser oder an diese Domäne ihn braucht (Q185107, Q156063).</translation>
    </message>
    <message>
        <source>Write the file elsewhere on the server&apos;s drive, then move it into PICKUP: a file that is still empty there fails with event 4164 (KB Q250441, Q279320).</source>
        <translation>Schreiben Sie die Datei anderswo auf dem Laufwerk des Servers, dann verschieben Sie sie nach PICKUP: Eine dort noch leere Datei scheitert mit Ereignis 4164 (KB Q250441, Q279320).</translation>
    </message>
    <message>
        <source>Write the file that puts back only what the plan changed, and take it to the server.</source>
        <translation>Schreiben Sie die Datei, die nur zurückstellt, was der Plan geändert hat, und bringen Sie sie zum Server.</translation>
    </message>
    <message>
        <source>Write the restore file and take it to the server. It is the newest imported save with only the planned lists changed.</source>
        <translation>Schreiben Sie die Wiederherstellungsdatei und bringen Sie sie zum Server. Sie ist die neueste importierte Sicherung, in der nur die geplanten Listen geändert sind.</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Archiv wird geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, all rows</source>
        <translation>Ja, alle Zeilen</translation>
    </message>
    <message>
        <source>Yes, and some are damaged</source>
        <translation>Ja, und einige sind beschädigt</translation>
    </message>
    <message>
        <source>Yes, at least some: they would arrive twice</source>
        <translation>Ja, zumindest einige: Sie kämen doppelt an</translation>
    </message>
    <message>
        <source>Yes, before the failures already</source>
        <translation>Ja, schon vor den Fehlern</translation>
    </message>
    <message>
        <source>Yes, both</source>
        <translation>Ja, beide</translation>
    </message>
    <message>
        <source>Yes, but only since then</source>
        <translation>Ja, aber erst seither</translation>
    </message>
    <message>
        <source>Yes, it runs</source>
        <translation>Ja, er läuft</translation>
    </message>
    <message>
        <source>Yes: one machine under several names</source>
        <translation>Ja: ein Computer unter mehreren Namen</translation>
    </message>
    <message>
        <source>Yes: several servers, all belong here</source>
        <translation>Ja: mehrere Server, alle gehören hierher</translation>
    </message>
    <message>
        <source>You can go on working in the meantime.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>You may have had no report of this. The message was kept here.</source>
        <translation>Vielleicht haben Sie darüber keinen Bericht erhalten. Die Nachricht wurde hier behalten.</translation>
    </message>
    <message>
        <source>Your message “[subject]” was not delivered</source>
        <translation>Ihre Nachricht „[Betreff]“ wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Zero bytes at the file&apos;s end belong to no message and are left out: %1.</source>
        <translation>Nullbytes am Ende der Datei gehören zu keiner Nachricht und werden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>[We will try to deliver it again by … / Please send it once more.] If you send it once more, the recipient may get it twice.</source>
        <translation>[Wir werden bis … versuchen, sie noch einmal zuzustellen. / Bitte senden Sie sie noch einmal.] Wenn Sie sie noch einmal senden, erhält der Empfänger sie vielleicht doppelt.</translation>
    </message>
    <message>
        <source>[server]</source>
        <translation>[Server]</translation>
    </message>
    <message>
        <source>a byte is two digits: one is missing here</source>
        <translation>ein Byte sind zwei Ziffern: hier fehlt eine</translation>
    </message>
    <message>
        <source>a character set is missing for the new row “%1”</source>
        <translation>für die neue Zeile „%1“ fehlt ein Zeichensatz</translation>
    </message>
    <message>
        <source>a date in the message&apos;s header cannot be read (inferred from KB Q190084)</source>
        <translation>ein Datum im Kopf der Nachricht ist nicht lesbar (aus KB Q190084 abgeleitet)</translation>
    </message>
    <message>
        <source>a file in it is packed in a way that is not read (%1)</source>
        <translation>eine Datei darin ist auf eine Weise gepackt, die nicht gelesen wird (%1)</translation>
    </message>
    <message>
        <source>a file of that name lies in IN; it is never overwritten</source>
        <translation>eine Datei dieses Namens liegt in IN; sie wird nie überschrieben</translation>
    </message>
    <message>
        <source>a file of that name lies there already; it is never overwritten</source>
        <translation>eine Datei dieses Namens liegt dort schon; sie wird nie überschrieben</translation>
    </message>
    <message>
        <source>a general failure: it says nothing of the cause (KB Q246051)</source>
        <translation>ein allgemeiner Fehler: er sagt nichts über die Ursache (KB Q246051)</translation>
    </message>
    <message>
        <source>a live log can be read from Windows only</source>
        <translation>ein laufendes Protokoll lässt sich nur von Windows aus lesen</translation>
    </message>
    <message>
        <source>a new event 4117 names it</source>
        <translation>ein neues Ereignis 4117 nennt sie</translation>
    </message>
    <message>
        <source>a new event 4182 names it: the service gave up and would try it again at each start (KB Q232279)</source>
        <translation>ein neues Ereignis 4182 nennt sie: der Dienst gab auf und würde es bei jedem Start wieder versuchen (KB Q232279)</translation>
    </message>
    <message>
        <source>a news article was posted back (KB Q177778)</source>
        <translation>ein Newsgroup-Artikel wurde zurückgesendet (KB Q177778)</translation>
    </message>
    <message>
        <source>a port and options for the client are for the way net-rpc alone</source>
        <translation>Port und Optionen für den Client gibt es nur für den Weg net-rpc</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>a provider failed or could not log on, as MAPI uses this code everywhere; no KB article explains it here (KB Q169686 shows it)</source>
        <translation>ein Anbieter (provider) ist gescheitert oder konnte sich nicht anmelden, wofür MAPI diesen Code überall verwendet; kein KB-Artikel erklärt ihn hier (KB Q169686 zeigt ihn)</translation>
    </message>
    <message>
        <source>a rule waits for the answer to “%1”, which is not asked</source>
        <translation>eine Regel wartet auf die Antwort zu „%1“, wonach nicht gefragt wird</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone and does not begin with “-”</source>
        <translation>der Name eines Servers besteht nur aus Buchstaben, Ziffern, „.“, „-“ und „_“ und beginnt nicht mit „-“</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone, and a port is a number from 1 to 65535</source>
        <translation>der Name eines Servers besteht nur aus Buchstaben, Ziffern, „.“, „-“ und „_“, und ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>a service that it depends on did not start (error %1)</source>
        <translation>ein Dienst, von dem er abhängt, ist nicht gestartet (Fehler %1)</translation>
    </message>
    <message>
        <source>a service that it depends on does not exist (error %1)</source>
        <translation>ein Dienst, von dem er abhängt, ist nicht vorhanden (Fehler %1)</translation>
    </message>
    <message>
        <source>a service’s name has letters, digits, “_”, “.”, “$” and “-” alone</source>
        <translation>der Name eines Dienstes besteht nur aus Buchstaben, Ziffern, „_“, „.“, „$“ und „-“</translation>
    </message>
    <message>
        <source>a text that quotes events; it covers no span of time</source>
        <translation>ein Text, der Ereignisse zitiert; er deckt keinen Zeitraum ab</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>access is denied (error %1)</source>
        <translation>Zugriff verweigert (Fehler %1)</translation>
    </message>
    <message>
        <source>access is denied (error 5)</source>
        <translation>Zugriff verweigert (Fehler 5)</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>all domains (Default)</source>
        <translation>alle Domänen (Default)</translation>
    </message>
    <message>
        <source>all moves are done</source>
        <translation>alle Verschiebungen sind ausgeführt</translation>
    </message>
    <message>
        <source>all other services of Exchange depend on it and stop with it</source>
        <translation>alle anderen Dienste von Exchange hängen davon ab und werden mit beendet</translation>
    </message>
    <message>
        <source>an address must not hold a user’s name or a password</source>
        <translation>eine Adresse darf weder Benutzernamen noch Kennwort enthalten</translation>
    </message>
    <message>
        <source>an entry in it is damaged</source>
        <translation>ein Eintrag darin ist beschädigt</translation>
    </message>
    <message>
        <source>another file has taken its name where it came from</source>
        <translation>eine andere Datei hat am Herkunftsort ihren Namen angenommen</translation>
    </message>
    <message>
        <source>another file&apos;s name differs from its own in case alone: which of them the event means cannot be told</source>
        <translation>der Name einer anderen Datei unterscheidet sich von ihrem nur in Groß- und Kleinschreibung: welche das Ereignis meint, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>another folder was opened with it</source>
        <translation>ein anderer Ordner wurde damit geöffnet</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read here</source>
        <translation>ein anderes Programm hat die Datei geändert, seit sie hier gelesen wurde</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>ein anderes Programm hat sie gesperrt</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt in sie</translation>
    </message>
    <message>
        <source>another window or command is working with this journal</source>
        <translation>ein anderes Fenster oder ein anderer Befehl arbeitet mit diesem Journal</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>arrived, as was said</source>
        <translation>angekommen, laut Auskunft</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>ask for the room on the drive</source>
        <translation>Abfragen des freien Platzes auf dem Laufwerk</translation>
    </message>
    <message>
        <source>ask for the state of the service</source>
        <translation>Abfragen des Dienststatus</translation>
    </message>
    <message>
        <source>asked for by name</source>
        <translation>namentlich verlangt</translation>
    </message>
    <message>
        <source>at least one digit must be known</source>
        <translation>mindestens eine Ziffer muss bekannt sein</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>between %1 and %2 (UTC)</source>
        <translation>zwischen %1 und %2 (UTC)</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>Nachrichtentexte</translation>
    </message>
    <message>
        <source>both folders are one</source>
        <translation>beide Ordner sind ein und derselbe</translation>
    </message>
    <message>
        <source>bring the folder to the disk</source>
        <translation>Schreiben des Ordners auf den Datenträger</translation>
    </message>
    <message>
        <source>by hand there is nothing that the program could ask</source>
        <translation>von Hand gibt es nichts, was das Programm abfragen könnte</translation>
    </message>
    <message>
        <source>bytes that “%1” cannot have</source>
        <translation>Bytes, die „%1“ nicht haben kann</translation>
    </message>
    <message>
        <source>charset-list</source>
        <translation>Zeichensatzliste</translation>
    </message>
    <message>
        <source>closed properly</source>
        <translation>ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable</source>
        <translation>ordnungsgemäß geschlossen; %2 unlesbar</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable; a checksum fails in %1 of its blocks</source>
        <translation>ordnungsgemäß geschlossen; %2 unlesbar; in %1 seiner Blöcke stimmt eine Prüfsumme nicht</translation>
    </message>
    <message>
        <source>closed properly; events may be damaged: a checksum fails in %1 of its blocks</source>
        <translation>ordnungsgemäß geschlossen; Ereignisse sind vielleicht beschädigt: in %1 seiner Blöcke stimmt eine Prüfsumme nicht</translation>
    </message>
    <message>
        <source>collect the evidence</source>
        <translation>Sammeln der Belege</translation>
    </message>
    <message>
        <source>collect the evidence in the folder</source>
        <translation>Sammeln der Belege im Ordner</translation>
    </message>
    <message>
        <source>compute the checksum</source>
        <translation>Berechnen der Prüfsumme</translation>
    </message>
    <message>
        <source>computing checksums</source>
        <translation>Prüfsummen werden berechnet</translation>
    </message>
    <message>
        <source>copied while in use</source>
        <translation>im laufenden Betrieb kopiert</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header</source>
        <translation>im laufenden Betrieb kopiert; %1 Datensatz neuer als sein Kopf</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header; %2 unreadable</source>
        <translation>im laufenden Betrieb kopiert; %1 Datensatz neuer als sein Kopf; %2 unlesbar</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header</source>
        <translation>im laufenden Betrieb kopiert; %1 Datensätze neuer als sein Kopf</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header; %2 unreadable</source>
        <translation>im laufenden Betrieb kopiert; %1 Datensätze neuer als sein Kopf; %2 unlesbar</translation>
    </message>
    <message>
        <source>copied while in use; %2 unreadable</source>
        <translation>im laufenden Betrieb kopiert; %2 unlesbar</translation>
    </message>
    <message>
        <source>copy the evidence into the case</source>
        <translation>Kopieren der Belege in den Fall</translation>
    </message>
    <message>
        <source>copy the file before it is moved</source>
        <translation>Kopieren der Datei vor dem Verschieben</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>ließ sich nicht verschieben</translation>
    </message>
    <message>
        <source>count the lines</source>
        <translation>Zählen der Zeilen</translation>
    </message>
    <message>
        <source>cut off before its end</source>
        <translation>vor dem Ende abgeschnitten</translation>
    </message>
    <message>
        <source>cut off before its end; %2 unreadable</source>
        <translation>vor dem Ende abgeschnitten; %2 unlesbar</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event</source>
        <translation>vor dem Ende abgeschnitten; enthält kein lesbares Ereignis</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event; %2 unreadable</source>
        <translation>vor dem Ende abgeschnitten; enthält kein lesbares Ereignis; %2 unlesbar</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>beschädigte Datei</translation>
    </message>
    <message>
        <source>declared character sets</source>
        <translation>angegebene Zeichensätze</translation>
    </message>
    <message>
        <source>declares “%1”</source>
        <translation>gibt „%1“ an</translation>
    </message>
    <message>
        <source>decode the attachment</source>
        <translation>Dekodieren der Anlage</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>documented: event 1000 of the Internet Mail Service</source>
        <translation>dokumentiert: Ereignis 1000 des Internet Mail Service</translation>
    </message>
    <message>
        <source>domain not known</source>
        <translation>Domäne unbekannt</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>dr-watson</source>
        <translation>Dr.-Watson-Protokoll</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>liegt bei</translation>
    </message>
    <message>
        <source>ended with %1.</source>
        <translation>endete mit %1.</translation>
    </message>
    <message>
        <source>entry %1 (%2) calls %3 documented but names no article</source>
        <translation>Eintrag %1 (%2) nennt %3 dokumentiert, gibt aber keinen Artikel an</translation>
    </message>
    <message>
        <source>entry %1 (%2) claims the label &quot;%3&quot;, which is the name of another character set</source>
        <translation>Eintrag %1 (%2) beansprucht die Bezeichnung &quot;%3&quot;, den Namen eines anderen Zeichensatzes</translation>
    </message>
    <message>
        <source>entry %1 (%2) covers more than %3 character sets</source>
        <translation>Eintrag %1 (%2) deckt mehr als %3 Zeichensätze ab</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a field &quot;%3&quot; of another kind than the README describes</source>
        <translation>Eintrag %1 (%2) hat ein Feld &quot;%3&quot; von anderer Art, als die README beschreibt</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a table with a wrong byte or character</source>
        <translation>Eintrag %1 (%2) hat eine Tabelle mit einem falschen Byte oder Zeichen</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a wider charset and areas of bytes of its own, such as &quot;A0-FF&quot;, or neither</source>
        <translation>Eintrag %1 (%2) hat einen umfassenderen Zeichensatz und eigene Bytebereiche, etwa &quot;A0-FF&quot;, oder keines von beiden</translation>
    </message>
    <message>
        <source>entry %1 (%2) has an empty or overlong name for version %3</source>
        <translation>Eintrag %1 (%2) hat einen leeren oder überlangen Namen für Version %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the order &quot;%3&quot;; it is visual or logical</source>
        <translation>Eintrag %1 (%2) hat die Reihenfolge &quot;%3&quot;; erlaubt sind visual und logical</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the unknown field &quot;%3&quot;</source>
        <translation>Eintrag %1 (%2) hat das unbekannte Feld &quot;%3&quot;</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks imsName or imsToken</source>
        <translation>Eintrag %1 (%2) fehlt imsName oder imsToken</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks the change or the article of %3</source>
        <translation>Eintrag %1 (%2) fehlt die Änderung oder der Artikel zu %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) names no article for version %3</source>
        <translation>Eintrag %1 (%2) nennt keinen Artikel für Version %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the Exchange version &quot;%3&quot;; it is 4.0, 5.0 or 5.5</source>
        <translation>Eintrag %1 (%2) nennt die Exchange-Version &quot;%3&quot;; erlaubt sind 4.0, 5.0 und 5.5</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the service pack &quot;%3&quot;; it is written like 5.5 SP3 or Windows NT 4.0 SP4</source>
        <translation>Eintrag %1 (%2) nennt das Service Pack &quot;%3&quot;; die Schreibweise ist 5.5 SP3 oder Windows NT 4.0 SP4</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the unknown decoder %3</source>
        <translation>Eintrag %1 (%2) nennt den unbekannten Decoder %3</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the label &quot;%3&quot;</source>
        <translation>Eintrag %1 (%2) wiederholt die Bezeichnung &quot;%3&quot;</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the setting name &quot;%3&quot;</source>
        <translation>Eintrag %1 (%2) wiederholt den Einstellungsnamen &quot;%3&quot;</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no article number such as Q230250</source>
        <translation>Eintrag %1 (%2): &quot;%3&quot; ist keine Artikelnummer wie Q230250</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no basis; it is documented, inferred, stated or server</source>
        <translation>Eintrag %1 (%2): &quot;%3&quot; ist keine Grundlage; erlaubt sind documented, inferred, stated und server</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no name of such a file</source>
        <translation>Eintrag %1 (%2): &quot;%3&quot; ist kein Name einer solchen Datei</translation>
    </message>
    <message>
        <source>entry %1 (%2): imsNameBasis is documented where imsVersions has the article, and only there</source>
        <translation>Eintrag %1 (%2): imsNameBasis ist documented, wo imsVersions den Artikel nennt, und nur dort</translation>
    </message>
    <message>
        <source>entry %1 has no name in lower case</source>
        <translation>Eintrag %1 hat keinen Namen in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>event 4117 names it</source>
        <translation>Ereignis 4117 nennt sie</translation>
    </message>
    <message>
        <source>event 4132 has its name in its data</source>
        <translation>Ereignis 4132 enthält ihren Namen in seinen Daten</translation>
    </message>
    <message>
        <source>event-log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>event-text</source>
        <translation>Ereignistext</translation>
    </message>
    <message>
        <source>evidence/spool/: the messages that failed. evidence/events.jsonl: the events about them, one a line.</source>
        <translation>evidence/spool/: die gescheiterten Nachrichten. evidence/events.jsonl: die Ereignisse dazu, eines je Zeile.</translation>
    </message>
    <message>
        <source>export the events</source>
        <translation>Exportieren der Ereignisse</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC</source>
        <translation>als Text exportiert; seine Zeiten sind Ortszeiten, hier als UTC angenommen</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC; %1 unreadable</source>
        <translation>als Text exportiert; seine Zeiten sind Ortszeiten, hier als UTC angenommen; %1 unlesbar</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone</source>
        <translation>als Text exportiert; seine Zeiten werden in der angegebenen Zeitzone gelesen</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone; %1 unreadable</source>
        <translation>als Text exportiert; seine Zeiten werden in der angegebenen Zeitzone gelesen; %1 unlesbar</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone</source>
        <translation>als Text exportiert; seine Zeiten nennen ihre Zeitzone</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone; %1 unreadable</source>
        <translation>als Text exportiert; seine Zeiten nennen ihre Zeitzone; %1 unlesbar</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known</source>
        <translation>als Text exportiert; die Reihenfolge im Datum ist nicht bekannt</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known; %1 unreadable</source>
        <translation>als Text exportiert; die Reihenfolge im Datum ist nicht bekannt; %1 unlesbar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>fetch the spool files</source>
        <translation>Holen der Spooldateien</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>file %1 (name inferred); Langpack: %2</source>
        <translation>Datei %1 (Name abgeleitet); Langpack: %2</translation>
    </message>
    <message>
        <source>file %1; Langpack: %2</source>
        <translation>Datei %1; Langpack: %2</translation>
    </message>
    <message>
        <source>files in a folder named PICKUP are taken at once, also while they are being written</source>
        <translation>Dateien in einem Ordner namens PICKUP werden sofort genommen, auch während sie noch geschrieben werden</translation>
    </message>
    <message>
        <source>finish the work</source>
        <translation>Abschließen der Arbeit</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>format flags</source>
        <translation>Formatflags</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from byte %1; marked: %2 bytes at %3</source>
        <translation>ab Byte %1; markiert: %2 Bytes bei %3</translation>
    </message>
    <message>
        <source>holds no events</source>
        <translation>enthält keine Ereignisse</translation>
    </message>
    <message>
        <source>holds no readable event; %1 unreadable</source>
        <translation>enthält kein lesbares Ereignis; %1 unlesbar</translation>
    </message>
    <message>
        <source>holds no readable event; %2 unreadable</source>
        <translation>enthält kein lesbares Ereignis; %2 unlesbar</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>id: “%1” is no id of lower-case words with hyphens, or is one that the program keeps for itself</source>
        <translation>id: „%1“ ist keine ID aus kleingeschriebenen Wörtern mit Bindestrichen oder eine, die das Programm sich vorbehält</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>nicht beachtet</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>inferred: the server&apos;s own Received line in spool file %1</source>
        <translation>abgeleitet: die eigene Received-Zeile des Servers in Spooldatei %1</translation>
    </message>
    <message>
        <source>ip-addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>sie wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>it begins neither with REGEDIT4 nor with Windows Registry Editor</source>
        <translation>sie beginnt weder mit REGEDIT4 noch mit Windows Registry Editor</translation>
    </message>
    <message>
        <source>it came inside another file and is no file by itself</source>
        <translation>sie kam in einer anderen Datei und ist für sich keine Datei</translation>
    </message>
    <message>
        <source>it can stop the service or the store (4116, 4102, 4182, 3039)</source>
        <translation>sie kann den Dienst oder den Informationsspeicher beenden (4116, 4102, 4182, 3039)</translation>
    </message>
    <message>
        <source>it can stop the service or the store: put it back last and alone, naming it with --files</source>
        <translation>sie kann den Dienst oder den Informationsspeicher beenden: legen Sie sie zuletzt und allein zurück, mit --files benannt</translation>
    </message>
    <message>
        <source>it does not begin as a registry export does</source>
        <translation>sie beginnt nicht wie ein Export der Registrierung</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it does not hold the sentence of event 4117, 4118 or 4182</source>
        <translation>er enthält nicht den Satz von Ereignis 4117, 4118 oder 4182</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>er läuft nicht</translation>
    </message>
    <message>
        <source>it does not say how to talk to a server</source>
        <translation>es sagt nicht, wie mit einem Server zu sprechen ist</translation>
    </message>
    <message>
        <source>it had not been moved yet</source>
        <translation>sie war noch nicht verschoben</translation>
    </message>
    <message>
        <source>it has %1 entries; at most %2 are read</source>
        <translation>sie hat %1 Einträge; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>it has a part that no folder can be called</source>
        <translation>ein Teil davon kann kein Ordnername sein</translation>
    </message>
    <message>
        <source>it has a row for “%1” already</source>
        <translation>sie hat schon eine Zeile für „%1“</translation>
    </message>
    <message>
        <source>it has been in IN for a quarter of an hour or longer while the service was running</source>
        <translation>sie liegt seit einer Viertelstunde oder länger in IN, während der Dienst lief</translation>
    </message>
    <message>
        <source>it has grown too large for one case</source>
        <translation>er ist für einen Fall zu groß geworden</translation>
    </message>
    <message>
        <source>it has neither this name nor another one of it</source>
        <translation>sie hat weder diesen Namen noch einen anderen davon</translation>
    </message>
    <message>
        <source>it has no Default row that a new row could be made like</source>
        <translation>sie hat keine Default-Zeile, nach der eine neue Zeile gebildet werden könnte</translation>
    </message>
    <message>
        <source>it has no [Domain] section</source>
        <translation>sie hat keinen Abschnitt [Domain]</translation>
    </message>
    <message>
        <source>it has no entry in the form of the Internet Mail Service’s SMTP protocol log</source>
        <translation>sie enthält keinen Eintrag in der Form des SMTP-Protokolls des Internet Mail Service</translation>
    </message>
    <message>
        <source>it has no entry in the form that Exchange 4.0 to 5.5 writes</source>
        <translation>sie enthält keinen Eintrag in der Form, die Exchange 4.0 bis 5.5 schreibt</translation>
    </message>
    <message>
        <source>it has no entry of an SMTP protocol log</source>
        <translation>sie enthält keinen Eintrag eines SMTP-Protokolls</translation>
    </message>
    <message>
        <source>it has no fault in the form that Dr. Watson of Windows NT and later writes</source>
        <translation>sie enthält keinen Fehler in der Form, die Dr. Watson von Windows NT und höher schreibt</translation>
    </message>
    <message>
        <source>it has no list &quot;charsets&quot;</source>
        <translation>sie hat keine Liste &quot;charsets&quot;</translation>
    </message>
    <message>
        <source>it has no row behind which a new one could be put</source>
        <translation>sie hat keine Zeile, hinter die eine neue gesetzt werden könnte</translation>
    </message>
    <message>
        <source>it has no row for “%1”</source>
        <translation>sie hat keine Zeile für „%1“</translation>
    </message>
    <message>
        <source>it has no token of a known character set</source>
        <translation>sie enthält kein Token eines bekannten Zeichensatzes</translation>
    </message>
    <message>
        <source>it has “%1” for code page %2</source>
        <translation>sie hat „%1“ für Codepage %2</translation>
    </message>
    <message>
        <source>it holds a file that is no part of a case: %1</source>
        <translation>sie enthält eine Datei, die nicht zu einem Fall gehört: %1</translation>
    </message>
    <message>
        <source>it holds more files than a case does</source>
        <translation>sie enthält mehr Dateien, als ein Fall hat</translation>
    </message>
    <message>
        <source>it holds more than %1 answers</source>
        <translation>sie enthält mehr als %1 Antworten</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>sie enthält mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>sie enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>it holds more than %1 files, or more than %2 MB</source>
        <translation>sie enthält mehr als %1 Dateien oder mehr als %2 MB</translation>
    </message>
    <message>
        <source>it holds more than %1 files; those were looked at</source>
        <translation>sie enthält mehr als %1 Dateien; diese wurden angesehen</translation>
    </message>
    <message>
        <source>it holds other bytes than when it was looked at for the plan</source>
        <translation>sie enthält andere Bytes als bei der Ansicht für den Plan</translation>
    </message>
    <message>
        <source>it holds the cause “%1”, which has to lie in a file of its own name</source>
        <translation>sie enthält die Ursache „%1“, die in einer Datei ihres eigenen Namens liegen muss</translation>
    </message>
    <message>
        <source>it holds two trees of the Internet Mail Service: “%1” and “%2”</source>
        <translation>es enthält zwei Verzeichnisbäume des Internet Mail Service: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a key in Windows’ own binary form, as Save Key of Regedt32 writes it</source>
        <translation>es ist ein Schlüssel in der binären Form von Windows, wie ihn Save Key von Regedt32 schreibt</translation>
    </message>
    <message>
        <source>it is a key in words, as Save Subtree As of Regedt32 writes it</source>
        <translation>es ist ein Schlüssel in Worten, wie ihn Save Subtree As von Regedt32 schreibt</translation>
    </message>
    <message>
        <source>it is a link to another file; links are never followed</source>
        <translation>es ist eine Verknüpfung zu einer anderen Datei; Verknüpfungen wird nie gefolgt</translation>
    </message>
    <message>
        <source>it is a zip archive without anything known here in it</source>
        <translation>es ist ein ZIP-Archiv ohne etwas hier Bekanntes darin</translation>
    </message>
    <message>
        <source>it is damaged or no zip archive (%1)</source>
        <translation>es ist beschädigt oder kein ZIP-Archiv (%1)</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>sie ist beschädigt: %1</translation>
    </message>
    <message>
        <source>it is delivered if what probably kept it was mended: %1</source>
        <translation>sie wird zugestellt, wenn das behoben ist, was sie wahrscheinlich aufhielt: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is gone from IN, but ARCHIVE cannot be read</source>
        <translation>sie ist aus IN verschwunden, aber ARCHIVE ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too, and no new event names it: ask the recipient, or read a log that was copied later</source>
        <translation>sie ist wieder in ARCHIVE, wo auch zugestellte Mail aufbewahrt wird, und kein neues Ereignis nennt sie: fragen Sie den Empfänger oder lesen Sie ein später kopiertes Protokoll</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too: name a fresh log, or ask the recipient</source>
        <translation>sie ist wieder in ARCHIVE, wo auch zugestellte Mail aufbewahrt wird: nennen Sie ein neues Protokoll oder fragen Sie den Empfänger</translation>
    </message>
    <message>
        <source>it is in IN</source>
        <translation>sie ist in IN</translation>
    </message>
    <message>
        <source>it is in neither folder as it should be</source>
        <translation>sie ist in keinem der beiden Ordner, wie sie sein sollte</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>sie ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes, unpacked</source>
        <translation>sie ist entpackt größer als %1 Bytes</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>sie ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>sie ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB, as no case is</source>
        <translation>sie ist größer als 16 MiB, wie es kein Fall ist</translation>
    </message>
    <message>
        <source>it is larger than a journal can be</source>
        <translation>sie ist größer, als ein Journal sein kann</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>sie ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is longer than 1024 bytes or holds a zero byte</source>
        <translation>sie ist länger als 1024 Bytes oder enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>it is marked read-only</source>
        <translation>sie ist als schreibgeschützt markiert</translation>
    </message>
    <message>
        <source>it is missing from the program: %1</source>
        <translation>sie fehlt im Programm: %1</translation>
    </message>
    <message>
        <source>it is neither an event log nor a message</source>
        <translation>es ist weder ein Ereignisprotokoll noch eine Nachricht</translation>
    </message>
    <message>
        <source>it is no JSON object (byte %1)</source>
        <translation>es ist kein JSON-Objekt (Byte %1)</translation>
    </message>
    <message>
        <source>it is no address of a share</source>
        <translation>es ist keine Adresse einer Freigabe</translation>
    </message>
    <message>
        <source>it is no case of this program</source>
        <translation>es ist kein Fall dieses Programms</translation>
    </message>
    <message>
        <source>it is no journal of a retest, or one of a later version</source>
        <translation>es ist kein Journal eines Nachtests oder das einer späteren Version</translation>
    </message>
    <message>
        <source>it is no log of Dr. Watson</source>
        <translation>es ist kein Protokoll von Dr. Watson</translation>
    </message>
    <message>
        <source>it is no number of seconds since 1970</source>
        <translation>es ist keine Anzahl von Sekunden seit 1970</translation>
    </message>
    <message>
        <source>it is no packed case</source>
        <translation>es ist kein gepackter Fall</translation>
    </message>
    <message>
        <source>it is no picture that can be shown here</source>
        <translation>es ist kein Bild, das hier gezeigt werden kann</translation>
    </message>
    <message>
        <source>it is no redaction map</source>
        <translation>es ist keine Zuordnungsdatei der Schwärzung</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>es ist kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not written as KEY=VALUE</source>
        <translation>es ist nicht als KEY=VALUE geschrieben</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>er ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>it is open in another window (%1, process %2 on %3)</source>
        <translation>er ist in einem anderen Fenster geöffnet (%1, Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>it is open in another window: %1 on %2 since %3 UTC</source>
        <translation>er ist in einem anderen Fenster geöffnet: %1 auf %2 seit %3 UTC</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>er ist angehalten</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <source>it is read-only: the service may not be able to delete it; clear the attribute first</source>
        <translation>sie ist schreibgeschützt: vielleicht kann der Dienst sie nicht löschen; entfernen Sie zuerst das Attribut</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>sie ist kürzer, als sie war</translation>
    </message>
    <message>
        <source>it is to be encrypted, and its password was not typed</source>
        <translation>es soll verschlüsselt werden, und sein Kennwort wurde nicht eingegeben</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it lies in ARCHIVE</source>
        <translation>sie liegt in ARCHIVE</translation>
    </message>
    <message>
        <source>it lies in a folder of evidence, which is never written to</source>
        <translation>sie liegt in einem Ordner mit Belegen, in den nie geschrieben wird</translation>
    </message>
    <message>
        <source>it names no share</source>
        <translation>keine Freigabe genannt</translation>
    </message>
    <message>
        <source>it runs where a line with 220 comes; then type quit</source>
        <translation>er läuft, wenn eine Zeile mit 220 kommt; dann quit eingeben</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>er läuft noch</translation>
    </message>
    <message>
        <source>it stopped again while it was starting</source>
        <translation>er blieb beim Starten wieder stehen</translation>
    </message>
    <message>
        <source>it stopped again while it was starting, with error %1</source>
        <translation>er blieb beim Starten wieder stehen, mit Fehler %1</translation>
    </message>
    <message>
        <source>it unpacks to more than a case holds</source>
        <translation>entpackt ist es mehr, als ein Fall enthält</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>it was delivered: its recipients would get it twice</source>
        <translation>sie wurde zugestellt: ihre Empfänger würden sie doppelt erhalten</translation>
    </message>
    <message>
        <source>it was not confirmed; it would run: %1</source>
        <translation>nicht bestätigt; ausgeführt würde: %1</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program (form %1; this version reads form %2)</source>
        <translation>er wurde von einer neueren Version dieses Programms gespeichert (Form %1; diese Version liest Form %2)</translation>
    </message>
    <message>
        <source>it was still starting after %1 s</source>
        <translation>er startete nach %1 s immer noch</translation>
    </message>
    <message>
        <source>it was still stopping after %1 s</source>
        <translation>er war nach %1 s immer noch nicht beendet</translation>
    </message>
    <message>
        <source>it was written by a later Exchange than 5.5 (%1)</source>
        <translation>von einem späteren Exchange als 5.5 geschrieben (%1)</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>von einer anderen Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>it was written to while it was being read</source>
        <translation>während des Lesens wurde in sie geschrieben</translation>
    </message>
    <message>
        <source>it will probably be delivered: its likeliest cause was mended</source>
        <translation>sie wird wahrscheinlich zugestellt: ihre wahrscheinlichste Ursache wurde behoben</translation>
    </message>
    <message>
        <source>it will probably fail again: its likeliest cause was not mended</source>
        <translation>sie wird wahrscheinlich wieder scheitern: ihre wahrscheinlichste Ursache wurde nicht behoben</translation>
    </message>
    <message>
        <source>its account could not log on (error %1)</source>
        <translation>sein Konto konnte sich nicht anmelden (Fehler %1)</translation>
    </message>
    <message>
        <source>its account does not exist or its password is wrong (error %1)</source>
        <translation>sein Konto gibt es nicht, oder das Kennwort ist falsch (Fehler %1)</translation>
    </message>
    <message>
        <source>its end-of-file record is missing</source>
        <translation>der Datensatz am Dateiende fehlt</translation>
    </message>
    <message>
        <source>its end-of-file record is missing; %2 unreadable</source>
        <translation>der Datensatz am Dateiende fehlt; %2 unlesbar</translation>
    </message>
    <message>
        <source>its ending names no form of a report</source>
        <translation>die Endung steht für keine Form eines Berichts</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>in den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>its folder takes no new file (the disk may be full)</source>
        <translation>der Ordner nimmt keine neue Datei an (vielleicht ist der Datenträger voll)</translation>
    </message>
    <message>
        <source>its folder’s name is not valid UTF-8</source>
        <translation>der Name des Ordners ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>its header does not fit its records</source>
        <translation>der Kopf passt nicht zu den Datensätzen</translation>
    </message>
    <message>
        <source>its header does not fit its records; %2 unreadable</source>
        <translation>der Kopf passt nicht zu den Datensätzen; %2 unlesbar</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its header is damaged; %2 unreadable</source>
        <translation>der Kopf ist beschädigt; %2 unlesbar</translation>
    </message>
    <message>
        <source>its header is missing</source>
        <translation>der Kopf fehlt</translation>
    </message>
    <message>
        <source>its header is missing; %2 unreadable</source>
        <translation>der Kopf fehlt; %2 unlesbar</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>der Name ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>its name must not stand in a command line</source>
        <translation>der Name darf nicht in einer Befehlszeile stehen</translation>
    </message>
    <message>
        <source>its owner is %1, that of the files in IN is %2</source>
        <translation>ihr Besitzer ist %1, der der Dateien in IN ist %2</translation>
    </message>
    <message>
        <source>its rights are %1, those of the files in IN are %2</source>
        <translation>ihre Rechte sind %1, die der Dateien in IN sind %2</translation>
    </message>
    <message>
        <source>its size has changed since it was read</source>
        <translation>ihre Größe hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>its value holds other characters than such options have</source>
        <translation>der Wert enthält andere Zeichen, als solche Optionen haben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>am Ort belassen</translation>
    </message>
    <message>
        <source>likelihood %1. Next step: %2</source>
        <translation>Wahrscheinlichkeit %1. Nächster Schritt: %2</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where 8 are usual; read as far as it goes</source>
        <translation>Zeile %1 hat %2 Felder, wo 8 üblich sind; gelesen, so weit es geht</translation>
    </message>
    <message>
        <source>line %1 has %2 of 8 fields (commas missing or cut off); left out</source>
        <translation>Zeile %1 hat %2 von 8 Feldern (Kommas fehlen oder abgeschnitten); ausgelassen</translation>
    </message>
    <message>
        <source>line %1 has a blank character set</source>
        <translation>Zeile %1 hat einen leeren Zeichensatz</translation>
    </message>
    <message>
        <source>line %1 is far too long for a row of settings; left out</source>
        <translation>Zeile %1 ist für eine Zeile mit Einstellungen viel zu lang; ausgelassen</translation>
    </message>
    <message>
        <source>line %1 is not a row of settings (a row begins with &quot;+&quot;); left out</source>
        <translation>Zeile %1 ist keine Zeile mit Einstellungen (eine solche beginnt mit &quot;+&quot;); ausgelassen</translation>
    </message>
    <message>
        <source>line %1 names &quot;%2&quot; again; the first row counts</source>
        <translation>Zeile %1 nennt &quot;%2&quot; noch einmal; die erste Zeile zählt</translation>
    </message>
    <message>
        <source>line %1 names no domain</source>
        <translation>Zeile %1 nennt keine Domäne</translation>
    </message>
    <message>
        <source>line %1, the Default row that a new row would be made like, is cut off or holds what is not a number</source>
        <translation>Zeile %1, die Default-Zeile, nach der eine neue Zeile gebildet würde, ist abgeschnitten oder enthält, was keine Zahl ist</translation>
    </message>
    <message>
        <source>line %1, which is to be changed, has %2 fields in place of 8</source>
        <translation>Zeile %1, die geändert werden soll, hat %2 Felder statt 8</translation>
    </message>
    <message>
        <source>line %1: a second [Domain] section; its rows are read too</source>
        <translation>Zeile %1: ein zweiter Abschnitt [Domain]; auch seine Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>line %1: section %2 holds no character sets; left out</source>
        <translation>Zeile %1: Abschnitt %2 enthält keine Zeichensätze; ausgelassen</translation>
    </message>
    <message>
        <source>line %1: the %2 &quot;%3&quot; is not a number that fits; read as 0</source>
        <translation>Zeile %1: %2 &quot;%3&quot; ist keine passende Zahl; als 0 gelesen</translation>
    </message>
    <message>
        <source>line %1: the format flags %2 hold bits whose meaning is not documented</source>
        <translation>Zeile %1: die Formatflags %2 enthalten Bits, deren Bedeutung nicht dokumentiert ist</translation>
    </message>
    <message>
        <source>line %1: the rich text setting %2 is not documented</source>
        <translation>Zeile %1: die Rich-Text-Einstellung %2 ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>line %1: version %2 of the file format is not known; read as version 1</source>
        <translation>Zeile %1: Version %2 des Dateiformats ist unbekannt; als Version 1 gelesen</translation>
    </message>
    <message>
        <source>list the folder</source>
        <translation>Auflisten des Ordners</translation>
    </message>
    <message>
        <source>lists what runs</source>
        <translation>listet auf, was läuft</translation>
    </message>
    <message>
        <source>load the causes</source>
        <translation>Laden der Ursachen</translation>
    </message>
    <message>
        <source>look for attachments</source>
        <translation>Suchen nach Anlagen</translation>
    </message>
    <message>
        <source>look for spool files inside the file</source>
        <translation>Suchen nach Spooldateien in der Datei</translation>
    </message>
    <message>
        <source>look for the folder ARCHIVE</source>
        <translation>Suchen nach dem Ordner ARCHIVE</translation>
    </message>
    <message>
        <source>look for the messages of the mailbox</source>
        <translation>Suchen nach den Nachrichten des Postfachs</translation>
    </message>
    <message>
        <source>look into the zip archive</source>
        <translation>Lesen des ZIP-Archivs</translation>
    </message>
    <message>
        <source>look through the folder</source>
        <translation>Durchsehen des Ordners</translation>
    </message>
    <message>
        <source>make a kit to take to the server</source>
        <translation>Erstellen eines Kits für den Server</translation>
    </message>
    <message>
        <source>make the PDF</source>
        <translation>Erstellen des PDF</translation>
    </message>
    <message>
        <source>make the case’s folder</source>
        <translation>Anlegen des Ordners für den Fall</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>make the registry file for an alias</source>
        <translation>Erstellen der Registrierungsdatei für einen Alias</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>wird beobachtet</translation>
    </message>
    <message>
        <source>move the file</source>
        <translation>Verschieben der Datei</translation>
    </message>
    <message>
        <source>move the files</source>
        <translation>Verschieben der Dateien</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>zurückverschoben</translation>
    </message>
    <message>
        <source>named as failed by the technician</source>
        <translation>vom Techniker als gescheitert genannt</translation>
    </message>
    <message>
        <source>neither as planned nor as before</source>
        <translation>weder wie geplant noch wie zuvor</translation>
    </message>
    <message>
        <source>no answer came within %1 s</source>
        <translation>innerhalb von %1 s kam keine Antwort</translation>
    </message>
    <message>
        <source>no answer; asking again</source>
        <translation>keine Antwort; es wird noch einmal abgefragt</translation>
    </message>
    <message>
        <source>no charset was chosen that the name is to stand for</source>
        <translation>es wurde kein Zeichensatz gewählt, für den der Name stehen soll</translation>
    </message>
    <message>
        <source>no domain controller answers (error %1)</source>
        <translation>kein Domänencontroller antwortet (Fehler %1)</translation>
    </message>
    <message>
        <source>no entry of its own</source>
        <translation>kein eigener Eintrag</translation>
    </message>
    <message>
        <source>no event names it: it may have been delivered already, and its recipients would get it twice</source>
        <translation>kein Ereignis nennt sie: vielleicht wurde sie schon zugestellt, und ihre Empfänger würden sie doppelt erhalten</translation>
    </message>
    <message>
        <source>no fonts are at hand</source>
        <translation>keine Schriftarten vorhanden</translation>
    </message>
    <message>
        <source>no greeting came</source>
        <translation>es kam keine Begrüßung</translation>
    </message>
    <message>
        <source>no greeting came within %1 s</source>
        <translation>innerhalb von %1 s kam keine Begrüßung</translation>
    </message>
    <message>
        <source>no longer there when it was to be moved back</source>
        <translation>nicht mehr da, als sie zurückverschoben werden sollte</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>no recipient was chosen</source>
        <translation>es wurde kein Empfänger gewählt</translation>
    </message>
    <message>
        <source>no server is named</source>
        <translation>kein Server genannt</translation>
    </message>
    <message>
        <source>no start of the service is noted after it</source>
        <translation>danach ist kein Start des Dienstes vermerkt</translation>
    </message>
    <message>
        <source>no text in the log</source>
        <translation>kein Text im Protokoll</translation>
    </message>
    <message>
        <source>no user is named</source>
        <translation>kein Benutzer genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>none stands out</source>
        <translation>keine sticht hervor</translation>
    </message>
    <message>
        <source>not MIME: the Non-MIME setting applied</source>
        <translation>kein MIME: die Non-MIME-Einstellung galt</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>noch nicht klar</translation>
    </message>
    <message>
        <source>not computed:</source>
        <translation>nicht berechnet:</translation>
    </message>
    <message>
        <source>not copied: %1</source>
        <translation>nicht kopiert: %1</translation>
    </message>
    <message>
        <source>not delivered; it lies in ARCHIVE</source>
        <translation>nicht zugestellt; sie liegt in ARCHIVE</translation>
    </message>
    <message>
        <source>not delivered; its file could not be read</source>
        <translation>nicht zugestellt; ihre Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>not delivered; its file was not found</source>
        <translation>nicht zugestellt; ihre Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>not enough memory; often it is not the memory that is short (KB Q193639)</source>
        <translation>zu wenig Arbeitsspeicher; oft ist es nicht der Arbeitsspeicher, der fehlt (KB Q193639)</translation>
    </message>
    <message>
        <source>not in question</source>
        <translation>kommt nicht infrage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known: %1 checks of code pages, service packs, the MIME database and aliases; the full report has them</source>
        <translation>nicht bekannt: %1 Prüfungen von Codepages, Service Packs, MIME-Datenbank und Aliasen; der vollständige Bericht enthält sie</translation>
    </message>
    <message>
        <source>not known: nothing tells why it failed</source>
        <translation>nicht bekannt: nichts sagt, warum sie gescheitert ist</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not-installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing in it is readable as an event log</source>
        <translation>nichts darin ist als Ereignisprotokoll lesbar</translation>
    </message>
    <message>
        <source>nothing was named</source>
        <translation>nichts wurde genannt</translation>
    </message>
    <message>
        <source>on %1 (UTC)</source>
        <translation>am %1 (UTC)</translation>
    </message>
    <message>
        <source>on [day]</source>
        <translation>am [Tag]</translation>
    </message>
    <message>
        <source>on this computer itself Windows takes who is signed in</source>
        <translation>auf diesem Computer selbst nimmt Windows den angemeldeten Benutzer</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>an diesem Computer</translation>
    </message>
    <message>
        <source>only %1 domains are read; %2 rows below are left out</source>
        <translation>nur %1 Domänen werden gelesen; %2 Zeilen darunter werden ausgelassen</translation>
    </message>
    <message>
        <source>only the digits 0 to 9, A to F and ? can stand here</source>
        <translation>hier können nur die Ziffern 0 bis 9, A bis F und ? stehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>Öffnen des Falls</translation>
    </message>
    <message>
        <source>open the evidence</source>
        <translation>Öffnen der Belege</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>Öffnen des Ordners</translation>
    </message>
    <message>
        <source>open the journal of the retest</source>
        <translation>Öffnen des Journals des Nachtests</translation>
    </message>
    <message>
        <source>open the share</source>
        <translation>Öffnen der Freigabe</translation>
    </message>
    <message>
        <source>other services that run depend on it (error %1)</source>
        <translation>andere laufende Dienste hängen davon ab (Fehler %1)</translation>
    </message>
    <message>
        <source>others than you may read it</source>
        <translation>andere als Sie dürfen sie lesen</translation>
    </message>
    <message>
        <source>over a share</source>
        <translation>über eine Freigabe</translation>
    </message>
    <message>
        <source>pack the case into one file</source>
        <translation>Packen des Falls in eine Datei</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>perfopt-log</source>
        <translation>Protokoll des Performance Optimizer</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pitfall: %1</source>
        <translation>Fallstrick: %1</translation>
    </message>
    <message>
        <source>pitfalls</source>
        <translation>Fallstricke</translation>
    </message>
    <message>
        <source>plan the retest</source>
        <translation>Planen des Nachtests</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>print the message</source>
        <translation>Drucken der Nachricht</translation>
    </message>
    <message>
        <source>print the pages</source>
        <translation>Drucken der Seiten</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>Drucken des Blatts</translation>
    </message>
    <message>
        <source>protocol-log</source>
        <translation>SMTP-Protokoll</translation>
    </message>
    <message>
        <source>put back and moved back again: not delivered</source>
        <translation>zurückgelegt und wieder zurückverschoben: nicht zugestellt</translation>
    </message>
    <message>
        <source>put back and taken in; whether it arrived is not known</source>
        <translation>zurückgelegt und übernommen; ob sie angekommen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>put back; failed again</source>
        <translation>zurückgelegt; wieder gescheitert</translation>
    </message>
    <message>
        <source>put back; it stays in IN</source>
        <translation>zurückgelegt; sie bleibt in IN</translation>
    </message>
    <message>
        <source>put back; still waiting in IN</source>
        <translation>zurückgelegt; wartet noch in IN</translation>
    </message>
    <message>
        <source>put back; what became of it is not known</source>
        <translation>zurückgelegt; was aus ihr wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Status abfragen</translation>
    </message>
    <message>
        <source>questions: “%1” is there twice</source>
        <translation>questions: „%1“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>reach the server’s services</source>
        <translation>Erreichen der Dienste des Servers</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read SOURCE_DATE_EPOCH</source>
        <translation>Lesen von SOURCE_DATE_EPOCH</translation>
    </message>
    <message>
        <source>read a part of the event log</source>
        <translation>Lesen eines Teils des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>read an event of the log</source>
        <translation>Lesen eines Ereignisses des Protokolls</translation>
    </message>
    <message>
        <source>read back, the changed file would not hold exactly what was asked for, from line %1 on</source>
        <translation>zurückgelesen enthielte die geänderte Datei ab Zeile %1 nicht genau das Verlangte</translation>
    </message>
    <message>
        <source>read back, the copy is not what was written</source>
        <translation>zurückgelesen ist die Kopie nicht das, was geschrieben wurde</translation>
    </message>
    <message>
        <source>read how evidence is got hold of</source>
        <translation>Lesen der Anleitungen zum Beschaffen der Belege</translation>
    </message>
    <message>
        <source>read standard input</source>
        <translation>Lesen der Standardeingabe</translation>
    </message>
    <message>
        <source>read the SMTP protocol log</source>
        <translation>Lesen des SMTP-Protokolls</translation>
    </message>
    <message>
        <source>read the case</source>
        <translation>Lesen des Falls</translation>
    </message>
    <message>
        <source>read the case’s redaction map</source>
        <translation>Lesen der Zuordnungsdatei der Schwärzung des Falls</translation>
    </message>
    <message>
        <source>read the catalogue of character sets</source>
        <translation>Lesen des Katalogs der Zeichensätze</translation>
    </message>
    <message>
        <source>read the dates of the event log</source>
        <translation>Lesen der Datumsangaben des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>read the description of a cause</source>
        <translation>Lesen der Beschreibung einer Ursache</translation>
    </message>
    <message>
        <source>read the description of the walkthrough</source>
        <translation>Lesen der Beschreibung des Ablaufs</translation>
    </message>
    <message>
        <source>read the event log</source>
        <translation>Lesen des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>read the event&apos;s text</source>
        <translation>Lesen des Ereignistextes</translation>
    </message>
    <message>
        <source>read the evidence</source>
        <translation>Lesen der Belege</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>Lesen der Datei</translation>
    </message>
    <message>
        <source>read the file with the password</source>
        <translation>Lesen der Datei mit dem Kennwort</translation>
    </message>
    <message>
        <source>read the greeting of the mail port</source>
        <translation>Lesen der Begrüßung am Mail-Port</translation>
    </message>
    <message>
        <source>read the journal of the retest</source>
        <translation>Lesen des Journals des Nachtests</translation>
    </message>
    <message>
        <source>read the list of services</source>
        <translation>Lesen der Liste der Dienste</translation>
    </message>
    <message>
        <source>read the live event log</source>
        <translation>Lesen des laufenden Ereignisprotokolls</translation>
    </message>
    <message>
        <source>read the log of Dr. Watson</source>
        <translation>Lesen des Protokolls von Dr. Watson</translation>
    </message>
    <message>
        <source>read the log of Performance Optimizer</source>
        <translation>Lesen des Protokolls des Performance Optimizer</translation>
    </message>
    <message>
        <source>read the models of languages</source>
        <translation>Lesen der Sprachmodelle</translation>
    </message>
    <message>
        <source>read the names of antivirus programs</source>
        <translation>Lesen der Namen von Antivirenprogrammen</translation>
    </message>
    <message>
        <source>read the password</source>
        <translation>Lesen des Kennworts</translation>
    </message>
    <message>
        <source>read the registry export</source>
        <translation>Lesen des Exports der Registrierung</translation>
    </message>
    <message>
        <source>read the settings file</source>
        <translation>Lesen der Einstellungsdatei</translation>
    </message>
    <message>
        <source>read the spool file</source>
        <translation>Lesen der Spooldatei</translation>
    </message>
    <message>
        <source>read the spool files</source>
        <translation>Lesen der Spooldateien</translation>
    </message>
    <message>
        <source>read the times of logs exported as text</source>
        <translation>Lesen der Zeiten von als Text exportierten Protokollen</translation>
    </message>
    <message>
        <source>read the tracking log</source>
        <translation>Lesen des Verfolgungsprotokolls</translation>
    </message>
    <message>
        <source>read the way to the Character Sets</source>
        <translation>Lesen des Wegs zu „Character Sets“</translation>
    </message>
    <message>
        <source>read the words of exported event logs</source>
        <translation>Lesen der Wörter exportierter Ereignisprotokolle</translation>
    </message>
    <message>
        <source>read where messages may be</source>
        <translation>Lesen der möglichen Orte von Nachrichten</translation>
    </message>
    <message>
        <source>read your character sets</source>
        <translation>Lesen Ihrer Zeichensätze</translation>
    </message>
    <message>
        <source>read; damaged, see above</source>
        <translation>gelesen; beschädigt, siehe oben</translation>
    </message>
    <message>
        <source>read; renamed, see above</source>
        <translation>gelesen; umbenannt, siehe oben</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>remove the file</source>
        <translation>Entfernen der Datei</translation>
    </message>
    <message>
        <source>rename the file</source>
        <translation>Umbenennen der Datei</translation>
    </message>
    <message>
        <source>report.html: everything, with the evidence for each claim. Open it in any browser; it loads nothing.</source>
        <translation>report.html: alles, mit den Belegen zu jeder Aussage. In jedem Browser zu öffnen; es lädt nichts nach.</translation>
    </message>
    <message>
        <source>report.json: the same for programs. affected-mail.csv: the messages that were not delivered.</source>
        <translation>report.json: dasselbe für Programme. affected-mail.csv: die Nachrichten, die nicht zugestellt wurden.</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>Neustart des Dienstes</translation>
    </message>
    <message>
        <source>rewrite the spool file for the export</source>
        <translation>Umschreiben der Spooldatei für den Export</translation>
    </message>
    <message>
        <source>rich text setting</source>
        <translation>Rich-Text-Einstellung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>save the case</source>
        <translation>Speichern des Falls</translation>
    </message>
    <message>
        <source>save the message</source>
        <translation>Speichern der Nachricht</translation>
    </message>
    <message>
        <source>sc.exe is a program of Windows and is not on this computer</source>
        <translation>sc.exe ist ein Programm von Windows und auf diesem Computer nicht vorhanden</translation>
    </message>
    <message>
        <source>schemaVersion is missing or no number</source>
        <translation>schemaVersion fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>search the file</source>
        <translation>Durchsuchen der Datei</translation>
    </message>
    <message>
        <source>search the header</source>
        <translation>Durchsuchen des Kopfs</translation>
    </message>
    <message>
        <source>service-list</source>
        <translation>Liste der Dienste</translation>
    </message>
    <message>
        <source>set</source>
        <translation>setzen</translation>
    </message>
    <message>
        <source>set aside, out of IN: not delivered</source>
        <translation>beiseitegelegt, aus IN heraus: nicht zugestellt</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>show the picture</source>
        <translation>Anzeigen des Bilds</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>Größenbeschränkung</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>something was not found, as MAPI uses this code everywhere; no KB article explains it here</source>
        <translation>etwas wurde nicht gefunden, wofür MAPI diesen Code überall verwendet; kein KB-Artikel erklärt ihn hier</translation>
    </message>
    <message>
        <source>spool-file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>standard input holds none</source>
        <translation>die Standardeingabe enthält keines</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>start the service</source>
        <translation>Starten des Dienstes</translation>
    </message>
    <message>
        <source>start-pending</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>starts it; this undoes the stop</source>
        <translation>startet ihn; das macht das Beenden rückgängig</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>stated by the caller</source>
        <translation>vom Anrufer angegeben</translation>
    </message>
    <message>
        <source>stated by the technician; no event names it</source>
        <translation>vom Techniker angegeben; kein Ereignis nennt sie</translation>
    </message>
    <message>
        <source>stated: event 1000 of the Internet Mail Service, as it was read out</source>
        <translation>angegeben: Ereignis 1000 des Internet Mail Service, wie es vorgelesen wurde</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>Beenden des Dienstes</translation>
    </message>
    <message>
        <source>stop-pending</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>beendet ihn</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>Betreffzeilen</translation>
    </message>
    <message>
        <source>summary.md: the same on one page.</source>
        <translation>summary.md: dasselbe auf einer Seite.</translation>
    </message>
    <message>
        <source>take over the Character-Set-List</source>
        <translation>Übernehmen der Character-Set-List</translation>
    </message>
    <message>
        <source>take the file as evidence</source>
        <translation>Aufnehmen der Datei als Beleg</translation>
    </message>
    <message>
        <source>take the folder as evidence</source>
        <translation>Aufnehmen des Ordners als Beleg</translation>
    </message>
    <message>
        <source>take the folder of the share</source>
        <translation>Übernehmen des Ordners der Freigabe</translation>
    </message>
    <message>
        <source>take the names</source>
        <translation>Übernehmen der Namen</translation>
    </message>
    <message>
        <source>take the option for Samba’s client</source>
        <translation>Übernehmen der Option für den Samba-Client</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>vom Dienst übernommen</translation>
    </message>
    <message>
        <source>taken by the service; another file has its name now</source>
        <translation>vom Dienst übernommen; eine andere Datei trägt jetzt ihren Namen</translation>
    </message>
    <message>
        <source>that is no name of a spool file</source>
        <translation>das ist kein Name einer Spooldatei</translation>
    </message>
    <message>
        <source>the Internet Mail Service depends on it and stops with it</source>
        <translation>der Internet Mail Service hängt davon ab und wird mit beendet</translation>
    </message>
    <message>
        <source>the account has expired (error %1)</source>
        <translation>das Konto ist abgelaufen (Fehler %1)</translation>
    </message>
    <message>
        <source>the account is disabled (error %1)</source>
        <translation>das Konto ist deaktiviert (Fehler %1)</translation>
    </message>
    <message>
        <source>the account is locked (error %1)</source>
        <translation>das Konto ist gesperrt (Fehler %1)</translation>
    </message>
    <message>
        <source>the account may not be used at this hour (error %1)</source>
        <translation>das Konto darf zu dieser Stunde nicht verwendet werden (Fehler %1)</translation>
    </message>
    <message>
        <source>the account may not be used from this computer (error %1)</source>
        <translation>das Konto darf von diesem Computer aus nicht verwendet werden (Fehler %1)</translation>
    </message>
    <message>
        <source>the account may not be used this way (error %1)</source>
        <translation>das Konto darf so nicht verwendet werden (Fehler %1)</translation>
    </message>
    <message>
        <source>the account may not log on over the network (error %1)</source>
        <translation>das Konto darf sich nicht über das Netz anmelden (Fehler %1)</translation>
    </message>
    <message>
        <source>the account’s password has expired (error %1)</source>
        <translation>das Kennwort des Kontos ist abgelaufen (Fehler %1)</translation>
    </message>
    <message>
        <source>the account’s password has to be changed first (error %1)</source>
        <translation>das Kennwort des Kontos muss zuerst geändert werden (Fehler %1)</translation>
    </message>
    <message>
        <source>the application log: events of MSExchangeIMC</source>
        <translation>das Anwendungsprotokoll: Ereignisse von MSExchangeIMC</translation>
    </message>
    <message>
        <source>the archive could not take it</source>
        <translation>das Archiv konnte sie nicht aufnehmen</translation>
    </message>
    <message>
        <source>the archive does not hold this file any more</source>
        <translation>das Archiv enthält diese Datei nicht mehr</translation>
    </message>
    <message>
        <source>the case states a time zone that is not known here (%1)</source>
        <translation>der Fall gibt eine Zeitzone an, die hier unbekannt ist (%1)</translation>
    </message>
    <message>
        <source>the case states an order of dates that is not known here (%1)</source>
        <translation>der Fall gibt eine Datumsreihenfolge an, die hier unbekannt ist (%1)</translation>
    </message>
    <message>
        <source>the cause “%1” is there twice</source>
        <translation>die Ursache „%1“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>the character set “%1” cannot stand in such a file</source>
        <translation>der Zeichensatz „%1“ kann nicht in einer solchen Datei stehen</translation>
    </message>
    <message>
        <source>the charset is not recognised; the message was processed once more as an attachment, Message.txt (KB Q174722)</source>
        <translation>der Zeichensatz wurde nicht erkannt; die Nachricht wurde noch einmal als Anlage verarbeitet, Message.txt (KB Q174722)</translation>
    </message>
    <message>
        <source>the check “%1” is not there once</source>
        <translation>die Prüfung „%1“ ist nicht genau einmal vorhanden</translation>
    </message>
    <message>
        <source>the computer does not answer, or does not let its log be read from here (error %1)</source>
        <translation>der Computer antwortet nicht oder lässt sein Protokoll von hier aus nicht lesen (Fehler %1)</translation>
    </message>
    <message>
        <source>the computer has no log of that name (error %1)</source>
        <translation>der Computer hat kein Protokoll dieses Namens (Fehler %1)</translation>
    </message>
    <message>
        <source>the computer is shutting down (error %1)</source>
        <translation>der Computer wird heruntergefahren (Fehler %1)</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>die Verbindung zum Server ging verloren</translation>
    </message>
    <message>
        <source>the connection was broken off (error %1)</source>
        <translation>die Verbindung wurde abgebrochen (Fehler %1)</translation>
    </message>
    <message>
        <source>the connection was lost during the call (error %1)</source>
        <translation>die Verbindung ging während des Aufrufs verloren (Fehler %1)</translation>
    </message>
    <message>
        <source>the copy of %1 in it is not the one that the case names by its SHA-256</source>
        <translation>die enthaltene Kopie von %1 ist nicht die, die der Fall mit ihrem SHA-256 nennt</translation>
    </message>
    <message>
        <source>the copy of %1 is missing in it</source>
        <translation>die Kopie von %1 fehlt darin</translation>
    </message>
    <message>
        <source>the default cannot be removed</source>
        <translation>der Standard lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full (KB Q177268)</source>
        <translation>der Datenträger ist voll (KB Q177268)</translation>
    </message>
    <message>
        <source>the domain “%1” cannot be added to such a file</source>
        <translation>die Domäne „%1“ kann einer solchen Datei nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the entry “%1” is not as it should be</source>
        <translation>der Eintrag „%1“ ist nicht, wie er sein soll</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>die Datei ist kürzer geworden</translation>
    </message>
    <message>
        <source>the file has changed since it was opened</source>
        <translation>die Datei hat sich seit dem Öffnen geändert</translation>
    </message>
    <message>
        <source>the file has changed while it was exported</source>
        <translation>die Datei hat sich während des Exports geändert</translation>
    </message>
    <message>
        <source>the file has no Default row; the default character sets are not known</source>
        <translation>die Datei hat keine Default-Zeile; die Standardzeichensätze sind nicht bekannt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is no event log</source>
        <translation>die Datei ist kein Ereignisprotokoll</translation>
    </message>
    <message>
        <source>the file was changed on its way here</source>
        <translation>die Datei wurde auf dem Weg hierher verändert</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the folder is not empty, and what lies in it could be of another kit</source>
        <translation>der Ordner ist nicht leer, und was darin liegt, könnte zu einem anderen Kit gehören</translation>
    </message>
    <message>
        <source>the helper for shares could not be started</source>
        <translation>das Hilfsprogramm für Freigaben ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the helper for shares did not understand</source>
        <translation>das Hilfsprogramm für Freigaben hat nicht verstanden</translation>
    </message>
    <message>
        <source>the helper for shares has ended</source>
        <translation>das Hilfsprogramm für Freigaben hat sich beendet</translation>
    </message>
    <message>
        <source>the item “%1” is not there once</source>
        <translation>der Posten „%1“ ist nicht genau einmal vorhanden</translation>
    </message>
    <message>
        <source>the journal does not say that all moves are done</source>
        <translation>das Journal sagt nicht, dass alle Verschiebungen ausgeführt sind</translation>
    </message>
    <message>
        <source>the journal has lines that this program did not write there</source>
        <translation>das Journal enthält Zeilen, die dieses Programm nicht hineingeschrieben hat</translation>
    </message>
    <message>
        <source>the journal has moves that were not finished, after a crash or a lost connection</source>
        <translation>das Journal enthält unvollendete Verschiebungen, nach einem Absturz oder einer verlorenen Verbindung</translation>
    </message>
    <message>
        <source>the journal lies in a folder of the server&apos;s mail</source>
        <translation>das Journal liegt in einem Ordner mit Mail des Servers</translation>
    </message>
    <message>
        <source>the message gives the charset no name</source>
        <translation>die Nachricht gibt dem Zeichensatz keinen Namen</translation>
    </message>
    <message>
        <source>the message itself holds a field “%1”, which the service would obey</source>
        <translation>die Nachricht selbst enthält ein Feld „%1“, nach dem sich der Dienst richten würde</translation>
    </message>
    <message>
        <source>the message store could not be reached (KB Q161889)</source>
        <translation>der Nachrichtenspeicher war nicht erreichbar (KB Q161889)</translation>
    </message>
    <message>
        <source>the message was altered on its way (KB Q245565)</source>
        <translation>die Nachricht wurde unterwegs verändert (KB Q245565)</translation>
    </message>
    <message>
        <source>the message was processed once more (KB Q192203)</source>
        <translation>die Nachricht wurde noch einmal verarbeitet (KB Q192203)</translation>
    </message>
    <message>
        <source>the message was read again as plain RFC 822 text (KB Q178344)</source>
        <translation>die Nachricht wurde noch einmal als einfacher RFC-822-Text gelesen (KB Q178344)</translation>
    </message>
    <message>
        <source>the message went through too many servers (KB Q260247)</source>
        <translation>die Nachricht ging durch zu viele Server (KB Q260247)</translation>
    </message>
    <message>
        <source>the move was interrupted: it lies in both folders, undo settles it</source>
        <translation>das Verschieben wurde unterbrochen: sie liegt in beiden Ordnern, Rückgängigmachen klärt es</translation>
    </message>
    <message>
        <source>the name has %1 characters; names of charsets have at most 40, and more than %2 are not written</source>
        <translation>der Name hat %1 Zeichen; Namen von Zeichensätzen haben höchstens 40, und mehr als %2 werden nicht geschrieben</translation>
    </message>
    <message>
        <source>the name leads elsewhere or is none that a spool file can have</source>
        <translation>der Name führt anderswohin oder ist keiner, den eine Spooldatei haben kann</translation>
    </message>
    <message>
        <source>the network cannot be reached (error %1)</source>
        <translation>das Netz ist nicht erreichbar (Fehler %1)</translation>
    </message>
    <message>
        <source>the network refuses access (error %1)</source>
        <translation>das Netz verweigert den Zugriff (Fehler %1)</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>die Seiten ließen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the paper is too small</source>
        <translation>das Papier ist zu klein</translation>
    </message>
    <message>
        <source>the password is for another server: %1</source>
        <translation>das Kennwort ist für einen anderen Server: %1</translation>
    </message>
    <message>
        <source>the password is wrong (error %1)</source>
        <translation>das Kennwort ist falsch (Fehler %1)</translation>
    </message>
    <message>
        <source>the process of the service ended unexpectedly (error %1)</source>
        <translation>der Prozess des Dienstes endete unerwartet (Fehler %1)</translation>
    </message>
    <message>
        <source>the program holds no causes</source>
        <translation>das Programm enthält keine Ursachen</translation>
    </message>
    <message>
        <source>the program met an unexpected problem (%1)</source>
        <translation>das Programm stieß auf ein unerwartetes Problem (%1)</translation>
    </message>
    <message>
        <source>the regular expression needs too many steps</source>
        <translation>der reguläre Ausdruck braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>the server and its domain do not trust each other any more (error %1)</source>
        <translation>der Server und seine Domäne vertrauen einander nicht mehr (Fehler %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no common version of the SMB protocol (error %1)</source>
        <translation>der Server und dieser Computer haben keine gemeinsame Version des SMB-Protokolls (Fehler %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no version of the protocol in common</source>
        <translation>der Server und dieser Computer haben keine gemeinsame Version des Protokolls</translation>
    </message>
    <message>
        <source>the server cannot be reached (error %1)</source>
        <translation>der Server ist nicht erreichbar (Fehler %1)</translation>
    </message>
    <message>
        <source>the server did not answer in time (error %1)</source>
        <translation>der Server hat nicht rechtzeitig geantwortet (Fehler %1)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the server does not support this request (error %1)</source>
        <translation>der Server unterstützt diese Anforderung nicht (Fehler %1)</translation>
    </message>
    <message>
        <source>the server refused the user’s name or the password, or this user may not open the share</source>
        <translation>der Server hat Benutzernamen oder Kennwort abgewiesen, oder dieser Benutzer darf die Freigabe nicht öffnen</translation>
    </message>
    <message>
        <source>the server refuses the connection (error %1)</source>
        <translation>der Server weist die Verbindung ab (Fehler %1)</translation>
    </message>
    <message>
        <source>the server says that the log is damaged (error 1500)</source>
        <translation>der Server sagt, dass das Protokoll beschädigt ist (Fehler 1500)</translation>
    </message>
    <message>
        <source>the server takes no connection on that port</source>
        <translation>der Server nimmt an diesem Port keine Verbindung an</translation>
    </message>
    <message>
        <source>the server wants a user’s name and a password</source>
        <translation>der Server verlangt einen Benutzernamen und ein Kennwort</translation>
    </message>
    <message>
        <source>the server was not found (error %1)</source>
        <translation>der Server wurde nicht gefunden (Fehler %1)</translation>
    </message>
    <message>
        <source>the server’s file has %1 bytes, the copy that was looked at has %2: what is said of its message may not hold</source>
        <translation>die Datei des Servers hat %1 Bytes, die angesehene Kopie %2: was über ihre Nachricht gesagt ist, gilt vielleicht nicht</translation>
    </message>
    <message>
        <source>the server’s services cannot be reached (error %1)</source>
        <translation>die Dienste des Servers sind nicht erreichbar (Fehler %1)</translation>
    </message>
    <message>
        <source>the service did not answer Windows in time (error %1)</source>
        <translation>der Dienst hat Windows nicht rechtzeitig geantwortet (Fehler %1)</translation>
    </message>
    <message>
        <source>the service does not answer (error %1)</source>
        <translation>der Dienst antwortet nicht (Fehler %1)</translation>
    </message>
    <message>
        <source>the service does not run (error %1)</source>
        <translation>der Dienst läuft nicht (Fehler %1)</translation>
    </message>
    <message>
        <source>the service does not take this request (error %1)</source>
        <translation>der Dienst nimmt diese Anforderung nicht an (Fehler %1)</translation>
    </message>
    <message>
        <source>the service has run since and built a new one; the old one stays where it was set aside</source>
        <translation>der Dienst ist seither gelaufen und hat eine neue angelegt; die alte bleibt, wohin sie beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>the service has taken it in; whether it was delivered, the recipient can tell</source>
        <translation>der Dienst hat sie übernommen; ob sie zugestellt wurde, kann der Empfänger sagen</translation>
    </message>
    <message>
        <source>the service hung while it was starting (error %1)</source>
        <translation>der Dienst hing beim Starten (Fehler %1)</translation>
    </message>
    <message>
        <source>the service is disabled (error %1)</source>
        <translation>der Dienst ist deaktiviert (Fehler %1)</translation>
    </message>
    <message>
        <source>the service is marked to be removed (error %1)</source>
        <translation>der Dienst ist zum Entfernen vorgemerkt (Fehler %1)</translation>
    </message>
    <message>
        <source>the service takes no requests just now (error %1)</source>
        <translation>der Dienst nimmt gerade keine Anforderungen an (Fehler %1)</translation>
    </message>
    <message>
        <source>the service was started after it</source>
        <translation>der Dienst wurde danach gestartet</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>das System sagt: %1</translation>
    </message>
    <message>
        <source>the system’s program for it answered with what is not understood</source>
        <translation>das Systemprogramm dafür antwortete mit etwas Unverständlichem</translation>
    </message>
    <message>
        <source>the system’s program for it could not be run: %1</source>
        <translation>das Systemprogramm dafür ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>the system’s program for it ended unexpectedly</source>
        <translation>das Systemprogramm dafür endete unerwartet</translation>
    </message>
    <message>
        <source>the user’s name holds characters that no account of Windows has</source>
        <translation>der Benutzername enthält Zeichen, die kein Konto von Windows hat</translation>
    </message>
    <message>
        <source>the user’s name or the password is wrong (error %1)</source>
        <translation>Benutzername oder Kennwort ist falsch (Fehler %1)</translation>
    </message>
    <message>
        <source>there are %1 files; a kit holds at most %2</source>
        <translation>es sind %1 Dateien; ein Kit enthält höchstens %2</translation>
    </message>
    <message>
        <source>there are too many cases of the same name</source>
        <translation>es gibt zu viele Fälle mit demselben Namen</translation>
    </message>
    <message>
        <source>there are too many copies of that name</source>
        <translation>es gibt zu viele Kopien dieses Namens</translation>
    </message>
    <message>
        <source>there are too many files for one journal</source>
        <translation>es sind zu viele Dateien für ein Journal</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>there is a password but no user’s name</source>
        <translation>es gibt ein Kennwort, aber keinen Benutzernamen</translation>
    </message>
    <message>
        <source>there is no case.json in it</source>
        <translation>case.json fehlt darin</translation>
    </message>
    <message>
        <source>there is no file to put back</source>
        <translation>es gibt keine Datei zum Zurücklegen</translation>
    </message>
    <message>
        <source>there is no message in it</source>
        <translation>sie enthält keine Nachricht</translation>
    </message>
    <message>
        <source>there is no password</source>
        <translation>es gibt kein Kennwort</translation>
    </message>
    <message>
        <source>there is no save of the present settings to change</source>
        <translation>es gibt keine Sicherung der jetzigen Einstellungen, die geändert werden könnte</translation>
    </message>
    <message>
        <source>there is no such file in the folder</source>
        <translation>im Ordner gibt es keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such folder in it</source>
        <translation>es gibt darin keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no such server, or it has no such share</source>
        <translation>es gibt keinen solchen Server, oder er hat keine solche Freigabe</translation>
    </message>
    <message>
        <source>there is no such service on this computer (error %1)</source>
        <translation>auf diesem Computer gibt es keinen solchen Dienst (Fehler %1)</translation>
    </message>
    <message>
        <source>there is not enough evidence to recommend a change</source>
        <translation>die Belege reichen nicht, um eine Änderung zu empfehlen</translation>
    </message>
    <message>
        <source>there is not enough room for the copies that come first</source>
        <translation>für die Kopien, die zuerst kommen, ist nicht genug Platz</translation>
    </message>
    <message>
        <source>there is not enough room on the drive</source>
        <translation>auf dem Laufwerk ist nicht genug Platz</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>es gibt nichts zu suchen</translation>
    </message>
    <message>
        <source>there was no answer for %1 seconds</source>
        <translation>%1 Sekunden lang kam keine Antwort</translation>
    </message>
    <message>
        <source>they do not tell whether the day or the month comes first (%1)</source>
        <translation>sie sagen nicht, ob der Tag oder der Monat zuerst kommt (%1)</translation>
    </message>
    <message>
        <source>this build has no helper for shares (imsdoctor-smb)</source>
        <translation>dieser Build hat kein Hilfsprogramm für Freigaben (imsdoctor-smb)</translation>
    </message>
    <message>
        <source>this computer and the server know no common way to log on</source>
        <translation>dieser Computer und der Server kennen keine gemeinsame Anmeldeweise</translation>
    </message>
    <message>
        <source>this computer is connected to the server as another user already (error %1)</source>
        <translation>dieser Computer ist mit dem Server schon als anderer Benutzer verbunden (Fehler %1)</translation>
    </message>
    <message>
        <source>this folder must not stand in a command line</source>
        <translation>dieser Ordner darf nicht in einer Befehlszeile stehen</translation>
    </message>
    <message>
        <source>this service’s name must not stand in a command line</source>
        <translation>der Name dieses Dienstes darf nicht in einer Befehlszeile stehen</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>time not recorded</source>
        <translation>Zeit nicht festgehalten</translation>
    </message>
    <message>
        <source>to be set aside</source>
        <translation>beiseitezulegen</translation>
    </message>
    <message>
        <source>too-large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>tracking-log</source>
        <translation>Verfolgungsprotokoll</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>zwei Dateien darin haben denselben Namen</translation>
    </message>
    <message>
        <source>two names differ in case alone, or not at all</source>
        <translation>zwei Namen unterscheiden sich nur in Groß- und Kleinschreibung oder gar nicht</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>under way when the journal ends</source>
        <translation>im Gange, als das Journal endete</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown domain</source>
        <translation>unbekannte Domäne</translation>
    </message>
    <message>
        <source>unpack the case</source>
        <translation>Entpacken des Falls</translation>
    </message>
    <message>
        <source>unpack the zip archive</source>
        <translation>Entpacken des ZIP-Archivs</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <source>weigh the causes</source>
        <translation>Abwägen der Ursachen</translation>
    </message>
    <message>
        <source>weighing the causes</source>
        <translation>Ursachen werden abgewogen</translation>
    </message>
    <message>
        <source>what answers is no mail service: “%1”</source>
        <translation>was antwortet, ist kein Maildienst: „%1“</translation>
    </message>
    <message>
        <source>what the bytes look like</source>
        <translation>wonach die Bytes aussehen</translation>
    </message>
    <message>
        <source>what was decoded could not be written</source>
        <translation>das Dekodierte ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>words that whoever exported chose</source>
        <translation>vom Absender gewählte Wörter</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>umgangen</translation>
    </message>
    <message>
        <source>wrap column</source>
        <translation>Umbruchspalte</translation>
    </message>
    <message>
        <source>write the PICKUP file</source>
        <translation>Schreiben der PICKUP-Datei</translation>
    </message>
    <message>
        <source>write the archive for escalation</source>
        <translation>Schreiben des Archivs für die Eskalation</translation>
    </message>
    <message>
        <source>write the changed settings file</source>
        <translation>Schreiben der geänderten Einstellungsdatei</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>Schreiben der Datei</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>Schreiben des Berichts</translation>
    </message>
    <message>
        <source>“%1” cannot be checked any more.</source>
        <translation>„%1“ lässt sich nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>“%1” comes into question: something speaks for it now.</source>
        <translation>„%1“ kommt infrage: Jetzt spricht etwas dafür.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is excluded now.</source>
        <translation>„%1“ ließ sich bisher nicht prüfen; jetzt ist es ausgeschlossen.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is likely now.</source>
        <translation>„%1“ ließ sich bisher nicht prüfen; jetzt ist es wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is possible now.</source>
        <translation>„%1“ ließ sich bisher nicht prüfen; jetzt ist es möglich.</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is unlikely now.</source>
        <translation>„%1“ ließ sich bisher nicht prüfen; jetzt ist es unwahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” counts again.</source>
        <translation>„%1“ zählt wieder.</translation>
    </message>
    <message>
        <source>“%1” fell from likely to possible.</source>
        <translation>„%1“ fiel von wahrscheinlich auf möglich.</translation>
    </message>
    <message>
        <source>“%1” fell from likely to unlikely.</source>
        <translation>„%1“ fiel von wahrscheinlich auf unwahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” fell from possible to unlikely.</source>
        <translation>„%1“ fiel von möglich auf unwahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” has no effect where it stands: “%2” above it fits first. Move “%1” up (inferred from Move Up and Move Down, Q146481).</source>
        <translation>„%1“ hat an seiner Stelle keine Wirkung: „%2“ darüber passt zuerst. Setzen Sie „%1“ nach oben (aus Move Up und Move Down abgeleitet, Q146481).</translation>
    </message>
    <message>
        <source>“%1” has to stand above “%2”, which fits too: the first entry that fits counts (inferred from Move Up and Move Down, Q146481).</source>
        <translation>„%1“ muss über „%2“ stehen, das auch passt: Der erste passende Eintrag zählt (aus Move Up und Move Down abgeleitet, Q146481).</translation>
    </message>
    <message>
        <source>“%1” holds the character “%2”, which no name of a charset has: as the name of a registry key it could mean something else</source>
        <translation>„%1“ enthält das Zeichen „%2“, das kein Name eines Zeichensatzes hat: als Name eines Registrierungsschlüssels könnte es etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE is the name with something added, or with signs that are easily misread. If it is this message, give a copy of it the name “%2” and read the evidence again.</source>
        <translation>„%1“ in ARCHIVE ist der Name mit einem Zusatz oder mit leicht zu verwechselnden Zeichen. Ist es diese Nachricht, geben Sie einer Kopie davon den Namen „%2“ und lesen Sie die Belege neu ein.</translation>
    </message>
    <message>
        <source>“%1” inside it is larger than %2 MiB and was left out.</source>
        <translation>„%1“ darin ist größer als %2 MiB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>„%1“ ist ausgeschlossen worden.</translation>
    </message>
    <message>
        <source>“%1” is excluded now.</source>
        <translation>„%1“ ist jetzt ausgeschlossen.</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was likely.</source>
        <translation>„%1“ ist jetzt ausgeschlossen; es war wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was possible.</source>
        <translation>„%1“ ist jetzt ausgeschlossen; es war möglich.</translation>
    </message>
    <message>
        <source>“%1” is less likely now: %3 %, before %2 %.</source>
        <translation>„%1“ ist jetzt weniger wahrscheinlich: %3 %, vorher %2 %.</translation>
    </message>
    <message>
        <source>“%1” is likelier now: %3 %, before %2 %.</source>
        <translation>„%1“ ist jetzt wahrscheinlicher: %3 %, vorher %2 %.</translation>
    </message>
    <message>
        <source>“%1” is no address that can stand in one line of its own</source>
        <translation>„%1“ ist keine Adresse, die in einer eigenen Zeile stehen kann</translation>
    </message>
    <message>
        <source>“%1” is not among the envelope&apos;s recipients.</source>
        <translation>„%1“ gehört nicht zu den Empfängern des Umschlags.</translation>
    </message>
    <message>
        <source>“%1” is now first.</source>
        <translation>„%1“ steht jetzt an erster Stelle.</translation>
    </message>
    <message>
        <source>“%1” is to be changed twice</source>
        <translation>„%1“ soll zweimal geändert werden</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but ends in “.%2”: Windows would run it.</source>
        <translation>„%1“ gibt sich als Dokument aus, endet aber auf „.%2“: Windows würde es ausführen.</translation>
    </message>
    <message>
        <source>“%1” rose from possible to likely.</source>
        <translation>„%1“ stieg von möglich auf wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to likely.</source>
        <translation>„%1“ stieg von unwahrscheinlich auf wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to possible.</source>
        <translation>„%1“ stieg von unwahrscheinlich auf möglich.</translation>
    </message>
    <message>
        <source>“%1” stands in it twice, in line %2 and again in line %3</source>
        <translation>„%1“ steht zweimal darin, in Zeile %2 und noch einmal in Zeile %3</translation>
    </message>
    <message>
        <source>“%1” was excluded and is likely now.</source>
        <translation>„%1“ war ausgeschlossen und ist jetzt wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” was excluded and is possible now.</source>
        <translation>„%1“ war ausgeschlossen und ist jetzt möglich.</translation>
    </message>
    <message>
        <source>“%1” was excluded and is unlikely now.</source>
        <translation>„%1“ war ausgeschlossen und ist jetzt unwahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” would stand for itself</source>
        <translation>„%1“ stünde für sich selbst</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it concerns: %2, before %3.</source>
        <translation>„%1“: betroffene gescheiterte Nachrichten: %2, vorher %3.</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it explains: %2, before %3.</source>
        <translation>„%1“: dadurch erklärte gescheiterte Nachrichten: %2, vorher %3.</translation>
    </message>
    <message>
        <source>“Clear Log” in Event Viewer throws away what the case rests on.</source>
        <translation>„Clear Log“ im Event Viewer wirft weg, worauf der Fall beruht.</translation>
    </message>
    <message>
        <source>“Max Recipients on Submit” is not set: it does not limit the recipients.</source>
        <translation>„Max Recipients on Submit“ ist nicht gesetzt: Es begrenzt die Empfänger nicht.</translation>
    </message>
    <message>
        <source>“Max Threads(Private+Public)” is not set: it has its default of 32, and Performance Optimizer has not set it.</source>
        <translation>„Max Threads(Private+Public)“ ist nicht gesetzt: Es hat seinen Standard von 32, und der Performance Optimizer hat es nicht gesetzt.</translation>
    </message>
    <message>
        <source>“net helpmsg %1” on any Windows tells its meaning.</source>
        <translation>„net helpmsg %1“ auf einem beliebigen Windows sagt, was er bedeutet.</translation>
    </message>
    <message>
        <source>“net stop” at the server’s console lists them and asks before it stops them, too. Nothing of Exchange depends on the Internet Mail Service: find out what it is first.</source>
        <translation>„net stop“ an der Konsole des Servers führt sie auf und fragt, bevor es auch sie beendet. Nichts von Exchange hängt vom Internet Mail Service ab: Stellen Sie zuerst fest, was es ist.</translation>
    </message>
    <message>
        <source>… (cut)</source>
        <translation>… (gekürzt)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>… and %1 more, in the JSON form.</source>
        <translation>… und %1 weitere, in der JSON-Form.</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− dagegen</translation>
    </message>
</context>
<context>
    <name>ims::AliasForm</name>
    <message>
        <source>%1 (the bytes fit it)</source>
        <translation>%1 (die Bytes passen dazu)</translation>
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
        <translation>Zeichensatz, für den er steht</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>Make the alias</source>
        <translation>Alias anlegen</translation>
    </message>
    <message>
        <source>Name in the messages</source>
        <translation>Name in den Nachrichten</translation>
    </message>
    <message>
        <source>Registry files (*.reg)</source>
        <translation>Registrierungsdateien (*.reg)</translation>
    </message>
    <message>
        <source>Save the registry file</source>
        <translation>Registrierungsdatei speichern</translation>
    </message>
    <message>
        <source>Save the registry file…</source>
        <translation>Registrierungsdatei speichern…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The registry file</source>
        <translation>Die Registrierungsdatei</translation>
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
        <translation>%1 Einträge, darunter %2.</translation>
    </message>
    <message>
        <source>%1 entries; no virus scanner that is known by name is among them, which proves nothing.</source>
        <translation>%1 Einträge; kein namentlich bekannter Virenscanner ist darunter, was nichts beweist.</translation>
    </message>
    <message>
        <source>A scanner that does not know Exchange is one of the documented causes (Q230250). Ask, or have the list of services sent: to stop a scanner’s service is not enough, its drivers stay at work (Q240309).</source>
        <translation>Ein Scanner, der Exchange nicht kennt, ist eine der dokumentierten Ursachen (Q230250). Fragen Sie oder lassen Sie sich die Liste der Dienste schicken: Den Dienst eines Scanners zu beenden, genügt nicht, seine Treiber arbeiten weiter (Q240309).</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>List of services or drivers of the server</source>
        <translation>Liste der Dienste oder Treiber des Servers</translation>
    </message>
    <message>
        <source>None, says the caller</source>
        <translation>Keiner, sagt der Anrufer</translation>
    </message>
    <message>
        <source>Or paste what “net start”, “sc query” or a list of drivers says on the server</source>
        <translation>Oder fügen Sie ein, was „net start“, „sc query“ oder eine Treiberliste auf dem Server sagt</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>Virenscanner auf dem Server</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>starting, stopping or paused</source>
        <translation>startet, wird beendet oder ist angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
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
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Encrypt the archive (AES-256)</source>
        <translation>Archiv verschlüsseln (AES-256)</translation>
    </message>
    <message>
        <source>Not where values are replaced: a log cannot be rewritten. The events that matter are enclosed as an extract.</source>
        <translation>Nicht, wo Werte ersetzt werden: Ein Protokoll lässt sich nicht umschreiben. Die Ereignisse, auf die es ankommt, liegen als Auszug bei.</translation>
    </message>
    <message>
        <source>Tell the password in another way, by telephone for example, never in the same mail. It is used once and kept nowhere. Windows Explorer cannot open such an archive, 7-Zip can.</source>
        <translation>Teilen Sie das Kennwort auf anderem Weg mit, zum Beispiel am Telefon, nie in derselben Mail. Es wird einmal verwendet und nirgends aufbewahrt. Der Windows-Explorer kann ein solches Archiv nicht öffnen, 7-Zip kann es.</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract in any case.</source>
        <translation>Die Ereignisse, auf die es ankommt, liegen in jedem Fall als Auszug bei.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type a password, or take the tick at “Encrypt the archive” away.</source>
        <translation>Geben Sie ein Kennwort ein oder nehmen Sie den Haken bei „Archiv verschlüsseln“ weg.</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>Was KB Q192186 verlangt</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>Was das Archiv enthält</translation>
    </message>
    <message>
        <source>Whole event logs, as they are</source>
        <translation>Ganze Ereignisprotokolle, wie sie sind</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>liegt bei</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentList</name>
    <message>
        <source>&amp;Copy name, size and SHA-256</source>
        <translation>Name, Größe und SHA-256 &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Work out sizes and checksums</source>
        <translation>Größen und &amp;Prüfsummen berechnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Decode every attachment once, without keeping it</source>
        <translation>Jede Anlage einmal dekodieren, ohne sie zu behalten</translation>
    </message>
    <message>
        <source>Looking for attachments …</source>
        <translation>Anlagen werden gesucht …</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>Keine Anlagen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Save &amp;attachment…</source>
        <translation>&amp;Anlage speichern…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Anlage speichern</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>Speichern: %1 %</translation>
    </message>
    <message>
        <source>Working out sizes and checksums: %1 of %2</source>
        <translation>Größen und Prüfsummen werden berechnet: %1 von %2</translation>
    </message>
    <message>
        <source>Write the decoded file where you choose; it is not opened</source>
        <translation>Die dekodierte Datei an einen Ort Ihrer Wahl schreiben; sie wird nicht geöffnet</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes, SHA-256 %3). It was not opened.</source>
        <translation>%1 geschrieben (%2 Bytes, SHA-256 %3). Die Datei wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>odd name</source>
        <translation>seltsamer Name</translation>
    </message>
    <message>
        <source>uuencoded file</source>
        <translation>uukodierte Datei</translation>
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
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>ims::CallerCard</name>
    <message>
        <source>How many are affected?</source>
        <translation>Wie viele sind betroffen?</translation>
    </message>
    <message>
        <source>Monday morning, after the update …</source>
        <translation>Montag früh, nach dem Update …</translation>
    </message>
    <message>
        <source>Phone, to ring back</source>
        <translation>Telefon für den Rückruf</translation>
    </message>
    <message>
        <source>Since when does mail not arrive?</source>
        <translation>Seit wann kommt keine Mail an?</translation>
    </message>
    <message>
        <source>What the caller tells</source>
        <translation>Was der Anrufer berichtet</translation>
    </message>
    <message>
        <source>What was tried already?</source>
        <translation>Was wurde schon versucht?</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>one sender, all mail from abroad …</source>
        <translation>ein Absender, alle Mail aus dem Ausland …</translation>
    </message>
    <message>
        <source>restarted the service, asked the sender to write again …</source>
        <translation>Dienst neu gestartet, Absender um erneutes Schreiben gebeten …</translation>
    </message>
</context>
<context>
    <name>ims::CaseCommands</name>
    <message>
        <source>%1

The other window will save nothing more in this case. What was typed there and is not saved yet will not be in it. Ask first, where you can.</source>
        <translation>%1

Das andere Fenster speichert dann nichts mehr in diesem Fall. Was dort eingegeben und noch nicht gespeichert ist, wird nicht darin stehen. Fragen Sie zuerst, wo Sie können.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Open a packed case (.imscase)</source>
        <translation>Gepackten Fall öffnen (.imscase)</translation>
    </message>
    <message>
        <source>Pack the case into one file</source>
        <translation>Fall in eine Datei packen</translation>
    </message>
    <message>
        <source>Packed case (*.imscase)</source>
        <translation>Gepackter Fall (*.imscase)</translation>
    </message>
    <message>
        <source>Save the case below this folder</source>
        <translation>Den Fall unter diesem Ordner speichern</translation>
    </message>
    <message>
        <source>Take the case over</source>
        <translation>Fall übernehmen</translation>
    </message>
</context>
<context>
    <name>ims::CaseHeader</name>
    <message>
        <source>%1 (files missing: %2)</source>
        <translation>%1 (fehlende Dateien: %2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1. Press to change it.</source>
        <translation>%1. Zum Ändern drücken.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Case saved as</source>
        <translation>Fall gespeichert als</translation>
    </message>
    <message>
        <source>Copy · %1</source>
        <translation>Kopie · %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Gescheiterte Nachrichten</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <translation>LIVE · %1</translation>
    </message>
    <message>
        <source>Live or copy? · %1</source>
        <translation>Live oder Kopie? · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State of the case: %1</source>
        <translation>Stand des Falls: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>as told by the caller</source>
        <translation>laut Anrufer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>ims::CaseHistoryDialog</name>
    <message numerus="yes">
        <source>%n files were copied into the case</source>
        <translation>
            <numerusform>%n Datei wurde in den Fall kopiert</numerusform>
            <numerusform>%n Dateien wurden in den Fall kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren oder alle angezeigten</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Falls</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>The journal was changed or damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>Das Journal wurde verändert oder beschädigt: Ab Eintrag %1 folgt es nicht aus dem, was davor steht.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries; “imsdoctor-cli case history” lists them all.</source>
        <translation>Die neuesten %1 von %2 Einträgen; „imsdoctor-cli case history“ führt alle auf.</translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation>Das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ims::CasePackaging</name>
    <message>
        <source>Packing the case</source>
        <translation>Fall wird gepackt</translation>
    </message>
    <message>
        <source>The case was packed into %1. It holds everything that was written in the case and copies of its evidence, strangers’ mail among them.</source>
        <translation>Der Fall wurde in %1 gepackt. Die Datei enthält alles, was im Fall geschrieben wurde, und Kopien seiner Belege, darunter Mail fremder Personen.</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>Fall wird entpackt</translation>
    </message>
</context>
<context>
    <name>ims::CaseStateDialog</name>
    <message>
        <source>A file that a calendar program takes in</source>
        <translation>Eine Datei, die ein Kalenderprogramm einlesen kann</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
        <source>IMS Doctor keeps the case in %1.</source>
        <translation>IMS Doctor bewahrt den Fall in %1 auf.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Look at the mail case again</source>
        <translation>Wiedervorlage: Mail-Fall</translation>
    </message>
    <message>
        <source>Look at the mail case again: %1</source>
        <translation>Wiedervorlage: Mail-Fall %1</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>Save a reminder (.ics)…</source>
        <translation>Erinnerung speichern (.ics)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Wie der Fall steht</translation>
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
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to say to the caller</source>
        <translation>Die Worte für den Anrufer kopieren</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Woran zu sehen ist, dass es behoben ist</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Dem Anrufer sagen</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Was schaden kann</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
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
        <translation>Bisher gewählt: „%1“.</translation>
    </message>
    <message>
        <source>Failed messages with another likely cause, as the list says: %1 of %2. What helps here does not help them.</source>
        <translation>Gescheiterte Nachrichten mit anderer wahrscheinlicher Ursache, wie die Liste sagt: %1 von %2. Was hier hilft, hilft ihnen nicht.</translation>
    </message>
    <message>
        <source>No cause can be named</source>
        <translation>Es lässt sich keine Ursache nennen</translation>
    </message>
    <message>
        <source>No documented cause explains these messages on this evidence.</source>
        <translation>Nach diesen Belegen erklärt keine dokumentierte Ursache diese Nachrichten.</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>Andere Änderungen: %1.</translation>
    </message>
    <message>
        <source>The cause shown above is dismissed: look at another one, or take that back.</source>
        <translation>Die oben gezeigte Ursache ist ausgeschlossen: Sehen Sie eine andere an oder nehmen Sie das zurück.</translation>
    </message>
    <message>
        <source>The cause shown above is mended by the Character Sets.</source>
        <translation>Die oben gezeigte Ursache wird über „Character Sets“ behoben.</translation>
    </message>
    <message>
        <source>The cause shown above is not likely on this evidence.</source>
        <translation>Die oben gezeigte Ursache ist nach diesen Belegen nicht wahrscheinlich.</translation>
    </message>
    <message>
        <source>The cause shown above is not mended by the Character Sets: changing them would break mail that arrives now.</source>
        <translation>Die oben gezeigte Ursache wird nicht über „Character Sets“ behoben: Sie zu ändern, würde Mail stören, die jetzt ankommt.</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>Die gewählte Ursache</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Warum nicht die anderen</translation>
    </message>
    <message>
        <source>Why not the others (%1)</source>
        <translation>Warum nicht die anderen (%1)</translation>
    </message>
    <message>
        <source>Without a clear cause: %1.</source>
        <translation>Ohne klare Ursache: %1.</translation>
    </message>
</context>
<context>
    <name>ims::CharsetChooser</name>
    <message>
        <source>As declared</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsDialog</name>
    <message>
        <source>%1 of %2 character sets</source>
        <translation>%1 von %2 Zeichensätzen</translation>
    </message>
    <message>
        <source>%1: %2 names read.</source>
        <translation>%1: %2 Namen gelesen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Import Character-Set-List…</source>
        <translation>Character-Set-List &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keep these names</source>
        <translation>Diese Namen &amp;behalten</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Zeichensätze</translation>
    </message>
    <message>
        <source>Copy what is known of the selected character set</source>
        <translation>Kopieren, was über den ausgewählten Zeichensatz bekannt ist</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Label, name, token or code page</source>
        <translation>Bezeichnung, Name, Token oder Codepage</translation>
    </message>
    <message>
        <source>Lines with a remark: %1. The first, at byte %2: %3</source>
        <translation>Zeilen mit einer Bemerkung: %1. Die erste, bei Byte %2: %3</translation>
    </message>
    <message>
        <source>Names in &amp;Exchange:</source>
        <translation>Namen in &amp;Exchange:</translation>
    </message>
    <message>
        <source>Names in Exchange</source>
        <translation>Namen in Exchange</translation>
    </message>
    <message>
        <source>Open a Character-Set-List</source>
        <translation>Character-Set-List öffnen</translation>
    </message>
    <message>
        <source>Read the names that a server itself has, from a text file: the attribute Character-Set-List of its Protocols object (Q168347)</source>
        <translation>Die Namen, die ein Server selbst hat, aus einer Textdatei lesen: das Attribut Character-Set-List seines Objekts Protocols (Q168347)</translation>
    </message>
    <message>
        <source>The server’s names are kept. They stand in this list now; cases and messages use them from the program’s next start.</source>
        <translation>Die Namen des Servers sind gespeichert. Sie stehen jetzt in dieser Liste; Fälle und Nachrichten verwenden sie ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>There is no place for character sets of your own.</source>
        <translation>Für eigene Zeichensätze gibt es keinen Ort.</translation>
    </message>
    <message>
        <source>Unknown tokens, left out: %1.</source>
        <translation>Unbekannte Token, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>What is known of the selected character set</source>
        <translation>Was über den ausgewählten Zeichensatz bekannt ist</translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation>Nach %1 schreiben</translation>
    </message>
    <message>
        <source>Your own character sets: %1</source>
        <translation>Ihre eigenen Zeichensätze: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>jede Version</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsModel</name>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht geprüft)</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1, abgeleitet</translation>
    </message>
    <message>
        <source>%1; Windows must be started anew after it</source>
        <translation>%1; danach muss Windows neu gestartet werden</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>Auch genannt:</translation>
    </message>
    <message>
        <source>Also reads text in:</source>
        <translation>Liest auch Text in:</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Artikel:</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Codepage</translation>
    </message>
    <message>
        <source>Exchange %1: %2, %3</source>
        <translation>Exchange %1: %2, %3</translation>
    </message>
    <message>
        <source>From your file:</source>
        <translation>Aus Ihrer Datei:</translation>
    </message>
    <message>
        <source>How the name is known</source>
        <translation>Woher der Name bekannt ist</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>In der Liste „Character Sets“</translation>
    </message>
    <message>
        <source>Its text cannot be decoded: it is known by name only.</source>
        <translation>Sein Text lässt sich nicht dekodieren: Nur sein Name ist bekannt.</translation>
    </message>
    <message>
        <source>Labels in mail:</source>
        <translation>Bezeichnungen in Mail:</translation>
    </message>
    <message>
        <source>Language pack of the NT 4.0 CD:</source>
        <translation>Sprachpaket der NT-4.0-CD:</translation>
    </message>
    <message>
        <source>NLS file</source>
        <translation>NLS-Datei</translation>
    </message>
    <message>
        <source>NLS file:</source>
        <translation>NLS-Datei:</translation>
    </message>
    <message>
        <source>Token in imccopy’s file:</source>
        <translation>Token in der imccopy-Datei:</translation>
    </message>
    <message>
        <source>Windows code page:</source>
        <translation>Windows-Codepage:</translation>
    </message>
    <message>
        <source>documented%1</source>
        <translation>dokumentiert%1</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>Name nicht geprüft</translation>
    </message>
    <message>
        <source>not supported%1</source>
        <translation>nicht unterstützt%1</translation>
    </message>
    <message>
        <source>stated in your file</source>
        <translation>in Ihrer Datei angegeben</translation>
    </message>
    <message>
        <source>the server’s own list</source>
        <translation>die eigene Liste des Servers</translation>
    </message>
</context>
<context>
    <name>ims::Chip</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
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
        <translation>%1 (%2 Antworten)</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
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
        <translation>Beantwortet, bevor die Belege sagten, was sie jetzt sagen: Bestätigen Sie die Antwort oder geben Sie eine andere.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>This takes back what rests on the old answer: %1.</source>
        <translation>Das nimmt zurück, was auf der alten Antwort beruht: %1.</translation>
    </message>
</context>
<context>
    <name>ims::CommandBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ims::CommandCard</name>
    <message>
        <source>%1: what the command answered</source>
        <translation>%1: was der Befehl geantwortet hat</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>Nur die ersten %1 Zeichen werden behalten.</translation>
    </message>
    <message>
        <source>The greeting on port 25 is the Internet Mail Service’s, build %1.</source>
        <translation>Die Begrüßung an Port 25 ist die des Internet Mail Service, Build %1.</translation>
    </message>
    <message>
        <source>What did it answer? Paste it or type the number that the caller reads out.</source>
        <translation>Was hat er geantwortet? Fügen Sie es ein oder geben Sie die Nummer ein, die der Anrufer vorliest.</translation>
    </message>
</context>
<context>
    <name>ims::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands found: %1</source>
        <translation>Gefundene Befehle: %1</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do? Type a word, a menu or keys</source>
        <translation>Was möchten Sie tun? Wort, Menü oder Tasten eingeben</translation>
    </message>
    <message>
        <source>it belongs to a page that is not in sight.</source>
        <translation>er gehört zu einer Seite, die gerade nicht zu sehen ist.</translation>
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
        <translation>Nicht jetzt.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nicht jetzt: %1</translation>
    </message>
</context>
<context>
    <name>ims::ConfirmPanel</name>
    <message>
        <source>Do not</source>
        <translation>Nicht tun</translation>
    </message>
</context>
<context>
    <name>ims::DeclarationsModel</name>
    <message>
        <source> at %1</source>
        <translation> bei %1</translation>
    </message>
    <message>
        <source> in the 8-bit header at %1</source>
        <translation> im 8-Bit-Kopf bei %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>8-bit header bytes look more like %1</source>
        <translation>8-Bit-Bytes im Kopf sehen eher nach %1 aus</translation>
    </message>
    <message>
        <source>Declared charset</source>
        <translation>Angegebener Zeichensatz</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>HTML-Text</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>In der Liste „Character Sets“</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>Seine Bytes</translation>
    </message>
    <message>
        <source>MIME header</source>
        <translation>MIME-Kopf</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>XML text</source>
        <translation>XML-Text</translation>
    </message>
    <message>
        <source>do not fit%1</source>
        <translation>passen nicht%1</translation>
    </message>
    <message>
        <source>do not fit%1, look like %2</source>
        <translation>passen nicht%1, sehen nach %2 aus</translation>
    </message>
    <message>
        <source>encoded header word</source>
        <translation>kodiertes Wort im Kopf</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>fit as %1 (characters beyond the declared charset: %2)</source>
        <translation>passen als %1 (Zeichen außerhalb des angegebenen Zeichensatzes: %2)</translation>
    </message>
    <message>
        <source>header parameter</source>
        <translation>Kopfparameter</translation>
    </message>
    <message>
        <source>look more like %1</source>
        <translation>sehen eher nach %1 aus</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>not a known charset</source>
        <translation>kein bekannter Zeichensatz</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
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
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>As chosen: %1</source>
        <translation>Wie gewählt: %1</translation>
    </message>
    <message>
        <source>As declared: %1</source>
        <translation>Wie angegeben: %1</translation>
    </message>
    <message>
        <source>As detected: %1</source>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoding: %1.</source>
        <translation>Zeichen, die nicht in die Kodierung gehören: %1.</translation>
    </message>
    <message>
        <source>Choose a part, a header field or bytes to read their text.</source>
        <translation>Wählen Sie einen Teil, ein Kopffeld oder Bytes, um deren Text zu lesen.</translation>
    </message>
    <message>
        <source>Declared is “%1”, which is no known character set.</source>
        <translation>Angegeben ist „%1“; das ist kein bekannter Zeichensatz.</translation>
    </message>
    <message>
        <source>HTML s&amp;ource</source>
        <translation>HTML-&amp;Quelltext</translation>
    </message>
    <message>
        <source>Header field %1</source>
        <translation>Kopffeld %1</translation>
    </message>
    <message>
        <source>Impossible in %1: %2</source>
        <translation>In %1 unmöglich: %2</translation>
    </message>
    <message>
        <source>Next impossible bytes</source>
        <translation>Nächste unmögliche Bytes</translation>
    </message>
    <message>
        <source>No message was found in this file.</source>
        <translation>In dieser Datei wurde keine Nachricht gefunden.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Places where the bytes cannot be text of that character set</source>
        <translation>Stellen, an denen die Bytes kein Text in diesem Zeichensatz sein können</translation>
    </message>
    <message>
        <source>Previous impossible bytes</source>
        <translation>Vorige unmögliche Bytes</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lesen als %1</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Show it as &amp;text nevertheless</source>
        <translation>Trotzdem als &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Show the tags as they stand in the message instead of the text that they make</source>
        <translation>Die Tags zeigen, wie sie in der Nachricht stehen, statt des Textes, den sie ergeben</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>Der kodierte Text endet zu früh.</translation>
    </message>
    <message>
        <source>The message has no such header field any more.</source>
        <translation>Die Nachricht hat dieses Kopffeld nicht mehr.</translation>
    </message>
    <message>
        <source>The message has no such part any more.</source>
        <translation>Die Nachricht hat diesen Teil nicht mehr.</translation>
    </message>
    <message>
        <source>The message&apos;s text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes.</source>
        <translation>Das ist der Anfang, %1 Bytes.</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes; the text view has the rest.</source>
        <translation>Das ist der Anfang, %1 Bytes; den Rest zeigt die Textansicht.</translation>
    </message>
    <message>
        <source>This part consists of others. Choose one of them to read its text.</source>
        <translation>Dieser Teil besteht aus anderen. Wählen Sie einen davon, um dessen Text zu lesen.</translation>
    </message>
    <message>
        <source>This part is no text (%1).</source>
        <translation>Dieser Teil ist kein Text (%1).</translation>
    </message>
</context>
<context>
    <name>ims::DialogPicture</name>
    <message>
        <source>Drawing of the dialog “E-Mail Domain”</source>
        <translation>Zeichnung des Dialogfelds „E-Mail Domain“</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail”</source>
        <translation>Zeichnung der Registerkarte „Internet Mail“</translation>
    </message>
</context>
<context>
    <name>ims::Disclosure</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ims::DismissalBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Dismiss this cause: %1</source>
        <translation>Diese Ursache ausschließen: %1</translation>
    </message>
    <message>
        <source>Dismiss this cause…</source>
        <translation>Diese Ursache ausschließen…</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the dismissal back: %1</source>
        <translation>Ausschluss zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Why is it not this one? The reason stands in the report.</source>
        <translation>Warum ist es nicht diese? Die Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>Why this cause is dismissed</source>
        <translation>Warum diese Ursache ausgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCases</name>
    <message>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>There are %1 earlier cases of %2.</source>
        <translation>Es gibt %1 frühere Fälle zu %2.</translation>
    </message>
    <message>
        <source>There is an earlier case of %1.</source>
        <translation>Es gibt einen früheren Fall zu %1.</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCasesDialog</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Earlier cases of %1</source>
        <translation>Frühere Fälle zu %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The case that is open now is saved and left.</source>
        <translation>Der jetzt geöffnete Fall wird gespeichert und verlassen.</translation>
    </message>
</context>
<context>
    <name>ims::EmergencyCard</name>
    <message>
        <source>Emergency card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message>
        <source>One sheet for whoever stands at the console: the commands, the documented error numbers with what to do, and what not to do. Print it before the service is stopped: mail and network may be gone when it is needed.</source>
        <translation>Ein Blatt für den, der an der Konsole steht: die Befehle, die dokumentierten Fehlernummern mit dem, was zu tun ist, und was zu unterlassen ist. Drucken Sie es, bevor der Dienst beendet wird: Mail und Netz sind vielleicht weg, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF</source>
        <translation>Notfallkarte als PDF speichern</translation>
    </message>
</context>
<context>
    <name>ims::EventBrowser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, looking …</source>
        <translation>%1, Suche läuft …</translation>
    </message>
    <message>
        <source>%1, without the one that is chosen</source>
        <translation>%1, ohne das gewählte</translation>
    </message>
    <message>
        <source>Click to sort by this column, again to sort the other way round</source>
        <translation>Klicken, um nach dieser Spalte zu sortieren; noch einmal, um umgekehrt zu sortieren</translation>
    </message>
    <message>
        <source>Events of the logs</source>
        <translation>Ereignisse der Protokolle</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Gescheiterte Nachrichten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups by: %1</source>
        <translation>Gruppen nach: %1</translation>
    </message>
    <message>
        <source>Return shows only the rows of the group</source>
        <translation>Die Eingabetaste zeigt nur die Zeilen der Gruppe</translation>
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
        <translation>Zurück zur gescheiterten Nachricht</translation>
    </message>
    <message>
        <source>Copy the event’s text</source>
        <translation>Text des Ereignisses kopieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Einzelheiten des Ereignisses</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>It was opened as a message that failed. Add the event log of the server to see what was logged, or type in the event.</source>
        <translation>Sie wurde als gescheiterte Nachricht geöffnet. Fügen Sie das Ereignisprotokoll des Servers hinzu, um zu sehen, was protokolliert wurde, oder tippen Sie das Ereignis ein.</translation>
    </message>
    <message>
        <source>Logged around it (%1)</source>
        <translation>Drumherum protokolliert (%1)</translation>
    </message>
    <message>
        <source>No event names %1</source>
        <translation>Kein Ereignis nennt %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenfolgen</translation>
    </message>
    <message>
        <source>The log does not hold it, and this program does not know it.</source>
        <translation>Das Protokoll enthält sie nicht, und dieses Programm kennt sie nicht.</translation>
    </message>
    <message>
        <source>The spool file is missing. %1</source>
        <translation>Die Spooldatei fehlt. %1</translation>
    </message>
    <message>
        <source>The spool file is missing. %1 That it is gone does not prove that the message was delivered.</source>
        <translation>Die Spooldatei fehlt. %1 Dass sie weg ist, beweist nicht, dass die Nachricht zugestellt wurde.</translation>
    </message>
    <message>
        <source>What it says is not known.</source>
        <translation>Was es besagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Wann sie ankam</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE was taken for this message. Its name differs only in case from: %2.</source>
        <translation>„%1“ in ARCHIVE wurde für diese Nachricht genommen. Der Name unterscheidet sich nur in Groß- und Kleinschreibung von: %2.</translation>
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
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Any sender’s domain</source>
        <translation>Jede Domäne des Absenders</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>Find in any column</source>
        <translation>In jeder Spalte suchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Von, UTC</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Groups beside the table, each with its number</source>
        <translation>Gruppen neben der Tabelle, jede mit ihrer Anzahl</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No time is known of any of these events.</source>
        <translation>Von keinem dieser Ereignisse ist eine Zeit bekannt.</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Diese Zeit zeigen</translation>
    </message>
    <message>
        <source>There is no room for groups: widen the window, or hide the guide (F9).</source>
        <translation>Für Gruppen ist kein Platz: Verbreitern Sie das Fenster oder blenden Sie die Anleitung aus (F9).</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>Up to the newest event of the logs, %1; not up to today</source>
        <translation>Bis zum neuesten Ereignis der Protokolle, %1; nicht bis heute</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
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
        <translation>%1: %2, von %3 bis %4 UTC</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>ims::EventRowsModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 failed messages</source>
        <translation>%1 gescheiterte Nachrichten</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>1 failed message</source>
        <translation>1 gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Begleiter</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>Gescheitert (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>In ARCHIVE</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>Absenderdomäne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ims::EventTableActions</name>
    <message>
        <source>%1 lines are on the clipboard.</source>
        <translation>%1 Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>Danach &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Filter to this (%1: %2)</source>
        <translation>Danach &amp;filtern (%1: %2)</translation>
    </message>
    <message>
        <source>Copy &amp;all (%1 lines)</source>
        <translation>Alle kopieren (%1 Zei&amp;len)</translation>
    </message>
    <message>
        <source>Copy &amp;all (1 line)</source>
        <translation>Alle kopieren (1 Zei&amp;le)</translation>
    </message>
    <message>
        <source>Copy all: too many, write them to a file</source>
        <translation>Alle kopieren: zu viele, schreiben Sie sie in eine Datei</translation>
    </message>
    <message>
        <source>Copy the &amp;line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>Dies &amp;ausblenden</translation>
    </message>
    <message>
        <source>Leave this &amp;out (%1: %2)</source>
        <translation>Dies &amp;ausblenden (%1: %2)</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>Eine Zeile ist in der Zwischenablage.</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, in a burst (three or more within 60 seconds)</source>
        <translation>%1, in einem Schub (drei oder mehr innerhalb von 60 Sekunden)</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they mark several, Return chooses, Esc takes it back.</source>
        <translation>Pfeiltasten bewegen, mit Umschalt markieren sie mehrere, die Eingabetaste wählt, Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>Drag over it to choose a time</source>
        <translation>Ziehen, um eine Zeit zu wählen</translation>
    </message>
    <message>
        <source>From %1 UTC, the most at one time: %2.</source>
        <translation>Ab %1 UTC, die meisten auf einmal: %2.</translation>
    </message>
    <message>
        <source>Marked: three or more within 60 seconds. Drag over it to choose a time</source>
        <translation>Markiert: drei oder mehr innerhalb von 60 Sekunden. Ziehen, um eine Zeit zu wählen</translation>
    </message>
    <message>
        <source>When events were logged</source>
        <translation>Wann Ereignisse protokolliert wurden</translation>
    </message>
    <message>
        <source>When it was logged</source>
        <translation>Wann es protokolliert wurde</translation>
    </message>
    <message>
        <source>When messages failed</source>
        <translation>Wann Nachrichten scheiterten</translation>
    </message>
</context>
<context>
    <name>ims::EventsPage</name>
    <message>
        <source>Do not read everything</source>
        <translation>Nicht alles lesen</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.json)</source>
        <translation>JSON, ein Ereignis je Zeile (*.json)</translation>
    </message>
    <message>
        <source>One of the events around the failed message %1.</source>
        <translation>Eines der Ereignisse um die gescheiterte Nachricht %1.</translation>
    </message>
    <message>
        <source>One of the events around the failed message above.</source>
        <translation>Eines der Ereignisse um die gescheiterte Nachricht oben.</translation>
    </message>
    <message>
        <source>Reading everything in the logs</source>
        <translation>Alles in den Protokollen wird gelesen</translation>
    </message>
    <message>
        <source>Show everything in the log</source>
        <translation>Alles im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show the failed messages only</source>
        <translation>Nur die gescheiterten Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>That record is not in the evidence any more.</source>
        <translation>Dieser Datensatz ist nicht mehr in den Belegen.</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>Die Datei %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>This record names none of the failed messages above.</source>
        <translation>Dieser Datensatz nennt keine der gescheiterten Nachrichten oben.</translation>
    </message>
    <message>
        <source>This record names none of the failed messages.</source>
        <translation>Dieser Datensatz nennt keine der gescheiterten Nachrichten.</translation>
    </message>
    <message>
        <source>Write the events</source>
        <translation>Ereignisse schreiben</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Tabelle schreiben</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
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
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Ereignis zeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show the settings’ file</source>
        <translation>Einstellungsdatei zeigen</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>ims::EvidencePage</name>
    <message>
        <source>Evidence of the case</source>
        <translation>Belege des Falls</translation>
    </message>
    <message>
        <source>Nothing belongs to this case yet. Any folder of the server or a copy of one will do; it can also be dropped anywhere in this window. With nothing but a voice on the phone, type in the event that the caller reads out.</source>
        <translation>Zu diesem Fall gehört noch nichts. Jeder Ordner des Servers oder eine Kopie davon genügt; er lässt sich auch irgendwo in dieses Fenster ziehen. Haben Sie nur eine Stimme am Telefon, tippen Sie das Ereignis ein, das der Anrufer vorliest.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Reading the evidence. What you type meanwhile is kept.</source>
        <translation>Die Belege werden gelesen. Was Sie inzwischen eingeben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The registry export says Medium or higher; ask since when.</source>
        <translation>Der Export der Registrierung sagt Medium oder höher; fragen Sie, seit wann.</translation>
    </message>
    <message>
        <source>The registry export says Minimum, of which the articles say both (Q168504, Q170809).</source>
        <translation>Der Export der Registrierung sagt Minimum, wozu die Artikel beides sagen (Q168504, Q170809).</translation>
    </message>
    <message>
        <source>The registry export says None.</source>
        <translation>Der Export der Registrierung sagt None.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>This case can only be looked at; nothing can be added or changed here.</source>
        <translation>Dieser Fall lässt sich nur ansehen; hier kann nichts hinzugefügt oder geändert werden.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>ims::EvidenceState</name>
    <message>
        <source>No event 4117, but other trouble with messages</source>
        <translation>Kein Ereignis 4117, aber andere Probleme mit Nachrichten</translation>
    </message>
    <message>
        <source>No failed message was found</source>
        <translation>Es wurde keine gescheiterte Nachricht gefunden</translation>
    </message>
    <message>
        <source>Open the server’s folder or a copy of it, an event log, or a single spool file. Nothing in it is changed. Step 1 also takes what the caller reads out.</source>
        <translation>Öffnen Sie den Ordner des Servers oder eine Kopie davon, ein Ereignisprotokoll oder eine einzelne Spooldatei. Nichts darin wird geändert. Schritt 1 nimmt auch auf, was der Anrufer vorliest.</translation>
    </message>
    <message>
        <source>The evidence cannot be read</source>
        <translation>Die Belege lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The evidence is being read …</source>
        <translation>Die Belege werden gelesen …</translation>
    </message>
    <message>
        <source>There is no evidence yet</source>
        <translation>Es liegen noch keine Belege vor</translation>
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
        <translation>&amp;Sprache des Berichts:</translation>
    </message>
    <message>
        <source>Copy the summary for the ticket</source>
        <translation>Zusammenfassung fürs Ticket kopieren</translation>
    </message>
    <message>
        <source>Export for the next engineer (ZIP)…</source>
        <translation>Für den nächsten Techniker exportieren (ZIP)…</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <translation>Fall weitergeben</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Nothing is replaced, in no form.</source>
        <translation>Nichts wird ersetzt, in keiner Form.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Das Archiv wird verschlüsselt.</translation>
    </message>
    <message>
        <source>The whole report on paper.</source>
        <translation>Der ganze Bericht auf Papier.</translation>
    </message>
    <message numerus="yes">
        <source>Values are replaced (%n kind(s)), in every form.</source>
        <translation>
            <numerusform>Werte werden ersetzt (%n Art), in jeder Form.</numerusform>
            <numerusform>Werte werden ersetzt (%n Arten), in jeder Form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::FailuresModel</name>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>Gescheitert (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>In ARCHIVE</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ims::FilterLine</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ims::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, around the end</source>
        <translation>%1 von %2, über das Ende hinweg</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Could not search on</source>
        <translation>Die Suche konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>In UTF-8 and in the character sets of this message, as its bytes stand in the file</source>
        <translation>In UTF-8 und in den Zeichensätzen dieser Nachricht, so wie ihre Bytes in der Datei stehen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Otherwise the letters A to Z are found in either case; other letters as they are typed</source>
        <translation>Sonst werden die Buchstaben A bis Z groß und klein gefunden; andere Buchstaben, wie sie eingegeben sind</translation>
    </message>
    <message>
        <source>Places left out, because the expression needs too many steps there: %1, the first at byte %2.</source>
        <translation>Ausgelassene Stellen, weil der Ausdruck dort zu viele Schritte braucht: %1, die erste bei Byte %2.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This cannot be looked for, from its first character on: %1.</source>
        <translation>Danach kann ab dem ersten Zeichen nicht gesucht werden: %1.</translation>
    </message>
    <message>
        <source>This cannot be looked for. Character %1, after “%2”: %3.</source>
        <extracomment>%1 is a number, %2 what stands before the wrong place, %3 what is wrong there</extracomment>
        <translation>Danach kann nicht gesucht werden. Zeichen %1, nach „%2“: %3.</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>Danach kann nicht gesucht werden: %1.</translation>
    </message>
    <message>
        <source>Two digits a byte, ? for any digit: 4D 53 ?? 0A</source>
        <translation>Zwei Ziffern je Byte, ? für eine beliebige Ziffer: 4D 53 ?? 0A</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Within a line: . is one byte, \xE9 a byte, ^ and $ the line&apos;s ends</source>
        <translation>Innerhalb einer Zeile: . ist ein Byte, \xE9 ein Byte, ^ und $ sind die Zeilenenden</translation>
    </message>
</context>
<context>
    <name>ims::FindingCard</name>
    <message>
        <source>A documented cause of this error; this evidence does not point to it.</source>
        <translation>Eine dokumentierte Ursache dieses Fehlers; diese Belege weisen nicht auf sie hin.</translation>
    </message>
    <message>
        <source>Little fits this cause, or more speaks against it.</source>
        <translation>Wenig passt zu dieser Ursache, oder mehr spricht dagegen.</translation>
    </message>
    <message>
        <source>Messages it concerns</source>
        <translation>Betroffene Nachrichten</translation>
    </message>
    <message>
        <source>Messages it explains</source>
        <translation>Dadurch erklärte Nachrichten</translation>
    </message>
    <message>
        <source>Missing so far: %1</source>
        <translation>Bisher fehlt: %1</translation>
    </message>
    <message>
        <source>Some of what was found fits this cause, but not enough to be sure.</source>
        <translation>Einiges vom Gefundenen passt zu dieser Ursache, aber nicht genug für Gewissheit.</translation>
    </message>
    <message>
        <source>Something that was found rules this cause out.</source>
        <translation>Etwas vom Gefundenen schließt diese Ursache aus.</translation>
    </message>
    <message>
        <source>What else only a person can answer</source>
        <translation>Was sonst nur ein Mensch beantworten kann</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>Was nur ein Mensch beantworten kann</translation>
    </message>
    <message>
        <source>What was found fits none of the documented causes well enough to name it.</source>
        <translation>Das Gefundene passt zu keiner der dokumentierten Ursachen gut genug, um sie zu nennen.</translation>
    </message>
    <message>
        <source>What was found fits this cause well.</source>
        <translation>Das Gefundene passt gut zu dieser Ursache.</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>Was es am besten klären würde</translation>
    </message>
    <message>
        <source>What would tell is not at hand, so it may be this cause or not.</source>
        <translation>Was es sagen könnte, liegt nicht vor; es kann also diese Ursache sein oder nicht.</translation>
    </message>
    <message>
        <source>Why it is not first: %1</source>
        <translation>Warum sie nicht an erster Stelle steht: %1</translation>
    </message>
    <message>
        <source>Why it is not this one: %1</source>
        <translation>Warum es nicht diese ist: %1</translation>
    </message>
    <message>
        <source>concerns %1 of %2 failed messages</source>
        <translation>betrifft %1 von %2 gescheiterten Nachrichten</translation>
    </message>
    <message>
        <source>concerns the failed message</source>
        <translation>betrifft die gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>explains %1 of %2 failed messages</source>
        <translation>erklärt %1 von %2 gescheiterten Nachrichten</translation>
    </message>
    <message>
        <source>explains the failed message</source>
        <translation>erklärt die gescheiterte Nachricht</translation>
    </message>
</context>
<context>
    <name>ims::FindingList</name>
    <message>
        <source>Causes, the likeliest first</source>
        <translation>Ursachen, die wahrscheinlichste zuerst</translation>
    </message>
</context>
<context>
    <name>ims::FindingsModel</name>
    <message>
        <source>%1 questions open</source>
        <translation>%1 Fragen offen</translation>
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
        <translation>1 Frage offen</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Not in question</source>
        <translation>Kommt nicht infrage</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>concerns %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>explains %1</source>
        <translation>erklärt %1</translation>
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
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
</context>
<context>
    <name>ims::GoToDialog</name>
    <message>
        <source>A line by its number (120), a byte by its offset (@4096 or 0x1000). The file has %1 bytes.</source>
        <translation>Eine Zeile nach ihrer Nummer (120), ein Byte nach seinem Offset (@4096 oder 0x1000). Die Datei hat %1 Bytes.</translation>
    </message>
    <message>
        <source>Go to line or offset</source>
        <translation>Gehe zu Zeile oder Offset</translation>
    </message>
    <message>
        <source>The file ends at offset %1.</source>
        <translation>Die Datei endet bei Offset %1.</translation>
    </message>
    <message>
        <source>Type a line’s number, or @ and an offset.</source>
        <translation>Geben Sie die Nummer einer Zeile ein oder @ und einen Offset.</translation>
    </message>
</context>
<context>
    <name>ims::Guidance</name>
    <message>
        <source>Answers by number</source>
        <translation>Antworten per Zahl</translation>
    </message>
    <message>
        <source>At the left stand the steps of the case, each with its state. Open any of them at any time: Ctrl+1 to Ctrl+8.</source>
        <translation>Links stehen die Schritte des Falls, jeder mit seinem Stand. Öffnen Sie jederzeit jeden davon: Strg+1 bis Strg+8.</translation>
    </message>
    <message>
        <source>Beside each page stands what to say, word for word, and what you do. F9 shows or hides it, F1 tells more about the page.</source>
        <translation>Neben jeder Seite steht, was Sie sagen, Wort für Wort, und was Sie tun. F9 zeigt es oder blendet es aus, F1 sagt mehr über die Seite.</translation>
    </message>
    <message>
        <source>Evidence is never changed</source>
        <translation>Belege werden nie verändert</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Dem Anrufer sagen</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>What you open is only read; here it says whether it is the server’s own or a copy. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>Was Sie öffnen, wird nur gelesen; hier steht, ob es das Original des Servers oder eine Kopie ist. Nur in Schritt 7 werden Dateien verschoben, wenn Sie es sagen, und jede wird vorher kopiert.</translation>
    </message>
    <message>
        <source>Where answers bear numbers, Alt and the number gives one. Ctrl+Z takes it back, Ctrl+Enter goes on to the next step. Ctrl+K lists every command.</source>
        <translation>Wo Antworten Zahlen tragen, gibt Alt und die Zahl eine Antwort. Strg+Z nimmt sie zurück, Strg+Eingabe geht zum nächsten Schritt. Strg+K listet alle Befehle auf.</translation>
    </message>
</context>
<context>
    <name>ims::GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Notes, also for the report</source>
        <translation>Notizen, auch für den Bericht</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>Dem Anrufer sagen</translation>
    </message>
    <message>
        <source>The caller’s words, who was asked, what was agreed …</source>
        <translation>Die Worte des Anrufers, wer gefragt wurde, was vereinbart ist …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>Warum dieser Schritt</translation>
    </message>
</context>
<context>
    <name>ims::HandSteps</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>Von Hand, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Character Sets of the Internet Mail Service, by hand</source>
        <translation>„Character Sets“ des Internet Mail Service, von Hand</translation>
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
        <translation>Schritte als PDF speichern</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Set the rows back to what was written down above, the same way: an entry that was not there is removed, one that was removed is added. Then stop and start the service.</source>
        <translation>Stellen Sie die Zeilen auf demselben Weg auf das zurück, was oben aufgeschrieben wurde: Ein Eintrag, den es nicht gab, wird entfernt, ein entfernter wird hinzugefügt. Dann beenden und starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>The case can only be looked at here: nothing can be ticked.</source>
        <translation>Der Fall lässt sich hier nur ansehen: Es kann nichts abgehakt werden.</translation>
    </message>
    <message>
        <source>The steps can be ticked when step 4 has decided that the Character Sets are changed.</source>
        <translation>Die Schritte lassen sich abhaken, wenn Schritt 4 entschieden hat, dass „Character Sets“ geändert wird.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Use the tab “Internet Mail” alone. The tab “Connections” has another button “E-Mail Domain”, for routes: leave it alone (Q182522).</source>
        <translation>Verwenden Sie nur die Registerkarte „Internet Mail“. Die Registerkarte „Connections“ hat eine andere Schaltfläche „E-Mail Domain“, für Routen: Lassen Sie sie unberührt (Q182522).</translation>
    </message>
    <message>
        <source>and %1 more rows: write them down on another sheet, or save them with imccopy.</source>
        <translation>und %1 weitere Zeilen: Schreiben Sie sie auf ein weiteres Blatt oder speichern Sie sie mit imccopy.</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version unbekannt</translation>
    </message>
</context>
<context>
    <name>ims::HeaderFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ims::HeaderTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Copy field</source>
        <translation>Feld &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Raw values</source>
        <translation>&amp;Rohwerte</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Filter the header fields</source>
        <translation>Kopffelder filtern</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>Show values as they stand in the file, encoded words and all</source>
        <translation>Werte zeigen, wie sie in der Datei stehen, samt kodierten Wörtern</translation>
    </message>
    <message>
        <source>Text in name or value</source>
        <translation>Text in Name oder Wert</translation>
    </message>
</context>
<context>
    <name>ims::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help – IMS Doctor</source>
        <translation>Hilfe – IMS Doctor</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>Gefundene Seiten: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>ims::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The bytes of the file in hexadecimal, and as characters beside.</source>
        <translation>Die Bytes der Datei hexadezimal und daneben als Zeichen.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ims::HopTable</name>
    <message>
        <source>&amp;Copy line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Way of the message, first server on top</source>
        <translation>Weg der Nachricht, erster Server oben</translation>
    </message>
</context>
<context>
    <name>ims::HopsModel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · a clock is wrong</source>
        <translation>%1 · eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>%1 · this server</source>
        <translation>%1 · dieser Server</translation>
    </message>
    <message>
        <source>%1 – the server that kept this file wrote the field itself.</source>
        <translation>%1 – das Feld schrieb der Server, der diese Datei behalten hat, selbst.</translation>
    </message>
    <message>
        <source>By their clocks this server had the message before the one in front of it gave it away: one of the two clocks, or its time zone, is wrong.</source>
        <translation>Nach ihren Uhren hatte dieser Server die Nachricht, bevor der vor ihm sie abgab: Eine der beiden Uhren oder ihre Zeitzone ist falsch.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
        <translation>! %1, %2: Jemand hat es seither geändert (der Plan fand %3, jetzt ist es %4). Es bleibt, wie es ist; entscheiden Sie darüber oben im Plan.</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>How to undo it with imccopy</source>
        <translation>So machen Sie es mit imccopy rückgängig</translation>
    </message>
    <message>
        <source>Import the save…</source>
        <translation>Sicherung importieren…</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message numerus="yes">
        <source>Made from %1; %n line(s) differ.</source>
        <translation>
            <numerusform>Aus %1 erstellt; %n Zeile weicht ab.</numerusform>
            <numerusform>Aus %1 erstellt; %n Zeilen weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No save was imported yet: the file is made from one.</source>
        <translation>Es wurde noch keine Sicherung importiert: Die Datei wird aus einer solchen erstellt.</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>Show the difference, line by line</source>
        <translation>Unterschied zeigen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>With imccopy</source>
        <translation>Mit imccopy</translation>
    </message>
    <message>
        <source>Write the restore file</source>
        <translation>Wiederherstellungsdatei schreiben</translation>
    </message>
    <message>
        <source>Write the restore file…</source>
        <translation>Wiederherstellungsdatei schreiben…</translation>
    </message>
    <message>
        <source>Write the way back</source>
        <translation>Rückweg schreiben</translation>
    </message>
    <message>
        <source>Write the way back…</source>
        <translation>Rückweg schreiben…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
</context>
<context>
    <name>ims::InventoryDialog</name>
    <message>
        <source>%1 files.</source>
        <translation>%1 Dateien.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>Kopie im Fall</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Die gewählten Zeilen kopieren oder alle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Inventory of the evidence</source>
        <translation>Bestandsliste der Belege</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Nothing is listed yet: files are listed once the case is saved and they were read.</source>
        <translation>Noch ist nichts aufgeführt: Dateien werden aufgeführt, sobald der Fall gespeichert ist und sie gelesen wurden.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>Die Uhr des Servers, laut Anrufer: %1.</translation>
    </message>
    <message>
        <source>Times of files on FAT drives and USB sticks are hints only: such drives keep the local time of whoever wrote them, to two seconds.</source>
        <translation>Zeiten von Dateien auf FAT-Laufwerken und USB-Sticks sind nur Anhaltspunkte: Solche Laufwerke führen die Ortszeit dessen, der sie beschrieben hat, auf zwei Sekunden genau.</translation>
    </message>
    <message>
        <source>What the server’s clock shows was not asked (step 1, “The server”).</source>
        <translation>Was die Uhr des Servers zeigt, wurde nicht gefragt (Schritt 1, „Der Server“).</translation>
    </message>
    <message>
        <source>no copy: it could not be read</source>
        <translation>keine Kopie: nicht lesbar</translation>
    </message>
    <message>
        <source>no copy: the case carries enough already</source>
        <translation>keine Kopie: der Fall enthält schon genug</translation>
    </message>
    <message>
        <source>no copy: too large</source>
        <translation>keine Kopie: zu groß</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
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
        <translation>Ein Kit für den Server</translation>
    </message>
    <message>
        <source>An empty folder for the kit</source>
        <translation>Ein leerer Ordner für das Kit</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <translation>
            <numerusform>Ausgelassen: %n.</numerusform>
            <numerusform>Ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No kit has written this file.</source>
        <translation>Diese Datei hat kein Kit geschrieben.</translation>
    </message>
    <message>
        <source>Read its log back…</source>
        <translation>Sein Protokoll einlesen…</translation>
    </message>
    <message>
        <source>Record what the log tells</source>
        <translation>Festhalten, was das Protokoll sagt</translation>
    </message>
    <message>
        <source>Save the kit…</source>
        <translation>Kit speichern…</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF</source>
        <translation>Blatt des Nachtests als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n file(s).</source>
        <translation>
            <numerusform>Skripts für die Konsole des Servers (cmd.exe von Windows NT 4.0 oder höher): Sie kopieren jede gescheiterte Datei, vergleichen die Kopie, legen die Datei nach IN zurück und schreiben auf, was sie getan haben; ein weiteres Skript macht es rückgängig. Enthalten: %n Datei.</numerusform>
            <numerusform>Skripts für die Konsole des Servers (cmd.exe von Windows NT 4.0 oder höher): Sie kopieren jede gescheiterte Datei, vergleichen die Kopie, legen die Datei nach IN zurück und schreiben auf, was sie getan haben; ein weiteres Skript macht es rückgängig. Enthalten: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit’s retest.log</source>
        <translation>Die retest.log des Kits</translation>
    </message>
    <message>
        <source>The last run did not come to its end: it was broken off or is still going on.</source>
        <translation>Der letzte Lauf kam nicht zum Ende: Er wurde abgebrochen oder läuft noch.</translation>
    </message>
    <message>
        <source>Where IMCDATA lies on the server is not known: the scripts ask for it.</source>
        <translation>Wo IMCDATA auf dem Server liegt, ist nicht bekannt: Die Skripts fragen danach.</translation>
    </message>
    <message>
        <source>Written to %1: take the folder to the server, and read README.txt there first.</source>
        <translation>Nach %1 geschrieben: Bringen Sie den Ordner zum Server und lesen Sie dort zuerst README.txt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be moved, left where it was</source>
        <translation>ließ sich nicht verschieben, am Ort belassen</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>am Ort belassen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>put back and taken back again</source>
        <translation>zurückgelegt und wieder zurückgenommen</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>vom Dienst übernommen</translation>
    </message>
</context>
<context>
    <name>ims::LiveLogForm</name>
    <message>
        <source>%1 events copied</source>
        <translation>%1 Ereignisse kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 events copied</source>
        <translation>%1 von %2 Ereignissen kopiert</translation>
    </message>
    <message>
        <source>All events of its Application log are copied into this case; nothing on the server is changed. You must be signed in as one of its administrators.</source>
        <translation>Alle Ereignisse seines Protokolls Application werden in diesen Fall kopiert; auf dem Server wird nichts geändert. Sie müssen als einer seiner Administratoren angemeldet sein.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy its log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>That is no computer’s name: letters, digits, points, hyphens and underscores only.</source>
        <translation>Das ist kein Computername: nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The copy is kept in the folder of the case, and this case has none that can be written to. Save the case elsewhere first.</source>
        <translation>Die Kopie kommt in den Ordner des Falls, und dieser Fall hat keinen beschreibbaren. Speichern Sie den Fall zuerst anderswo.</translation>
    </message>
    <message>
        <source>The event log of a running server</source>
        <translation>Das Ereignisprotokoll eines laufenden Servers</translation>
    </message>
    <message>
        <source>The log of a running server can be read from Windows only.</source>
        <translation>Das Protokoll eines laufenden Servers lässt sich nur von Windows aus lesen.</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>Name des Servers</translation>
    </message>
</context>
<context>
    <name>ims::LoadingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ims::LogCoverageLines</name>
    <message>
        <source>%1 logs: %2</source>
        <translation>%1 Protokolle: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Jedes Protokoll für sich</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>no record with a time</source>
        <translation>kein Datensatz mit Zeitangabe</translation>
    </message>
</context>
<context>
    <name>ims::MainWindow</name>
    <message>
        <source>%1 more inputs could not be read; step 1 and the report name them all.</source>
        <translation>%1 weitere Eingaben ließen sich nicht lesen; Schritt 1 und der Bericht nennen sie alle.</translation>
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
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings</source>
        <translation>Ereignisprotokoll, Spooldatei oder Einstellungen hinzufügen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>IMS Doctor</source>
        <translation>IMS Doctor</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Moving files in step 7 was broken off. Every file is whole; go on with it there, or put everything back as it was.</source>
        <translation>Das Verschieben von Dateien in Schritt 7 wurde abgebrochen. Jede Datei ist vollständig; machen Sie dort weiter oder versetzen Sie alles in den alten Zustand.</translation>
    </message>
    <message>
        <source>Open a case’s folder</source>
        <translation>Ordner eines Falls öffnen</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>Spooldatei oder beliebige Rohnachricht öffnen</translation>
    </message>
    <message>
        <source>Open an event log, a spool file or settings</source>
        <translation>Ereignisprotokoll, Spooldatei oder Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open server folder</source>
        <translation>Serverordner öffnen</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Belege werden gelesen</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Fall wird gespeichert</translation>
    </message>
    <message>
        <source>The case could not be saved. %1</source>
        <translation>Der Fall ließ sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The case is not saved. What you answer stays in this window. %1</source>
        <translation>Der Fall ist nicht gespeichert. Was Sie antworten, bleibt nur in diesem Fenster. %1</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: %1. The answers stay; confirm them or give others.</source>
        <translation>Die Belege sagen jetzt etwas anderes als bei dieser Antwort: %1. Die Antworten bleiben; bestätigen Sie sie oder geben Sie andere.</translation>
    </message>
    <message>
        <source>The viewer (spoolview) could not be started: the file was opened as a case of its own.</source>
        <translation>Der Betrachter (spoolview) ließ sich nicht starten: Die Datei wurde als eigener Fall geöffnet.</translation>
    </message>
    <message>
        <source>You can look at this case; nothing can be changed here: %1.</source>
        <translation>Sie können diesen Fall ansehen; ändern lässt sich hier nichts: %1.</translation>
    </message>
</context>
<context>
    <name>ims::MessageLinks</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
</context>
<context>
    <name>ims::MessagePrinter</name>
    <message>
        <source>It does not hold the whole message; where it is cut is said in it.</source>
        <translation>Sie enthält nicht die ganze Nachricht; wo gekürzt ist, steht darin.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>An den Drucker „%1“ übergebene Seiten: %2.</translation>
    </message>
    <message>
        <source>Save the message as PDF</source>
        <translation>Nachricht als PDF speichern</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>Es ist kein Drucker da. Verwenden Sie „Als PDF speichern“ und drucken Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>Dieser Drucker kann nicht in eine Datei drucken. Verwenden Sie „Als PDF speichern“.</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 geschrieben (%2 Bytes).</translation>
    </message>
</context>
<context>
    <name>ims::MessageSaver</name>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Now move it into the server’s PICKUP folder in whole.</source>
        <translation>Verschieben Sie sie jetzt als Ganzes in den Ordner PICKUP des Servers.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Write the PICKUP file</source>
        <translation>PICKUP-Datei schreiben</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 geschrieben (%2 Bytes).</translation>
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
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Bekannt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>What the evidence says of where it is</source>
        <translation>Was die Belege über ihren Ort sagen</translation>
    </message>
    <message>
        <source>What to check, in this order</source>
        <translation>Was zu prüfen ist, in dieser Reihenfolge</translation>
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
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>What else can help, and how to get it</source>
        <translation>Was noch helfen kann und wie Sie es bekommen</translation>
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
        <translation>Angegeben %1: Die Bytes %2.</translation>
    </message>
    <message>
        <source>Declared “%1”: not a known charset.</source>
        <translation>Angegeben „%1“: kein bekannter Zeichensatz.</translation>
    </message>
    <message>
        <source>can crash</source>
        <translation>Absturz möglich</translation>
    </message>
    <message>
        <source>can fail</source>
        <translation>kann scheitern</translation>
    </message>
    <message>
        <source>can garble</source>
        <translation>kann verstümmeln</translation>
    </message>
    <message>
        <source>charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>ims::NoticesCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Text kopieren: %1</translation>
    </message>
    <message>
        <source>For you: %1 (%2)</source>
        <translation>Für Sie: %1 (%2)</translation>
    </message>
    <message>
        <source>Texts for others</source>
        <translation>Texte für andere</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in square brackets.</source>
        <translation>Von Ihnen anzupassen und zu senden; das Programm sendet nichts. Was auszufüllen ist, steht in eckigen Klammern.</translation>
    </message>
</context>
<context>
    <name>ims::OldServerBox</name>
    <message>
        <source>Newer Windows, or Samba</source>
        <translation>Neueres Windows oder Samba</translation>
    </message>
    <message>
        <source>Windows 2000, or not known</source>
        <translation>Windows 2000 oder unbekannt</translation>
    </message>
    <message>
        <source>Windows NT 4.0 before SP4</source>
        <translation>Windows NT 4.0 vor SP4</translation>
    </message>
    <message>
        <source>Windows NT 4.0, SP4 or newer</source>
        <translation>Windows NT 4.0, SP4 oder neuer</translation>
    </message>
</context>
<context>
    <name>ims::OpenedCard</name>
    <message>
        <source>Is this on the server itself, or was it copied from it?</source>
        <translation>Ist das auf dem Server selbst, oder wurde es von dort kopiert?</translation>
    </message>
    <message>
        <source>It is only read, and nothing in it is held open. Whatever changes something on the server later asks first.</source>
        <translation>Es wird nur gelesen, und nichts darin wird offen gehalten. Was später auf dem Server etwas ändert, fragt vorher.</translation>
    </message>
    <message>
        <source>Nothing that is done here reaches the server.</source>
        <translation>Nichts, was hier getan wird, erreicht den Server.</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>Gelesen als: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the case</source>
        <translation>%1 aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>Takes it out of the case; the file itself stays where it is</source>
        <translation>Entfernt es aus dem Fall; die Datei selbst bleibt, wo sie ist</translation>
    </message>
</context>
<context>
    <name>ims::OpenedList</name>
    <message>
        <source>All are copies</source>
        <translation>Alle sind Kopien</translation>
    </message>
    <message>
        <source>All are the server’s own</source>
        <translation>Alle sind Originale des Servers</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
</context>
<context>
    <name>ims::OwnChoiceForm</name>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>A domain has only letters, digits, dots and hyphens here, without “@”.</source>
        <translation>Eine Domäne hat hier nur Buchstaben, Ziffern, Punkte und Bindestriche, ohne „@“.</translation>
    </message>
    <message>
        <source>As recommended again</source>
        <translation>Wieder wie empfohlen</translation>
    </message>
    <message>
        <source>As the default has it</source>
        <translation>Wie im Standard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Wählen Sie mindestens eine Liste.</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domäne</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Belassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>Belassen, wie es ist: %1</translation>
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
        <translation>Stattdessen dies setzen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why not as recommended</source>
        <translation>Warum nicht wie empfohlen</translation>
    </message>
    <message>
        <source>Why not as recommended? The reason stands in the report.</source>
        <translation>Warum nicht wie empfohlen? Die Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>etwa jp oder example.com</translation>
    </message>
</context>
<context>
    <name>ims::PasswordEdit</name>
    <message>
        <source>Used once and forgotten; it is not kept anywhere.</source>
        <translation>Wird einmal verwendet und vergessen; es wird nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ims::PickupDialog</name>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben…</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who shall get it? (addresses with commas between them)</source>
        <translation>Wer soll sie bekommen? (Adressen, durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Who shall get it? Hidden recipients (Bcc) are among these.</source>
        <translation>Wer soll sie bekommen? Verborgene Empfänger (Bcc) sind darunter.</translation>
    </message>
    <message>
        <source>Write a PICKUP file</source>
        <translation>PICKUP-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ims::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of what the caller sees</source>
        <translation>Bild dessen, was der Anrufer sieht</translation>
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
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fine or does not apply: %1</source>
        <translation>In Ordnung oder nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>These tell what is not known. Run them on the server and add the files to the case in step 1; they only read.</source>
        <translation>Diese Befehle sagen, was nicht bekannt ist. Führen Sie sie auf dem Server aus und fügen Sie die Dateien in Schritt 1 zum Fall hinzu; sie lesen nur.</translation>
    </message>
    <message>
        <source>What is not known, and how to find out</source>
        <translation>Was nicht bekannt ist und wie Sie es herausfinden</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>Was der Server außerdem braucht</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>seen in %1, byte %2</source>
        <translation>gesehen in %1, Byte %2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
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
        <translation>Im Fall</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Im Bericht</translation>
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
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>zuerst, allein</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>zuletzt, allein: Absturzgefahr</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not yet: another cause</source>
        <translation>noch nicht: andere Ursache</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
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
        <translation>Es hat geholfen, wenn die Nachricht im Postfach des Empfängers ist und kein neues Ereignis 4117 die Datei nennt (Q230250). Hängt der Dienst, ist wahrscheinlich die gesperrte Datei in IN die Ursache (Q168883).</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The folder is the one that event 2002 names (Q166558). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>Der Ordner ist der, den Ereignis 2002 nennt (Q166558). „Rückgängig“ ist für eine versehentlich zurückgelegte Datei, solange der Dienst beendet ist.</translation>
    </message>
    <message>
        <source>The server’s folder is not known: put its own drive and path in place of DRIVE:\Exchsrvr\Imcdata (registry value RootDir of MSExchangeIMC\Parameters, Q197792). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>Der Ordner des Servers ist nicht bekannt: Setzen Sie sein Laufwerk und seinen Pfad anstelle von DRIVE:\Exchsrvr\Imcdata ein (Registrierungswert RootDir von MSExchangeIMC\Parameters, Q197792). „Rückgängig“ ist für eine versehentlich zurückgelegte Datei, solange der Dienst beendet ist.</translation>
    </message>
    <message>
        <source>This name holds characters that mean something else to a command line, so no command is given. Stop the service, move the file in Explorer from IN\ARCHIVE to IN, and start the service.</source>
        <translation>Dieser Name enthält Zeichen, die für eine Befehlszeile etwas anderes bedeuten; deshalb wird kein Befehl angegeben. Beenden Sie den Dienst, verschieben Sie die Datei im Explorer von IN\ARCHIVE nach IN und starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Was aus %1 wurde</translation>
    </message>
</context>
<context>
    <name>ims::QueueCard</name>
    <message>
        <source>I know that mail may go out twice</source>
        <translation>Mir ist bekannt, dass Mail vielleicht doppelt hinausgeht</translation>
    </message>
    <message numerus="yes">
        <source>In OUT lie %n file(s): what of it was sent already may be sent once more.</source>
        <translation>
            <numerusform>In OUT liegt %n Datei: Wurde sie schon gesendet, wird sie vielleicht noch einmal gesendet.</numerusform>
            <numerusform>In OUT liegen %n Dateien: Was davon schon gesendet wurde, wird vielleicht noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into OUT and for Queue.dat</source>
        <translation>In OUT und nach Queue.dat sehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>OUT could not be looked into: look there yourself.</source>
        <translation>In OUT ließ sich nicht hineinsehen: Sehen Sie dort selbst nach.</translation>
    </message>
    <message>
        <source>OUT is empty: nothing can be sent twice.</source>
        <translation>OUT ist leer: Nichts kann doppelt gesendet werden.</translation>
    </message>
    <message>
        <source>On %1, Queue.dat is moved from %2 to %3. %4</source>
        <translation>Auf %1 wird Queue.dat von %2 nach %3 verschoben. %4</translation>
    </message>
    <message>
        <source>Q230250 does not ask for it; some articles delete Queue.dat while the service is stopped (Q169223, Q168883). It lists the queues, holds no mail and is built anew at the start (Q193862). What lies in OUT may then be sent a second time (Q312443). It is moved to a dated folder beside IMCDATA, and goes back only as long as the service has not run.</source>
        <translation>Q230250 verlangt es nicht; einige Artikel löschen Queue.dat bei beendetem Dienst (Q169223, Q168883). Sie listet die Warteschlangen auf, enthält keine Mail und wird beim Start neu angelegt (Q193862). Was in OUT liegt, wird dann vielleicht ein zweites Mal gesendet (Q312443). Sie wird in einen datierten Ordner neben IMCDATA verschoben und kommt nur zurück, solange der Dienst nicht gelaufen ist.</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Queue.dat cannot be set aside: %1.</source>
        <translation>Queue.dat lässt sich nicht beiseitelegen: %1.</translation>
    </message>
    <message>
        <source>Queue.dat lies in %1 (%2).</source>
        <translation>Queue.dat liegt in %1 (%2).</translation>
    </message>
    <message>
        <source>Set Queue.dat aside…</source>
        <translation>Queue.dat beiseitelegen…</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>Jetzt beiseitelegen</translation>
    </message>
</context>
<context>
    <name>ims::ReadinessCard</name>
    <message>
        <source>A start can take long with many addresses or address views (Q185996) or a full OUT queue (Q184542).</source>
        <translation>Ein Start kann bei vielen Adressen oder Adressansichten (Q185996) oder einer vollen OUT-Warteschlange (Q184542) lange dauern.</translation>
    </message>
    <message>
        <source>A stop is undone by a start, a start by a stop. Nothing is changed on disk.</source>
        <translation>Ein Beenden wird durch einen Start rückgängig gemacht, ein Start durch ein Beenden. Auf dem Datenträger wird nichts geändert.</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller: inbound mail stands still for some minutes, and the senders try again.</source>
        <translation>Vereinbaren Sie den Zeitpunkt mit dem Anrufer: Eingehende Mail steht einige Minuten still, und die Absender versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Found by the program: %1 answered %2, %3 UTC</source>
        <translation>Vom Programm festgestellt: %1 antwortete %2, %3 UTC</translation>
    </message>
    <message>
        <source>Found by the program: %1 refused %2, %3 UTC</source>
        <translation>Vom Programm festgestellt: %1 wies %2 ab, %3 UTC</translation>
    </message>
    <message>
        <source>Found by the program: %1, %2 UTC</source>
        <translation>Vom Programm festgestellt: %1, %2 UTC</translation>
    </message>
    <message>
        <source>The Internet Mail Service (MSExchangeIMC) needs the Information Store (MSExchangeIS), the MTA (MSExchangeMTA) and TCP/IP to run. Nothing of Exchange depends on it: stopping it stops nothing else (Q143380).</source>
        <translation>Der Internet Mail Service (MSExchangeIMC) braucht den Informationsspeicher (MSExchangeIS), den MTA (MSExchangeMTA) und TCP/IP, um zu laufen. Nichts von Exchange hängt von ihm ab: Ihn zu beenden, beendet sonst nichts (Q143380).</translation>
    </message>
    <message>
        <source>What depends on it, what is noticed, how to undo it</source>
        <translation>Was davon abhängt, was man bemerkt, wie es rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>While it is stopped no mail from outside comes in or goes out. Nothing is lost: the senders’ servers try again, mostly for days. Mail within the site goes on.</source>
        <translation>Solange er beendet ist, kommt keine Mail von außen herein und keine geht hinaus. Verloren geht nichts: Die Server der Absender versuchen es noch einmal, meist tagelang. Mail innerhalb des Standorts läuft weiter.</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>wer hier angemeldet ist</translation>
    </message>
</context>
<context>
    <name>ims::RecentCasesList</name>
    <message>
        <source>Cases that were saved last</source>
        <translation>Zuletzt gespeicherte Fälle</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
</context>
<context>
    <name>ims::RecommendationView</name>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (bleibt)</translation>
    </message>
    <message>
        <source>%1 Row %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a row of your own…</source>
        <translation>Eigene Zeile hinzufügen…</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>Change your choice…</source>
        <translation>Ihre Wahl ändern…</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domäne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
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
        <translation>Empfohlene „Character Sets“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set it otherwise…</source>
        <translation>Anders setzen…</translation>
    </message>
    <message>
        <source>Show what each row does to mail</source>
        <translation>Zeigen, was jede Zeile mit Mail macht</translation>
    </message>
    <message>
        <source>Where no article shows the name in the dialog’s list, the charset stands here by its Internet name: choose the entry that bears it, most often in brackets.</source>
        <translation>Wo kein Artikel den Namen in der Liste des Dialogfelds zeigt, steht der Zeichensatz hier mit seinem Internetnamen: Wählen Sie den Eintrag, der ihn trägt, meist in Klammern.</translation>
    </message>
    <message>
        <source>Your choice: %1</source>
        <translation>Ihre Wahl: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>ims::RedactionCard</name>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>%n IP-Adresse</numerusform>
            <numerusform>%n IP-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domäne</numerusform>
            <numerusform>%n Domänen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) and file(s)</source>
        <translation>
            <numerusform>%n Ordner oder Datei</numerusform>
            <numerusform>%n Ordner und Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine name(s)</source>
        <translation>
            <numerusform>%n Computername</numerusform>
            <numerusform>%n Computernamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people or number(s)</source>
        <translation>
            <numerusform>%n Personenname oder Nummer</numerusform>
            <numerusform>%n Personennamen oder Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of headers</source>
        <translation>
            <numerusform>%n Text aus Kopffeldern</numerusform>
            <numerusform>%n Texte aus Kopffeldern</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of machines, IPv4 and IPv6.</source>
        <translation>Adressen von Computern, IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Domains of addresses, hosts and settings.</source>
        <translation>Domänen in Adressen, Hosts und Einstellungen.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
    <message>
        <source>For you alone: it stays with the case and is in no export. One name stands for one value in all files of the case’s exports.</source>
        <translation>Nur für Sie: Es bleibt beim Fall und ist in keinem Export. In allen Dateien der Exporte des Falls steht ein Name für einen Wert.</translation>
    </message>
    <message>
        <source>Further &amp;words, with commas between them:</source>
        <translation>Weitere Wö&amp;rter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Further words to hide, with commas between them</source>
        <translation>Weitere Wörter, die verborgen werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alles verbergen</translation>
    </message>
    <message>
        <source>Hide nothing</source>
        <translation>Nichts verbergen</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Letters become other letters of the same script, so that the character set and its faults can be seen as before. Attachments are left out.</source>
        <translation>Aus Buchstaben werden andere Buchstaben derselben Schrift, sodass der Zeichensatz und seine Fehler zu sehen sind wie zuvor. Anlagen werden weggelassen.</translation>
    </message>
    <message>
        <source>Name hidden recipients (Bcc)</source>
        <translation>Verborgene Empfänger (Bcc) nennen</translation>
    </message>
    <message>
        <source>Names of folders and files that are not the server’s own.</source>
        <translation>Namen von Ordnern und Dateien, die nicht zum Server selbst gehören.</translation>
    </message>
    <message>
        <source>Names of servers and other machines.</source>
        <translation>Namen von Servern und anderen Computern.</translation>
    </message>
    <message>
        <source>Names, accounts, telephone and ticket numbers, organisations.</source>
        <translation>Namen, Konten, Telefon- und Ticketnummern, Organisationen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>Nichts: Die Dateien enthalten Namen, Adressen und Nachrichten, wie sie sind. Behandeln Sie sie wie Mail.</translation>
    </message>
    <message>
        <source>Other names stand in the place of what is ticked.</source>
        <translation>An der Stelle dessen, was angehakt ist, stehen andere Namen.</translation>
    </message>
    <message>
        <source>People and ticket</source>
        <translation>Personen und Ticket</translation>
    </message>
    <message>
        <source>Project Falcon, Contoso</source>
        <translation>Projekt Falke, Contoso</translation>
    </message>
    <message>
        <source>Recipients that only a message’s envelope names: blind copies, members of lists. Others are not to learn of them.</source>
        <translation>Empfänger, die nur der Umschlag einer Nachricht nennt: Blindkopien, Mitglieder von Listen. Andere sollen nicht von ihnen erfahren.</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>Ersetzt: %1.</translation>
    </message>
    <message>
        <source>Servers and machines</source>
        <translation>Server und Computer</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betreffzeilen</translation>
    </message>
    <message>
        <source>Subjects, Message-IDs and every other free text in a header.</source>
        <translation>Betreffzeilen, Message-IDs und jeder andere freie Text in einem Kopf.</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>Texte der Nachrichten</translation>
    </message>
    <message>
        <source>The part of an address before the @.</source>
        <translation>Der Teil einer Adresse vor dem @.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen wird</translation>
    </message>
    <message>
        <source>What people wrote freely: notes, the caller’s words, typed answers, outputs of programs. They are left out.</source>
        <translation>Was Menschen frei geschrieben haben: Notizen, die Worte des Anrufers, eingetippte Antworten, Ausgaben von Programmen. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message numerus="yes">
        <source>Who is who (%n)</source>
        <translation>
            <numerusform>Wer ist wer (%n)</numerusform>
            <numerusform>Wer ist wer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is who: what stands for what in the report</source>
        <translation>Wer ist wer: was im Bericht wofür steht</translation>
    </message>
</context>
<context>
    <name>ims::RemedyView</name>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1: mended in build %2</source>
        <translation>%1: behoben in Build %2</translation>
    </message>
    <message>
        <source>%1: mended in build %2, so in %3 (Q257618)</source>
        <translation>%1: behoben in Build %2, also in %3 (Q257618)</translation>
    </message>
    <message>
        <source>%1: no build without the fault is documented</source>
        <translation>%1: Kein Build ohne den Fehler ist dokumentiert</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>Exchange %1</translation>
    </message>
    <message>
        <source>Exchange %1 from build %2</source>
        <translation>Exchange %1 ab Build %2</translation>
    </message>
    <message>
        <source>Failed messages that it explains: %1</source>
        <translation>Dadurch erklärte gescheiterte Nachrichten: %1</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>Woran zu sehen ist, dass es behoben ist</translation>
    </message>
    <message>
        <source>No failed message of the evidence is put down to it.</source>
        <translation>Keine gescheiterte Nachricht der Belege wird ihr zugeschrieben.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>Dieser Server: %1</translation>
    </message>
    <message>
        <source>Versions: all</source>
        <translation>Versionen: alle</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>Was schaden kann</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>ims::ReportExporter</name>
    <message>
        <source>%1 The next export of the case may give other names.</source>
        <translation>%1 Der nächste Export des Falls verwendet womöglich andere Namen.</translation>
    </message>
    <message>
        <source>A report is being written. Export the next one when it is done, or cancel it.</source>
        <translation>Es wird gerade ein Bericht geschrieben. Exportieren Sie den nächsten, wenn er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Making the summary for the ticket</source>
        <translation>Zusammenfassung für das Ticket wird erstellt</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard, with other names in the place of those that are hidden.</source>
        <translation>Die Zusammenfassung für das Ticket ist in der Zwischenablage, mit anderen Namen an der Stelle der verborgenen.</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard.</source>
        <translation>Die Zusammenfassung für das Ticket ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
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
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Vorschau wird erstellt</translation>
    </message>
    <message>
        <source>Not done yet, and said so in the report: %1.</source>
        <translation>Noch nicht getan; das sagt auch der Bericht: %1.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The preview was not finished. It is made again when something changes or the page is opened again; the export does not need it.</source>
        <translation>Die Vorschau wurde nicht fertig. Sie wird neu erstellt, wenn sich etwas ändert oder die Seite wieder geöffnet wird; der Export braucht sie nicht.</translation>
    </message>
    <message>
        <source>The report follows.</source>
        <translation>Der Bericht folgt.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ims::ReportPrinter</name>
    <message>
        <source>For a file, export the PDF: it is checked where it is written.</source>
        <translation>Für eine Datei exportieren Sie das PDF: Es wird dort geprüft, wo es geschrieben wird.</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>An den Drucker „%1“ übergebene Seiten: %2.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>There is no printer at hand. Export the PDF and print it elsewhere.</source>
        <translation>Kein Drucker ist verfügbar. Exportieren Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
</context>
<context>
    <name>ims::RestartPage</name>
    <message>
        <source>1  Stop the service</source>
        <translation>1  Dienst beenden</translation>
    </message>
    <message>
        <source>2  Start the service</source>
        <translation>2  Dienst starten</translation>
    </message>
    <message>
        <source>By hand: what is typed at the server’s console</source>
        <translation>Von Hand: was an der Konsole des Servers einzugeben ist</translation>
    </message>
    <message>
        <source>Event 4023 asks for it: documented after a bad message crashed the store (Q169223, Q322829).</source>
        <translation>Ereignis 4023 verlangt es: dokumentiert, nachdem eine fehlerhafte Nachricht den Informationsspeicher zum Absturz gebracht hat (Q169223, Q322829).</translation>
    </message>
    <message>
        <source>Expected: it names “%1” and says that it was stopped. Event 1001, “shut down successfully”, is logged (Q325939).</source>
        <translation>Erwartet: Er nennt „%1“ und meldet, dass der Dienst beendet wurde. Ereignis 1001, „shut down successfully“, wird protokolliert (Q325939).</translation>
    </message>
    <message>
        <source>Expected: it says that the service was started. Event 1000 with the build is logged (Q257618). It can take long; do not break it off (Q185996).</source>
        <translation>Erwartet: Er meldet, dass der Dienst gestartet wurde. Ereignis 1000 mit dem Build wird protokolliert (Q257618). Es kann lange dauern; brechen Sie es nicht ab (Q185996).</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Run the commands on %1 itself, at its console or in a remote session, as an administrator. The program cannot do it from this computer. %2</source>
        <translation>Führen Sie die Befehle auf %1 selbst aus, an der Konsole oder in einer Remotesitzung, als Administrator. Von diesem Computer aus kann das Programm es nicht. %2</translation>
    </message>
    <message>
        <source>The Information Store has to be restarted, too?</source>
        <translation>Muss auch der Informationsspeicher neu gestartet werden?</translation>
    </message>
    <message>
        <source>The cause that this case goes on with asks for it (step 5).</source>
        <translation>Die Ursache, mit der dieser Fall weitergeht, verlangt es (Schritt 5).</translation>
    </message>
    <message>
        <source>The evidence at hand is not the server’s own: restarting anything here changes nothing, so the only way is by hand. Run the commands on %1 itself, or have the caller type them there, as an administrator. Is it the server’s own after all? Say so in step 1.</source>
        <translation>Die vorliegenden Belege sind nicht die Originale des Servers: Hier etwas neu zu starten, ändert nichts, also geht es nur von Hand. Führen Sie die Befehle auf %1 selbst aus oder lassen Sie sie den Anrufer dort eingeben, als Administrator. Sind es doch die Originale des Servers? Geben Sie es in Schritt 1 an.</translation>
    </message>
    <message>
        <source>The program can stop and start the service on %1 for you and watch it. By hand it is done on %1 itself, at its console or in a remote session, as an administrator.</source>
        <translation>Das Programm kann den Dienst auf %1 für Sie beenden und starten und ihn dabei beobachten. Von Hand geschieht es auf %1 selbst, an der Konsole oder in einer Remotesitzung, als Administrator.</translation>
    </message>
    <message>
        <source>What the program did takes back what rested on the old answer: %1.</source>
        <translation>Was das Programm getan hat, nimmt zurück, was auf der alten Antwort beruhte: %1.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesCard</name>
    <message>
        <source>%1 (recorded)</source>
        <translation>%1 (festgehalten)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</source>
        <translation>
            <numerusform>%n Datei. Nur solche, die ein Ereignis 4117 oder 4132 nennt oder die Sie als gescheitert genannt haben; die anderen in IN\ARCHIVE sind vielleicht zugestellt (Q189731).</numerusform>
            <numerusform>%n Dateien. Nur solche, die ein Ereignis 4117 oder 4132 nennt oder die Sie als gescheitert genannt haben; die anderen in IN\ARCHIVE sind vielleicht zugestellt (Q189731).</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>File that no event names</source>
        <translation>Datei, die kein Ereignis nennt</translation>
    </message>
    <message>
        <source>Files of the retest</source>
        <translation>Dateien des Nachtests</translation>
    </message>
    <message>
        <source>Files that no event names</source>
        <translation>Dateien, die kein Ereignis nennt</translation>
    </message>
    <message>
        <source>Files that no event names (%1)</source>
        <translation>Dateien, die kein Ereignis nennt (%1)</translation>
    </message>
    <message>
        <source>Nobody knows whether these failed. With Message Archival on, IN\ARCHIVE also holds mail that was delivered (Q189731): put back, it arrives twice. Take one only when its recipient misses it.</source>
        <translation>Niemand weiß, ob diese gescheitert sind. Bei eingeschaltetem Message Archival enthält IN\ARCHIVE auch zugestellte Mail (Q189731): Zurückgelegt kommt sie doppelt an. Nehmen Sie eine nur, wenn ihr Empfänger sie vermisst.</translation>
    </message>
    <message>
        <source>Nothing is left that could be put back.</source>
        <translation>Es ist nichts mehr da, was zurückgelegt werden könnte.</translation>
    </message>
    <message>
        <source>Put back this one alone…</source>
        <translation>Nur diese zurücklegen…</translation>
    </message>
    <message>
        <source>Take it into the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>Die Dateien in IN\ARCHIVE werden angesehen…</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Was aus %1 wurde</translation>
    </message>
    <message>
        <source>What can be put back</source>
        <translation>Was zurückgelegt werden kann</translation>
    </message>
    <message>
        <source>in ARCHIVE</source>
        <translation>in ARCHIVE</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesModel</name>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier ist</translation>
    </message>
</context>
<context>
    <name>ims::RetestLive</name>
    <message>
        <source>A message in IN stops the service</source>
        <translation>Eine Nachricht in IN lässt den Dienst stehen bleiben</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Moving files was broken off before: the program ended, or the connection was lost. Every file is whole, in one of the folders or as a copy in the case. Go on, or put everything back as it was.</source>
        <translation>Ein früheres Verschieben von Dateien wurde abgebrochen: Das Programm endete, oder die Verbindung ging verloren. Jede Datei ist vollständig, in einem der Ordner oder als Kopie im Fall. Setzen Sie es fort oder versetzen Sie alles in den alten Zustand.</translation>
    </message>
    <message>
        <source>Put everything back as it was</source>
        <translation>Alles in den alten Zustand versetzen</translation>
    </message>
    <message>
        <source>Queue.dat, where an article asks for it</source>
        <translation>Queue.dat, wo ein Artikel es verlangt</translation>
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
        <translation>Eine hier fehlende oder beschädigte Datei ist auf dem Server vielleicht vollständig: Sehen Sie dort nach, in IMCDATA\IN\ARCHIVE.</translation>
    </message>
    <message>
        <source>After the first one arrived, put back a few at a time. Does something fail or hang, halve the set until the one is found (Q168883).</source>
        <translation>Wenn die erste angekommen ist, legen Sie jeweils wenige zurück. Scheitert oder hängt etwas, halbieren Sie die Menge, bis die eine gefunden ist (Q168883).</translation>
    </message>
    <message>
        <source>By hand, on the server’s console</source>
        <translation>Von Hand, an der Konsole des Servers</translation>
    </message>
    <message>
        <source>By hand: %1 The commands below are for the server’s console.</source>
        <translation>Von Hand: %1 Die Befehle unten sind für die Konsole des Servers.</translation>
    </message>
    <message>
        <source>Files to put back</source>
        <translation>Zurückzulegende Dateien</translation>
    </message>
    <message>
        <source>Files to put back: %1</source>
        <translation>Zurückzulegende Dateien: %1</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>Weiter zu Schritt 8: Bericht</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>No failed file is at hand that could be put back</source>
        <translation>Es liegt keine gescheiterte Datei vor, die zurückgelegt werden könnte</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Nicht zurückgelegt</translation>
    </message>
    <message>
        <source>Not put back (%1)</source>
        <translation>Nicht zurückgelegt (%1)</translation>
    </message>
    <message>
        <source>Only files that an event 4117 names, or that you named as failed, stand here. With Message Archival on, IN\ARCHIVE also holds mail that was delivered: putting back the whole folder would deliver it again (Q189731).</source>
        <translation>Hier stehen nur Dateien, die ein Ereignis 4117 nennt oder die Sie als gescheitert genannt haben. Bei eingeschaltetem Message Archival enthält IN\ARCHIVE auch zugestellte Mail: Den ganzen Ordner zurückzulegen, würde sie noch einmal zustellen (Q189731).</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Optional: other articles also delete Queue.dat in IMCDATA while the service is stopped (Q169223, Q168883). It is built anew at the start and holds no mail (Q193862); outbound mail may then go out twice (Q312443). Q230250 does not ask for it.</source>
        <translation>Wahlweise: Andere Artikel löschen bei beendetem Dienst auch Queue.dat in IMCDATA (Q169223, Q168883). Sie wird beim Start neu angelegt und enthält keine Mail (Q193862); ausgehende Mail geht dann vielleicht doppelt hinaus (Q312443). Q230250 verlangt es nicht.</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>Step 4 has not decided which cause it is.</source>
        <translation>Schritt 4 hat noch nicht entschieden, welche Ursache es ist.</translation>
    </message>
    <message>
        <source>The Character Sets are not as recommended yet (step 5).</source>
        <translation>Die „Character Sets“ sind noch nicht wie empfohlen (Schritt 5).</translation>
    </message>
    <message>
        <source>The Internet Mail Service was not restarted yet (step 6).</source>
        <translation>Der Internet Mail Service wurde noch nicht neu gestartet (Schritt 6).</translation>
    </message>
    <message>
        <source>The cause is not mended yet (step 5).</source>
        <translation>Die Ursache ist noch nicht behoben (Schritt 5).</translation>
    </message>
    <message>
        <source>The server’s folder IN can be reached over the network</source>
        <translation>Der Ordner IN des Servers ist über das Netz erreichbar</translation>
    </message>
    <message>
        <source>What is put back now may fail again with event 4117.</source>
        <translation>Was jetzt zurückgelegt wird, kann wieder mit Ereignis 4117 scheitern.</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
</context>
<context>
    <name>ims::RetestRunCard</name>
    <message>
        <source>%1, a verified copy of each before it is moved</source>
        <translation>%1, von jeder Datei eine geprüfte Kopie, bevor sie verschoben wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>A batch was not finished: go on with it or undo it, above.</source>
        <translation>Ein Stapel ist nicht abgeschlossen: Setzen Sie ihn oben fort oder machen Sie ihn rückgängig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Ends after the file that is being moved; it is never left halfway.</source>
        <translation>Endet nach der Datei, die gerade verschoben wird; keine bleibt halb verschoben.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Files are being moved.</source>
        <translation>Dateien werden verschoben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>Weiter zu Schritt 6: Neustart</translation>
    </message>
    <message>
        <source>I confirm that it is stopped</source>
        <translation>Ich bestätige, dass er beendet ist</translation>
    </message>
    <message>
        <source>I know that it can stop the service or the store</source>
        <translation>Mir ist bekannt, dass sie den Dienst oder den Informationsspeicher beenden kann</translation>
    </message>
    <message>
        <source>It is not known that the Internet Mail Service is stopped: stop it in step 6, or confirm that it is.</source>
        <translation>Es ist nicht bekannt, ob der Internet Mail Service beendet ist: Beenden Sie ihn in Schritt 6 oder bestätigen Sie, dass er es ist.</translation>
    </message>
    <message>
        <source>It is not known whether they were sent again: then they would arrive twice.</source>
        <translation>Es ist nicht bekannt, ob sie noch einmal geschickt wurden: Dann kämen sie doppelt an.</translation>
    </message>
    <message>
        <source>It was started</source>
        <translation>Er wurde gestartet</translation>
    </message>
    <message>
        <source>Its recipient misses it; I know that it may arrive twice</source>
        <translation>Der Empfänger vermisst sie; mir ist bekannt, dass sie vielleicht doppelt ankommt</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>Dateien werden verschoben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The service takes it in when it is started.</source>
        <translation>Auf %1 von %4 nach %5 zu verschieben: %2 (%3). Der Dienst übernimmt sie, wenn er gestartet wird.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)…</source>
        <translation>
            <numerusform>%n Datei zurücklegen…</numerusform>
            <numerusform>%n Dateien zurücklegen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation>Jetzt zurücklegen</translation>
    </message>
    <message>
        <source>Say first whether the messages were sent again meanwhile, above.</source>
        <translation>Geben Sie zuerst oben an, ob die Nachrichten inzwischen noch einmal geschickt wurden.</translation>
    </message>
    <message>
        <source>Settle first what became of what was put back before, below.</source>
        <translation>Klären Sie zuerst unten, was aus dem zuvor Zurückgelegten wurde.</translation>
    </message>
    <message>
        <source>Some of the messages were sent again: those would arrive twice.</source>
        <translation>Einige der Nachrichten wurden noch einmal geschickt: Diese kämen doppelt an.</translation>
    </message>
    <message>
        <source>Start it in step 6</source>
        <translation>In Schritt 6 starten</translation>
    </message>
    <message>
        <source>Stop it in step 6</source>
        <translation>In Schritt 6 beenden</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs: stop it first.</source>
        <translation>Der Internet Mail Service läuft: Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The case is not kept in a folder yet. The copies and the record of the moves lie there: save the case first.</source>
        <translation>Der Fall liegt noch in keinem Ordner. Dort liegen die Kopien und die Aufzeichnung der Verschiebungen: Speichern Sie zuerst den Fall.</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>Die Dateien in IN\ARCHIVE werden angesehen…</translation>
    </message>
    <message>
        <source>The last test was bad; the cause was mended since then</source>
        <translation>Der letzte Versuch war schlecht; die Ursache wurde seither behoben</translation>
    </message>
    <message>
        <source>The record of the moves is being read…</source>
        <translation>Die Aufzeichnung der Verschiebungen wird gelesen…</translation>
    </message>
    <message>
        <source>There is nothing that could be put back.</source>
        <translation>Es gibt nichts, was zurückgelegt werden könnte.</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: nothing is moved from here.</source>
        <translation>Dieser Fall lässt sich nur ansehen, es ließe sich also nichts festhalten: Von hier aus wird nichts verschoben.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Until the service is started, “Put everything back as it was” undoes it exactly. After that, only what still lies in IN goes back.</source>
        <translation>Bis der Dienst gestartet wird, macht „Alles in den alten Zustand versetzen“ es vollständig rückgängig. Danach geht nur zurück, was noch in IN liegt.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>What was put back before is not decided yet, below.</source>
        <translation>Was aus dem zuvor Zurückgelegten wurde, ist unten noch nicht entschieden.</translation>
    </message>
    <message>
        <source>ends after the file that is being moved</source>
        <translation>endet nach der Datei, die gerade verschoben wird</translation>
    </message>
    <message>
        <source>in the folder of the case, once it has one</source>
        <translation>im Ordner des Falls, sobald er einen hat</translation>
    </message>
</context>
<context>
    <name>ims::RetestUndoCard</name>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>Es ist nichts mehr da, was zurückgehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n file(s) go back to where they came from, the last first: from %2 to %3.</source>
        <translation>
            <numerusform>Auf %1 geht %n Datei dorthin zurück, woher sie kam: von %2 nach %3.</numerusform>
            <numerusform>Auf %1 gehen %n Dateien dorthin zurück, woher sie kamen, die letzte zuerst: von %2 nach %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was now</source>
        <translation>Jetzt in den alten Zustand versetzen</translation>
    </message>
    <message>
        <source>Put everything back as it was…</source>
        <translation>Alles in den alten Zustand versetzen…</translation>
    </message>
    <message>
        <source>Save its copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Save the copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Save the copy of %1 elsewhere</source>
        <translation>Kopie von %1 anderswo speichern</translation>
    </message>
    <message>
        <source>Spool file (*)</source>
        <translation>Spooldatei (*)</translation>
    </message>
    <message>
        <source>Taken by the service: their saved copies are kept in the case. Put back again, such a message arrives twice if it was delivered.</source>
        <translation>Vom Dienst übernommen: Ihre Sicherungskopien bleiben im Fall. Noch einmal zurückgelegt, kommt eine solche Nachricht doppelt an, wenn sie zugestellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The service has not run since: everything goes back exactly as it was (%n file(s)).</source>
        <translation>
            <numerusform>Der Dienst ist seither nicht gelaufen: Alles geht genau in den alten Zustand zurück (%n Datei).</numerusform>
            <numerusform>Der Dienst ist seither nicht gelaufen: Alles geht genau in den alten Zustand zurück (%n Dateien).</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has run since. Only files that still lie in IN go back, if their bytes are the same; the others were taken by the service and are never put back a second time by themselves.</source>
        <translation>Der Dienst ist seither gelaufen. Nur Dateien, die noch in IN liegen, gehen zurück, wenn ihre Bytes dieselben sind; die anderen hat der Dienst übernommen, und sie werden nie von selbst ein zweites Mal zurückgelegt.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
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
        <translation>Neues Protokoll hinzufügen…</translation>
    </message>
    <message>
        <source>As one act, which can be undone</source>
        <translation>Als ein Vorgang, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Back to step 4 with what was learnt</source>
        <translation>Mit dem Gelernten zurück zu Schritt 4</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3</source>
        <translation>Ereignis %1 von %2, %3</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the folders %n time(s).</source>
        <translation>
            <numerusform>%n-mal in die Ordner gesehen.</numerusform>
            <numerusform>%n-mal in die Ordner gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>No log that goes on beyond the moment of putting back was read.</source>
        <translation>Es wurde kein Protokoll gelesen, das über den Zeitpunkt des Zurücklegens hinausreicht.</translation>
    </message>
    <message>
        <source>Not watching.</source>
        <translation>Keine Beobachtung.</translation>
    </message>
    <message>
        <source>Put back nothing more. Stop the service, and put back what still lies in IN (“Put everything back as it was”). If it cannot be stopped or started, a message in IN holds it: set that aside, below.</source>
        <translation>Legen Sie nichts mehr zurück. Beenden Sie den Dienst und legen Sie zurück, was noch in IN liegt („Alles in den alten Zustand versetzen“). Lässt er sich nicht beenden oder starten, hält ihn eine Nachricht in IN fest: Legen Sie diese unten beiseite.</translation>
    </message>
    <message>
        <source>Record what was found</source>
        <translation>Gefundenes festhalten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>The files lie in IN. Start the Internet Mail Service (step 6), or say that it was started: then the program watches what becomes of them.</source>
        <translation>Die Dateien liegen in IN. Starten Sie den Internet Mail Service (Schritt 6) oder geben Sie an, dass er gestartet wurde: Dann beobachtet das Programm, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>The next files can be put back: stop the service again, then “Put back” above.</source>
        <translation>Die nächsten Dateien können zurückgelegt werden: Beenden Sie den Dienst wieder, dann oben „Zurücklegen“.</translation>
    </message>
    <message>
        <source>The next look is in %1 s.</source>
        <translation>Das nächste Nachsehen ist in %1 s.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>What was found is on record as the answers of this step.</source>
        <translation>Das Gefundene ist als Antworten dieses Schritts festgehalten.</translation>
    </message>
    <message>
        <source>What would settle it:</source>
        <translation>Was es klären würde:</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>• a log that was saved after the start: it would name a new failure;</source>
        <translation>• ein nach dem Start gespeichertes Protokoll: Es würde einen neuen Fehler nennen;</translation>
    </message>
    <message>
        <source>• a tracking log of that time: its event 9 or 1000 records the delivery (Q173364).</source>
        <translation>• ein Verfolgungsprotokoll aus dieser Zeit: Sein Ereignis 9 oder 1000 verzeichnet die Zustellung (Q173364).</translation>
    </message>
    <message>
        <source>• the recipient: does the message lie in the mailbox? Select the file above and record it;</source>
        <translation>• der Empfänger: Liegt die Nachricht im Postfach? Wählen Sie oben die Datei aus und halten Sie es fest;</translation>
    </message>
</context>
<context>
    <name>ims::ServerFields</name>
    <message>
        <source>%1 (from the evidence)</source>
        <translation>%1 (aus den Belegen)</translation>
    </message>
    <message>
        <source>%1 – Exchange %2</source>
        <translation>%1 – Exchange %2</translation>
    </message>
    <message>
        <source>Ask once what time the server shows. Times in its logs and files are its own.</source>
        <translation>Fragen Sie einmal, welche Zeit der Server zeigt. Die Zeiten in seinen Protokollen und Dateien sind seine eigenen.</translation>
    </message>
    <message>
        <source>Exchange version, as the customer states it</source>
        <translation>Exchange-Version, laut Kunde</translation>
    </message>
    <message>
        <source>Its clock compared with yours</source>
        <translation>Seine Uhr, verglichen mit Ihrer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server’s name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>The server’s clock compared with yours</source>
        <translation>Die Uhr des Servers, verglichen mit Ihrer</translation>
    </message>
    <message>
        <source>Version of Exchange</source>
        <translation>Version von Exchange</translation>
    </message>
    <message>
        <source>Where the version comes from: %1</source>
        <translation>Woher die Version bekannt ist: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>right, or 3 minutes fast</source>
        <translation>richtig, oder 3 Minuten vor</translation>
    </message>
</context>
<context>
    <name>ims::ServersCard</name>
    <message>
        <source>Names that begin alike stand for one machine; these do not. Look where each one stands, then say what they are.</source>
        <translation>Namen, die gleich beginnen, stehen für einen Computer; diese tun es nicht. Sehen Sie nach, wo jeder steht, dann geben Sie an, was sie sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what names %1</source>
        <translation>Zeigen, was %1 nennt</translation>
    </message>
    <message>
        <source>The evidence names more than one server</source>
        <translation>Die Belege nennen mehr als einen Server</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ims::ServiceActCard</name>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1, check point %2</source>
        <translation>%1, Prüfpunkt %2</translation>
    </message>
    <message>
        <source>%1: what is run</source>
        <translation>%1: was ausgeführt wird</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>A request that was sent cannot be called back; the state is asked for again.</source>
        <translation>Eine gesendete Anforderung lässt sich nicht zurückrufen; der Status wird noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>Status abfragen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Cancelling. A request that was sent cannot be called back: the state is asked for again.</source>
        <translation>Wird abgebrochen. Eine gesendete Anforderung lässt sich nicht zurückrufen: Der Status wird noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Nicht tun</translation>
    </message>
    <message>
        <source>Mail from outside waits at the senders meanwhile; they try again. A stop is undone by a start.</source>
        <translation>Mail von außen wartet inzwischen bei den Absendern; sie versuchen es noch einmal. Ein Beenden wird durch einen Start rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>Nicht geklärt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the case could not be saved first, so nothing of it would be on record. %1</source>
        <translation>Es wurde nichts gesendet: Der Fall ließ sich vorher nicht speichern, nichts davon wäre also festgehalten. %1</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Run here, by %1, for the service %2 on %3, %4. A stop is undone by a start.</source>
        <translation>Hier ausgeführt, über %1, für den Dienst %2 auf %3, %4. Ein Beenden wird durch einen Start rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Something is missing above.</source>
        <translation>Oben fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Start only</source>
        <translation>Nur starten</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>Stop %1 now?</source>
        <translation>%1 jetzt beenden?</translation>
    </message>
    <message>
        <source>Stop and start %1 now?</source>
        <translation>%1 jetzt beenden und starten?</translation>
    </message>
    <message>
        <source>Stop and start now</source>
        <translation>Jetzt beenden und starten</translation>
    </message>
    <message>
        <source>Stop and start the service</source>
        <translation>Dienst beenden und starten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Stop only…</source>
        <translation>Nur beenden…</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 wird beendet</translation>
    </message>
    <message>
        <source>Stops the service, then starts it; asks before.</source>
        <translation>Beendet den Dienst, dann startet es ihn; fragt vorher.</translation>
    </message>
    <message>
        <source>The case does not say which server it is about: make sure that this is the one.</source>
        <translation>Der Fall sagt nicht, um welchen Server es geht: Vergewissern Sie sich, dass es dieser ist.</translation>
    </message>
    <message>
        <source>The case is about %1, this is another name: make sure that it is the right server.</source>
        <translation>Im Fall geht es um %1, dies ist ein anderer Name: Vergewissern Sie sich, dass es der richtige Server ist.</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: the program asks and changes nothing. By hand it can be done all the same.</source>
        <translation>Dieser Fall lässt sich nur ansehen, es ließe sich also nichts festhalten: Das Programm fragt ab und ändert nichts. Von Hand geht es trotzdem.</translation>
    </message>
    <message>
        <source>This is run: %1</source>
        <translation>Ausgeführt wird: %1</translation>
    </message>
    <message>
        <source>What exactly is run</source>
        <translation>Was genau ausgeführt wird</translation>
    </message>
    <message>
        <source>What is run is shown here once server and user are named.</source>
        <translation>Was ausgeführt wird, steht hier, sobald Server und Benutzer genannt sind.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>as a user who is still to be named</source>
        <translation>als ein noch zu nennender Benutzer</translation>
    </message>
    <message>
        <source>as who is signed in here</source>
        <translation>als der hier angemeldete Benutzer</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>seit %1 keine Antwort</translation>
    </message>
</context>
<context>
    <name>ims::ServiceForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>&amp;Weg:</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>How long stopping or starting may take</source>
        <translation>Wie lange Beenden oder Starten dauern darf</translation>
    </message>
    <message>
        <source>More: port, patience</source>
        <translation>Mehr: Port, Geduld</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>Kein Server ist genannt.</translation>
    </message>
    <message>
        <source>No user is named. Samba’s client knows nobody who is signed in here.</source>
        <translation>Kein Benutzer ist genannt. Der Samba-Client kennt hier keinen angemeldeten Benutzer.</translation>
    </message>
    <message>
        <source>On this computer itself Windows takes who is signed in: leave the user out.</source>
        <translation>Auf diesem Computer selbst nimmt Windows den angemeldeten Benutzer: Lassen Sie den Benutzer weg.</translation>
    </message>
    <message>
        <source>Other ways: %1</source>
        <translation>Andere Wege: %1</translation>
    </message>
    <message>
        <source>P&amp;ort of the server’s shares:</source>
        <translation>P&amp;ort der Freigaben des Servers:</translation>
    </message>
    <message>
        <source>Port of the server’s shares</source>
        <translation>Port der Freigaben des Servers</translation>
    </message>
    <message>
        <source>Stopping or starting may &amp;take:</source>
        <translation>Beenden oder Starten darf &amp;dauern:</translation>
    </message>
    <message>
        <source>The server’s &amp;Windows:</source>
        <translation>Windows des Ser&amp;vers:</translation>
    </message>
    <message>
        <source>There is a password but no user’s name.</source>
        <translation>Es gibt ein Kennwort, aber keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>There is no password. It is asked for each time, and never kept.</source>
        <translation>Es fehlt das Kennwort. Danach wird jedes Mal gefragt, und es wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Which way, and who</source>
        <translation>Auf welchem Weg und als wer</translation>
    </message>
    <message>
        <source>only with a user’s name</source>
        <translation>nur mit einem Benutzernamen</translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>Name oder Adresse des Servers</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>wer hier angemeldet ist</translation>
    </message>
</context>
<context>
    <name>ims::ServiceResults</name>
    <message>
        <source>Failed. %1</source>
        <translation>Fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Its output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>What was asked, and what came of it</source>
        <translation>Was verlangt wurde und was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ims::SetAsideCard</name>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, älteste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) more cannot be moved now: in use or growing.</source>
        <translation>
            <numerusform>%n weitere Datei lässt sich jetzt nicht verschieben: in Gebrauch oder im Wachsen.</numerusform>
            <numerusform>%n weitere Dateien lassen sich jetzt nicht verschieben: in Gebrauch oder im Wachsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in IN</source>
        <translation>Dateien in IN</translation>
    </message>
    <message>
        <source>List what lies in IN</source>
        <translation>Auflisten, was in IN liegt</translation>
    </message>
    <message>
        <source>Named by event 4182 or 4037: %1</source>
        <translation>Von Ereignis 4182 oder 4037 genannt: %1</translation>
    </message>
    <message>
        <source>No file lies in IN.</source>
        <translation>In IN liegt keine Datei.</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The messages wait there and are not delivered until they are put back.</source>
        <translation>Auf %1 von %4 nach %5 zu verschieben: %2 (%3). Die Nachrichten warten dort und werden nicht zugestellt, bis sie zurückgelegt werden.</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>Jetzt beiseitelegen</translation>
    </message>
    <message>
        <source>Set the message aside</source>
        <translation>Nachricht beiseitelegen</translation>
    </message>
    <message>
        <source>Set the older half aside…</source>
        <translation>Ältere Hälfte beiseitelegen…</translation>
    </message>
    <message>
        <source>Set the selected one aside…</source>
        <translation>Ausgewählte beiseitelegen…</translation>
    </message>
    <message>
        <source>The service does not start, stops at once (4182, 4102) or handles an exception again and again (4037): a message in IN may be the reason. Stop the service, set the suspect aside, start it. If none is suspect, set half of them aside and start; if it runs, the bad one is among those set aside, else among those left: halve again until it is found (Q168883, Q169223). Set aside means moved to a dated folder beside IN; “Put everything back as it was” undoes it.</source>
        <translation>Der Dienst startet nicht, bleibt sofort stehen (4182, 4102) oder behandelt immer wieder eine Ausnahme (4037): Der Grund ist vielleicht eine Nachricht in IN. Beenden Sie den Dienst, legen Sie die verdächtige beiseite, starten Sie ihn. Ist keine verdächtig, legen Sie die Hälfte beiseite und starten Sie; läuft er, ist die fehlerhafte unter den beiseitegelegten, sonst unter den verbliebenen: Halbieren Sie weiter, bis sie gefunden ist (Q168883, Q169223). Beiseitegelegt heißt in einen datierten Ordner neben IN verschoben; „Alles in den alten Zustand versetzen“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>an event names it</source>
        <translation>ein Ereignis nennt sie</translation>
    </message>
    <message>
        <source>in IN</source>
        <translation>in IN</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
</context>
<context>
    <name>ims::SettingsPage</name>
    <message>
        <source>%1 shows every row as planned.</source>
        <translation>%1 zeigt jede Zeile wie geplant.</translation>
    </message>
    <message>
        <source>A save of it is among the evidence.</source>
        <translation>Eine Sicherung davon ist unter den Belegen.</translation>
    </message>
    <message>
        <source>Go to step 1: Evidence</source>
        <translation>Weiter zu Schritt 1: Belege</translation>
    </message>
    <message>
        <source>Go to step 4: Cause</source>
        <translation>Weiter zu Schritt 4: Ursache</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>Weiter zu Schritt 6: Neustart</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>Weiter zu Schritt 8: Bericht</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are</source>
        <translation>„Character Sets“ lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Leave the server as it is. The report holds the events, the failed messages, the causes that were weighed and what could not be checked: hand that on, with the spool files, Drwtsn32.log and User.dmp where the store crashed (Q192186).</source>
        <translation>Lassen Sie den Server, wie er ist. Der Bericht enthält die Ereignisse, die gescheiterten Nachrichten, die abgewogenen Ursachen und was nicht geprüft werden konnte: Geben Sie ihn weiter, mit den Spooldateien, Drwtsn32.log und User.dmp, wo der Informationsspeicher abgestürzt ist (Q192186).</translation>
    </message>
    <message>
        <source>Missing: %1. Step 1 says how to get it.</source>
        <translation>Es fehlt: %1. Schritt 1 sagt, wie Sie es bekommen.</translation>
    </message>
    <message>
        <source>No cause was chosen yet</source>
        <translation>Es wurde noch keine Ursache gewählt</translation>
    </message>
    <message>
        <source>Or set it with imccopy, the tool of the Exchange CD</source>
        <translation>Oder stellen Sie es mit imccopy ein, dem Werkzeug von der Exchange-CD</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Step 4 decides whether the Character Sets are changed. Nothing was decided yet: this is only the recommendation.</source>
        <translation>Schritt 4 entscheidet, ob „Character Sets“ geändert wird. Noch ist nichts entschieden: Dies ist nur die Empfehlung.</translation>
    </message>
    <message>
        <source>Step 4 decides which cause it is; its remedy stands here then.</source>
        <translation>Schritt 4 entscheidet, welche Ursache es ist; ihre Abhilfe steht dann hier.</translation>
    </message>
    <message>
        <source>The case is handed on</source>
        <translation>Der Fall ist weitergegeben</translation>
    </message>
    <message>
        <source>The failed messages do not tell which charset they need. Leave the Character Sets as they are, or decide on another cause in step 4.</source>
        <translation>Die gescheiterten Nachrichten sagen nicht, welchen Zeichensatz sie brauchen. Lassen Sie die „Character Sets“, wie sie sind, oder entscheiden Sie sich in Schritt 4 für eine andere Ursache.</translation>
    </message>
    <message>
        <source>The recommendation needs %1.</source>
        <translation>Die Empfehlung braucht %1.</translation>
    </message>
    <message>
        <source>There is not enough evidence to recommend a change</source>
        <translation>Die Belege reichen nicht, um eine Änderung zu empfehlen</translation>
    </message>
</context>
<context>
    <name>ims::SettingsSaves</name>
    <message>
        <source>! %1: neither as planned nor as before – %2</source>
        <translation>! %1: weder wie geplant noch wie zuvor – %2</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned.</source>
        <translation>%1 zeigt die Änderung nicht wie geplant.</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned.</source>
        <translation>%1 beweist die Änderung: Jede Zeile ist wie geplant.</translation>
    </message>
    <message>
        <source>%1 was imported already. Give each save a name of its own (imc-after.txt): so both are kept and compared.</source>
        <translation>%1 wurde schon importiert. Geben Sie jeder Sicherung einen eigenen Namen (imc-after.txt): So bleiben beide erhalten und werden verglichen.</translation>
    </message>
    <message>
        <source>%1: MIME %2, Non-MIME %3</source>
        <translation>%1: MIME %2, Non-MIME %3</translation>
    </message>
    <message>
        <source>%1: the entry is gone</source>
        <translation>%1: der Eintrag ist entfernt</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before.</source>
        <translation>%1: Die Zeilen des Plans sind wie zuvor.</translation>
    </message>
    <message>
        <source>After the change, save the settings anew (“imccopy -save domain imc-after.txt”) and import that file: it is compared with the plan, list by list. What the change does to mail, a new test mail each way shows after the restart (step 7 asks for it).</source>
        <translation>Speichern Sie nach der Änderung die Einstellungen neu („imccopy -save domain imc-after.txt“) und importieren Sie diese Datei: Sie wird mit dem Plan verglichen, Liste für Liste. Was die Änderung mit Mail macht, zeigt nach dem Neustart eine neue Testmail in jede Richtung (Schritt 7 fragt danach).</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n field(s) differ.</source>
        <translation>
            <numerusform>Verglichen mit %1 weicht %n Feld ab.</numerusform>
            <numerusform>Verglichen mit %1 weichen %n Felder ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: nothing differs.</source>
        <translation>Verglichen mit %1: Nichts weicht ab.</translation>
    </message>
    <message>
        <source>Import a save of the settings</source>
        <translation>Sicherung der Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import a save…</source>
        <translation>Sicherung importieren…</translation>
    </message>
    <message>
        <source>MIME %1, Non-MIME %2 (line %3)</source>
        <translation>MIME %1, Non-MIME %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>No save? Have the dialog read out again</source>
        <translation>Keine Sicherung? Lassen Sie sich das Dialogfeld noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Not of the plan, changed since by others or by the tool:</source>
        <translation>Nicht im Plan, seither von anderen oder vom Werkzeug geändert:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Proof that it is set</source>
        <translation>Nachweis, dass es eingestellt ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), all in the report</source>
        <translation>
            <numerusform>und %n weitere Zeile, alle im Bericht</numerusform>
            <numerusform>und %n weitere Zeilen, alle im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>– %1: as before – %2</source>
        <translation>– %1: wie zuvor – %2</translation>
    </message>
    <message>
        <source>✓ %1: as planned – %2</source>
        <translation>✓ %1: wie geplant – %2</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>Files are moved in %1, as %2, until the case is closed.</source>
        <translation>Dateien werden in %1 verschoben, als %2, bis der Fall geschlossen wird.</translation>
    </message>
    <message>
        <source>Files were put back over the network before. Reach the folders again to go on, to see what became of them, or to put them back as they were.</source>
        <translation>Es wurden schon Dateien über das Netz zurückgelegt. Erreichen Sie die Ordner wieder, um weiterzumachen, um zu sehen, was aus ihnen wurde, oder um sie in den alten Zustand zu versetzen.</translation>
    </message>
    <message>
        <source>Folder IN:</source>
        <translation>Ordner IN:</translation>
    </message>
    <message>
        <source>Kept in memory until the case is closed or you let go; never written anywhere.</source>
        <translation>Im Arbeitsspeicher behalten, bis der Fall geschlossen wird oder Sie loslassen; nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Let go of them</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA, with the share before it.</source>
        <translation>Nennen Sie den Ordner IN unter IMCDATA, mit der Freigabe davor.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Kein Benutzer ist genannt.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kennwort:</translation>
    </message>
    <message>
        <source>Reach the folders</source>
        <translation>Ordner erreichen</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server’s Windows:</source>
        <translation>Windows des Servers:</translation>
    </message>
    <message>
        <source>The server’s own folders, over the network</source>
        <translation>Die eigenen Ordner des Servers, über das Netz</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Es fehlt das Kennwort.</translation>
    </message>
    <message>
        <source>This computer lacks the program imsdoctor-smb, which reaches shares.</source>
        <translation>Diesem Computer fehlt das Programm imsdoctor-smb, das Freigaben erreicht.</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>What was opened is a copy. If the server’s folder IN can be reached as a share, the program moves the files there itself, with saved copies, a record and the way back. The user must be allowed to change files in IMCDATA.</source>
        <translation>Was geöffnet wurde, ist eine Kopie. Ist der Ordner IN des Servers als Freigabe erreichbar, verschiebt das Programm die Dateien dort selbst, mit Sicherungskopien, Aufzeichnung und Rückweg. Der Benutzer muss Dateien in IMCDATA ändern dürfen.</translation>
    </message>
</context>
<context>
    <name>ims::SheetPrinter</name>
    <message>
        <source>%1 It is one page.</source>
        <translation>%1 Es ist eine Seite.</translation>
    </message>
    <message>
        <source>%1 There is much on it: it takes %2 pages.</source>
        <translation>%1 Es steht viel darauf: Es sind %2 Seiten.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was handed to the printer “%1”.</source>
        <translation>Das Blatt wurde an den Drucker „%1“ übergeben.</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>Es ist kein Drucker da. Verwenden Sie „Als PDF speichern“ und drucken Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>Dieser Drucker kann nicht in eine Datei drucken. Verwenden Sie „Als PDF speichern“.</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 geschrieben (%2 Bytes).</translation>
    </message>
</context>
<context>
    <name>ims::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ims::SinceBanner</name>
    <message>
        <source>%1 failed messages are new</source>
        <translation>%1 gescheiterte Nachrichten sind neu</translation>
    </message>
    <message>
        <source>%1 messages like those of before</source>
        <translation>%1 Nachrichten wie die von früher</translation>
    </message>
    <message>
        <source>%1 since the case was closed last.</source>
        <translation>%1, seit der Fall zuletzt geschlossen wurde.</translation>
    </message>
    <message>
        <source>%1 since the case was closed on %2 (%3).</source>
        <translation>%1, seit der Fall am %2 geschlossen wurde (%3).</translation>
    </message>
    <message>
        <source>%1 since the case was handed on, on %2.</source>
        <translation>%1, seit der Fall am %2 weitergegeben wurde.</translation>
    </message>
    <message>
        <source>1 failed message is new</source>
        <translation>1 gescheiterte Nachricht ist neu</translation>
    </message>
    <message>
        <source>1 message like those of before</source>
        <translation>1 Nachricht wie die von früher</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Fall wieder öffnen</translation>
    </message>
    <message>
        <source>Show only the new ones</source>
        <translation>Nur die neuen zeigen</translation>
    </message>
    <message>
        <source>Step 2 shows these alone until its filter is cleared.</source>
        <translation>Schritt 2 zeigt nur diese, bis sein Filter aufgehoben wird.</translation>
    </message>
    <message>
        <source>The trouble is back: %1 (same sender’s domain or charset, same cause: %2).</source>
        <translation>Das Problem ist wieder da: %1 (dieselbe Absenderdomäne oder derselbe Zeichensatz, dieselbe Ursache: %2).</translation>
    </message>
</context>
<context>
    <name>ims::SpoolFilePage</name>
    <message>
        <source>%1

Ask for the file, packed in a ZIP file so that nothing changes it on the way, and add it to the evidence. The other messages can be gone through without it.</source>
        <translation>%1

Bitten Sie um die Datei, in eine ZIP-Datei gepackt, damit unterwegs nichts sie verändert, und fügen Sie sie zu den Belegen hinzu. Die anderen Nachrichten lassen sich auch ohne sie durchgehen.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a failed message</source>
        <translation>Gescheiterte Nachricht wählen</translation>
    </message>
    <message>
        <source>Failed message</source>
        <translation>Gescheiterte Nachricht</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Gescheiterte Nachrichten</translation>
    </message>
    <message>
        <source>In ARCHIVE: %1 · %2</source>
        <translation>In ARCHIVE: %1 · %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No file is named for this message</source>
        <translation>Für diese Nachricht ist keine Datei genannt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not a failed message: the tracking log records its delivery</source>
        <translation>keine gescheiterte Nachricht: Das Verfolgungsprotokoll verzeichnet ihre Zustellung</translation>
    </message>
    <message>
        <source>not known to have failed: no event names it</source>
        <translation>nicht als gescheitert bekannt: Kein Ereignis nennt sie</translation>
    </message>
</context>
<context>
    <name>ims::SpoolPanes</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Select the bytes first that are to be decoded.</source>
        <translation>Wählen Sie zuerst die Bytes aus, die dekodiert werden sollen.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>ims::SpoolView</name>
    <message>
        <source>(cut here: the rest is left out)</source>
        <translation>(hier gekürzt: der Rest ist ausgelassen)</translation>
    </message>
    <message numerus="yes">
        <source>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</source>
        <translation>
            <numerusform>Bytes: %1 bis %2 (hexadezimal %3 bis %4), insgesamt %n</numerusform>
            <numerusform>Bytes: %1 bis %2 (hexadezimal %3 bis %4), insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Hex: %1</source>
        <translation>Hex: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Zeile: %1</translation>
    </message>
    <message>
        <source>Lines: %1 to %2</source>
        <translation>Zeilen: %1 bis %2</translation>
    </message>
    <message>
        <source>Spool file text</source>
        <translation>Text der Spooldatei</translation>
    </message>
    <message>
        <source>The bytes of the spool file as text. F4 goes to the next charset declaration.</source>
        <translation>Die Bytes der Spooldatei als Text. F4 geht zur nächsten Zeichensatzangabe.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
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
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 contains %2 files:</source>
        <translation>%1 enthält %2 Dateien:</translation>
    </message>
    <message>
        <source>%1 contains one file:</source>
        <translation>%1 enthält eine Datei:</translation>
    </message>
    <message>
        <source>%1 declarations</source>
        <translation>%1 Zeichensatzangaben</translation>
    </message>
    <message>
        <source>%1 is not in this file any more.</source>
        <translation>%1 ist nicht mehr in dieser Datei.</translation>
    </message>
    <message>
        <source>%1 more: “Structure” says what was noticed where.</source>
        <translation>%1 weitere: „Struktur“ sagt, was wo aufgefallen ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · aus %2</translation>
    </message>
    <message>
        <source>1 declaration</source>
        <translation>1 Zeichensatzangabe</translation>
    </message>
    <message>
        <source>Charset declarations</source>
        <translation>Zeichensatzangaben</translation>
    </message>
    <message>
        <source>File to show</source>
        <translation>Anzuzeigende Datei</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail to see which charset it declares.</source>
        <translation>Öffnen Sie eine Spooldatei oder eine beliebige Rohnachricht, um zu sehen, welchen Zeichensatz sie angibt.</translation>
    </message>
    <message>
        <source>Panes and search</source>
        <translation>Bereiche und Suche</translation>
    </message>
    <message>
        <source>The file has become longer since it was opened. What is shown is its beginning.</source>
        <translation>Die Datei ist seit dem Öffnen länger geworden. Gezeigt wird ihr Anfang.</translation>
    </message>
    <message>
        <source>The file has become shorter since it was opened. What is shown may be gone.</source>
        <translation>Die Datei ist seit dem Öffnen kürzer geworden. Was gezeigt wird, ist vielleicht weg.</translation>
    </message>
    <message>
        <source>The file has been written to since it was opened. What is shown may be mixed.</source>
        <translation>In die Datei wurde seit dem Öffnen geschrieben. Was gezeigt wird, ist vielleicht vermischt.</translation>
    </message>
    <message>
        <source>The file is gone, or out of reach. What is shown may be the last there is of it.</source>
        <translation>Die Datei ist weg oder nicht erreichbar. Was gezeigt wird, ist vielleicht das Letzte, was es von ihr gibt.</translation>
    </message>
    <message>
        <source>The file is there again. It may be another one.</source>
        <translation>Die Datei ist wieder da. Vielleicht ist es eine andere.</translation>
    </message>
    <message>
        <source>The notes of this case cannot be written to here.</source>
        <translation>In die Notizen dieses Falls lässt sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>The selection is long: its first %1 bytes were copied.</source>
        <translation>Die Auswahl ist lang: Ihre ersten %1 Bytes wurden kopiert.</translation>
    </message>
    <message>
        <source>The selection stands in the case’s notes now, with its place in the file.</source>
        <translation>Die Auswahl steht jetzt in den Notizen des Falls, mit ihrer Stelle in der Datei.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>This file has changed since the evidence was read; it is shown as it is now.</source>
        <translation>Diese Datei hat sich geändert, seit die Belege gelesen wurden; gezeigt wird sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>This file is being read: what it declares follows. Its text can be looked at and searched already.</source>
        <translation>Diese Datei wird gelesen: Was sie angibt, folgt. Ihr Text lässt sich schon ansehen und durchsuchen.</translation>
    </message>
    <message>
        <source>no declaration</source>
        <translation>keine Zeichensatzangabe</translation>
    </message>
</context>
<context>
    <name>ims::SpoolWindow</name>
    <message>
        <source>%1 – Spool file viewer</source>
        <translation>%1 – Spooldateibetrachter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a spool file or mail</source>
        <translation>Spooldatei oder Mail öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Spool file viewer</source>
        <translation>Spooldateibetrachter</translation>
    </message>
</context>
<context>
    <name>ims::StartPage</name>
    <message>
        <source>Any folder of the server will do, or a copy of one: the event log (AppEvent.Evt), the archive of the Internet Mail Service (IMCDATA\IN\ARCHIVE), the settings (imc.txt) and tracking logs are found in it by themselves. A single event log or spool file can be dropped too. Nothing is changed in what you open.</source>
        <translation>Jeder Ordner des Servers oder eine Kopie davon genügt: Das Ereignisprotokoll (AppEvent.Evt), das Archiv des Internet Mail Service (IMCDATA\IN\ARCHIVE), die Einstellungen (imc.txt) und Verfolgungsprotokolle werden darin von selbst gefunden. Auch ein einzelnes Ereignisprotokoll oder eine einzelne Spooldatei lässt sich hierher ziehen. An dem, was Sie öffnen, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Begin with nothing but what the caller says</source>
        <translation>Nur mit dem beginnen, was der Anrufer sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find out why mail ended in the archive</source>
        <translation>Herausfinden, warum Mail im Archiv gelandet ist</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>Mit einem Fall weitermachen</translation>
    </message>
    <message>
        <source>Look at one message in the viewer, without a case</source>
        <translation>Eine Nachricht im Betrachter ansehen, ohne Fall</translation>
    </message>
    <message>
        <source>New case without files</source>
        <translation>Neuer Fall ohne Dateien</translation>
    </message>
    <message>
        <source>Open a spool file only…</source>
        <translation>Nur Spooldatei öffnen…</translation>
    </message>
    <message>
        <source>Open or drop here the folder of the Exchange server that logged event 4117.</source>
        <translation>Öffnen Sie den Ordner des Exchange-Servers, der Ereignis 4117 protokolliert hat, oder ziehen Sie ihn hierher.</translation>
    </message>
    <message>
        <source>Open server folder…</source>
        <translation>Serverordner öffnen…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Belege werden gelesen</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ims::StartedCard</name>
    <message>
        <source>%1 tells that it is running.</source>
        <translation>%1 sagt, dass er läuft.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: „%3“</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird abgefragt …</translation>
    </message>
    <message>
        <source>By hand, at the server’s console: “net start” lists the service by its display name, “Microsoft Exchange Internet Mail Service” (4.0: “Connector”). Event 1000 of MSExchangeIMC in the application log holds the build (Q257618), and no error of MSExchangeIMC comes after it.</source>
        <translation>Von Hand, an der Konsole des Servers: „net start“ führt den Dienst mit seinem Anzeigenamen auf, „Microsoft Exchange Internet Mail Service“ (4.0: „Connector“). Ereignis 1000 von MSExchangeIMC im Anwendungsprotokoll enthält den Build (Q257618), und kein Fehler von MSExchangeIMC kommt danach.</translation>
    </message>
    <message>
        <source>Check that it runs</source>
        <translation>Prüfen, ob er läuft</translation>
    </message>
    <message>
        <source>Found: %1, after the start at %2.</source>
        <translation>Gefunden: %1, nach dem Start (%2).</translation>
    </message>
    <message>
        <source>It is the build that the case knows.</source>
        <translation>Es ist der Build, den der Fall kennt.</translation>
    </message>
    <message>
        <source>Look for event 1000</source>
        <translation>Nach Ereignis 1000 suchen</translation>
    </message>
    <message>
        <source>No event 1000 of MSExchangeIMC is in the logs that are open.</source>
        <translation>In den geöffneten Protokollen ist kein Ereignis 1000 von MSExchangeIMC.</translation>
    </message>
    <message>
        <source>No log of the server’s own is open here. Have the caller look for event 1000, or add a fresh copy of the log in step 1.</source>
        <translation>Hier ist kein Originalprotokoll des Servers geöffnet. Lassen Sie den Anrufer nach Ereignis 1000 suchen oder fügen Sie in Schritt 1 eine neue Kopie des Protokolls hinzu.</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>Kein Server ist genannt.</translation>
    </message>
    <message>
        <source>Not found: the newest is %1, before the start at %2. The service may still be starting, or the server’s clock be slow.</source>
        <translation>Nicht gefunden: Das neueste ist %1, vor dem Start (%2). Vielleicht startet der Dienst noch, oder die Uhr des Servers geht nach.</translation>
    </message>
    <message>
        <source>Port 25 greets with a line that begins with 220 and names the Internet Mail Service and its build (4.0: “220 … service ready”). The program reads that line and hangs up.</source>
        <translation>Port 25 meldet sich mit einer Zeile, die mit 220 beginnt und den Internet Mail Service und seinen Build nennt (4.0: „220 … service ready“). Das Programm liest diese Zeile und legt auf.</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <translation>Port für Mail</translation>
    </message>
    <message>
        <source>Read the greeting</source>
        <translation>Begrüßung lesen</translation>
    </message>
    <message>
        <source>Reading the server’s logs again …</source>
        <translation>Die Protokolle des Servers werden noch einmal gelesen …</translation>
    </message>
    <message>
        <source>Reads the server’s logs again</source>
        <translation>Liest die Protokolle des Servers noch einmal</translation>
    </message>
    <message>
        <source>Server whose mail port greets</source>
        <translation>Server, dessen Mail-Port sich meldet</translation>
    </message>
    <message>
        <source>That is not the Internet Mail Service: another mail server or an antivirus gateway owns the port (Q146157, Q222553, Q254214).</source>
        <translation>Das ist nicht der Internet Mail Service: Ein anderer Mailserver oder ein Antivirus-Gateway belegt den Port (Q146157, Q222553, Q254214).</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0 (Q146157), but the case knows version %1: probably another program owns the port.</source>
        <translation>Das ist der Wortlaut des Internet Mail Connector von 4.0 (Q146157), aber der Fall kennt Version %1: Wahrscheinlich belegt ein anderes Programm den Port.</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0, which names no build (Q146157); others greet like it, so it is probably the service.</source>
        <translation>Das ist der Wortlaut des Internet Mail Connector von 4.0, der keinen Build nennt (Q146157); andere melden sich ebenso, es ist also wahrscheinlich der Dienst.</translation>
    </message>
    <message>
        <source>The Internet Mail Service greets, build %1 (Q164060, Q194131). %2</source>
        <translation>Der Internet Mail Service meldet sich, Build %1 (Q164060, Q194131). %2</translation>
    </message>
    <message>
        <source>The case knows build %1: was a service pack installed, or is it another server?</source>
        <translation>Der Fall kennt Build %1: Wurde ein Service Pack installiert, oder ist es ein anderer Server?</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1</source>
        <translation>Die Belege ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The mail port greets as the service does.</source>
        <translation>Der Mail-Port meldet sich wie der Dienst.</translation>
    </message>
    <message>
        <source>The newest is %1. Compare its time with when the service was started.</source>
        <translation>Das neueste ist %1. Vergleichen Sie seine Zeit mit dem Start des Dienstes.</translation>
    </message>
    <message>
        <source>event 1000 of %1</source>
        <translation>Ereignis 1000 von %1</translation>
    </message>
    <message>
        <source>event 1000 of %1, build %2</source>
        <translation>Ereignis 1000 von %1, Build %2</translation>
    </message>
    <message>
        <source>port </source>
        <translation>Port </translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>Name oder Adresse des Servers</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventForm</name>
    <message>
        <source>8 characters, such as G4KX0B7M</source>
        <translation>8 Zeichen, etwa G4KX0B7M</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>An event that the caller reads out</source>
        <translation>Ein Ereignis, das der Anrufer vorliest</translation>
    </message>
    <message>
        <source>An event that was read out</source>
        <translation>Ein vorgelesenes Ereignis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change an event that was read out</source>
        <translation>Ein vorgelesenes Ereignis ändern</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date and time as read out</source>
        <translation>Datum und Uhrzeit, wie vorgelesen</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Event ID, source</source>
        <translation>Ereignis-ID, Quelle</translation>
    </message>
    <message>
        <source>Kept as %1 UTC. Event Viewer shows the clock of the computer that it runs on: choose that zone, summer time included.</source>
        <translation>Aufbewahrt als %1 UTC. Der Event Viewer zeigt die Uhr des Computers, auf dem er läuft: Wählen Sie dessen Zeitzone, Sommerzeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>Quelle des Ereignisses</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>Spooldatei</translation>
    </message>
    <message>
        <source>Spool file’s name</source>
        <translation>Name der Spooldatei</translation>
    </message>
    <message>
        <source>Text of the event, and what else was read out</source>
        <translation>Text des Ereignisses und was sonst vorgelesen wurde</translation>
    </message>
    <message>
        <source>The caller knows the time</source>
        <translation>Der Anrufer kennt die Zeit</translation>
    </message>
    <message>
        <source>The event’s text or its data, as read out or pasted from Event Viewer; the fields fill themselves</source>
        <translation>Der Text des Ereignisses oder seine Daten, wie vorgelesen oder aus dem Event Viewer eingefügt; die Felder füllen sich von selbst</translation>
    </message>
    <message>
        <source>The fields above were filled in from this text.</source>
        <translation>Die Felder oben wurden aus diesem Text gefüllt.</translation>
    </message>
    <message>
        <source>The text holds %1 events; the fields show the first. Add the others one by one.</source>
        <translation>Der Text enthält %1 Ereignisse; die Felder zeigen das erste. Fügen Sie die anderen einzeln hinzu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone of what was read out</source>
        <translation>Zeitzone des Vorgelesenen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Was sonst gesagt wurde</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>Name des Servers</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventList</name>
    <message>
        <source>%1 %2 · spool file %3 · %4 · %5</source>
        <translation>%1 %2 · Spooldatei %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>und %1 weitere, alle im Bericht</translation>
    </message>
    <message>
        <source>computer not known</source>
        <translation>Computer unbekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
</context>
<context>
    <name>ims::StatedSettingsCard</name>
    <message>
        <source>Add an e-mail domain</source>
        <translation>E-Mail-Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-Mail-Domäne</translation>
    </message>
    <message>
        <source>E-mail domain %1</source>
        <translation>E-Mail-Domäne %1</translation>
    </message>
    <message>
        <source>In the Administrator program, on the tab Internet Mail of the service: first both lists there, then those of each domain behind the button E-Mail Domain. What is not read out stays empty.</source>
        <translation>Im Programm Administrator, auf der Registerkarte Internet Mail des Dienstes: zuerst dort beide Listen, dann die jeder Domäne hinter der Schaltfläche E-Mail Domain. Was nicht vorgelesen wird, bleibt leer.</translation>
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
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove e-mail domain %1</source>
        <translation>E-Mail-Domäne %1 entfernen</translation>
    </message>
    <message>
        <source>The Character Sets, as the caller reads them out</source>
        <translation>Die „Character Sets“, wie der Anrufer sie vorliest</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>e-mail domain %1</source>
        <translation>E-Mail-Domäne %1</translation>
    </message>
    <message>
        <source>not read out</source>
        <translation>nicht vorgelesen</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>etwa jp oder example.com</translation>
    </message>
</context>
<context>
    <name>ims::StepBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Do this step after all</source>
        <translation>Schritt doch ausführen</translation>
    </message>
    <message>
        <source>Esc: do the step after all</source>
        <translation>Esc: den Schritt doch ausführen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave this step out…</source>
        <translation>Diesen Schritt auslassen…</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Why is this step left out?</source>
        <translation>Warum wird dieser Schritt ausgelassen?</translation>
    </message>
    <message>
        <source>Why is this step left out? It stands in the report.</source>
        <translation>Warum wird dieser Schritt ausgelassen? Es steht im Bericht.</translation>
    </message>
</context>
<context>
    <name>ims::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
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
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>ims::StepPage</name>
    <message>
        <source>More than one server</source>
        <translation>Mehr als ein Server</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Ausgelassen. %1</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 · about %4 min</source>
        <translation>Schritt %1 von %2 · %3 · etwa %4 min</translation>
    </message>
</context>
<context>
    <name>ims::StoreGuide</name>
    <message>
        <source>%1. Everybody is disconnected: agree on an hour. This program never stops or starts it.</source>
        <translation>%1. Alle Benutzer werden getrennt: Vereinbaren Sie eine Stunde. Dieses Programm beendet oder startet ihn nie.</translation>
    </message>
    <message>
        <source>At the server’s console, in this order:</source>
        <translation>An der Konsole des Servers, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Stops with it and has to be started again after it: %1.</source>
        <translation>Wird mit beendet und muss danach wieder gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The Information Store, by hand only</source>
        <translation>Der Informationsspeicher, nur von Hand</translation>
    </message>
</context>
<context>
    <name>ims::StructureModel</name>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>%1 Empfänger</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>1 Empfänger</translation>
    </message>
    <message>
        <source>After the message</source>
        <translation>Nach der Nachricht</translation>
    </message>
    <message>
        <source>As it stands in the file; an attachment is smaller once it is decoded</source>
        <translation>Wie es in der Datei steht; eine Anlage ist dekodiert kleiner</translation>
    </message>
    <message>
        <source>Before the message</source>
        <translation>Vor der Nachricht</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Connected host</source>
        <translation>Verbundener Host</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>MTS-ID</source>
        <translation>MTS-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>eine Bytereihenfolgemarkierung (BOM)</translation>
    </message>
    <message>
        <source>a damaged envelope</source>
        <translation>ein beschädigter Umschlag</translation>
    </message>
    <message>
        <source>a second file</source>
        <translation>eine zweite Datei</translation>
    </message>
    <message>
        <source>an end mark of DOS (Ctrl+Z)</source>
        <translation>eine Endemarke von DOS (Strg+Z)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>bytes that belong to no message</source>
        <translation>Bytes, die zu keiner Nachricht gehören</translation>
    </message>
    <message>
        <source>what an older file left</source>
        <translation>was eine ältere Datei hinterließ</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>Nullbytes</translation>
    </message>
</context>
<context>
    <name>ims::StructureView</name>
    <message>
        <source>Structure of the message</source>
        <translation>Struktur der Nachricht</translation>
    </message>
</context>
<context>
    <name>ims::SymptomCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what the caller reports</source>
        <translation>Ändern, was der Anrufer meldet</translation>
    </message>
    <message>
        <source>Go to step %1, %2</source>
        <translation>Zu Schritt %1, %2</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>In den eigenen Worten des Anrufers</translation>
    </message>
    <message>
        <source>In the caller’s own words: “nothing from Japan since Monday” …</source>
        <translation>In den eigenen Worten des Anrufers: „seit Montag nichts aus Japan“ …</translation>
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
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>A log exported as text has the times of the clock of the computer that Event Viewer ran on, summer time included. The answers hold for all such logs of the case.</source>
        <translation>Ein als Text exportiertes Protokoll hat die Zeiten der Uhr des Computers, auf dem der Event Viewer lief, Sommerzeit eingeschlossen. Die Antworten gelten für alle solchen Protokolle des Falls.</translation>
    </message>
    <message>
        <source>Not known (taken as UTC)</source>
        <translation>Unbekannt (als UTC angenommen)</translation>
    </message>
    <message>
        <source>The server’s clock is in</source>
        <translation>Zeitzone der Serveruhr</translation>
    </message>
    <message>
        <source>Time zone of the server’s clock</source>
        <translation>Zeitzone der Uhr des Servers</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Times in %1 and %2 more</source>
        <translation>Zeiten in %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>Which day is %1?</source>
        <translation>Welcher Tag ist %1?</translation>
    </message>
    <message>
        <source>Which day is %1? Until this is known, its events have no time.</source>
        <translation>Welcher Tag ist %1? Bis das bekannt ist, haben seine Ereignisse keine Zeit.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>“%1” is no time zone that is known here. Choose one, or type how far it is from UTC, such as +01:00.</source>
        <translation>„%1“ ist keine hier bekannte Zeitzone. Wählen Sie eine oder geben Sie den Abstand zu UTC ein, etwa +01:00.</translation>
    </message>
</context>
<context>
    <name>ims::TickRow</name>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>Erledigt %1 von %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>ims::Tour</name>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Rundgang, %1 von %2</translation>
    </message>
</context>
<context>
    <name>ims::TroubleCard</name>
    <message>
        <source>%1
met here</source>
        <translation>%1
hier aufgetreten</translation>
    </message>
    <message>
        <source>%1
probably here</source>
        <translation>%1
wahrscheinlich hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Hide the known troubles</source>
        <translation>Bekannte Probleme ausblenden</translation>
    </message>
    <message>
        <source>If it does not stop or start</source>
        <translation>Wenn er sich nicht beenden oder starten lässt</translation>
    </message>
    <message>
        <source>Set the bad message aside: step 7</source>
        <translation>Fehlerhafte Nachricht beiseitelegen: Schritt 7</translation>
    </message>
    <message>
        <source>Show the known troubles</source>
        <translation>Bekannte Probleme zeigen</translation>
    </message>
</context>
<context>
    <name>ims::UndoCard</name>
    <message>
        <source>How to undo it</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>Set the rows back the same way and restart the service. They are at present:</source>
        <translation>Stellen Sie die Zeilen auf demselben Weg zurück und starten Sie den Dienst neu. Jetzt sind sie:</translation>
    </message>
    <message>
        <source>What the rows are at present is not known. Write every one down before you change it, entries that are missing too; without that nothing can be put back.</source>
        <translation>Wie die Zeilen jetzt sind, ist nicht bekannt. Schreiben Sie jede auf, bevor Sie sie ändern, auch fehlende Einträge; ohne das lässt sich nichts zurückstellen.</translation>
    </message>
</context>
<context>
    <name>ims::WeighingLines</name>
    <message>
        <source>%1 (and %2 more of this kind, counted once)</source>
        <translation>%1 (und %2 weitere dieser Art, einmal gezählt)</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>Wie abgewogen wurde</translation>
    </message>
    <message>
        <source>Keeps it at “possible” at most, whatever the sum:</source>
        <translation>Lässt höchstens „möglich“ zu, gleich welche Summe:</translation>
    </message>
    <message>
        <source>Keeps it at “unlikely”, whatever the sum:</source>
        <translation>Lässt höchstens „unwahrscheinlich“ zu, gleich welche Summe:</translation>
    </message>
    <message>
        <source>Not every line holds for every message. Of the message that it explains best the lines add up to %1. That counts as %2 % – %3.</source>
        <translation>Nicht jede Zeile gilt für jede Nachricht. Bei der Nachricht, die sie am besten erklärt, ergeben die Zeilen zusammen %1. Das zählt als %2 % – %3.</translation>
    </message>
    <message>
        <source>Rules the cause out, whatever the sum:</source>
        <translation>Schließt die Ursache aus, gleich welche Summe:</translation>
    </message>
    <message>
        <source>Sum: %1. It counts as %2 % – %3.</source>
        <translation>Summe: %1. Das zählt als %2 % – %3.</translation>
    </message>
</context>
<context>
    <name>ims::WrittenCard</name>
    <message>
        <source>%1 (%2 bytes).</source>
        <translation>%1 (%2 Bytes).</translation>
    </message>
    <message>
        <source>It is encrypted: tell the password in another way.</source>
        <translation>Das Archiv ist verschlüsselt: Teilen Sie das Kennwort auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>Nothing was replaced in it.</source>
        <translation>Darin wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Open the report’s folder</source>
        <translation>Ordner des Berichts öffnen</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Values were replaced in it.</source>
        <translation>Darin wurden Werte ersetzt.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all in its manifest</source>
        <translation>
            <numerusform>und %n weiterer, alle in seinem Manifest</numerusform>
            <numerusform>und %n weitere, alle in seinem Manifest</numerusform>
        </translation>
    </message>
</context>
</TS>
