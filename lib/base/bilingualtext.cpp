#include "base/bilingualtext.h"

namespace portolan {

const QString &BilingualText::in(Language language) const
{
    const QString &wanted = language == Language::Russian ? ru : en;
    const QString &other = language == Language::Russian ? en : ru;
    return wanted.isEmpty() ? other : wanted;
}

BilingualText operator+(const BilingualText &a, const BilingualText &b)
{
    return {a.en + b.en, a.ru + b.ru};
}

} // namespace portolan
