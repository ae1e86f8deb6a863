/** What the figure asks of a network. */
import '../../../run/kinds/network/asked/levels.ts';
