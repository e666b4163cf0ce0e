#include "desktop/window/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace portolan {

namespace {

// Where the letter of Alt stands in TEXT; -1: nowhere. "&&" is a mere ampersand.
qsizetype letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i + 1;
        ++i;
    }
    return -1;
}

// TEXT with another letter that is not taken.
QString withFreeLetter(QString text, const QSet<QChar> &taken)
{
    text.remove(letterOf(text) - 1, 1);
    for (const bool atWordsOnly : {true, false}) {
        for (qsizetype i = 0; i < text.size() && text.at(i) != u'\t'; ++i) {
            const bool isWord = i == 0 || text.at(i - 1).isSpace();
            if (text.at(i).isLetter() && (isWord || !atWordsOnly) &&
                !taken.contains(text.at(i).toLower()))
                return text.insert(i, u'&');
        }
    }
    return text;
}

void settle(const QMenu &menu)
{
    QSet<QChar> taken;
    QList<QAction *> late;
    for (QAction *action : menu.actions()) {
        const qsizetype at = letterOf(action->text());
        if (action->isSeparator() || !action->isVisible() || at < 0)
            continue;
        const QChar letter = action->text().at(at).toLower();
        if (taken.contains(letter))
            late.append(action);
        taken.insert(letter);
    }
    for (QAction *action : late) {
        const QString text = withFreeLetter(action->text(), taken);
        if (const qsizetype at = letterOf(text); at >= 0)
            taken.insert(text.at(at).toLower());
        action->setText(text);
    }
}

} // namespace

void keepMnemonicsApart(QMenu *menu)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { settle(*menu); });
}

} // namespace portolan
