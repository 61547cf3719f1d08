using Mingzhang.Model;

namespace Mingzhang.Sources;

/// <summary>A department with its disclosures, newest first.</summary>
public sealed record DepartmentOutline(Department Department, string Folder, IReadOnlyList<DisclosureOutline> Disclosures);
