using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout;

/// <summary>A page with what stands on it; the content counts from the top left corner inside the margins.</summary>
sealed record PageFragment(PageStyle Style, Fragment Content);
