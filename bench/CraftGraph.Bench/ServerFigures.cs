namespace CraftGraph.Bench;

/// <summary>What a server takes beside its requests.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">From the start of its process to its first answer, on a database that is there.</param>
/// <param name="StartProcessor">Its processor time until then.</param>
/// <param name="FirstBytes">Memory of its own after the first answer.</param>
/// <param name="LoadedBytes">Memory of its own after all operations.</param>
internal sealed record ServerFigures(string Name, TimeSpan Start, TimeSpan StartProcessor, long FirstBytes, long LoadedBytes);
