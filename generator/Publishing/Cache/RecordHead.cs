namespace Mingzhang.Publishing.Cache;

/// <summary>The beginning of a record.</summary>
/// <param name="Key">The <see cref="BuildKey"/> under which it was made.</param>
/// <param name="Stamp">The <see cref="DepartmentStamp"/> of its sources.</param>
/// <param name="PageKinds">The kinds of its pages and of those above the departments; of each kind a real parser has read one, in this build or in an earlier one under the same key.</param>
sealed record RecordHead(string Key, string Stamp, IReadOnlyList<string> PageKinds);
