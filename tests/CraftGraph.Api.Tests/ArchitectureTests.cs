using System.Text.RegularExpressions;
using System.Xml.Linq;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests;

/// <summary>The directions in which the parts depend on each other, as docs/architecture.md draws them.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> References = new()
    {
        ["CraftGraph.GraphQL"] = [],
        ["CraftGraph.GraphQL.EntityFramework"] = ["CraftGraph.GraphQL"],
        ["CraftGraph.Data"] = [],
        ["CraftGraph.Data.CompiledModel"] = ["CraftGraph.Data", "CraftGraph.DesignTime"],
        ["CraftGraph.Api"] = ["CraftGraph.Data", "CraftGraph.Data.CompiledModel", "CraftGraph.GraphQL.EntityFramework"],
    };

    // What a project sees, through the references of its references too.
    private static readonly Dictionary<string, string[]> Seen = new()
    {
        ["CraftGraph.GraphQL"] = ["CraftGraph.GraphQL"],
        ["CraftGraph.GraphQL.EntityFramework"] = ["CraftGraph.GraphQL", "CraftGraph.GraphQL.EntityFramework"],
        ["CraftGraph.Data"] = ["CraftGraph.Data"],
        ["CraftGraph.Data.CompiledModel"] = ["CraftGraph.Data"],
        ["CraftGraph.Api"] = ["CraftGraph.Api", "CraftGraph.Data", "CraftGraph.Data.CompiledModel", "CraftGraph.GraphQL", "CraftGraph.GraphQL.EntityFramework"],
    };

    private static readonly string[] EngineFolders =
        ["Errors", "Language", "TypeSystem", "Coercion", "Validation", "Response", "Caching", "Planning", "Cost", "Execution", "Transport"];

    private static readonly string[] WebFrameworks = ["Microsoft.AspNetCore", "Microsoft.Extensions"];

    public static TheoryData<string> Projects => [.. References.Keys];

    // What runs in browsers has no C#.
    [Fact]
    public void Each_project_of_the_sources_has_its_place_in_the_picture() => Assert.Equal(
        References.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Source).Select(Path.GetFileName).Where(name => name is not "CraftGraph.Browser").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_those_below_it_only(string project)
    {
        var referred = XDocument.Load(Path.Combine(Source, project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(References[project], referred.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Code_names_the_projects_that_it_may_see_only(string project) => Assert.Empty(
        from file in Files(project)
        from name in NamesOf(file)
        let owner = References.Keys.Where(known => name == known || name.StartsWith(known + ".", StringComparison.Ordinal)).MaxBy(known => known.Length)
        where owner is null || !Seen[project].Contains(owner)
        select $"{Path.GetRelativePath(Source, file)} uses {name}");

    [Fact]
    public void The_engine_has_no_packages() =>
        Assert.Empty(XDocument.Load(Path.Combine(Source, "CraftGraph.GraphQL", "CraftGraph.GraphQL.csproj")).Descendants("PackageReference"));

    [Fact]
    public void The_engine_and_the_planner_know_no_web_framework() => Assert.Empty(
        from project in new[] { "CraftGraph.GraphQL", "CraftGraph.GraphQL.EntityFramework" }
        from file in Files(project)
        from line in File.ReadLines(file)
        where WebFrameworks.Any(framework => line.StartsWith($"using {framework}", StringComparison.Ordinal))
        select $"{Path.GetRelativePath(Source, file)}: {line}");

    [Fact]
    public void Each_folder_of_the_engine_has_its_place_in_the_order() => Assert.Equal(
        EngineFolders.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Path.Combine(Source, "CraftGraph.GraphQL"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_of_the_engine_uses_those_before_it_only()
    {
        var engine = Path.Combine(Source, "CraftGraph.GraphQL");
        Assert.Empty(
            from file in Files("CraftGraph.GraphQL")
            let folder = Path.GetRelativePath(engine, file).Split(Path.DirectorySeparatorChar)[0]
            where EngineFolders.Contains(folder)
            from name in NamesOf(file)
            let used = name["CraftGraph.GraphQL".Length..].TrimStart('.').Split('.')[0]
            where Array.IndexOf(EngineFolders, used) > Array.IndexOf(EngineFolders, folder) || !EngineFolders.Contains(used)
            select $"{Path.GetRelativePath(engine, file)} uses {name}");
    }

    private static string Source { get; } = Path.Combine(RepositoryFiles.Root, "src");

    private static IEnumerable<string> Files(string project) =>
        Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<string> NamesOf(string file) => File.ReadLines(file)
        .Select(line => UsedNamespace().Match(line))
        .Where(match => match.Success)
        .Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^(global )?using (static )?([A-Za-z]+ = )?(global::)?(?<name>CraftGraph\.[A-Za-z.]+)")]
    private static partial Regex UsedNamespace();
}
