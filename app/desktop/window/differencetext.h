#pragma once

#include "base/language.h"

#include <QString>

class QWidget;

namespace portolan {

struct TopologyDifference;

/// What differs as a list in HTML: how many, and the first names. "Added" is what the second
/// version has and the first has not.
QString differenceHtml(const TopologyDifference &difference, Language language);

/// Shows differences until they are closed. HEADING says what is compared with what.
void showDifference(QWidget *parent, const QString &title, const QString &heading,
                    const TopologyDifference &difference, Language language);

} // namespace portolan
