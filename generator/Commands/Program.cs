namespace Mingzhang.Commands;

static class Program
{
    static int Main(string[] args) => args.Length;
}
