#include "ui/models/HopsModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/ColumnHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestCell = 120; // characters

QString cell(const QString& text)
{
    return visibleText(cutText(text, longestCell));
}

bool isClockWrong(const Hop& hop)
{
    return hop.delay && *hop.delay < 0;
}

} // namespace

void HopsModel::setSpoolFile(std::shared_ptr<const SpoolFile> spool, const QString& server)
{
    beginResetModel();
    m_spool = std::move(spool);
    m_own = -1;
    if (m_spool) {
        const std::vector<Hop>& hops = m_spool->hops;
        if (const Hop* own = ownHop(hops, m_spool->mtsId, server))
            m_own = static_cast<int>(std::ssize(hops) - 1 - (own - hops.data()));
    }
    endResetModel();
}

// The file has the newest hop first.
const Hop* HopsModel::hopAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_spool->hops.at(m_spool->hops.size() - 1 - static_cast<size_t>(row));
}

int HopsModel::rowAt(qint64 offset) const
{
    if (!m_spool)
        return -1;
    const auto& hops = m_spool->hops;
    const auto after = std::partition_point(hops.begin(), hops.end(),
                                            [offset](const Hop& hop) { return hop.range.offset <= offset; });
    if (after == hops.begin() || !(after - 1)->range.contains(offset))
        return -1;
    return static_cast<int>(hops.end() - after);
}

int HopsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_spool ? 0 : static_cast<int>(m_spool->hops.size());
}

int HopsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HopsModel::data(const QModelIndex& index, int role) const
{
    const Hop* hop = index.isValid() ? hopAt(index.row()) : nullptr;
    if (!hop)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*hop, index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(*hop, index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() == Delay && isClockWrong(*hop))
            return m_icons.icon(u"warning"_s, ColorRole::Warning);
        if (index.column() == By && isOwn(index.row()))
            return m_icons.icon(u"target"_s, ColorRole::Accent);
        return {};
    default:
        return {};
    }
}

QVariant HopsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, title(section));
}

QString HopsModel::title(int column)
{
    switch (column) {
    case Number:
        return tr("Hop");
    case From:
        return tr("From");
    case By:
        return tr("Taken by");
    case With:
        return tr("With");
    case Time:
        return tr("Time (UTC)");
    case Delay:
        return tr("Took");
    default:
        return {};
    }
}

QString HopsModel::delayText(qint64 seconds)
{
    const QString sign = seconds < 0 ? u"\u2212"_s : QString();
    const qint64 all = seconds < 0 ? -seconds : seconds;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    if (all < 60)
        return sign + tr("%1 s").arg(all);
    if (all < 3'600)
        return sign + tr("%1 min %2 s").arg(QString::number(all / 60), two(all % 60));
    if (all < 86'400)
        return sign + tr("%1 h %2 min").arg(QString::number(all / 3'600), two(all % 3'600 / 60));
    return sign + tr("%1 d %2 h").arg(QString::number(all / 86'400), two(all % 86'400 / 3'600));
}

QString HopsModel::text(const Hop& hop, int row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case From:
        return cell(hop.from);
    case By:
        return isOwn(row) ? tr("%1 · this server").arg(cell(hop.by)) : cell(hop.by);
    case With:
        return cell(hop.with);
    case Time:
        return hop.time.isValid() ? hop.time.toUTC().toString(u"yyyy-MM-dd  HH:mm:ss"_s) : tr("not known");
    case Delay:
        if (!hop.delay)
            return tr("–");
        return isClockWrong(hop) ? tr("%1 · a clock is wrong").arg(delayText(*hop.delay))
                                 : delayText(*hop.delay);
    default:
        return {};
    }
}

QString HopsModel::toolTip(const Hop& hop, int row, int column) const
{
    if (column == Delay && isClockWrong(hop))
        return toolTipText(
            tr("By their clocks this server had the message before the one in front of it gave it "
               "away: one of the two clocks, or its time zone, is wrong."));
    if (column == By && isOwn(row))
        return toolTipText(tr("%1 – the server that kept this file wrote the field itself.").arg(hop.by));
    if (column == From || column == By || column == With)
        return toolTipText(column == From ? hop.from : column == By ? hop.by : hop.with);
    return toolTipText(text(hop, row, column));
}

} // namespace ims
