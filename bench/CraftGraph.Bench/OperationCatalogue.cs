using System.Text.Json.Nodes;
using CraftGraph.Bench.Databases;

namespace CraftGraph.Bench;

/// <summary>The operations, each with a thousand sets of variables that are drawn from a database: the same ones in every run.</summary>
internal sealed class OperationCatalogue(BenchDatabase database)
{
    private const int Sets = 1000;
    private const int Seed = 20_260;

    /// <summary>Names of all operations, in the order in which they are measured.</summary>
    public static IReadOnlyList<string> Names { get; } = ["typename", "introspection", "product-page", "listing", "deep", "facets", "near"];

    /// <summary>Makes an operation.</summary>
    /// <exception cref="BenchException">There is none of that name.</exception>
    public Operation Create(string name) => name switch
    {
        "typename" => Operation.Create(name, ReadText(name), [[]]),
        "introspection" => Operation.Create(name, ReadIntrospectionQuery(), [[]]),
        "product-page" => Create(
            name, "SELECT \"Slug\" FROM \"Products\" ORDER BY \"Id\"", (row, _) => new JsonObject { ["slug"] = (string)row[0] }),
        "listing" => Create(
            name,
            """
            SELECT r."Slug", t."Slug" FROM "Products" p JOIN "Regions" r ON r."Id" = p."RegionId" JOIN "Trades" t ON t."Id" = p."TradeId"
            GROUP BY 1, 2 HAVING count(*) > 40 ORDER BY 1, 2
            """,
            (row, random) => new JsonObject { ["region"] = (string)row[0], ["trade"] = (string)row[1], ["minimum"] = random.Next(60_000) }),
        "deep" => Create(name, "SELECT 1", (_, random) => new JsonObject { ["minimum"] = random.Next(100, 100_000) }),

        // Where the document says name: { en: { contains: $text } }, products(search: $text) will say it.
        "facets" => Create(
            name,
            """
            SELECT r."Slug", t."Slug", p."NameKeys_En" FROM "Products" p JOIN "Regions" r ON r."Id" = p."RegionId" JOIN "Trades" t ON t."Id" = p."TradeId"
            WHERE p."Id" % 20 = 0 ORDER BY p."Id"
            """,
            (row, random) => new JsonObject
            {
                ["text"] = LastWord((string)row[2]),
                ["region"] = (string)row[0],
                ["trade"] = (string)row[1],
                ["below"] = random.Next(20_000, 1_000_000),
            }),
        "near" => Create(
            name,
            "SELECT \"Latitude\", \"Longitude\" FROM \"PointsOfSale\" ORDER BY \"Id\"",
            (row, random) => new JsonObject
            {
                ["near"] = new JsonObject
                {
                    ["latitude"] = Math.Round((double)row[0] + Shift(random), 5),
                    ["longitude"] = Math.Round((double)row[1] + Shift(random), 5),
                    ["radiusMeters"] = 2000,
                },
            }),
        _ => throw new BenchException($"There is no operation {name}; there are {string.Join(", ", Names)}."),
    };

    /// <summary>A page of a long listing that begins after a cursor; the first page when it is null.</summary>
    public static Operation CreatePage(string name, string? after) => Operation.Create(name, ReadText("page"), [new() { ["after"] = after }]);

    // Up to a kilometre or so.
    private static double Shift(Random random) => (random.NextDouble() - 0.5) / 50;

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string ReadText(string name) => File.ReadAllText(Path.Combine(Folders.Operations, name + ".graphql"));

    private static string ReadIntrospectionQuery()
    {
        var folder = Path.Combine(Folders.Root, "tests", "conformance");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Tool.Run(folder, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
        }

        return Tool.Run(folder, "node", "--input-type=module", "-e", "import { getIntrospectionQuery } from 'graphql'; process.stdout.write(getIntrospectionQuery());");
    }

    private Operation Create(string name, string sql, Func<object[], Random, JsonObject> toVariables)
    {
        var rows = Read(sql);
#pragma warning disable RS0030 // Seeded: every run asks for the same.
        var random = new Random(Seed);
#pragma warning restore RS0030
        return Operation.Create(name, ReadText(name), Enumerable.Range(0, Sets).Select(_ => toVariables(rows[random.Next(rows.Count)], random)));
    }

    private List<object[]> Read(string sql)
    {
        using var connection = database.OpenConnection();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts above are constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
