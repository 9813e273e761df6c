#include "ui/models/CharsetsModel.h"

#include "ui/common/Translated.h"
#include "ui/models/ColumnHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString articles(const QStringList& kb)
{
    return kb.isEmpty() ? QString() : u" ("_s + kb.join(u", "_s) + u')';
}

QString codePageText(const Charset& charset)
{
    return charset.codePage > 0 ? QString::number(charset.codePage) : u"–"_s;
}

bool hasWord(const Charset& charset, const QString& word)
{
    const auto has = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
    return has(charset.name) || has(charset.imsName) || has(charset.imsToken) ||
           std::any_of(charset.aliases.begin(), charset.aliases.end(), has) ||
           std::any_of(charset.imsAlso.begin(), charset.imsAlso.end(), has) ||
           (charset.codePage > 0 && has(QString::number(charset.codePage)));
}

QString serverFile(const ServerFile& file)
{
    QString text = file.name + articles(file.kb);
    if (file.basis == NameBasis::Inferred)
        text = CharsetsModel::tr("%1, inferred").arg(text);
    if (file.restart)
        text = CharsetsModel::tr("%1; Windows must be started anew after it").arg(text);
    return text;
}

} // namespace

void CharsetsModel::setCatalogue(std::shared_ptr<const CharsetCatalogue> catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    filter();
    endResetModel();
}

void CharsetsModel::setVersion(const QString& version)
{
    m_version = version;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CharsetsModel::setFilter(const QString& words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    filter();
    endResetModel();
}

void CharsetsModel::filter()
{
    m_rows.clear();
    for (size_t i = 0; m_catalogue && i < m_catalogue->all().size(); ++i) {
        const Charset& charset = m_catalogue->all()[i];
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&charset](const QString& word) { return hasWord(charset, word); }))
            m_rows.push_back(i);
    }
}

int CharsetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CharsetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Charset* CharsetsModel::charsetAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_catalogue->all()[m_rows[size_t(row)]] : nullptr;
}

int CharsetsModel::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (charsetAt(row)->name == name)
            return row;
    }
    return -1;
}

QVariant CharsetsModel::data(const QModelIndex& index, int role) const
{
    const Charset* charset = index.isValid() ? charsetAt(index.row()) : nullptr;
    if (charset && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return text(*charset, index.column());
    return {};
}

QVariant CharsetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, title(section));
}

QString CharsetsModel::title(int column)
{
    switch (column) {
    case Name:
        return tr("Charset");
    case Setting:
        return tr("In the Character Sets list");
    case Known:
        return tr("How the name is known");
    case CodePage:
        return tr("Code page");
    case NlsFile:
        return tr("NLS file");
    default:
        return {};
    }
}

QString CharsetsModel::text(const Charset& charset, int column) const
{
    switch (column) {
    case Name:
        return charset.name;
    case Setting:
        return charset.dialogName(m_version).name;
    case Known:
        return howKnown(charset.dialogName(m_version));
    case CodePage:
        return codePageText(charset);
    case NlsFile:
        return charset.nlsFile.name.isEmpty() ? u"–"_s : charset.nlsFile.name;
    default:
        return {};
    }
}

QString CharsetsModel::howKnown(const DialogName& name)
{
    if (!name.supported)
        return tr("not supported%1").arg(articles(name.kb));
    switch (name.basis) {
    case NameBasis::Documented:
        return tr("documented%1").arg(articles(name.kb));
    case NameBasis::Inferred:
        return tr("name not verified");
    case NameBasis::Stated:
        return tr("stated in your file");
    case NameBasis::Server:
        break;
    }
    return tr("the server’s own list");
}

QString charsetDetails(const Charset& charset)
{
    QStringList lines{charset.name, {}};
    const auto add = [&lines](const QString& head, const QString& text) {
        if (!text.isEmpty())
            lines.append(head + u' ' + text);
    };
    for (const QString& version : exchangeVersions()) {
        const DialogName name = charset.dialogName(version);
        lines.append(
            CharsetsModel::tr("Exchange %1: %2, %3").arg(version, name.name, CharsetsModel::howKnown(name)));
    }
    add(CharsetsModel::tr("Token in imccopy’s file:"),
        isVerified(charset.imsTokenBasis) ? charset.imsToken
                                          : CharsetsModel::tr("%1 (not verified)").arg(charset.imsToken));
    add(CharsetsModel::tr("Also called:"), charset.imsAlso.join(u", "_s));
    add(CharsetsModel::tr("Labels in mail:"), charset.aliases.join(u", "_s));
    add(CharsetsModel::tr("Windows code page:"), codePageText(charset));
    if (!charset.nlsFile.name.isEmpty())
        add(CharsetsModel::tr("NLS file:"), serverFile(charset.nlsFile));
    for (const ServerFile& pack : charset.languagePacks)
        add(CharsetsModel::tr("Language pack of the NT 4.0 CD:"), serverFile(pack));
    for (const SupportChange& change : charset.servicePacks)
        add(change.release + u':', translated(change.change) + articles(change.kb));
    add(CharsetsModel::tr("Also reads text in:"), charset.covers.join(u", "_s));
    if (charset.decoder.isEmpty())
        lines.append(CharsetsModel::tr("Its text cannot be decoded: it is known by name only."));
    add(CharsetsModel::tr("Articles:"), charset.kb.join(u", "_s));
    add(CharsetsModel::tr("From your file:"), charset.source);
    return lines.join(u'\n');
}

} // namespace ims
