namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>Markets in one kind of database: one that the tests of a class share and only read, and others for those that change theirs.</summary>
public abstract class MarketFixture(Provider provider) : IDisposable
{
    private MarketDatabase? _market;

    // Made by the first test and not with the fixture, whose failure would not be told as a skipped test.
    internal MarketDatabase Market => _market ??= Create(items: 90);

    public Provider Provider { get; } = provider;

    internal MarketDatabase Create(int items = 120, int seed = 7, int connections = 4) => new(items, seed, connections, Provider);

    public void Dispose()
    {
        _market?.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteMarket() : MarketFixture(Provider.Sqlite);

public sealed class PostgresMarket() : MarketFixture(Provider.Postgres);
