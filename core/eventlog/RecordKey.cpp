#include "core/eventlog/RecordKey.h"

#include <QHash>
#include <QtEndian>

namespace ims {

namespace {

QByteArrayView bytesOf(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

/// A text's units as they stand in a file.
void addString(RecordIdentity& identity, const QString& text)
{
    if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
        identity.addString(bytesOf(text));
    } else {
        QByteArray units(text.size() * 2, Qt::Uninitialized);
        qToLittleEndian<char16_t>(text.utf16(), text.size(), units.data());
        identity.addString(units);
    }
}

} // namespace

RecordIdentity::RecordIdentity(quint32 record, qint64 time, quint32 fullId)
{
    add(quint64(record) << 32 | fullId);
    add(static_cast<quint64>(time));
}

void RecordIdentity::add(quint64 value)
{
    m_value = qHashMulti(0, m_value, value);
}

void RecordIdentity::addNames(quint64 source, quint64 computer)
{
    add(source);
    add(computer);
}

void RecordIdentity::addString(QByteArrayView utf16)
{
    add(qHashBits(utf16.data(), static_cast<size_t>(utf16.size())));
}

void RecordIdentity::addData(QByteArrayView data)
{
    if (!data.isEmpty())
        add(qHashBits(data.data(), static_cast<size_t>(data.size())));
}

quint64 RecordIdentity::ofName(const QString& name)
{
    return qHash(name.toCaseFolded());
}

RecordKey keyOf(const Event& event, quint64 place)
{
    RecordKey key;
    key.time = event.time.isValid() ? event.time.toMSecsSinceEpoch() : noTime;
    key.place = place;
    key.record = event.record.value_or(0);
    key.hasRecord = event.record.has_value();
    key.recovered = event.recovered;
    RecordIdentity identity(key.record, key.time, event.fullId);
    identity.addNames(RecordIdentity::ofName(event.source), RecordIdentity::ofName(event.computer));
    for (const QString& text : event.strings)
        addString(identity, text);
    identity.addData(event.data.value_or(QByteArray()));
    key.identity = identity.value();
    return key;
}

bool isSameEvent(const Event& a, const Event& b)
{
    return a.record == b.record && a.time == b.time && a.fullId == b.fullId && a.strings == b.strings &&
           a.data == b.data && a.source.compare(b.source, Qt::CaseInsensitive) == 0 &&
           a.computer.compare(b.computer, Qt::CaseInsensitive) == 0;
}

} // namespace ims
