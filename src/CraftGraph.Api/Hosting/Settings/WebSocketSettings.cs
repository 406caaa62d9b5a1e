using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>What connections by WebSocket may cost.</summary>
internal sealed record WebSocketSettings
{
    private const int UsualConnections = 10_000;

    private static readonly GraphQLWebSocketOptions Usual = new();

    private static readonly Setting Connections = Setting.Number(
        "WebSockets:MaxConnections", "How many connections may be open at once; 0 serves none", UsualConnections);

    private static readonly Setting Operations = Setting.Number(
        "WebSockets:MaxOperations", "How many operations of a connection may run at once", Usual.MaxOperations);

    private static readonly Setting MessageBytes = Setting.Number(
        "WebSockets:MaxMessageBytes", "How large a client's message may be", Usual.MaxMessageBytes);

    private static readonly Setting PendingBytes = Setting.Number(
        "WebSockets:MaxPendingBytes", "How many bytes may wait for a client to read them", Usual.MaxPendingBytes);

    private static readonly Setting Initialization = Seconds(
        "InitializationSeconds", "How many seconds a client may take until connection_init", Usual.InitializationTimeout);

    private static readonly Setting KeepAlive = Seconds(
        "KeepAliveSeconds", "How many seconds a connection may be silent before the client is asked whether it is there", Usual.KeepAlive);

    private static readonly Setting Send = Seconds("SendSeconds", "How many seconds a client may take to read one message", Usual.SendTimeout);

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Connections, Operations, MessageBytes, PendingBytes, Initialization, KeepAlive, Send];

    /// <summary>How many connections may be open at once.</summary>
    public int MaxConnections { get; init; } = UsualConnections;

    /// <summary>How many operations of a connection may run at once.</summary>
    public int MaxOperations { get; init; } = Usual.MaxOperations;

    /// <summary>How many bytes a client's message may have.</summary>
    public int MaxMessageBytes { get; init; } = Usual.MaxMessageBytes;

    /// <summary>How many bytes may wait for a client to read them.</summary>
    public int MaxPendingBytes { get; init; } = Usual.MaxPendingBytes;

    /// <summary>How long a client may take to begin.</summary>
    public TimeSpan InitializationTimeout { get; init; } = Usual.InitializationTimeout;

    /// <summary>How often a silent client is asked whether it is there.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = Usual.KeepAlive;

    /// <summary>How long a client may take to read one message.</summary>
    public TimeSpan SendTimeout { get; init; } = Usual.SendTimeout;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One is no number, or out of its range.</exception>
    public static WebSocketSettings Read(SettingReader reader)
    {
        return new()
        {
            MaxConnections = reader.ReadNumber(Connections, 0, int.MaxValue) ?? UsualConnections,
            MaxOperations = reader.ReadNumber(Operations, 1, int.MaxValue) ?? Usual.MaxOperations,
            MaxMessageBytes = reader.ReadNumber(MessageBytes, 1024, 1 << 28) ?? Usual.MaxMessageBytes,
            MaxPendingBytes = reader.ReadNumber(PendingBytes, 1024, 1 << 30) ?? Usual.MaxPendingBytes,
            InitializationTimeout = Get(Initialization, Usual.InitializationTimeout),
            KeepAliveInterval = Get(KeepAlive, Usual.KeepAlive),
            SendTimeout = Get(Send, Usual.SendTimeout),
        };

        TimeSpan Get(Setting setting, TimeSpan otherwise) =>
            reader.ReadNumber(setting, 1, 3600) is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise;
    }

    private static Setting Seconds(string name, string description, TimeSpan otherwise) =>
        Setting.Number($"WebSockets:{name}", description, (int)otherwise.TotalSeconds);
}
