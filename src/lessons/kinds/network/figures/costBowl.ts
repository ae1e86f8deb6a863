/** Over two of several parameters: the others are held. */
import '../../../../views/held/showHeld.ts';
