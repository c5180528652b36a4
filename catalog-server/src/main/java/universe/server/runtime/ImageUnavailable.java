package universe.server.runtime;

/** An image cannot be had. */
public class ImageUnavailable extends RuntimeException {

  public ImageUnavailable(String image, String reason) {
    super("image %s: %s".formatted(image, reason));
  }
}
