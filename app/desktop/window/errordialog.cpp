#include "desktop/window/errordialog.h"

#include "desktop/window/appearance.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int shownErrors = 200;

}

QString errorLine(const Error &error, Language language)
{
    const Place &place = error.place;
    QString line;
    if (place.line > 0)
        line = QStringLiteral("%1:%2: ").arg(place.line).arg(place.column);
    else if (!place.pointer.isEmpty())
        line = place.pointer + QStringLiteral(": ");
    return line + error.message.in(language);
}

void showErrors(QWidget *parent, const QString &heading, const Errors &errors, Language language)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("errorDialog"));
    dialog.setWindowTitle(QStringLiteral("Portolan"));
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("error")).pixmap(32, 32));
    auto *title = new QLabel(heading);
    title->setObjectName(QStringLiteral("errorHeading"));
    title->setWordWrap(true);
    auto *list = new QPlainTextEdit;
    list->setObjectName(QStringLiteral("errorList"));
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QStringList lines;
    for (const Error &error : errors.mid(0, shownErrors))
        lines.append(errorLine(error, language));
    if (errors.size() > shownErrors) {
        lines.append(QCoreApplication::translate("ErrorDialog", "and %Ln more", nullptr,
                                                 int(errors.size()) - shownErrors));
    }
    list->setPlainText(lines.join(u'\n'));
    list->setAccessibleName(QCoreApplication::translate("ErrorDialog", "Errors"));
    list->setAccessibleDescription(
        QCoreApplication::translate("ErrorDialog", "To be read and copied"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto *column = new QVBoxLayout(&dialog);
    column->addLayout(head);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog.resize(620, errors.size() > 3 ? 320 : 220);
    dialog.exec();
}

} // namespace portolan
