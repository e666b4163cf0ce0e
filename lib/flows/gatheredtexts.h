#pragma once

#include "flows/findingreport.h"

#include <QSet>

namespace portolan {

/// What a check has gathered in one pool: texts without repetition, and where the first one stands.
class GatheredTexts
{
public:
    void add(const BilingualText &text, const QString &pointer);
    void add(const QString &text, const QString &pointer)
    {
        add(BilingualText::same(text), pointer);
    }
    /// Reports the texts as `{address}` or under another name; nothing where there are none.
    void report(FindingReport &report, const char *code, int node,
                const QString &name = QStringLiteral("address")) const;

    bool isEmpty() const { return m_texts.isEmpty(); }
    BilingualText text() const { return joined(m_texts); }
    const QString &pointer() const { return m_pointer; }

private:
    QList<BilingualText> m_texts;
    QSet<QString> m_known;
    QString m_pointer;
};

} // namespace portolan
