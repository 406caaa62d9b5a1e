using CraftGraph.DesignTime;

switch (args)
{
    case ["migration", var name] when name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit):
        if (RepositoryRoot.FindAbove(AppContext.BaseDirectory) is not { } root)
        {
            Console.Error.WriteLine("CraftGraph.sln was not found above the program; run it from a clone of the repository.");
            return 1;
        }

        foreach (var file in ProviderDesign.All.SelectMany(provider => provider.ScaffoldMigration(root, name)))
        {
            Console.WriteLine(Path.GetRelativePath(root, file));
        }

        return 0;

    case ["model", var folder]:
        foreach (var provider in ProviderDesign.All)
        {
            provider.CompileModel(folder);
        }

        return 0;

    default:
        Console.Error.WriteLine("""
            migration NAME   writes the next migration; its name is in Pascal case:
                             dotnet run --project tools/CraftGraph.DesignTime -- migration AddProductWeight
            model FOLDER     writes the models that EF Core would otherwise make at each start, as C#
            """);
        return 1;
}
