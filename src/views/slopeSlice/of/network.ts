/** Over two of several parameters the others are held, and that is said. Imported for what it does. */
import '../../held/showHeld.ts';
