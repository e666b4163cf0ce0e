// Renders one SVG to square PNGs: portolan-rendericons FILE.svg FOLDER CONTEXT NAME SIZE…
// writes FOLDER/SIZExSIZE/CONTEXT/NAME.png, as icon themes have it.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 6) {
        std::fputs("portolan-rendericons FILE.svg FOLDER CONTEXT NAME SIZE...\n", stderr);
        return 2;
    }
    const auto argument = [&](int i) { return QString::fromLocal8Bit(argv[i]); };
    QSvgRenderer renderer(argument(1));
    if (!renderer.isValid()) {
        std::fprintf(stderr, "%s is no SVG\n", argv[1]);
        return 3;
    }
    for (int i = 5; i < argc; ++i) {
        const int size = argument(i).toInt();
        const QDir folder(
            QStringLiteral("%1/%2x%2/%3").arg(argument(2)).arg(size).arg(argument(3)));
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.end();
        if (!folder.mkpath(QStringLiteral(".")) ||
            !image.save(folder.filePath(argument(4) + QLatin1String(".png")))) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(folder.path()));
            return 4;
        }
    }
    return 0;
}
