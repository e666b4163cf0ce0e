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
        connect(&timer, &QTimer::timeout, this, &RecoveryKeeper::flush);
    };
    prepare(m_quiet, quietMs);
    prepare(m_latest, latestMs);
    prepare(m_again, againMs);
    connect(document, &Document::changed, this, [this] {
        if (m_document->isModified())
            noteEdit();
    });
    connect(document, &Document::modifiedChanged, this, &RecoveryKeeper::noteModified);
}

RecoveryKeeper::~RecoveryKeeper() = default;

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

bool RecoveryKeeper::flush()
{
    for (QTimer *timer : {&m_quiet, &m_latest, &m_again})
        timer->stop();
    if (!m_isBehind)
        return true;
    const Topology &topology = m_document->topology();
    // Another start has another current folder.
    const QString path = m_document->filePath();
    const auto written =
        m_slot->write({path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(), topology.title,
                       QDateTime::currentDateTimeUtc(), m_base, topology});
    m_isBehind = !written.ok();
    if (written.ok()) {
        if (std::exchange(m_isFailing, false))
            emit workedAgain();
        return true;
    }
    m_again.start();
    if (!std::exchange(m_isFailing, true))
        emit failed(written.errors());
    return false;
}

void RecoveryKeeper::adopt(std::unique_ptr<RecoverySlot> slot)
{
    m_slot = std::move(slot);
}

void RecoveryKeeper::discard()
{
    for (QTimer *timer : {&m_quiet, &m_latest, &m_again})
        timer->stop();
    m_isBehind = false;
    m_slot->remove();
}

} // namespace portolan
