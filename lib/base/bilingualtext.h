#pragma once

#include "base/language.h"

#include <QString>

namespace portolan {

/// One text in both languages. A text that is the same in both (a name, a port, an address) holds
/// it twice.
struct BilingualText
{
    QString en;
    QString ru;

    BilingualText() = default;
    BilingualText(QString english, QString russian) : en(std::move(english)), ru(std::move(russian))
    {
    }
    /// A text that does not depend on the language.
    static BilingualText same(const QString &text) { return {text, text}; }

    /// The text in the language, or in the other one where it is missing.
    const QString &in(Language language) const;
    bool isEmpty() const { return en.isEmpty() && ru.isEmpty(); }
    /// True where both languages read alike, so that a plain string can hold it.
    bool isPlain() const { return en == ru; }
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

/// Puts texts one after the other, in each language on its own.
BilingualText operator+(const BilingualText &a, const BilingualText &b);

} // namespace portolan
