namespace Mingzhang.Print.Layout.Figures;

/// <summary>Reads the <c>d</c> attribute of SVG 1.1.</summary>
ref struct PathReader(ReadOnlySpan<char> text)
{
    NumberScanner _scanner = new(text);
    readonly PathOutline _path = new();
    double _x, _y, _startX, _startY, _handleX, _handleY;

    /// <summary>The outline, or null where the text is no path.</summary>
    public static PathOutline? Read(ReadOnlySpan<char> text)
    {
        var reader = new PathReader(text);
        return reader.ReadAll() ? reader._path : null;
    }

    bool ReadAll()
    {
        var command = '\0';
        var last = '\0';
        while (!_scanner.AtEnd)
        {
            if (char.IsAsciiLetter(_scanner.Peek))
            {
                command = _scanner.Peek;
                _scanner.Skip();
            }
            else if (command is '\0' or 'Z' or 'z')
                return false;
            if (_path.Steps.Count == 0 && command is not ('M' or 'm') || !ReadOne(command, last))
                return false;
            last = char.ToUpperInvariant(command);
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
        return true;
    }

    bool ReadOne(char command, char last)
    {
        var (baseX, baseY) = char.IsAsciiLetterLower(command) ? (_x, _y) : (0.0, 0.0);
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                if (!Point(baseX, baseY, out _x, out _y))
                    return false;
                (_startX, _startY) = (_x, _y);
                _path.Move(_x, _y);
                return true;
            case 'L':
                return Point(baseX, baseY, out _x, out _y) && LineToHere();
            case 'H':
                if (!_scanner.Number(out var x))
                    return false;
                _x = baseX + x;
                return LineToHere();
            case 'V':
                if (!_scanner.Number(out var y))
                    return false;
                _y = baseY + y;
                return LineToHere();
            case 'C':
                return Point(baseX, baseY, out var x1, out var y1) && CurveFrom(x1, y1, baseX, baseY);
            case 'S':
                return CurveFrom(last is 'C' or 'S' ? 2 * _x - _handleX : _x, last is 'C' or 'S' ? 2 * _y - _handleY : _y, baseX, baseY);
            case 'Q':
                return Point(baseX, baseY, out var qx, out var qy) && QuadraticFrom(qx, qy, baseX, baseY);
            case 'T':
                return QuadraticFrom(last is 'Q' or 'T' ? 2 * _x - _handleX : _x, last is 'Q' or 'T' ? 2 * _y - _handleY : _y, baseX, baseY);
            case 'A':
                return Arc(baseX, baseY);
            case 'Z':
                _path.Close();
                (_x, _y) = (_startX, _startY);
                return true;
            default:
                return false;
        }
    }

    bool Point(double baseX, double baseY, out double x, out double y)
    {
        var read = _scanner.Number(out x) & _scanner.Number(out y);
        (x, y) = (x + baseX, y + baseY);
        return read;
    }

    bool LineToHere()
    {
        _path.Line(_x, _y);
        return true;
    }

    bool CurveFrom(double x1, double y1, double baseX, double baseY)
    {
        if (!Point(baseX, baseY, out _handleX, out _handleY) || !Point(baseX, baseY, out _x, out _y))
            return false;
        _path.Curve(x1, y1, _handleX, _handleY, _x, _y);
        return true;
    }

    bool QuadraticFrom(double qx, double qy, double baseX, double baseY)
    {
        var (fromX, fromY) = (_x, _y);
        if (!Point(baseX, baseY, out _x, out _y))
            return false;
        (_handleX, _handleY) = (qx, qy);
        _path.Curve(fromX + (qx - fromX) * 2 / 3, fromY + (qy - fromY) * 2 / 3, _x + (qx - _x) * 2 / 3, _y + (qy - _y) * 2 / 3, _x, _y);
        return true;
    }

    bool Arc(double baseX, double baseY)
    {
        if (!_scanner.Number(out var rx) || !_scanner.Number(out var ry) || !_scanner.Number(out var angle)
            || !_scanner.Flag(out var isLarge) || !_scanner.Flag(out var isSweep))
            return false;
        var (fromX, fromY) = (_x, _y);
        if (!Point(baseX, baseY, out _x, out _y))
            return false;
        ArcOutline.Add(_path, fromX, fromY, rx, ry, angle, isLarge, isSweep, _x, _y);
        return true;
    }
}
