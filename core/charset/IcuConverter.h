#pragma once

#include <QString>

#include <unicode/ucnv.h>

#include <memory>

namespace ims {

struct IcuConverterClose
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

using IcuConverter = std::unique_ptr<UConverter, IcuConverterClose>;

/// Opens a converter of ICU; null where the name is empty or ICU has none of it.
inline IcuConverter openIcuConverter(const QString& name)
{
    if (name.isEmpty())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.toLatin1().constData(), &status);
    return IcuConverter(U_SUCCESS(status) ? converter : nullptr);
}

} // namespace ims
