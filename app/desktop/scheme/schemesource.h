#pragma once

#include <QObject>

#include <optional>

namespace portolan {

/// Somebody who knows whether the desktop is light or dark.
class SchemeSource : public QObject
{
    Q_OBJECT

public:
    ~SchemeSource() override;

    /// Nothing where it has no opinion (any more, or not yet).
    virtual std::optional<bool> isDark() const = 0;

signals:
    void changed();
};

} // namespace portolan
