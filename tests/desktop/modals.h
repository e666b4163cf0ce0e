#pragma once

#include "desktop/windowfixture.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

/// Answers to the windows that WhenModal waits for.
namespace portolan {

/// Presses the button with a name in the window that it is given; for WhenModal.
inline std::function<void(QWidget *)> click(const char *name)
{
    return [name](QWidget *window) {
        auto *button = window->findChild<QAbstractButton *>(QLatin1String(name));
        if (!button)
            qFatal("the window has no button %s", name);
        button->click();
    };
}

/// Presses a standard button of a message box; for WhenModal.
inline std::function<void(QWidget *)> press(QMessageBox::StandardButton button)
{
    return [button](QWidget *box) {
        if (auto *message = qobject_cast<QMessageBox *>(box))
            message->button(button)->click();
    };
}

/// Types a path into the file dialog and accepts it.
inline void chooseFile(QWidget *dialog, const QString &path)
{
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (!name)
        qFatal("the file dialog has no line for the name");
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

/// Types a name into the question for one and accepts it.
inline void answerName(QWidget *modal, const QString &text)
{
    auto *dialog = qobject_cast<QInputDialog *>(modal);
    if (!dialog)
        qFatal("no question for a name");
    dialog->setTextValue(text);
    dialog->accept();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

} // namespace portolan
