#include "desktop/window/recoverykeeper.h"

#include "edit/document.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace portolan {

namespace {

constexpr int quietMs = 300;
constexpr int latestMs = 800;
constexpr int againMs = 5000;

} // namespace

RecoveryKeeper::RecoveryKeeper(Document *document, const QString &folder, QObject *parent)
    : QObject(parent), m_document(document), m_folder(folder),
      m_slot(std::make_unique<RecoverySlot>(folder))
{
    const auto prepare = [this](QTimer &timer, int interval) {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, &RecoveryKeeper::writeSoon);
    };
    m_writer.setMaxThreadCount(1);
    prepare(m_quiet, quietMs);
    prepare(m_latest, latestMs);
    prepare(m_again, againMs);
    connect(document, &Document::changed, this, [this] {
        if (m_document->isModified())
            noteEdit();
    });
    connect(document, &Document::modifiedChanged, this, &RecoveryKeeper::noteModified);
}

RecoveryKeeper::~RecoveryKeeper()
{
    endWriting();
}

QString RecoveryKeeper::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QLatin1String("/recovery");
}

void RecoveryKeeper::noteEdit()
{
    m_isBehind = true;
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void RecoveryKeeper::noteModified(bool modified)
{
    if (modified)
        noteEdit();
    else
        discard();
}

void RecoveryKeeper::stopTimers()
{
    for (QTimer *timer : {&m_quiet, &m_latest, &m_again})
        timer->stop();
}

RecoveryCopy RecoveryKeeper::contentNow() const
{
    // Another start has another current folder.
    const QString path = m_document->filePath();
    return {path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(),
            m_document->topology().title.in(Language::English), QDateTime::currentDateTimeUtc(),
            m_base, m_document->topology()};
}

void RecoveryKeeper::writeSoon()
{
    stopTimers();
    if (!std::exchange(m_isBehind, false))
        return;
    ++m_writing;
    m_writer.start([this, slot = m_slot.get(), copy = contentNow(), round = m_round] {
        const auto written = slot->write(copy);
        const auto tell = [this, written, round] {
            if (round != m_round)
                return;
            --m_writing;
            noteWritten(written);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

// From here on the slot is this thread's, and what the other one says late is not heard.
void RecoveryKeeper::endWriting()
{
    m_writer.waitForDone();
    m_writing = 0;
    ++m_round;
}

bool RecoveryKeeper::flush()
{
    stopTimers();
    if (!m_isBehind && m_writing == 0)
        return true;
    endWriting();
    m_isBehind = false;
    return noteWritten(m_slot->write(contentNow()));
}

bool RecoveryKeeper::noteWritten(const Result<Done> &written)
{
    if (written.ok()) {
        if (std::exchange(m_isFailing, false))
            emit workedAgain();
        return true;
    }
    m_isBehind = true;
    m_again.start();
    if (!std::exchange(m_isFailing, true))
        emit failed(written.errors());
    return false;
}

void RecoveryKeeper::adopt(std::unique_ptr<RecoverySlot> slot)
{
    endWriting();
    m_slot = std::move(slot);
}

void RecoveryKeeper::discard()
{
    stopTimers();
    endWriting();
    m_isBehind = false;
    m_slot->remove();
}

} // namespace portolan
