namespace Mingzhang.Commands;

sealed class MarkerForTests;
