using System.Runtime.CompilerServices;
using Mingzhang.Print.Display;
using Mingzhang.Print.Layout.Figures;

namespace Mingzhang.Print.Pdf;

/// <summary>Turns the events of one page into a content stream.</summary>
sealed class ContentWriter
{
    readonly PdfBuffer _buffer;
    readonly MarkedContent _marks;
    readonly GraphicsState _state;
    readonly List<LinkItem> _links = [];
    readonly DisplayPage _page;
    readonly int _index;

    ContentWriter(PdfBuffer buffer, DisplayPage page, int index, StructureElement root, PageFonts fonts)
    {
        (_buffer, _page, _index) = (buffer, page, index);
        _marks = new(_buffer, index, root);
        _state = new(_buffer, fonts);
    }

    /// <summary>Writes into a buffer that is used for one page after another.</summary>
    public static PageContent Write(PdfBuffer buffer, DisplayPage page, int index, StructureElement root, PageFonts fonts)
    {
        buffer.Clear();
        var writer = new ContentWriter(buffer, page, index, root, fonts);
        foreach (var item in page.Items)
            writer.Write(item);
        writer._marks.Close();
        return new(writer._marks.Owners, writer._links);
    }

    void Write(DisplayItem item)
    {
        switch (item)
        {
            case BeginTag begin: _marks.Begin(begin.Element); break;
            case BeginArtifact artifact: _marks.BeginArtifact(artifact.IsPagination); break;
            case EndTag or EndArtifact: _marks.End(); break;
            case TextItem text: WriteText(text); break;
            case RectItem rect: WriteRect(rect); break;
            case LinesItem lines: WriteLines(lines); break;
            case PathItem path: WritePath(path); break;
            case LinkItem link: WriteLink(link); break;
        }
    }

    void WriteLink(LinkItem link)
    {
        link.Element?.Add(StructureKid.Annotation(_index, _links.Count));
        _links.Add(link);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WriteText(TextItem text)
    {
        _marks.Ensure();
        _state.Fill(text.Color);
        _buffer.Raw("BT\n");
        var subset = _state.Font(text.Face, text.Size);
        if (text is FigureTextItem figure)
        {
            var place = Flip(figure.Map).Times(new(1, 0, 0, -1, text.X, text.Baseline));
            _buffer.Fine(place.A).Byte(' ').Fine(place.B).Byte(' ').Fine(place.C).Byte(' ').Fine(place.D).Byte(' ')
                .Number(place.E).Byte(' ').Number(place.F).Raw(" Tm\n");
        }
        else
            _buffer.Number(text.X).Byte(' ').Number(_page.Height - text.Baseline).Raw(" Td\n");
        _buffer.Raw(text.Extra is null ? "<" : "[<");
        for (var i = 0; i < text.Length; i++)
        {
            var character = text.Text[text.Start + i];
            if (IsInvisible(character))
                continue;
            int codePoint = character;
            if (char.IsHighSurrogate(character) && i + 1 < text.Length)
                codePoint = char.ConvertToUtf32(character, text.Text[text.Start + ++i]);
            _buffer.Hex(subset.NumberOf(codePoint));
            if (text.Extra is { } extra && i + 1 < text.Length && extra[i] != 0)
                _buffer.Byte('>').Int((long)Math.Round(-1000 * extra[i] / text.Size, MidpointRounding.AwayFromZero)).Byte('<');
        }
        _buffer.Raw(text.Extra is null ? ">Tj\nET\n" : ">]TJ\nET\n");
    }

    /// <summary>Characters that only guide the layout: places to break, variation selectors.</summary>
    static bool IsInvisible(char character) => character is '\u200B' or '\u2028' or (>= '\uFE00' and <= '\uFE0F');

    void WriteRect(RectItem rect)
    {
        _marks.Ensure();
        _state.Fill(rect.Color);
        _buffer.Number(rect.X).Byte(' ').Number(_page.Height - rect.Y - rect.Height).Byte(' ')
            .Number(rect.Width).Byte(' ').Number(rect.Height).Raw(" re f\n");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void WriteLines(LinesItem lines)
    {
        _marks.Ensure();
        _state.Stroke(lines.Color);
        _state.Line(lines.Width, lines.IsDashed ? [lines.Width * 4, lines.Width * 3] : [], cap: lines.IsDashed ? 0 : 2);
        var points = lines.Points;
        for (var i = 0; i < points.Length; i += 4)
        {
            Point(points[i], points[i + 1]).Raw(" m ");
            Point(points[i + 2], points[i + 3]).Raw(" l\n");
        }
        _buffer.Raw("S\n");
    }

    PdfBuffer Point(double x, double y) => _buffer.Number(x).Byte(' ').Number(_page.Height - y);

    void WritePath(PathItem item)
    {
        _marks.Ensure();
        if (item.Fill is { } fill)
            _state.Fill(fill);
        if (item.Stroke is { } stroke)
        {
            _state.Stroke(stroke);
            var style = item.Style;
            var scale = Math.Sqrt(Math.Abs(item.Map.A * item.Map.D - item.Map.B * item.Map.C));
            _state.Line(style.StrokeWidth * scale, [.. (style.StrokeDashArray ?? []).Select(dash => dash * scale)], style.StrokeLineCap, style.StrokeLineJoin);
        }
        WriteOutline(item.Outline, Flip(item.Map));
        _buffer.Raw(item is { Fill: not null, Stroke: not null } ? "B\n" : item.Fill is not null ? "f\n" : "S\n");
    }

    void WriteOutline(PathOutline outline, Matrix map)
    {
        foreach (var step in outline.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Move: Mapped(map, step.X, step.Y).Raw("m\n"); break;
                case PathStepKind.Line: Mapped(map, step.X, step.Y).Raw("l\n"); break;
                case PathStepKind.Close: _buffer.Raw("h\n"); break;
                default:
                    Mapped(map, step.X1, step.Y1);
                    Mapped(map, step.X2, step.Y2);
                    Mapped(map, step.X, step.Y).Raw("c\n");
                    break;
            }
        }
    }

    PdfBuffer Mapped(Matrix map, double x, double y) =>
        _buffer.Number(map.A * x + map.C * y + map.E).Byte(' ').Number(map.B * x + map.D * y + map.F).Byte(' ');

    /// <summary>PDF counts from the bottom of the page.</summary>
    Matrix Flip(Matrix map) => new Matrix(1, 0, 0, -1, 0, _page.Height).Times(map);
}
