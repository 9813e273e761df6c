#include "core/settings/ImccopySteps.h"

using namespace Qt::StringLiterals;

namespace ims {

std::vector<ImccopyStep> imccopySteps()
{
    using enum ImccopyPart;
    return {
        {u"save"_s,
         Message(QT_TRANSLATE_NOOP("ims",
                                   "On the server, save the settings as they are. It only reads (Q262126).")),
         {u"imccopy -save domain imc-before.txt"_s},
         Import},
        {u"routes"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims",
             "Save the routing table too: changing properties of the service can damage it, and event 4056 "
             "is logged at the next start then (Q182522).")),
         {u"imccopy -save routes imc-routes.txt"_s},
         Nothing},
        {u"rehearse"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims", "Rehearse: restore the save as it is, save again, and import that. Nothing may differ. "
                    "(“-restore domain” is inferred: Q182522 shows “-restore routes”.)")),
         {u"imccopy -restore domain imc-before.txt"_s, u"imccopy -save domain imc-rehearsed.txt"_s},
         Import},
        {u"file"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims",
             "Write the restore file and take it to the server. It is the newest imported save with only "
             "the planned lists changed.")),
         {},
         ChangeFile},
        {u"apply"_s,
         Message(QT_TRANSLATE_NOOP("ims", "On the server, restore the changed file.")),
         {u"imccopy -restore domain imc-change.txt"_s},
         Nothing},
        {u"prove"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims", "Save once more and import it: the program compares it with the plan, list by list.")),
         {u"imccopy -save domain imc-after.txt"_s},
         Import},
        {u"restart"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims", "Stop and start the service (step 6). Only if event 4056 is logged at the start: put the "
                    "routing table back and restart once more (Q182522).")),
         {u"imccopy -restore routes imc-routes.txt"_s},
         Nothing},
    };
}

std::vector<ImccopyStep> imccopyUndoSteps()
{
    using enum ImccopyPart;
    return {
        {u"undo-save"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims", "Save the settings anew and import that: what others changed since then stays.")),
         {u"imccopy -save domain imc-now.txt"_s},
         Import},
        {u"undo-file"_s,
         Message(QT_TRANSLATE_NOOP(
             "ims", "Write the file that puts back only what the plan changed, and take it to the server.")),
         {},
         UndoFile},
        {u"undo-apply"_s,
         Message(QT_TRANSLATE_NOOP("ims", "On the server, restore it, then stop and start the service.")),
         {u"imccopy -restore domain imc-undo.txt"_s},
         Nothing},
    };
}

QList<Message> imccopyCautions(const QString& serverFamily)
{
    QList<Message> cautions;
    if (serverFamily == "5.5"_L1)
        cautions.append(Message(QT_TRANSLATE_NOOP(
            "ims",
            "Documented for 5.5: “-save domain” (Q262126), “-restore routes” (Q182522). “-restore domain” "
            "is inferred from them; the rehearsal shows whether it works here.")));
    else
        cautions.append(Message(QT_TRANSLATE_NOOP(
            "ims",
            "Both articles are about 5.5 (Q262126, Q182522). For 4.0 and 5.0 the tool is not documented: "
            "rather set it by hand, unless the rehearsal shows that it works.")));
    cautions.append(Message(QT_TRANSLATE_NOOP(
        "ims",
        "The tool lies on the Exchange Server CD, in Server\\Support\\Utils, in the folder of the server’s "
        "processor. Run it on the server, logged on with Permissions Admin of the site’s configuration "
        "(the rights are inferred).")));
    return cautions;
}

} // namespace ims
