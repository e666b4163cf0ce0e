#pragma once

#include "diagram/geometry.h"
#include "diagram/textmeasure.h"

/// A drawing made by hand with everything that a drawing can hold: what the painter and the writers
/// are tried on, whatever the layout does.
namespace portolan::sample {

inline PlacedText text(const QString &words, double x, double baseline, double fontPx = 12,
                       FontWeight weight = FontWeight::Regular, TextAlign align = TextAlign::Left)
{
    const TextMeasure &measure = bundledTextMeasure();
    const double width = measure.width(words, fontPx, weight);
    const double left = align == TextAlign::Left     ? x
                        : align == TextAlign::Centre ? x - width / 2
                                                     : x - width;
    PlacedText placed;
    placed.text = words;
    placed.box = QRectF(left, baseline - measure.ascent(fontPx), width,
                        measure.ascent(fontPx) + measure.descent(fontPx));
    placed.baseline = baseline;
    placed.fontPx = fontPx;
    placed.weight = weight;
    placed.align = align;
    return placed;
}

inline Card card(const char *id, std::optional<NodeType> type, Zone zone, Family family,
                 const QRectF &rect, const QString &icon, const QString &name, const QString &line)
{
    Card card;
    card.node = NodeId(QString::fromLatin1(id));
    card.type = type;
    card.zone = zone;
    card.family = family;
    card.rect = rect;
    card.icon = icon;
    card.iconRect = QRectF(rect.left() + 17, rect.center().y() - 17, 34, 34);
    card.title = {text(name, rect.left() + 62, rect.center().y() - 3, 14, FontWeight::Bold)};
    card.lines = {text(line, rect.left() + 62, rect.center().y() + 15)};
    card.tooltip = name;
    return card;
}

inline Socket socket(Interface interface, Family family, bool onLeft, const QRectF &rect,
                     const QString &name, const QString &address)
{
    Socket socket;
    socket.interface = interface;
    socket.family = family;
    socket.onLeft = onLeft;
    socket.rect = rect;
    socket.label = text(name, rect.left() + 14, rect.center().y() - 2, 13, FontWeight::Bold);
    socket.lines = {text(address, rect.left() + 14, rect.center().y() + 15)};
    return socket;
}

inline Arrow arrow(int number, const char *from, const char *to, Family family,
                   std::vector<QPointF> points, double gateX, const QString &pill,
                   const QString &protocol)
{
    Arrow arrow;
    arrow.flow = FlowId(QStringLiteral("jj618373/%1:edge:%2").arg(number).arg(QLatin1String(from)));
    arrow.number = number;
    arrow.source = NodeId(QString::fromLatin1(from));
    arrow.destination = NodeId(QString::fromLatin1(to));
    arrow.sourcePort = QStringLiteral("net");
    arrow.destinationPort = QStringLiteral("access");
    arrow.family = family;
    arrow.points = std::move(points);
    const double y = arrow.points.front().y();
    arrow.gate = QPointF(gateX, y);
    const double width = bundledTextMeasure().width(pill, 12.5, FontWeight::Bold) + 22;
    arrow.pill = QRectF(gateX - width / 2, y - 11, width, 22);
    arrow.pillText = text(pill, gateX, y + 4.5, 12.5, FontWeight::Bold, TextAlign::Centre);
    arrow.protocol =
        text(protocol, arrow.pill.left() - 12, y - 6, 12, FontWeight::Regular, TextAlign::Right);
    arrow.badgeRadius = 9.5;
    arrow.badgeCentre = QPointF(arrow.pill.right() + 20, y);
    arrow.badge = text(QString::number(number), arrow.badgeCentre.x(), y + 4, 11, FontWeight::Bold,
                       TextAlign::Centre);
    arrow.title = QStringLiteral("F-%1 %2 %3").arg(number).arg(pill, protocol);
    return arrow;
}

inline void addCards(DiagramGeometry &g, bool ru)
{
    const auto in = [ru](const char *en, const char *russian) {
        return QString::fromUtf8(ru ? russian : en);
    };
    const Zone net = Zone::Internet;
    g.cards = {
        card("fabrikam", NodeType::FederationPartner, net, Family::Sip, {44, 150, 290, 76},
             QStringLiteral("federation-partner"),
             in("Federation partners", "Федеративные партнёры"),
             QStringLiteral("Lync 2013 · Lync 2010 · OCS")),
        card("public-im", NodeType::PublicImProvider, net, Family::Sip, {44, 286, 290, 92},
             QStringLiteral("public-im-provider"), in("Public IM provider", "Поставщик Public IM"),
             QStringLiteral("Skype, Windows Live")),
        card("users", NodeType::ExternalUsers, net, Family::Sip, {44, 430, 290, 70},
             QStringLiteral("external-users"), in("Clients", "Клиенты"),
             in("external users", "внешние пользователи")),
        card("messenger", NodeType::PublicImProvider, net, Family::Media, {44, 556, 290, 120},
             QStringLiteral("hosting-provider"),
             in("Live Messenger clients", "Клиенты Live Messenger"),
             in("ended 15.03.2013", "прекращено 15.03.2013")),
        card("jabber", NodeType::XmppPartner, net, Family::Xmpp, {44, 736, 290, 96},
             QStringLiteral("xmpp-partner"), in("XMPP partner", "Партнёр XMPP"),
             QStringLiteral("jabber.fabrikam.com")),
        card("edge", NodeType::EdgePool, Zone::Perimeter, Family::Sip, {742, 140, 350, 720}, {},
             in("Edge Server", "Пограничный сервер"), QStringLiteral("edge01.contoso.com")),
        card("fe", NodeType::FrontEndPool, Zone::Internal, Family::Xmpp, {1392, 640, 206, 92},
             QStringLiteral("front-end-pool"), in("Front End pool", "Пул переднего плана"),
             in("XMPP gateway", "шлюз XMPP")),
    };
    g.cards[3].obsolete = true;
    Card &edge = g.cards[5];
    edge.stackedServers = 3;
    edge.title = {text(in("Edge Server", "Пограничный сервер"), 917, 168, 16, FontWeight::Bold,
                       TextAlign::Centre)};
    edge.lines = {text(QStringLiteral("edge01.contoso.com"), 917, 186, 12, FontWeight::Regular,
                       TextAlign::Centre)};
    edge.sockets = {
        socket(Interface::Access, Family::Sip, true, {742, 210, 172, 370},
               QStringLiteral("Access Edge"), QStringLiteral("131.107.155.10")),
        socket(Interface::Av, Family::Media, true, {742, 592, 172, 122}, QStringLiteral("A/V Edge"),
               QStringLiteral("131.107.155.30")),
        socket(Interface::Access, Family::Xmpp, true, {742, 726, 172, 120},
               in("XMPP proxy", "Прокси-сервер XMPP"),
               in("shares Access Edge IP", "адрес Access Edge")),
        socket(Interface::Internal, Family::Infrastructure, false, {920, 610, 172, 150},
               in("Internal interface", "Внутр. интерфейс"), QStringLiteral("172.25.33.10")),
    };
    edge.sockets[2].isXmppProxy = true;
}

inline void addArrows(DiagramGeometry &g)
{
    const auto straight = [](double from, double to, double y) {
        return std::vector<QPointF>{{from, y}, {to, y}};
    };
    const QString mtls = QStringLiteral("SIP / MTLS");
    const QString turn = QStringLiteral("STUN, MSTURN");
    const auto tcp = [](const char *ports) {
        return QStringLiteral("TCP %1").arg(QString::fromUtf8(ports));
    };
    g.arrows = {
        arrow(1, "edge", "fabrikam", Family::Sip, {{742, 222}, {680, 222}, {680, 190}, {334, 190}},
              520, tcp("5061"), mtls),
        arrow(2, "public-im", "edge", Family::Sip, straight(334, 742, 310), 520, tcp("5061"), mtls),
        arrow(3, "edge", "public-im", Family::Sip, straight(742, 334, 352), 520, tcp("5061"), mtls),
        arrow(4, "users", "edge", Family::Web, straight(334, 742, 466), 520, tcp("443"),
              QStringLiteral("SIP / TLS")),
        arrow(5, "edge", "messenger", Family::Media, straight(742, 334, 596), 520,
              tcp("50000–59999"), QStringLiteral("RTP")),
        arrow(6, "edge", "messenger", Family::Media, straight(742, 334, 630), 520,
              QStringLiteral("UDP 3478"), turn),
        arrow(7, "messenger", "edge", Family::Media, straight(334, 742, 664), 520,
              QStringLiteral("UDP 3478"), turn),
        arrow(8, "jabber", "edge", Family::Xmpp, straight(334, 742, 762), 520, tcp("5269"),
              QStringLiteral("XMPP")),
        arrow(9, "edge", "jabber", Family::Xmpp, straight(742, 334, 804), 520, tcp("5269"),
              QStringLiteral("XMPP")),
        arrow(10, "fe", "edge", Family::Xmpp, straight(1392, 1092, 686), 1247, tcp("23456"),
              QStringLiteral("XMPP / MTLS")),
        arrow(11, "edge", "fe", Family::Infrastructure, straight(1092, 1392, 722), 1247,
              tcp("4443"), QStringLiteral("HTTPS")),
    };
    g.arrows[0].points.front().setY(222);
    for (Arrow &a : g.arrows)
        a.protocol.fullText = a.number == 10 ? QStringLiteral("XMPP / MTLS, XEP-0220") : QString();
    g.arrows[4].contradicted = true;
    g.arrows[4].obsolete = true;
    g.arrows[5].dashed = true;
    g.arrows[6].dashed = true;
    g.arrows[8].contradicted = true;
    g.arrows[10].thin = true;
    g.arrows[9].firewall = Firewall::Internal;
    g.arrows[10].firewall = Firewall::Internal;
}

inline void addLegend(DiagramGeometry &g, bool ru)
{
    using Kind = LegendItem::Kind;
    const auto in = [ru](const char *en, const char *russian) {
        return QString::fromUtf8(ru ? russian : en);
    };
    double x = 32;
    const auto add = [&](Kind kind, Family family, double width, const QString &words) {
        LegendItem item;
        item.kind = kind;
        item.family = family;
        item.sample = QRectF(x, 953, width, 18);
        item.text = text(words, x + width + 10, 966.5, 12.5);
        x = item.text.box.right() + 28;
        g.legend.push_back(item);
    };
    add(Kind::Line, Family::Sip, 44, in("SIP signalling", "сигнализация SIP"));
    add(Kind::DashedLine, Family::Media, 44, in("media over UDP", "медиа по UDP"));
    add(Kind::ThinLine, Family::Infrastructure, 44, in("optional", "необязательно"));
    add(Kind::ObsoleteLine, Family::Media, 44, in("obsolete", "устарело"));
    add(Kind::Pill, Family::Neutral, 40, in("port to open", "порт, который нужно открыть"));
    add(Kind::Badge, Family::Neutral, 18, in("row of the table", "строка таблицы"));
    add(Kind::Contradiction, Family::Neutral, 14, in("sources differ", "источники расходятся"));
    add(Kind::Text, Family::Neutral, 0,
        in("Arrow: who opens the connection", "Стрелка: кто открывает соединение"));
    g.legendRect = QRectF(24, 945, x - 24, 34);
}

inline DiagramGeometry geometry(Language language = Language::English)
{
    const bool ru = language == Language::Russian;
    const auto in = [ru](const char *en, const char *russian) {
        return QString::fromUtf8(ru ? russian : en);
    };
    const auto centred = [](const QString &words, double x) {
        return text(words, x, 118, 14, FontWeight::Bold, TextAlign::Centre);
    };
    DiagramGeometry g;
    g.language = language;
    g.bounds = QRectF(0, 0, 1640, 1010);
    g.title = in("Contoso: one Edge Server", "Contoso: один пограничный сервер");
    g.description = in("Ten flows, two firewalls", "Десять потоков, два брандмауэра");
    g.titleBlock = {text(g.title, 32, 44, 22, FontWeight::Bold), text(g.description, 32, 68, 13.5)};
    g.zones = {{Zone::Internet, {24, 92, 330, 838}, centred(in("Internet", "Интернет"), 189)},
               {Zone::Perimeter,
                {706, 92, 420, 838},
                centred(in("Perimeter network", "Сеть периметра"), 916)},
               {Zone::Internal,
                {1368, 92, 248, 838},
                centred(in("Internal network", "Внутренняя сеть"), 1492)}};
    g.walls = {
        {Firewall::External,
         {509, 148, 22, 782},
         centred(in("External firewall", "Внешний брандмауэр"), 520),
         text(QStringLiteral("fw-out"), 520, 136, 12, FontWeight::Regular, TextAlign::Centre)},
        {Firewall::Internal,
         {1236, 148, 22, 782},
         centred(in("Internal firewall", "Внутренний брандмауэр"), 1247),
         {}}};
    addCards(g, ru);
    addArrows(g);
    addLegend(g, ru);
    NoteCard note;
    note.node = NodeId(QStringLiteral("note-1"));
    note.rect = QRectF(1400, 180, 180, 80);
    note.lines = {text(in("Change window:", "Окно изменений:"), 1414, 212),
                  text(in("Sunday 02:00", "воскресенье, 02:00"), 1414, 230)};
    g.notes = {note};
    return g;
}

/// Every text that a drawing shows.
inline QStringList allTexts(const DiagramGeometry &g)
{
    QStringList texts;
    const auto add = [&texts](const PlacedText &text) {
        if (!text.isEmpty())
            texts << text.text;
    };
    const auto addAll = [&add](const QList<PlacedText> &lines) {
        for (const PlacedText &line : lines)
            add(line);
    };
    addAll(g.titleBlock);
    addAll(g.emptyHint);
    for (const ZoneArea &zone : g.zones)
        add(zone.title);
    for (const Wall &wall : g.walls) {
        add(wall.title);
        add(wall.name);
    }
    for (const Card &card : g.cards) {
        addAll(card.title);
        addAll(card.lines);
        for (const Socket &socket : card.sockets) {
            add(socket.label);
            addAll(socket.lines);
        }
    }
    for (const NoteCard &note : g.notes)
        addAll(note.lines);
    for (const Arrow &arrow : g.arrows) {
        add(arrow.pillText);
        add(arrow.protocol);
        add(arrow.badge);
    }
    for (const LegendItem &item : g.legend)
        add(item.text);
    return texts;
}

} // namespace portolan::sample
