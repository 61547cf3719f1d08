using Mingzhang.Model;

namespace Mingzhang.Text;

/// <summary>A step between a section's source and Markdown: fills in bound figures and answers Markdown.</summary>
public delegate string SectionTransform(Section section);
