<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ArchiveTexts</name>
    <message numerus="yes">
        <source>%n failed message(s)</source>
        <translation>
            <numerusform>%n failed message</numerusform>
            <numerusform>%n failed messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed message(s), %1</source>
        <translation>
            <numerusform>%n failed message, %1</numerusform>
            <numerusform>%n failed messages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them as copies in which hidden recipients are replaced.</source>
        <translation>
            <numerusform>%n of them as a copy in which hidden recipients are replaced.</numerusform>
            <numerusform>%n of them as copies in which hidden recipients are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of the Character Sets</source>
        <translation>
            <numerusform>%n save of the Character Sets</numerusform>
            <numerusform>%n saves of the Character Sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole event log(s)</source>
        <translation>
            <numerusform>%n whole event log</numerusform>
            <numerusform>%n whole event logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message numerus="yes">
        <source>Putting back begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Putting back begun: %n file, from %1 to %2</numerusform>
            <numerusform>Putting back begun: %n files, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting aside begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>Setting aside begun: %n file, from %1 to %2</numerusform>
            <numerusform>Setting aside begun: %n files, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetestWords</name>
    <message numerus="yes">
        <source>%n could not be moved; the table says why.</source>
        <translation>
            <numerusform>%n could not be moved; the table says why.</numerusform>
            <numerusform>%n could not be moved; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved back.</source>
        <translation>
            <numerusform>%n file moved back.</numerusform>
            <numerusform>%n files moved back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n file put back.</numerusform>
            <numerusform>%n files put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n file set aside.</numerusform>
            <numerusform>%n files set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left where it is.</source>
        <translation>
            <numerusform>%n left where it is.</numerusform>
            <numerusform>%n left where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there: taken by the service.</source>
        <translation>
            <numerusform>%n no longer there: taken by the service.</numerusform>
            <numerusform>%n no longer there: taken by the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims</name>
    <message numerus="yes">
        <source>%1 names %n messages, the newest %2 (%3)</source>
        <translation>
            <numerusform>%1 names %n message, the newest %2 (%3)</numerusform>
            <numerusform>%1 names %n messages, the newest %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; every cause that the evidence points to was dismissed by the technician.</source>
        <translation>
            <numerusform>%n message failed; every cause that the evidence points to was dismissed by the technician.</numerusform>
            <numerusform>%n messages failed; every cause that the evidence points to was dismissed by the technician.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; the evidence does not point to one cause.</source>
        <translation>
            <numerusform>%n message failed; the evidence does not point to one cause.</numerusform>
            <numerusform>%n messages failed; the evidence does not point to one cause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n time, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It explains %1 of %n failed messages.</source>
        <translation>
            <numerusform>It explains %1 of %n failed message.</numerusform>
            <numerusform>It explains %1 of %n failed messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages</source>
        <translation>
            <numerusform>The bytes of %n message</numerusform>
            <numerusform>The bytes of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages that events name</source>
        <translation>
            <numerusform>The bytes of %n message that events name</numerusform>
            <numerusform>The bytes of %n messages that events name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::CaseHistoryDialog</name>
    <message numerus="yes">
        <source>%n files were copied into the case</source>
        <translation>
            <numerusform>%n file was copied into the case</numerusform>
            <numerusform>%n files were copied into the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::ExportCard</name>
    <message numerus="yes">
        <source>Values are replaced (%n kind(s)), in every form.</source>
        <translation>
            <numerusform>Values are replaced (%n kind), in every form.</numerusform>
            <numerusform>Values are replaced (%n kinds), in every form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::ImccopyCard</name>
    <message numerus="yes">
        <source>Made from %1; %n line(s) differ.</source>
        <translation>
            <numerusform>Made from %1; %n line differs.</numerusform>
            <numerusform>Made from %1; %n lines differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::KitCard</name>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <translation>
            <numerusform>Left out: %n.</numerusform>
            <numerusform>Left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n file(s).</source>
        <translation>
            <numerusform>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n file.</numerusform>
            <numerusform>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::QueueCard</name>
    <message numerus="yes">
        <source>In OUT lie %n file(s): what of it was sent already may be sent once more.</source>
        <translation>
            <numerusform>In OUT lies %n file: what of it was sent already may be sent once more.</numerusform>
            <numerusform>In OUT lie %n files: what of it was sent already may be sent once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::RedactionCard</name>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>%n IP address</numerusform>
            <numerusform>%n IP addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) and file(s)</source>
        <translation>
            <numerusform>%n folder or file</numerusform>
            <numerusform>%n folders and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine name(s)</source>
        <translation>
            <numerusform>%n machine name</numerusform>
            <numerusform>%n machine names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people or number(s)</source>
        <translation>
            <numerusform>%n name of a person or number</numerusform>
            <numerusform>%n names of people or numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of headers</source>
        <translation>
            <numerusform>%n text of headers</numerusform>
            <numerusform>%n texts of headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is who (%n)</source>
        <translation>
            <numerusform>Who is who (%n)</numerusform>
            <numerusform>Who is who (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesCard</name>
    <message numerus="yes">
        <source>%n file(s). Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</source>
        <translation>
            <numerusform>%n file. Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</numerusform>
            <numerusform>%n files. Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::RetestRunCard</name>
    <message numerus="yes">
        <source>Put back %n file(s)…</source>
        <translation>
            <numerusform>Put back %n file…</numerusform>
            <numerusform>Put back %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::RetestUndoCard</name>
    <message numerus="yes">
        <source>On %1, %n file(s) go back to where they came from, the last first: from %2 to %3.</source>
        <translation>
            <numerusform>On %1, %n file goes back to where it came from: from %2 to %3.</numerusform>
            <numerusform>On %1, %n files go back to where they came from, the last first: from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has not run since: everything goes back exactly as it was (%n file(s)).</source>
        <translation>
            <numerusform>The service has not run since: everything goes back exactly as it was (%n file).</numerusform>
            <numerusform>The service has not run since: everything goes back exactly as it was (%n files).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::RetestWatchCard</name>
    <message numerus="yes">
        <source>Looked at the folders %n time(s).</source>
        <translation>
            <numerusform>Looked at the folders %n time.</numerusform>
            <numerusform>Looked at the folders %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::SetAsideCard</name>
    <message numerus="yes">
        <source>%n file(s) more cannot be moved now: in use or growing.</source>
        <translation>
            <numerusform>%n file more cannot be moved now: in use or growing.</numerusform>
            <numerusform>%n files more cannot be moved now: in use or growing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::SettingsSaves</name>
    <message numerus="yes">
        <source>Compared with %1, %n field(s) differ.</source>
        <translation>
            <numerusform>Compared with %1, %n field differs.</numerusform>
            <numerusform>Compared with %1, %n fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), all in the report</source>
        <translation>
            <numerusform>and %n more row, all in the report</numerusform>
            <numerusform>and %n more rows, all in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::SpoolView</name>
    <message numerus="yes">
        <source>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</source>
        <translation>
            <numerusform>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</numerusform>
            <numerusform>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::WrittenCard</name>
    <message numerus="yes">
        <source>and %n more, all in its manifest</source>
        <translation>
            <numerusform>and %n more, all in its manifest</numerusform>
            <numerusform>and %n more, all in its manifest</numerusform>
        </translation>
    </message>
</context>
</TS>
