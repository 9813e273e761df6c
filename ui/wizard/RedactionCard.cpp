#include "ui/wizard/RedactionCard.h"

#include "ui/common/Disclosure.h"
#include "ui/common/TableLook.h"
#include "ui/common/WrapLayout.h"
#include "ui/models/PseudonymsModel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int typingPause = 400; // ms
constexpr int mostRows = 8;

QString nameOf(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Addresses:
        return RedactionCard::tr("E-mail addresses");
    case RedactionKind::Domains:
        return RedactionCard::tr("Domains");
    case RedactionKind::Hosts:
        return RedactionCard::tr("Servers and machines");
    case RedactionKind::IpAddresses:
        return RedactionCard::tr("IP addresses");
    case RedactionKind::People:
        return RedactionCard::tr("People and ticket");
    case RedactionKind::Subjects:
        return RedactionCard::tr("Subjects");
    case RedactionKind::Bodies:
        return RedactionCard::tr("Texts of messages");
    case RedactionKind::Notes:
        return RedactionCard::tr("Notes");
    case RedactionKind::Paths:
        break;
    }
    return RedactionCard::tr("Folders and files");
}

QString meaningOf(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Addresses:
        return RedactionCard::tr("The part of an address before the @.");
    case RedactionKind::Domains:
        return RedactionCard::tr("Domains of addresses, hosts and settings.");
    case RedactionKind::Hosts:
        return RedactionCard::tr("Names of servers and other machines.");
    case RedactionKind::IpAddresses:
        return RedactionCard::tr("Addresses of machines, IPv4 and IPv6.");
    case RedactionKind::People:
        return RedactionCard::tr("Names, accounts, telephone and ticket numbers, organisations.");
    case RedactionKind::Subjects:
        return RedactionCard::tr("Subjects, Message-IDs and every other free text in a header.");
    case RedactionKind::Bodies:
        return RedactionCard::tr("Letters become other letters of the same script, so that the character "
                                 "set and its faults can be seen as before. Attachments are left out.");
    case RedactionKind::Notes:
        return RedactionCard::tr("What people wrote freely: notes, the caller’s words, typed answers, "
                                 "outputs of programs. They are left out.");
    case RedactionKind::Paths:
        break;
    }
    return RedactionCard::tr("Names of folders and files that are not the server’s own.");
}

QString replacedOf(const QString& kind, int count)
{
    if (kind == "addresses"_L1)
        return RedactionCard::tr("%n address(es)", nullptr, count);
    if (kind == "domains"_L1)
        return RedactionCard::tr("%n domain(s)", nullptr, count);
    if (kind == "hosts"_L1)
        return RedactionCard::tr("%n machine name(s)", nullptr, count);
    if (kind == "ip-addresses"_L1)
        return RedactionCard::tr("%n IP address(es)", nullptr, count);
    if (kind == "people"_L1)
        return RedactionCard::tr("%n name(s) of people or number(s)", nullptr, count);
    if (kind == "subjects"_L1)
        return RedactionCard::tr("%n text(s) of headers", nullptr, count);
    return RedactionCard::tr("%n folder(s) and file(s)", nullptr, count);
}

QStringList wordsIn(const QString& text)
{
    QStringList words;
    for (const QString& part : text.split(u',')) {
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

QString replacedText(const QJsonObject& counts)
{
    QStringList parts;
    for (const RedactionKind kind : redactionKinds()) {
        const QString id = redactionKindId(kind);
        if (const int count = counts.value(id).toInt(); count > 0)
            parts.append(replacedOf(id, count));
    }
    return parts.join(u", "_s);
}

RedactionCard::RedactionCard(QWidget* parent)
    : Card(tr("What is hidden"), parent)
    , m_summary(addText({}))
    , m_all(new QPushButton(tr("Hide all"), this))
    , m_nothing(new QPushButton(tr("Hide nothing"), this))
    , m_words(new QLineEdit(this))
    , m_recipients(nullptr)
    , m_opener(nullptr)
    , m_list(nullptr)
    , m_names(nullptr)
    , m_model(new PseudonymsModel(this))
{
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_all, m_nothing}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] {
        RedactionChoices all = m_choices;
        all.kinds = RedactionChoices::all().kinds;
        choose(all);
    });
    connect(m_nothing, &QPushButton::clicked, this, [this] {
        RedactionChoices none = m_choices;
        none.kinds.clear();
        none.words.clear();
        choose(none);
    });
    makeKinds();
    makeWords();
    makeNames();
    setChoices({});
}

void RedactionCard::makeKinds()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const RedactionKind kind : redactionKinds()) {
        const Kind made{kind, new QCheckBox(nameOf(kind), this),
                        new TextLabel(TextStyle::Small, ColorRole::Muted, this)};
        made.box->setToolTip(toolTipText(meaningOf(kind)));
        made.box->setAccessibleDescription(meaningOf(kind));
        made.count->setWordWrap(false);
        const int line = static_cast<int>(m_kinds.size());
        grid->addWidget(made.box, line, 0);
        grid->addWidget(made.count, line, 1, Qt::AlignRight | Qt::AlignVCenter);
        connect(made.box, &QCheckBox::toggled, this, [this, kind](bool on) {
            RedactionChoices choices = m_choices;
            if (on)
                choices.kinds.insert(kind);
            else
                choices.kinds.erase(kind);
            choose(choices);
        });
        m_kinds.push_back(made);
    }
    column()->addLayout(grid);
}

void RedactionCard::makeWords()
{
    auto* name = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    name->setText(tr("Further &words, with commas between them:"));
    name->setBuddy(m_words);
    m_words->setAccessibleName(tr("Further words to hide, with commas between them"));
    m_words->setPlaceholderText(tr("Project Falcon, Contoso"));
    column()->addWidget(name);
    column()->addWidget(m_words);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_words, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::editingFinished, this, &RedactionCard::takeWords);
    connect(&m_typing, &QTimer::timeout, this, &RedactionCard::takeWords);
    m_recipients = new QCheckBox(tr("Name hidden recipients (Bcc)"), this);
    const QString meaning = tr("Recipients that only a message’s envelope names: blind copies, members of "
                               "lists. Others are not to learn of them.");
    m_recipients->setToolTip(toolTipText(meaning));
    m_recipients->setAccessibleDescription(meaning);
    column()->addWidget(m_recipients);
    connect(m_recipients, &QCheckBox::toggled, this, [this](bool named) {
        RedactionChoices choices = m_choices;
        choices.hiddenRecipients = !named;
        choose(choices);
    });
}

void RedactionCard::makeNames()
{
    m_opener = new Disclosure(tr("Who is who"), this);
    column()->addWidget(m_opener, 0, Qt::AlignLeft);
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::small);
    auto* note = new TextLabel(TextStyle::Small, ColorRole::Muted, m_list);
    note->setText(tr("For you alone: it stays with the case and is in no export. One name stands for one "
                     "value in all files of the case’s exports."));
    m_names = new QTableView(m_list);
    applyTableLook(m_names);
    m_names->setModel(m_model);
    m_names->setAccessibleName(tr("Who is who: what stands for what in the report"));
    m_names->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    list->addWidget(note);
    list->addWidget(m_names);
    column()->addWidget(m_list);
    connect(m_opener, &Disclosure::toggled, m_list, &QWidget::setVisible);
    m_list->hide();
    m_opener->hide();
}

QCheckBox* RedactionCard::box(RedactionKind kind) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind& one) { return one.kind == kind; });
    return found == m_kinds.end() ? nullptr : found->box;
}

void RedactionCard::choose(const RedactionChoices& choices)
{
    if (choices == m_choices)
        return;
    setChoices(choices);
    Q_EMIT changed();
}

void RedactionCard::setChoices(const RedactionChoices& choices)
{
    m_choices = choices;
    for (const Kind& kind : m_kinds) {
        const QSignalBlocker quiet(kind.box);
        kind.box->setChecked(choices.has(kind.kind));
    }
    const QSignalBlocker quiet(m_recipients);
    m_recipients->setChecked(!choices.hiddenRecipients);
    if (wordsIn(m_words->text()) != choices.words) // what is being typed stays
        m_words->setText(choices.words.join(u", "_s));
    showSummary();
}

void RedactionCard::takeWords()
{
    m_typing.stop();
    RedactionChoices choices = m_choices;
    choices.words = wordsIn(m_words->text());
    choose(choices);
}

void RedactionCard::showReplaced(const QJsonObject& counts, std::vector<PseudonymPair> names)
{
    m_counts = counts;
    const int all = static_cast<int>(names.size());
    m_model->setPairs(std::move(names));
    m_names->setFixedHeight(tableHeight(m_names, std::clamp(all, 2, mostRows)));
    m_opener->setWords(tr("Who is who (%n)", nullptr, all));
    m_opener->setVisible(all > 0);
    m_list->setVisible(all > 0 && m_opener->isChecked());
    showSummary();
}

void RedactionCard::showSummary()
{
    const bool replaces = m_choices.isRedacting();
    for (const Kind& kind : m_kinds) {
        const int count = m_counts.value(redactionKindId(kind.kind)).toInt();
        const bool told = replaces && m_choices.has(kind.kind) && count > 0;
        kind.count->setText(told ? tr("%n replaced", nullptr, count) : QString());
        kind.count->setVisible(told);
    }
    if (!replaces)
        return m_summary->setText(
            tr("Nothing: the files hold names, addresses and messages as they are. Treat them as mail."));
    const QString replaced = replacedText(m_counts);
    m_summary->setText(replaced.isEmpty() ? tr("Other names stand in the place of what is ticked.")
                                          : tr("Replaced: %1.").arg(replaced));
}

QString RedactionCard::summary() const
{
    return m_summary->text();
}

} // namespace ims
