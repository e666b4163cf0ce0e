#include "desktop/window/startpage.h"

#include "catalog/catalog.h"
#include "desktop/window/appearance.h"
#include "diagram/diagramlayout.h"
#include "diagram/painter.h"
#include "edit/topologyplan.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize thumbnailSize(264, 150);
constexpr int sampleWidth = 296;
constexpr int titleRoom = 36; // px of a card around picture and title

struct Sample
{
    const char *name;
    const char *title;
};

constexpr Sample samples[] = {
    {"standard", QT_TRANSLATE_NOOP("StartPage", "Standard: the ten documented flows")},
    {"single-nat",
     QT_TRANSLATE_NOOP("StartPage", "Single Edge Server, private addresses with NAT")},
    {"single-public", QT_TRANSLATE_NOOP("StartPage", "Single Edge Server, public addresses")},
    {"dns-nat", QT_TRANSLATE_NOOP("StartPage", "Edge pool, DNS load balancing with NAT")},
    {"dns-public",
     QT_TRANSLATE_NOOP("StartPage", "Edge pool, DNS load balancing, public addresses")},
    {"hardware-public", QT_TRANSLATE_NOOP("StartPage", "Edge pool, hardware load balancer")}};

QPixmap thumbnailOf(const Topology &topology, Language language, double ratio)
{
    DiagramOptions options;
    options.language = language;
    options.titleBlock = false;
    options.legend = false;
    options.fold = FoldMode::Auto;
    ensureBundledFont();
    const QDate today = QDate::currentDate();
    const DiagramGeometry geometry = layoutDiagram(
        topology, deriveFlows(topology, builtInCatalog(), today), builtInCatalog(), options);
    QPixmap pixmap(thumbnailSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    const Theme &theme = screenTheme();
    pixmap.fill(theme.background);
    QPainter painter(&pixmap);
    if (topology.nodes.empty())
        return pixmap;
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = geometry.bounds.size();
    const double scale =
        qMin(thumbnailSize.width() / size.width(), thumbnailSize.height() / size.height());
    painter.translate((thumbnailSize.width() - size.width() * scale) / 2,
                      (thumbnailSize.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    paintDiagram(painter, geometry, theme);
    return pixmap;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel *heading()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const Sample &sample : samples)
        names.append(QString::fromLatin1(sample.name));
    return names;
}

QString samplePath(const QString &name)
{
    return QStringLiteral(":/samples/%1.portolan").arg(name);
}

QString sampleTitle(const QString &name)
{
    for (const Sample &sample : samples) {
        if (name == QLatin1String(sample.name))
            return QCoreApplication::translate("StartPage", sample.title);
    }
    return name;
}

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent), m_icon(new QLabel), m_title(new QLabel), m_subtitle(new QLabel),
      m_new(new QPushButton), m_open(new QPushButton), m_tour(new QPushButton),
      m_recentTitle(heading()), m_recentList(new QVBoxLayout), m_samplesTitle(heading()),
      m_sampleGrid(new QGridLayout), m_templatesTitle(heading()), m_templateGrid(new QGridLayout)
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    build();
    retranslate();
}

void StartPage::build()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 40, 48, 40);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    m_icon->setPixmap(themedIcon(QStringLiteral("portolan")).pixmap(64, 64));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setBold(true);
    m_title->setFont(font);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *names = new QVBoxLayout;
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    head->addWidget(m_icon);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {m_new, m_open, m_tour}) {
        button->setMinimumHeight(36);
        button->setIconSize(QSize(20, 20));
        buttons->addWidget(button);
    }
    m_new->setObjectName(QStringLiteral("startNew"));
    m_new->setIcon(themedIcon(QStringLiteral("new")));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIcon(themedIcon(QStringLiteral("open")));
    m_tour->setObjectName(QStringLiteral("startTour"));
    m_tour->setIcon(themedIcon(QStringLiteral("help")));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    m_recentList->setSpacing(0);
    column->addLayout(m_recentList);
    buildTemplates(column);
    column->addSpacing(16);
    column->addWidget(m_samplesTitle);
    m_sampleGrid->setSpacing(14);
    column->addLayout(m_sampleGrid);
    column->addStretch(1);
    setWidget(page);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    for (const QString &name : sampleNames()) {
        m_samples.append(addCard(QStringLiteral("sample-") + name));
        connect(m_samples.last(), &QPushButton::clicked, this,
                [this, name] { emit sampleRequested(name); });
    }
    arrangeCards();
}

void StartPage::buildTemplates(QVBoxLayout *column)
{
    column->addSpacing(16);
    column->addWidget(m_templatesTitle);
    m_templateGrid->setSpacing(14);
    column->addLayout(m_templateGrid);
    for (const TopologyTemplate &from : topologyTemplates()) {
        m_templates.append(addCard(QStringLiteral("template-") + from.id));
        connect(m_templates.last(), &QPushButton::clicked, this,
                [this, id = from.id] { emit templateRequested(id); });
    }
}

QPushButton *StartPage::addCard(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setFixedSize(sampleWidth, thumbnailSize.height() + 60);
    button->setCursor(Qt::PointingHandCursor);
    auto *card = new QVBoxLayout(button);
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("thumbnail"));
    picture->setFixedSize(thumbnailSize);
    auto *title = new QLabel;
    title->setObjectName(QStringLiteral("title"));
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QLabel *label : {picture, title})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    card->setContentsMargins(15, 10, 15, 6);
    card->addWidget(picture);
    card->addWidget(title, 1);
    return button;
}

void StartPage::arrangeCards()
{
    const int room = viewport()->width() - 96;
    const int columns = qBound(1, (room + 14) / (sampleWidth + 14), 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto arrange = [columns](QGridLayout *grid, const QList<QPushButton *> &cards) {
        for (int i = 0; i < cards.size(); ++i)
            grid->addWidget(cards.at(i), i / columns, i % columns, Qt::AlignLeft);
        for (int column = 0; column < 4; ++column)
            grid->setColumnStretch(column, column == columns ? 1 : 0);
    };
    arrange(m_templateGrid, m_templates);
    arrange(m_sampleGrid, m_samples);
}

void StartPage::setLanguage(Language language)
{
    m_language = language;
    retranslate(); // the templates' names do not come from the program's texts
    m_nextThumbnail = 0;
    if (isVisible())
        QTimer::singleShot(0, this, &StartPage::drawNextThumbnail);
}

void StartPage::followAppearance()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("portolan")).pixmap(64, 64));
    setLanguage(m_language);
}

void StartPage::setRecentFiles(const QStringList &files)
{
    m_recent = files;
    clearLayout(m_recentList);
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString &path : files.mid(0, 5)) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(themedIcon(QStringLiteral("open")));
        button->setText(QStringLiteral("%1   %2").arg(QFileInfo(path).completeBaseName(), path));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, path] { emit fileRequested(path); });
        m_recentList->addWidget(button, 0, Qt::AlignLeft);
    }
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start page"));
    m_title->setText(QStringLiteral("Portolan"));
    m_subtitle->setText(tr("Which ports must be open at the edge of Lync Server and Skype for "
                           "Business Server, between whom, and why."));
    m_new->setText(tr("New topology"));
    m_open->setText(tr("Open…"));
    m_tour->setText(tr("First steps"));
    m_tour->setToolTip(tr("Show with a sample what is where, in a minute"));
    m_recentTitle->setText(tr("Recent files"));
    m_samplesTitle->setText(tr("Samples"));
    m_templatesTitle->setText(tr("New from template"));
    const auto name = [](QPushButton *card, const QString &title, const QString &toolTip) {
        card->findChild<QLabel *>(QStringLiteral("title"))->setText(title);
        card->setAccessibleName(title);
        card->setToolTip(toolTip);
    };
    for (int i = 0; i < m_samples.size(); ++i)
        name(m_samples.at(i), sampleTitle(sampleNames().at(i)), tr("Open a copy of this sample"));
    for (int i = 0; i < m_templates.size(); ++i) {
        const TopologyTemplate &from = topologyTemplates().at(size_t(i));
        name(m_templates.at(i), from.name.in(m_language), from.summary.in(m_language));
    }
    // All cards as high as the longest title needs in the font and language.
    int titleHeight = 60 - titleRoom;
    const QList<QPushButton *> cards = m_samples + m_templates;
    for (const auto *card : cards) {
        if (const auto *title = card->findChild<QLabel *>(QStringLiteral("title")))
            titleHeight = std::max(titleHeight, title->heightForWidth(thumbnailSize.width()));
    }
    for (auto *card : cards)
        card->setFixedHeight(thumbnailSize.height() + titleHeight + titleRoom);
}

void StartPage::drawNextThumbnail()
{
    if (m_nextThumbnail >= m_templates.size() + m_samples.size() || !isVisible())
        return;
    const int index = m_nextThumbnail++;
    const auto draw = [this](QPushButton *card, const Topology &topology) {
        card->findChild<QLabel *>(QStringLiteral("thumbnail"))
            ->setPixmap(thumbnailOf(topology, m_language, devicePixelRatioF()));
    };
    if (index < m_templates.size()) {
        draw(m_templates.at(index), topologyTemplates().at(size_t(index)).topology);
    } else {
        const qsizetype sample = index - m_templates.size();
        if (const auto topology = readTopologyFile(samplePath(sampleNames().at(sample))))
            draw(m_samples.at(sample), *topology);
    }
    QTimer::singleShot(0, this, &StartPage::drawNextThumbnail);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QTimer::singleShot(30, this, &StartPage::drawNextThumbnail);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeCards();
}

} // namespace portolan
