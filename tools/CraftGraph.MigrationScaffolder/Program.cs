using CraftGraph.MigrationScaffolder;

if (args is not [var name] || name.Any(character => !char.IsAsciiLetterOrDigit(character)) || !char.IsAsciiLetterUpper(name[0]))
{
    Console.Error.WriteLine("Give the migration's name, in Pascal case: dotnet run --project tools/CraftGraph.MigrationScaffolder -- AddProductWeight");
    return 1;
}

if (RepositoryRoot.FindAbove(AppContext.BaseDirectory) is not { } root)
{
    Console.Error.WriteLine("CraftGraph.sln was not found above the program; run it from a clone of the repository.");
    return 1;
}

foreach (var file in ProviderMigrations.All.SelectMany(provider => provider.Scaffold(root, name)))
{
    Console.WriteLine(Path.GetRelativePath(root, file));
}

return 0;
