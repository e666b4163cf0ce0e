#include "desktop/workaside.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int momentMs = 150; // what is done by then needs no window

class WorkDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(portolan::WorkDialog)

public:
    WorkDialog(const QString &text, QWidget *parent) : QDialog(parent)
    {
        setObjectName(QStringLiteral("workDialog"));
        setWindowTitle(QStringLiteral("Portolan"));
        auto *label = new QLabel(text);
        label->setObjectName(QStringLiteral("workText"));
        label->setTextFormat(Qt::PlainText);
        auto *bar = new QProgressBar;
        bar->setRange(0, 0); // how long it takes is not known
        bar->setTextVisible(false);
        bar->setAccessibleName(text);
        auto *buttons = new QDialogButtonBox;
        QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
        cancel->setObjectName(QStringLiteral("workCancel"));
        cancel->setToolTip(tr("Everything stays as it is"));
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *column = new QVBoxLayout(this);
        column->addWidget(label);
        column->addWidget(bar);
        column->addWidget(buttons);
        setMinimumWidth(360);
    }
};

} // namespace

bool workAside(QWidget *parent, const QString &text, const std::function<void()> &work)
{
    const auto promise = std::make_shared<QPromise<void>>();
    QFutureWatcher<void> watcher;
    QEventLoop moment;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &moment, &QEventLoop::quit);
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->start();
        work();
        promise->finish();
    });
    QTimer::singleShot(momentMs, &moment, &QEventLoop::quit);
    moment.exec(QEventLoop::ExcludeUserInputEvents);
    if (watcher.isFinished())
        return true;
    WorkDialog dialog(text, parent);
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &dialog, &QDialog::accept);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace portolan
