using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace CraftGraph.Api.Hosting;

/// <summary>The host cannot listen where it is told to. The message is one line that says why.</summary>
internal sealed class ListeningException(Exception cause) : Exception(Explain(cause), cause)
{
    private static string Explain(Exception cause) => cause switch
    {
        IOException { InnerException: AddressInUseException } => $"{FirstLine(cause)} Stop what listens there, or choose another with --urls.",
        SocketException => $"The address cannot be listened on: {FirstLine(cause)}; choose another with --urls.",
        _ => $"The host cannot listen: {FirstLine(cause)}",
    };

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0].TrimEnd();
}
