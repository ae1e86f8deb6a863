/** What the figure asks of a network. */
import '../../../run/kinds/network/asked/runners.ts';
