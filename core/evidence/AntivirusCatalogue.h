#pragma once

#include "core/base/Error.h"

#include <vector>

namespace ims {

/// By what a product shows on a server (resources/software/README.md).
struct AntivirusSign
{
    enum class Kind { Service, Driver, DisplayName, EventSource };

    Kind kind = Kind::Service;
    QString name;
    QStringList kb; ///< articles that have this name; none = general knowledge, not documented

    bool isDocumented() const { return !kb.isEmpty(); }
};

struct AntivirusProduct
{
    enum class Kind { FileScanner, ExchangeScanner, Gateway };

    QString id; ///< "norton"
    QString name;
    QString vendor;
    Kind kind = Kind::FileScanner;
    QStringList kb;
    Message note; ///< what an article says about it; may be empty
    std::vector<AntivirusSign> signs;
};

/// A product, and the sign that told it. Both live as long as the catalogue.
struct AntivirusMatch
{
    const AntivirusProduct* product = nullptr;
    const AntivirusSign* sign = nullptr;

    explicit operator bool() const { return product != nullptr; }
};

/// The antivirus programs that are known by name. That something is not in it proves nothing.
class AntivirusCatalogue
{
public:
    /// The program's own, read and checked once. Errors: a mistake in the data. Any thread.
    static const Expected<AntivirusCatalogue>& builtIn();

    /// Errors name the place of the mistake.
    static Expected<AntivirusCatalogue> fromJson(const QByteArray& json, const QString& fileName);

    /// A service or driver by the name of its registry key or file ("NAVAP", "navap.sys", a path), without
    /// case, the whole name.
    AntivirusMatch findService(const QString& name) const;

    /// The name that people see in the list of services: one that has a product's within it, as words.
    AntivirusMatch findDisplayName(const QString& name) const;

    /// A source of events that begins with a product's.
    AntivirusMatch findEventSource(const QString& source) const;

    const std::vector<AntivirusProduct>& products() const { return m_products; }

    /// What every known source of events begins with, in the order of the data.
    const QStringList& eventSources() const { return m_eventSources; }

private:
    std::vector<AntivirusProduct> m_products;
    QStringList m_eventSources;
};

} // namespace ims
