#pragma once

#include "desktop/scheme/schemesource.h"

#include <memory>

namespace portolan {

/// What Qt's palette says, below the one that the program sets.
std::unique_ptr<SchemeSource> paletteOfQt();

/// Whether the desktop is light or dark: by its portal where it has one, else by the palette that
/// Qt gives. Follows both while the program runs.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// The one of the program; first asked for before the program sets a palette of its own.
    static SystemScheme &instance();
    ~SystemScheme() override;

    bool isDark() const;
    /// Puts SOURCE in the portal's place; null: the palette decides alone.
    void setPortal(std::unique_ptr<SchemeSource> source);
    /// Likewise, in the place of Qt's palette.
    void setPalette(std::unique_ptr<SchemeSource> source);

signals:
    /// Sent where isDark() has become another.
    void changed();

private:
    SystemScheme();
    void follow(std::unique_ptr<SchemeSource> &place, std::unique_ptr<SchemeSource> source);
    void note();

    std::unique_ptr<SchemeSource> m_portal;
    std::unique_ptr<SchemeSource> m_palette;
    bool m_wasDark = false;
};

} // namespace portolan
