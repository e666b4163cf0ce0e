#include "desktop/window/aboutdialog.h"

#include "desktop/window/appearance.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void showAbout(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("aboutDialog"));
    dialog.setWindowTitle(AboutText::tr("About Portolan"));
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("portolan")).pixmap(72, 72));
    auto *text = new QLabel(
        QStringLiteral("<h2>Portolan %1</h2><p>%2</p><p>%3</p><p>%4</p>")
            .arg(QCoreApplication::applicationVersion(),
                 AboutText::tr("Plans the network edge of Lync Server and Skype for Business "
                               "Server: every port that must be open, between whom, and why."),
                 AboutText::tr("Free software under the MIT licence."),
                 AboutText::tr(
                     "Made with Qt %1 (LGPL), libxlsxwriter (BSD) and the fonts Liberation "
                     "Sans (SIL Open Font License).")
                     .arg(QLatin1String(qVersion()))));
    text->setObjectName(QStringLiteral("aboutText"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->addLayout(head);
    column->addWidget(buttons);
    // As wide as lines are good to read, also in large letters.
    const int width = std::max(480, dialog.fontMetrics().averageCharWidth() * 56);
    constexpr int besideTheText = 132; // margins and icon
    text->setMinimumHeight(text->heightForWidth(width - besideTheText));
    dialog.setFixedWidth(width);
    dialog.exec();
}

} // namespace portolan
