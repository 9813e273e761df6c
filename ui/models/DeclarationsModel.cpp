#include "ui/models/DeclarationsModel.h"

#include "core/base/SafeText.h"
#include "ui/models/ColumnHeader.h"

using namespace Qt::StringLiterals;

namespace ims {

void DeclarationsModel::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    beginResetModel();
    m_spool = std::move(spool);
    endResetModel();
}

int DeclarationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_spool ? 0 : static_cast<int>(m_spool->declarations.size());
}

int DeclarationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeclarationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_spool)
        return {};
    const Declaration& declaration = m_spool->declarations.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(declaration, index.column());
    return {};
}

QVariant DeclarationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, title(section));
}

QString DeclarationsModel::title(int column)
{
    switch (column) {
    case Label:
        return tr("Declared charset");
    case Place:
        return tr("Where");
    case Part:
        return tr("Part");
    case Bytes:
        return tr("Its bytes");
    case Setting:
        return tr("In the Character Sets list");
    default:
        return {};
    }
}

QString DeclarationsModel::text(const Declaration& declaration, int column) const
{
    switch (column) {
    case Label:
        return declaration.label.trimmed().isEmpty() ? tr("(blank)")
                                                     : visibleText(declaration.label.left(100));
    case Place:
        return placeName(declaration.place);
    case Part:
        return declaration.part.isEmpty() ? tr("message") : declaration.part;
    case Bytes:
        return declaration.known ? fitText(declaration) : tr("not a known charset");
    case Setting:
        return declaration.imsSetting.isEmpty() ? tr("–") : declaration.imsSetting;
    default:
        return {};
    }
}

QString DeclarationsModel::placeName(DeclarationPlace place)
{
    switch (place) {
    case DeclarationPlace::ContentType:
        return tr("MIME header");
    case DeclarationPlace::EncodedWord:
        return tr("encoded header word");
    case DeclarationPlace::Rfc2231:
        return tr("header parameter");
    case DeclarationPlace::HtmlMeta:
        return tr("HTML text");
    case DeclarationPlace::XmlDeclaration:
        break;
    }
    return tr("XML text");
}

namespace {

/// Where the first bytes lie that are impossible in the declared charset; begins with a blank, or empty.
QString misfitPlace(const Declaration& declaration)
{
    if (declaration.fit.where.isEmpty())
        return {};
    return declaration.byHeader
               ? DeclarationsModel::tr(" in the 8-bit header at %1").arg(declaration.fit.where.offset)
               : DeclarationsModel::tr(" at %1").arg(declaration.fit.where.offset);
}

} // namespace

QString DeclarationsModel::fitText(const Declaration& declaration)
{
    const FitVerdict& fit = declaration.fit;
    switch (fit.fit) {
    case Fit::Yes:
        return declaration.beyond ? tr("fit as %1 (characters beyond the declared charset: %2)")
                                        .arg(declaration.beyond->charset)
                                        .arg(declaration.beyond->count)
                                  : tr("fit");
    case Fit::No:
        return fit.looksLike.isEmpty()
                   ? tr("do not fit%1").arg(misfitPlace(declaration))
                   : tr("do not fit%1, look like %2").arg(misfitPlace(declaration), fit.looksLike);
    case Fit::LooksLike:
        return declaration.byHeader ? tr("8-bit header bytes look more like %1").arg(fit.looksLike)
                                    : tr("look more like %1").arg(fit.looksLike);
    case Fit::Unknown:
        break;
    }
    return tr("nothing to check");
}

} // namespace ims
