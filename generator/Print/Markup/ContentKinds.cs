namespace Mingzhang.Print.Markup;

/// <summary>What an element is, and what another may hold.</summary>
[Flags]
enum ContentKinds
{
    None = 0,
    Words = 1,
    Phrasing = 2,
    Flow = 4,
    Item = 8,
    Term = 16,
    Caption = 32,
    Columns = 64,
    Column = 128,
    RowGroup = 256,
    Row = 512,
    Cell = 1024,
    FigureCaption = 2048,
    Shape = 4096,
    ShapeText = 8192,
    ShapeLabel = 16384,
    Document = 32768,
    Head = 65536,
    HeadPart = 131072,
    Body = 262144,
}
