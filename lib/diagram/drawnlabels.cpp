#include "diagram/drawnlabels.h"

namespace portolan {

namespace {

class LabelList
{
public:
    explicit LabelList(const DiagramGeometry &geometry)
    {
        for (size_t i = 0; i < geometry.arrows.size(); ++i)
            addArrow(int(i), geometry.arrows[i]);
        for (size_t i = 0; i < geometry.cards.size(); ++i)
            addCard(int(i), geometry.cards[i]);
        for (const Wall &wall : geometry.walls) {
            add({-1, -1, &wall, "title", {}, {}, 0, -1}, wall.title, wall.title.box);
            add({-1, -1, &wall, "caption", {}, {}, 0, -1}, wall.name, wall.name.box);
        }
        for (size_t i = 0; i < geometry.notes.size(); ++i) {
            for (const PlacedText &line : geometry.notes[i].lines)
                add({-1, -1, nullptr, "caption", {}, {}, 0, int(i)}, line, line.box);
        }
    }

    std::vector<DrawnLabel> labels;

private:
    void add(DrawnLabel label, const PlacedText &text, const QRectF &box)
    {
        if (text.isEmpty())
            return;
        label.text = text.text;
        label.box = box;
        label.fontPx = text.fontPx;
        labels.push_back(label);
    }

    void addArrow(int index, const Arrow &arrow)
    {
        add({index, -1, nullptr, "pill", {}, {}, 0, -1}, arrow.pillText, arrow.pill);
        add({index, -1, nullptr, "protocol", {}, {}, 0, -1}, arrow.protocol, arrow.protocol.box);
        add({index, -1, nullptr, "badge", {}, {}, 0, -1}, arrow.badge, badgeRect(arrow));
    }

    void addCard(int index, const Card &card)
    {
        const DrawnLabel title{-1, index, nullptr, "title", {}, {}, 0, -1};
        const DrawnLabel caption{-1, index, nullptr, "caption", {}, {}, 0, -1};
        for (const PlacedText &line : card.title)
            add(title, line, line.box);
        for (const PlacedText &line : card.lines)
            add(caption, line, line.box);
        for (const Socket &socket : card.sockets) {
            add(caption, socket.label, socket.label.box);
            for (const PlacedText &line : socket.lines)
                add(caption, line, line.box);
        }
    }
};

} // namespace

std::vector<DrawnLabel> drawnLabels(const DiagramGeometry &geometry)
{
    return LabelList(geometry).labels;
}

} // namespace portolan
